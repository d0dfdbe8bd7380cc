import { randomUUID } from 'node:crypto';
import { z } from 'zod';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly text: string;
}

/** Somebody with a browser: keeps the cookie, sends its own origin and a fresh key with every write unless told otherwise. */
export interface Visitor {
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, how?: How): Promise<Answer>;
  send(method: string, path: string, body?: unknown, how?: How): Promise<Answer>;
  cookie(): string;
}

export interface How {
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

const PROBLEM = z.object({ status: z.number(), code: z.string(), title: z.string(), detail: z.string(), field: z.string().optional() });

/** The problem document of an answer. */
export function problemOf(answer: Answer): z.infer<typeof PROBLEM> {
  return PROBLEM.parse(answer.body);
}

export function visitor(url: string): Visitor {
  let cookie = '';
  async function send(method: string, path: string, body?: unknown, how: How = {}): Promise<Answer> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${url}${path}`, {
      method, redirect: 'manual',
      headers: {
        ...(cookie !== '' && { cookie }), ...(method !== 'GET' && { origin: url }),
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && how.key !== null && { 'idempotency-key': how.key ?? randomUUID() }), ...how.headers,
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    const set = response.headers.get('set-cookie');
    if (set !== null) cookie = set.split(';')[0] ?? '';
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true
      && !response.headers.get('content-type')?.includes('ndjson');
    return { status: response.status, headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : undefined, text };
  }
  return { send, get: (path) => send('GET', path), post: (path, body, how) => send('POST', path, body, how), cookie: () => cookie };
}

export async function signedIn(url: string, login: string): Promise<Visitor> {
  const person = visitor(url);
  const answer = await person.post('/api/session', { login, password: 'trinh-demo' });
  if (answer.status !== 200) throw new Error(`${login} could not sign in: ${answer.text}`);
  return person;
}
