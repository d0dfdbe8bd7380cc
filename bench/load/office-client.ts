import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Sessions } from '../office/lay-out';

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The API over kept connections, as somebody at a post. */
export interface OfficeClient {
  get(postId: string, path: string): Promise<Answer>;
  /** The same `key` again is the same act. */
  post(postId: string, path: string, body: object, key?: string): Promise<Answer>;
  close(): void;
}

export function createOfficeClient(url: string, sessions: Sessions): OfficeClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const { hostname: host, port } = new URL(url);
  function send(method: string, postId: string, path: string, body?: object, key: string = randomUUID()): Promise<Answer> {
    const text = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const headers = {
      cookie: `trinh_session=${sessions.get(postId) ?? ''}`,
      ...(text && { 'content-type': 'application/json', 'content-length': text.length, 'idempotency-key': key }),
    };
    return new Promise((resolve, reject) => {
      const asked = request({ agent, host, port, method, path: `/api${path}`, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: bodyOf(Buffer.concat(chunks).toString('utf8')) }));
      });
      asked.on('error', reject);
      asked.end(text);
    });
  }
  return {
    get: (postId, path) => send('GET', postId, path),
    post: (postId, path, body, key) => send('POST', postId, path, body, key),
    close: () => agent.destroy(),
  };
}

function bodyOf(text: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = text === '' ? {} : JSON.parse(text);
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}
