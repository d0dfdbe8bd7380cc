import { randomUUID } from 'node:crypto';
import type { CommitOutcome } from '../../activities/ports';
import type { CollectionCommandBody } from '../../domain/collection/collection';
import type { PersonAct } from '../../domain/document/document-commands';
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
  const say = async (stream: StreamId, actor: PersonActor, body: { readonly kind: string }): Promise<Done> =>
    done(await office.record.commit({ commandId: randomUUID(), streamId: stream, actor, body }));

  const people = {
    stateOf,
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
    async resolve(documentId: string, actor: PersonActor) {
      const { text, recipients } = await stateOf(documentId);
      return people.act(documentId, actor, { kind: 'resolve', text, recipients, findings: { empty: false, missing: [] }, unanswered: 0 });
    },
    /** Approves the very bytes that will be signed, once they are set. */
    async approve(documentId: string, actor: PersonActor) {
      const { typeset } = await eventually(async () => set(await stateOf(documentId)), { timeoutMs: 20_000 });
      return people.act(documentId, actor, { kind: 'approve', textSha256: typeset.textSha256, bytesSha256: typeset.pdfSha256 });
    },
    async sign(documentId: string, actor: PersonActor, certificateId: string, pin: string) {
      const { typeset } = set(await stateOf(documentId));
      const preparationId = randomUUID();
      await people.act(documentId, actor, { kind: 'prepareSignature', preparationId, certificateId, bytesSha256: typeset.pdfSha256 });
      await complete(documentId, actor, preparationId, pin);
      return eventually(async () => must((await stateOf(documentId)).signed), { timeoutMs: 20_000 });
    },
    async seal(documentId: string, actor: PersonActor, sealId: string, pin: string) {
      const signed = must((await stateOf(documentId)).signed);
      const preparationId = randomUUID();
      await people.act(documentId, actor, { kind: 'prepareSeal', preparationId, sealId, bytesSha256: signed.pdfSha256 });
      await complete(documentId, actor, preparationId, pin);
      return eventually(async () => must((await stateOf(documentId)).issued), { timeoutMs: 20_000 });
    },
  };

  /** The key answers once the bytes are prepared. */
  async function complete(documentId: string, actor: PersonActor, preparationId: string, pin: string): Promise<void> {
    const { certificateId, attributes } = await eventually(async () => {
      const { preparation } = await stateOf(documentId);
      return { certificateId: must(preparation).certificateId, attributes: must(preparation?.attributes) };
    }, { timeoutMs: 20_000 });
    const outcome = await office.authority.sign(certificateId, pin, Buffer.from(attributes, 'base64'));
    if (outcome.kind !== 'signed') throw new Error(outcome.code);
    await people.act(documentId, actor, { kind: 'completeSignature', preparationId, value: Buffer.from(outcome.signature).toString('base64') });
  }
  return people;
}

type Done = Extract<CommitOutcome, { kind: 'done' }>;

function done(outcome: CommitOutcome): Done {
  if (outcome.kind === 'refused') throw new Error(`refused: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.facts ?? {})}`);
  return outcome;
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
