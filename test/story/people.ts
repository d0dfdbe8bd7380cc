import { randomUUID } from 'node:crypto';
import { saveWords } from '../../adapters/postgres/words';
import { signOnce } from '../../adapters/signing/signing-keys';
import type { CommitOutcome } from '../../activities/ports';
import type { CollectionCommandBody } from '../../domain/collection/collection';
import type { PersonAct } from '../../domain/document/document-commands';
import type { TextRef } from '../../domain/document/document-events';
import type { DocumentState } from '../../domain/document/document-state';
import type { PersonActor } from '../../domain/stream/actor';
import { streamId, type StreamId } from '../../domain/stream/stream-id';
import { eventually } from '../support/eventually';
import type { StoryOffice } from '../support/story-office';

/** What the people of a story do, in the words of an office. Whoever acts holds the post the document waits for. */
export function peopleOf(office: StoryOffice) {
  const stateOf = async (documentId: string): Promise<DocumentState> => {
    const state = await office.ports.states.documentState(documentId);
    if (!state) throw new Error(`no document ${documentId}`);
    return state;
  };
  const say = async <Body extends { readonly kind: string }>(stream: StreamId, actor: PersonActor, body: Body): Promise<Done> =>
    done(await office.record.commit({ commandId: randomUUID(), streamId: stream, actor, body }));

  const people = {
    stateOf,
    say,
    words,
    stepOf: async (documentId: string) => (await stateOf(documentId)).current?.stepId ?? 'closed',
    act: (documentId: string, actor: PersonActor, body: PersonAct) => say(streamId('document', documentId), actor, body),
    async check(documentId: string, actor: PersonActor) {
      return people.act(documentId, actor, { kind: 'check', textSha256: (await stateOf(documentId)).text.textSha256 });
    },
    async vote(documentId: string, actor: PersonActor, answer: 'for' | 'against') {
      const { round, text } = await stateOf(documentId);
      const body: CollectionCommandBody = { kind: 'castVote', answer, textSha256: text.textSha256 };
      return say(streamId('ballot', documentId, round), actor, body);
    },
    async giveOpinion(documentId: string, actor: PersonActor, answer: 'agree' | 'disagree', wordsId?: string) {
      const { round, text } = await stateOf(documentId);
      const body: CollectionCommandBody = { kind: 'giveOpinion', answer, textSha256: text.textSha256, ...(wordsId && { wordsId }) };
      return say(streamId('consultation', documentId, round), actor, body);
    },
    async advise(documentId: string, actor: PersonActor) {
      return people.act(documentId, actor, { kind: 'advise', textSha256: (await stateOf(documentId)).text.textSha256 });
    },
    /** Every opinion is answered; the text stays, or a new one comes of them. */
    async resolve(documentId: string, actor: PersonActor, newText?: TextRef) {
      const { text, recipients } = await stateOf(documentId);
      return people.act(documentId, actor, { kind: 'resolve', text: newText ?? text, recipients, findings: FINE, unanswered: 0 });
    },
    async revise(documentId: string, actor: PersonActor, text: TextRef) {
      const { recipients } = await stateOf(documentId);
      return people.act(documentId, actor, { kind: 'revise', text, recipients, findings: FINE });
    },
    async giveBack(documentId: string, actor: PersonActor, toStepId: string, why: string) {
      return people.act(documentId, actor, { kind: 'return', toStepId, wordsId: await words(actor, why) });
    },
    async withdraw(documentId: string, actor: PersonActor, why: string) {
      return people.act(documentId, actor, { kind: 'withdraw', wordsId: await words(actor, why) });
    },
    /** Approves the very bytes that will be signed, once they are set. */
    async approve(documentId: string, actor: PersonActor) {
      const { typeset } = await eventually(async () => set(await stateOf(documentId)), { timeoutMs: 20_000 });
      return people.act(documentId, actor, { kind: 'approve', textSha256: typeset.textSha256, bytesSha256: typeset.pdfSha256 });
    },
    async sign(documentId: string, actor: PersonActor, certificateId: string, pin: string) {
      const { typeset, numbered, signed } = await stateOf(documentId);
      const preparationId = randomUUID();
      // a second leader signs what the first has signed
      const bytesSha256 = signed?.pdfSha256 ?? numbered?.pdfSha256 ?? must(typeset).pdfSha256;
      await people.act(documentId, actor, { kind: 'prepareSignature', preparationId, certificateId, bytesSha256 });
      await complete(documentId, actor, preparationId, pin);
      return eventually(async () => signedOn(bytesSha256, await stateOf(documentId)), { timeoutMs: 20_000 });
    },
    async seal(documentId: string, actor: PersonActor, sealId: string, pin: string) {
      const signed = must((await stateOf(documentId)).signed);
      const preparationId = randomUUID();
      await people.act(documentId, actor, { kind: 'prepareSeal', preparationId, sealId, bytesSha256: signed.pdfSha256 });
      await complete(documentId, actor, preparationId, pin);
      return eventually(async () => must((await stateOf(documentId)).issued), { timeoutMs: 20_000 });
    },
  };

  async function words(actor: PersonActor, text: string): Promise<string> {
    const wordsId = randomUUID();
    await saveWords(office.pool, { wordsId, text, personId: actor.personId });
    return wordsId;
  }

  /** The key answers once the bytes are prepared. */
  async function complete(documentId: string, actor: PersonActor, preparationId: string, pin: string): Promise<void> {
    const { certificateId, attributes } = await eventually(async () => {
      const { preparation } = await stateOf(documentId);
      return { certificateId: must(preparation).certificateId, attributes: must(preparation?.attributes) };
    }, { timeoutMs: 20_000 });
    const outcome = await signOnce(office.authority, { certificateId, pin }, Buffer.from(attributes, 'base64'));
    if (outcome.kind !== 'signed') throw new Error(outcome.code);
    const value = Buffer.from(outcome.signature).toString('base64');
    await people.act(documentId, actor, { kind: 'completeSignature', preparationId, value });
  }
  return people;
}

const FINE = { empty: false, missing: [] } as const;

type Done = Extract<CommitOutcome, { kind: 'done' }>;

function done(outcome: CommitOutcome): Done {
  if (outcome.kind === 'refused') throw new Refused(outcome.refusal.code, JSON.stringify(outcome.refusal.facts ?? {}));
  return outcome;
}

/** Somebody heard no. `code` says which no. */
export class Refused extends Error {
  constructor(readonly code: string, facts: string) {
    super(`refused: ${code} ${facts}`);
  }
}

function signedOn(bytesSha256: string, { signed }: DocumentState) {
  return must(signed?.pdfSha256 === bytesSha256 ? undefined : signed);
}

function set(document: DocumentState) {
  return { typeset: must(document.typeset) };
}

export function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not there yet');
  return value;
}

/** The person who holds a post of the demo office, acting from it. */
export async function holderOfPost(office: StoryOffice, postId: string): Promise<PersonActor> {
  const { rows } = await office.pool.query<{ person_id: string }>('select person_id from appointment where post_id = $1', [postId]);
  return { kind: 'person', personId: must(rows[0]).person_id, postId };
}
