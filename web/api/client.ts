import { connectionBack, connectionLost } from './connection';
import { OFFLINE, Problem, problemFrom } from './problem';

/** Reads `path` under /api. Throws a `Problem` for every answer that is not a yes, and for no answer. */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answerOf<T>(await send(path, { ...(signal && { signal }) }));
}

export interface Write {
  readonly method?: 'POST' | 'PATCH' | 'DELETE';
  /** One key per intention: the same on every retry of it, so that a second click or a lost answer does nothing twice. */
  readonly key: string;
  readonly body?: unknown;
}

export async function write<T>(path: string, { method = 'POST', key, body }: Write): Promise<T> {
  return answerOf<T>(await send(path, { method, ...contentOf(key, body) }));
}

/** Asks for a file that is made from what is sent along. */
export async function writeForFile(path: string, { key, body }: Write, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await send(path, { method: 'POST', ...contentOf(key, body), ...(signal && { signal }) });
  if (!response.ok) throw await problemFrom(response);
  return new Uint8Array(await whole(response.arrayBuffer()));
}

/** Reads an answer that comes row by row (NDJSON), telling each row as it arrives. */
export async function writeForRows<Row>(path: string, { key, body }: Write, tell: (row: Row) => void): Promise<void> {
  const response = await send(path, { method: 'POST', ...contentOf(key, body) });
  if (!response.ok || !response.body) throw await problemFrom(response);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let rest = ''; ; ) {
    const { done, value } = await whole(reader.read());
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line.trim() !== '') tell(JSON.parse(line));
    if (done) return;
  }
}

/** JSON, or a file with its fields as multipart. */
function contentOf(key: string, body: unknown): Pick<RequestInit, 'headers' | 'body'> {
  if (body instanceof FormData) return { headers: { 'idempotency-key': key }, body };
  return { headers: { 'idempotency-key': key, 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) };
}

/** A file travels as multipart: the file, and beside it everything else as one text field of JSON. */
export function withFile(body: Readonly<Record<string, unknown>>, file: File | undefined): unknown {
  if (!file) return body;
  const form = new FormData();
  form.append('payload', JSON.stringify(body));
  form.append('file', file);
  return form;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(`/api${path}`, { credentials: 'same-origin', ...init });
    // kept on this device and read without a network: what it says is as old as that
    if (response.headers.has('x-kept-at')) connectionLost();
    else connectionBack();
    return response;
  } catch (error) {
    if (init.signal?.aborted) throw error;
    connectionLost();
    throw new Problem(OFFLINE);
  }
}

/** A line that breaks off in the middle of an answer is no answer. */
async function whole<T>(rest: Promise<T>): Promise<T> {
  return rest.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(OFFLINE);
  });
}

async function answerOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw await problemFrom(response);
  const text = await whole(response.text());
  const answer: T = text === '' ? {} : JSON.parse(text);
  return answer;
}
