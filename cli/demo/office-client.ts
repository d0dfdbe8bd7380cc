import { randomUUID } from 'node:crypto';
import { setTimeout as waitFor } from 'node:timers/promises';

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
  upload<Body>(path: string, fileName: string, bytes: Uint8Array): Promise<Body>;
  download(path: string): Promise<Uint8Array>;
}

/** What the office answered instead of doing what was asked. */
export class OfficeProblem extends Error {
  constructor(readonly code: string, readonly status: number, detail: string) {
    super(detail);
    this.name = 'OfficeProblem';
  }
}

export function createOfficeClient(url: string, password: string): OfficeClient {
  const signedIn = new Map<string, Promise<Colleague>>();
  let logins: Promise<ReadonlyMap<string, string>> | undefined;
  return {
    async signIn(name) {
      logins ??= readLogins(url);
      const login = (await logins).get(name);
      if (!login) throw new Error(`Văn phòng mẫu không có tài khoản của ${name}.`);
      const known = signedIn.get(login) ?? signInAs(url, name, login, password);
      signedIn.set(login, known);
      return known;
    },
  };
}

async function readLogins(url: string): Promise<ReadonlyMap<string, string>> {
  const { items } = await answerOf<{ items: readonly { login: string; name: string }[] }>(await patiently(() => fetch(`${url}/api/demo-accounts`)));
  return new Map(items.map(({ login, name }) => [name, login]));
}

async function signInAs(url: string, name: string, login: string, password: string): Promise<Colleague> {
  const origin = new URL(url).origin;
  const json = { origin, 'content-type': 'application/json' };
  const signIn = { method: 'POST', headers: json, body: JSON.stringify({ login, password }) };
  const response = await patiently(() => fetch(`${url}/api/session`, signIn));
  await answerOf(response.clone());
  let cookie = cookieOf(response) ?? '';
  const send = async (path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> => {
    const answer = await patiently(() => fetch(`${url}/api${path}`, { ...init, headers: { ...init.headers, cookie, origin } }));
    cookie = cookieOf(answer) ?? cookie;
    return answer;
  };
  const key = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });
  return {
    name,
    get: async (path) => answerOf(await send(path, {})),
    post: async (path, body) => answerOf(await send(path, { method: 'POST', headers: { ...json, ...key() }, body: JSON.stringify(body) })),
    upload: async (path, fileName, bytes) => {
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(bytes)]), fileName);
      return answerOf(await send(path, { method: 'POST', headers: key(), body: form }));
    },
    download: async (path) => {
      const answer = await send(path, {});
      if (!answer.ok) await answerOf(answer);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

const AWAY = 503;
const TRIES = 10;
const PAUSE_MS = 1_000;

/** While the record is away the office asks to try again: the same request, with the same key, is the same act. */
async function patiently(ask: () => Promise<Response>): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask();
    if (answer.status !== AWAY || tries === TRIES) return answer;
    await waitFor(PAUSE_MS);
  }
}

function cookieOf(response: Response): string | undefined {
  return response.headers.getSetCookie()[0]?.split(';')[0];
}

async function answerOf<Body>(response: Response): Promise<Body> {
  const text = await response.text();
  if (response.ok) return JSON.parse(text === '' ? '{}' : text);
  const problem = readProblem(text);
  throw new OfficeProblem(problem.code ?? 'UNKNOWN', response.status, problem.detail ?? `Văn phòng trả lời ${response.status}.`);
}

function readProblem(text: string): { readonly code?: string; readonly detail?: string } {
  try {
    return JSON.parse(text);
  } catch {
    // not one of our problem documents: a proxy, or nobody
    return {};
  }
}
