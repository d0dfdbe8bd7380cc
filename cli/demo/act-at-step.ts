import { setTimeout as waitFor } from 'node:timers/promises';
import type { DocumentAnswer, Who } from './office-answers';
import type { Colleague, OfficeClient } from './office-client';
import { putBeforeCouncil } from './put-before-council';

export interface AtStep {
  readonly office: OfficeClient;
  readonly view: DocumentAnswer;
  readonly pin: string;
}

/** Whoever a document waits for does what an office would do at that step. Undefined: only time or an effect moves it now. */
export async function actAtStep({ office, view, pin }: AtStep): Promise<Who | undefined> {
  const { current } = view;
  if (!current) return undefined;
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
      if (!view.bytesSha256) return undefined;
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
      await waitFor(100);
      return undefined;
  }
}

async function act(person: Colleague, view: DocumentAnswer, who: Who, kind: string, more: object): Promise<void> {
  await person.post(`/documents/${view.documentId}/acts/${kind}`, { expectedVersion: view.seq, postId: who.postId, ...more });
}

async function firstHolder(office: OfficeClient, view: DocumentAnswer, does: (person: Colleague, who: Who) => Promise<unknown>): Promise<Who | undefined> {
  const who = view.current?.holders[0];
  if (!who) throw new Error(`Bước “${view.current?.label}” chưa có người giữ.`);
  await does(await office.signIn(who.name), who);
  return who;
}

/** Those asked answer one after the other, as they come to their desks. */
async function everybody(
  office: OfficeClient, view: DocumentAnswer, does: (person: Colleague, who: Who, at: number) => Promise<unknown>,
): Promise<Who | undefined> {
  const holders = view.current?.holders ?? [];
  for (const [at, who] of holders.entries()) await does(await office.signIn(who.name), who, at);
  return holders.at(-1);
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
