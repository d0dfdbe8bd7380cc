import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface HeldMailWay {
  /** The same mail server by this way. */
  readonly url: string;
  /** From now on a mail arrives, but that it has arrived is not told to its sender. */
  holdReceipts(): void;
  /** How many receipts are held back now. */
  held(): number;
  /** Tells what was held to whoever is still there, and holds no more. */
  letGo(): void;
  close(): Promise<void>;
}

/** What the mailbox answers when it has taken a mail in. */
const RECEIPT = 'Da nhan';

/** A way to the mailbox that can keep a sender from learning that its mail has arrived. */
export async function createHeldMailWay(smtpUrl: string): Promise<HeldMailWay> {
  const target = new URL(smtpUrl);
  const open = new Set<Socket>();
  let isHolding = false;
  let waiting: (() => void)[] = [];
  const server = createServer((sender) => {
    const mailbox = connect(Number(target.port), target.hostname);
    for (const socket of [sender, mailbox]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        sender.destroy();
        mailbox.destroy();
      });
    }
    sender.pipe(mailbox);
    mailbox.on('data', (chunk: Buffer) => {
      const tell = (): void => void sender.write(chunk);
      if (isHolding && chunk.includes(RECEIPT)) waiting.push(tell);
      else tell();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a pipe's name
  return {
    url: `smtp://127.0.0.1:${port}`,
    holdReceipts: () => void (isHolding = true),
    held: () => waiting.length,
    letGo() {
      isHolding = false;
      for (const tell of waiting) tell();
      waiting = [];
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
