import { createServer, type Server } from 'node:net';
import { eventually } from '../../support/eventually';

export interface Stand {
  leave(): Promise<void>;
}

/** Whoever comes to this port is sent away, and nobody else can stand there. A server that was quicker is killed again. */
export function takePlaceOf(kill: () => void, port: number): Promise<Stand> {
  return eventually(async () => {
    try {
      kill();
    } catch {
      // it is dead already
    }
    const stand = await standAt(port);
    return { leave: () => new Promise<void>((resolve) => stand.close(() => resolve())) };
  }, { timeoutMs: 60_000, everyMs: 5 });
}

function standAt(port: number): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
