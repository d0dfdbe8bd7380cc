import { connect, createServer } from 'node:net';

/** A port on 127.0.0.1 that nobody listens on now. */
export function findFreePort(): Promise<number> {
  return listenOnce(0).then((port) => {
    if (port === null) throw new Error('Máy không còn cổng trống trên 127.0.0.1.');
    return port;
  });
}

/** `wanted` if nobody listens on it, otherwise the next free one above it. */
export async function freePortFrom(wanted: number, host = '127.0.0.1'): Promise<number> {
  for (let port = wanted; port < wanted + 200 && port < 65536; port += 1) {
    if ((await listenOnce(port, host)) !== null) return port;
  }
  return findFreePort();
}

/** Whether somebody listens on this port of 127.0.0.1. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (listening: boolean): void => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

function listenOnce(port: number, host = '127.0.0.1'): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, host, () => {
      const address = server.address();
      const listening = typeof address === 'object' && address !== null ? address.port : null;
      server.close(() => resolve(listening));
    });
  });
}
