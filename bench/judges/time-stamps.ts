import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './judge';
import { makeOtherKey, type OtherKey } from './other-keys';

const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const CONFIG = `
[tsa]
default_tsa = here
[here]
serial = serial
default_policy = 1.2.3.4.5
digests = sha256
signer_digest = sha256
ess_cert_id_alg = sha256
`;

export interface TimeStampsHere {
  readonly url: string;
  close(): Promise<void>;
}

/** An authority for time stamps (RFC 3161) on this machine: openssl behind a web server, its key under the authority in `folder`. */
export async function openTimeStamps(folder: string): Promise<TimeStampsHere> {
  const key = await makeOtherKey(folder, 'dau-thoi-gian', { commonName: 'Máy cấp dấu thời gian', purpose: TIME_STAMPING });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      replyTo(Buffer.concat(chunks), key).then(
        (reply) => response.setHeader('Content-Type', 'application/timestamp-reply').end(reply),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function replyTo(query: Buffer, { keyPath, certificatePath }: OtherKey): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'trinh-stamp-'));
  try {
    await writeFile(join(folder, 'query'), query);
    await writeFile(join(folder, 'config'), CONFIG);
    const files = ['-config', 'config', '-queryfile', 'query', '-out', 'reply'];
    const { code, out } = await run('openssl', ['ts', '-reply', '-signer', certificatePath, '-inkey', keyPath, ...files], folder);
    if (code !== 0) throw new Error(out);
    return await readFile(join(folder, 'reply'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
