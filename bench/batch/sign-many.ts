import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** A leader in front of their queue. */
export interface Leader {
  readonly url: string;
  readonly login: string;
  readonly password: string;
  readonly pin: string;
  readonly postId: string;
}

export interface ToSign {
  readonly documentId: string;
  readonly expectedVersion: number;
  readonly bytesSha256: string;
}

/** What the leader was told of one document, and how long after the PIN in milliseconds. */
export interface ToldRow {
  readonly state: 'signed' | 'preparing' | 'refused';
  readonly afterMs: number;
}

const rowSchema = z.object({ state: z.enum(['signed', 'preparing', 'refused']) });

/** Signs all of them behind one PIN, as the browser does; answers the rows in the order in which they were told. */
export async function signMany(leader: Leader, items: readonly ToSign[]): Promise<readonly ToldRow[]> {
  const cookie = await signIn(leader);
  const { url, postId, pin } = leader;
  const began = performance.now();
  const response = await fetch(`${url}/api/signatures`, {
    method: 'POST', body: JSON.stringify({ postId, pin, items }),
    headers: { cookie, origin: new URL(url).origin, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  });
  if (!response.ok || !response.body) throw new Error(`signing many: ${response.status} ${await response.text()}`);
  const rows: ToldRow[] = [];
  let rest = '';
  for await (const words of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + words).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) rows.push({ ...rowSchema.parse(JSON.parse(line)), afterMs: performance.now() - began });
  }
  return rows;
}

async function signIn({ url, login, password }: Leader): Promise<string> {
  const headers = { origin: new URL(url).origin, 'content-type': 'application/json' };
  const response = await fetch(`${url}/api/session`, { method: 'POST', headers, body: JSON.stringify({ login, password }) });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!response.ok || cookie === undefined) throw new Error(`signing in: ${response.status}`);
  return cookie;
}
