import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { REMARKS } from '../office/draft';
import { handsOf, type Hands } from '../office/people';
import { PAGE_OF, sha256Of, SIGNED_OF } from '../programs/no-pdf';
import type { Figures, Kind } from './figures';
import type { LiveVersions } from './live-versions';
import type { Answer, OfficeClient } from './office-client';

export interface Load {
  readonly client: OfficeClient;
  readonly versions: LiveVersions;
  /** The stretch whose figures are collected now. */
  figures(): Figures;
}

/** One document on its way, with what its people see on their screens. */
interface Life extends Load {
  readonly documentId: string;
  readonly hands: Hands;
  readonly textSha256: string;
  readonly pageSha256: string;
}

/** Hands a draft in, then 14 acts, each after its actor's inbox: one request at a time, without thinking. */
export async function liveOneLife(load: Load, n: number): Promise<void> {
  const life = await handIn(load, n);
  const { hands, textSha256, pageSha256 } = life;
  const words = REMARKS;
  await act(life, hands.head, 'check-release', '/acts/check', { textSha256, words });
  for (const postId of hands.consulted) await act(life, postId, 'consult', '/opinion', { textSha256, words, answer: 'agree' });
  await act(life, hands.drafter, 'resolve', '/acts/resolve', {});
  await act(life, hands.formDesk, 'check-form', '/acts/check', { textSha256, words });
  await act(life, hands.leader, 'approve', '/acts/approve', { textSha256, bytesSha256: pageSha256, words });
  await act(life, hands.leader, 'sign', '/signature', { bytesSha256: pageSha256, pin: '000000' }, 'signature');
  const signedSha256 = sha256Of(SIGNED_OF('personal', textSha256));
  await act(life, hands.sealDesk, 'seal', '/seal', { bytesSha256: signedSha256, pin: '000000', sealId: hands.sealId }, 'signature');
  load.figures().documents += 1;
  load.versions.forget(life.documentId);
}

export async function handIn(load: Load, n: number): Promise<Life> {
  const hands = handsOf(n);
  const subject = `Báo cáo số ${n} về tình hình phát triển kinh tế - xã hội, quốc phòng, an ninh`;
  const textSha256 = sha256Of(subject);
  const draft = { n, subject, textSha256 };
  const { status, body } = await timed(load, 'submit', () => load.client.post(hands.drafter, '/bench/documents', draft));
  if (status !== 201 || typeof body['documentId'] !== 'string') throw failed(load, 'submit', { status, body });
  load.versions.note(body['documentId'], Number(body['seq']));
  return { ...load, documentId: body['documentId'], hands, textSha256, pageSha256: sha256Of(PAGE_OF(subject)) };
}

/** Something else happened meanwhile, or the page is not set yet: the person presses again. */
const AGAIN: ReadonlySet<string> = new Set(['STALE_VERSION', 'PREPARING']);

async function act(life: Life, postId: string, step: string, path: string, more: object, kind: Kind = 'act'): Promise<void> {
  await findInInbox(life, postId, step);
  const began = performance.now();
  let key = randomUUID();
  let expectedVersion = life.versions.of(life.documentId);
  for (;;) {
    const answer = await life.client.post(postId, `/documents/${life.documentId}${path}`, { postId, expectedVersion, ...more }, key);
    if (answer.status === 200) break;
    life.figures().repeats += 1;
    // "being prepared": the same intention goes on where it stands
    if (answer.status === 202) continue;
    if (!AGAIN.has(String(answer.body['code']))) throw failed(life, `${step} ${life.documentId}`, answer);
    await life.versions.beyond(life.documentId, expectedVersion);
    expectedVersion = life.versions.of(life.documentId);
    key = randomUUID();
  }
  life.figures().times[kind].push(performance.now() - began);
}

/** Looks through the actor's inbox for this work, turning pages; what is not there yet is looked for again. */
async function findInInbox(life: Life, postId: string, step: string): Promise<void> {
  let cursor: unknown;
  for (let pages = 0; pages < 1000; pages += 1) {
    const path = typeof cursor === 'string' ? `/inbox?cursor=${cursor}` : '/inbox';
    const answer = await timed(life, 'inbox', () => life.client.get(postId, path));
    const { items, nextCursor } = answer.body;
    if (answer.status !== 200 || !Array.isArray(items)) throw failed(life, 'inbox', answer);
    if (items.some((item) => item.documentId === life.documentId && item.step === step)) return;
    cursor = nextCursor;
    if (cursor === undefined) await pause(2);
  }
  throw new Error(`${step} of ${life.documentId} is in no inbox of ${postId}`);
}

async function timed<Result>(load: Load, kind: Kind, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  load.figures().times[kind].push(performance.now() - began);
  return result;
}

function failed(load: Load, what: string, { status, body }: Answer): Error {
  load.figures().errors += 1;
  return new Error(`${what}: ${status} ${JSON.stringify(body)}`);
}
