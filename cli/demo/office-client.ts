import { randomUUID } from 'node:crypto';
import { setTimeout as waitFor } from 'node:timers/promises';
import { Refusal } from '../refusal';

/** The office as its people reach it: the same addresses, sessions and keys the screens use. */
export interface OfficeClient {
  /** Somebody of the office, signed in. Their name is how the demo knows them. */
  signIn(name: string): Promise<Colleague>;
}

export interface Colleague {
  readonly name: string;
  get<Body>(path: string): Promise<Body>;
  /** One intention: sent again after a lost answer it is the same act. */
  post<Body>(path: string, body: unknown): Promise<Body>;
  remove(path: string): Promise<void>;
  upload<Body>(path: string, fileName: string, bytes: Uint8Array): Promise<Body>;
  download(path: string): Promise<Uint8Array>;
}

/** What the office answered instead of doing what was asked. */
export class OfficeProblem extends Refusal {
  override readonly name = 'OfficeProblem';

  constructor(readonly code: string, readonly status: number, detail: string) {
    super(detail);
  }
}

/** `patienceMs`: how long one request is asked again while the office does not answer or its record is away. */
export function createOfficeClient(url: string, password: string, patienceMs = 10_000): OfficeClient {
  const signedIn = new Map<string, Promise<Colleague>>();
  let logins: Promise<ReadonlyMap<string, string>> | undefined;
  const ask: Ask = (path, init) => patiently(() => replyTo(`${url}/api${path}`, init), patienceMs);
  return {
    async signIn(name) {
      logins ??= readLogins(ask).catch(forgetting(() => { logins = undefined; }));
      const login = (await logins).get(name);
      if (!login) throw new Error(`Văn phòng mẫu không có tài khoản của ${name}.`);
      const known = signedIn.get(login)
        ?? signInAs(ask, { name, login, password, origin: new URL(url).origin }).catch(forgetting(() => signedIn.delete(login)));
      signedIn.set(login, known);
      return known;
    },
  };
}

/** A sign-in that failed is not kept: the next one asks again. */
function forgetting(forget: () => void): (reason: unknown) => never {
  return (reason) => {
    forget();
    throw reason;
  };
}

type Ask = (path: string, init?: Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }) => Promise<Reply>;

/** An answer that has come in whole. */
interface Reply {
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly cookie: string | undefined;
}

async function readLogins(ask: Ask): Promise<ReadonlyMap<string, string>> {
  const { items } = bodyOf<{ items: readonly { login: string; name: string }[] }>(await ask('/demo-accounts'));
  return new Map(items.map(({ login, name }) => [name, login]));
}

interface Account {
  readonly name: string;
  readonly login: string;
  readonly password: string;
  readonly origin: string;
}

async function signInAs(ask: Ask, { name, login, password, origin }: Account): Promise<Colleague> {
  const json = { origin, 'content-type': 'application/json' };
  const welcome = await ask('/session', { method: 'POST', headers: json, body: JSON.stringify({ login, password }) });
  bodyOf(welcome);
  let cookie = welcome.cookie ?? '';
  const send: Ask = async (path, init) => {
    const reply = await ask(path, { ...init, headers: { ...init?.headers, cookie, origin } });
    cookie = reply.cookie ?? cookie;
    return reply;
  };
  const key = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });
  return {
    name,
    get: async (path) => bodyOf(await send(path)),
    post: async (path, body) => bodyOf(await send(path, { method: 'POST', headers: { ...json, ...key() }, body: JSON.stringify(body) })),
    remove: async (path) => {
      const reply = await send(path, { method: 'DELETE', headers: key() });
      if (!isWell(reply)) throw problemOf(reply);
    },
    upload: async (path, fileName, bytes) => {
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(bytes)]), fileName);
      return bodyOf(await send(path, { method: 'POST', headers: key(), body: form }));
    },
    download: async (path) => {
      const reply = await send(path);
      if (!isWell(reply)) throw problemOf(reply);
      return reply.bytes;
    },
  };
}

const AWAY = 503;
const PAUSE_MS = 1_000;

/** While the office or its record is away the same request is sent again; with the same key it is the same act. */
async function patiently(ask: () => Promise<Reply>, patienceMs: number): Promise<Reply> {
  for (const until = Date.now() + patienceMs; ; await waitFor(PAUSE_MS)) {
    const isLast = Date.now() >= until;
    try {
      const reply = await ask();
      if (reply.status !== AWAY || isLast) return reply;
    } catch (error) {
      if (isLast) throw error;
    }
  }
}

/** An answer that breaks off in the middle was not an answer. */
async function replyTo(url: string, init?: RequestInit): Promise<Reply> {
  const response = await fetch(url, init);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, bytes, cookie: response.headers.getSetCookie()[0]?.split(';')[0] };
}

function bodyOf<Body>(reply: Reply): Body {
  if (!isWell(reply)) throw problemOf(reply);
  const text = new TextDecoder().decode(reply.bytes);
  return JSON.parse(text === '' ? '{}' : text);
}

function isWell({ status }: Reply): boolean {
  return status >= 200 && status < 300;
}

function problemOf({ status, bytes }: Reply): OfficeProblem {
  const problem = readProblem(new TextDecoder().decode(bytes));
  return new OfficeProblem(problem.code ?? 'UNKNOWN', status, problem.detail ?? `Văn phòng trả lời ${status}.`);
}

function readProblem(text: string): { readonly code?: string; readonly detail?: string } {
  try {
    return JSON.parse(text);
  } catch {
    // not one of our problem documents: a proxy, or nobody
    return {};
  }
}
