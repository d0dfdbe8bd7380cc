import type { DocumentAnswer, Who } from './office-answers';
import type { Colleague, OfficeClient } from './office-client';
import { putBeforeCouncil } from './put-before-council';

export interface AtStep {
  readonly office: OfficeClient;
  readonly view: DocumentAnswer;
  readonly pin: string;
}

/** An act somebody did, and how long the office took to answer. */
export interface Acted {
  readonly who: Who;
  readonly at: string;
  readonly durationMs: number;
}

/** Whoever a document waits for does what an office would do at that step. Nobody: only time or an effect moves it now. */
export async function actAtStep({ office, view, pin }: AtStep): Promise<readonly Acted[]> {
  const { current } = view;
  if (!current) return [];
  switch (current.kind) {
    case 'check':
    case 'advise':
      return firstHolder(office, view, (person, who) => act(person, view, who, current.kind, { textSha256: view.text?.textSha256 }));
    case 'consult':
      return everybody(office, view, (person, who, at) => giveOpinion(person, view, who, at));
    case 'poll':
      return everybody(office, view, (person, who) =>
        person.post(`/documents/${view.documentId}/vote`, { postId: who.postId, answer: 'for', textSha256: view.text?.textSha256 }));
    case 'resolve':
      return firstHolder(office, view, (person, who) => act(person, view, who, 'resolve', { replies: repliesTo(view) }));
    case 'approve':
      if (!view.bytesSha256) return [];
      return firstHolder(office, view, (person, who) =>
        act(person, view, who, 'approve', { textSha256: view.text?.textSha256, bytesSha256: view.bytesSha256 }));
    case 'sign':
      return firstHolder(office, view, (person, who) =>
        person.post(`/documents/${view.documentId}/signature`, { expectedVersion: view.seq, postId: who.postId, bytesSha256: view.bytesSha256, pin }));
    case 'seal':
      return firstHolder(office, view, (person, who) => person.post(`/documents/${view.documentId}/seal`, {
        expectedVersion: view.seq, postId: who.postId, bytesSha256: view.bytesSha256, sealId: view.sealId, pin,
      }));
    case 'council':
      return firstHolder(office, view, (person, who) => putBeforeCouncil(person, view, who));
    default:
      return [];
  }
}

async function act(person: Colleague, view: DocumentAnswer, who: Who, kind: string, more: object): Promise<void> {
  await person.post(`/documents/${view.documentId}/acts/${kind}`, { expectedVersion: view.seq, postId: who.postId, ...more });
}

async function firstHolder(
  office: OfficeClient, view: DocumentAnswer, does: (person: Colleague, who: Who) => Promise<unknown>,
): Promise<readonly Acted[]> {
  const who = view.current?.holders[0];
  if (!who) throw new Error(`Bước “${view.current?.label}” chưa có người giữ.`);
  return [await timed(office, who, (person) => does(person, who))];
}

/** Those asked answer one after the other, as they come to their desks. */
async function everybody(
  office: OfficeClient, view: DocumentAnswer, does: (person: Colleague, who: Who, at: number) => Promise<unknown>,
): Promise<readonly Acted[]> {
  const acted: Acted[] = [];
  for (const [at, who] of (view.current?.holders ?? []).entries()) acted.push(await timed(office, who, (person) => does(person, who, at)));
  return acted;
}

async function timed(office: OfficeClient, who: Who, does: (person: Colleague) => Promise<unknown>): Promise<Acted> {
  const person = await office.signIn(who.name);
  const began = Date.now();
  await does(person);
  return { who, at: new Date().toISOString(), durationMs: Date.now() - began };
}

/** One unit has a remark; the others agree. */
async function giveOpinion(person: Colleague, view: DocumentAnswer, who: Who, at: number): Promise<void> {
  const opinion = at === 0
    ? { answer: 'agree-with-remarks', words: 'Thống nhất; đề nghị rà soát lại số liệu ở mục I trước khi trình.' }
    : { answer: 'agree' };
  await person.post(`/documents/${view.documentId}/opinion`, { postId: who.postId, textSha256: view.text?.textSha256, ...opinion });
}

function repliesTo(view: DocumentAnswer) {
  return (view.opinions ?? []).filter((opinion) => opinion.needsReply)
    .map((opinion) => ({ postId: opinion.who.postId, how: 'accepted', text: 'Tiếp thu, đã rà soát số liệu.' }));
}
