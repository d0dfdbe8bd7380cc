/**
 * Keeps the screens, and the papers a person opened on a device of their own, for when there is no network. It only ever answers what is
 * read: nothing is written for later here. It imports nothing, so that it runs as a plain script.
 */
interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

declare const skipWaiting: () => Promise<void>;
declare const clients: { claim(): Promise<void> };

const SHELL = 'shell';
/** Made by the page for the person at work, and taken away by it: without one, nothing is kept. */
const PAPERS = 'papers-';
const OF_A_DOCUMENT = 'files/.+|consultation|deliveries|phieu-trinh(\\.pdf)?|bang-tong-hop\\.pdf';
const READ_OFFLINE = new RegExp(
  `^/api/(session|inbox(/counts)?|kept-words|incoming|sessions(/[^/]+)?|documents/[^/]+(/(${OF_A_DOCUMENT}))?)$`,
);

on<WaitingEvent>('install', (event) => event.waitUntil(keepShell().then(() => skipWaiting())));
on<WaitingEvent>('activate', (event) => event.waitUntil(clients.claim()));
on<FetchEvent>('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || request.headers.has('range')) return;
  if (pathname.startsWith('/assets/')) event.respondWith(keptFirst(request));
  else if (READ_OFFLINE.test(pathname)) event.respondWith(networkFirst(request));
  else if (request.mode === 'navigate' && !pathname.startsWith('/api/')) event.respondWith(fetch(request).catch(() => keptPage()));
});

/** The page and every file of it, as this build has them; what an earlier build left goes. */
async function keepShell(): Promise<void> {
  const files: readonly string[] = await (await fetch('/shell.json', { cache: 'no-store' })).json();
  const shell = await caches.open(SHELL);
  const kept = new Set((await shell.keys()).map(({ url }) => new URL(url).pathname));
  await Promise.all([...kept].filter((path) => !files.includes(path)).map((path) => shell.delete(path)));
  await shell.addAll(['/', ...files.filter((path) => !kept.has(path))]);
}

async function keptFirst(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: SHELL })) ?? fetch(request);
}

async function keptPage(): Promise<Response> {
  return (await caches.match('/', { cacheName: SHELL })) ?? Response.error();
}

/** What the server says now; without it what it said last on this device, marked with the time. */
async function networkFirst(request: Request): Promise<Response> {
  const name = (await caches.keys()).find((one) => one.startsWith(PAPERS));
  try {
    const answer = await fetch(request);
    if (name !== undefined && answer.ok) {
      void keep(name, request, answer.clone()).catch(() => undefined);
    }
    return answer;
  } catch (error) {
    const kept = name === undefined ? undefined : await caches.match(request, { cacheName: name });
    if (!kept) throw error;
    return kept;
  }
}

/** Not when the person signed out meanwhile: then their papers are gone, and stay so. */
async function keep(name: string, request: Request, answer: Response): Promise<void> {
  const papers = (await caches.has(name)) ? await caches.open(name) : undefined;
  await papers?.put(request, withTime(answer));
}

function withTime(answer: Response): Response {
  const headers = new Headers(answer.headers);
  headers.set('x-kept-at', new Date().toISOString());
  return new Response(answer.body, { status: answer.status, headers });
}

function on<E extends Event>(name: string, act: (event: E) => void): void {
  // the events of a worker are not among those of a page, which is what is typed here
  self.addEventListener(name, act as EventListener);
}
