import { sayMoment } from '../calendar/say-day';
import { refusalToAct } from '../organisation/may-act-from';
import type { Command } from '../stream/command';
import type { OpenTask } from '../stream/open-task';
import { refuse } from '../stream/refusal';
import type { Context, Decision, StreamModel } from '../stream/stream-model';
import type { Standing } from '../stream/standing';
import { streamId } from '../stream/stream-id';
import type { Instant } from '../time/instant';
import type { CollectedAnswer, CollectionCommandBody, CollectionEvent, CollectionState, Opinion } from './collection';

export type { CollectionState } from './collection';

/** The rules of a consultation: the same as of a ballot but for the words of its refusals. */
export const consultationModel = collectionModel('consultation');
export const ballotModel = collectionModel('ballot');

export function isComplete(collection: CollectionState): boolean {
  return silentPosts(collection).length === 0;
}

export function silentPosts(collection: CollectionState): readonly string[] {
  return collection.askedPostIds.filter((postId) => !collection.answers[postId]);
}

export function votesFor(ballot: CollectionState): number {
  return Object.values(ballot.answers).filter((answer) => answer.answer === 'for').length;
}

function collectionModel(purpose: CollectionState['purpose']): StreamModel<CollectionState, CollectionCommandBody, CollectionEvent> {
  return {
    kind: purpose,
    needs: () => [],
    decide: (collection, command, context) => decide(purpose, collection, command, context),
    evolve,
    standing,
    openTasks,
  };
}

type Answering = Extract<CollectionCommandBody, { kind: 'giveOpinion' | 'castVote' }>;

function decide(
  purpose: CollectionState['purpose'], collection: CollectionState | undefined, command: Command<CollectionCommandBody>, context: Context,
): Decision<CollectionEvent> {
  const { body } = command;
  if (!collection) return refuse('NOT_FOUND');
  if (body.kind === 'look') return { events: [] };
  if (body.kind !== (purpose === 'consultation' ? 'giveOpinion' : 'castVote')) return refuse('NOT_FOUND');
  return answer(collection, command.actor, body, context);
}

function answer(collection: CollectionState, actor: Command['actor'], body: Answering, context: Context): Decision<CollectionEvent> {
  if (actor.kind !== 'person' || !collection.askedPostIds.includes(actor.postId)) return refuse('NOT_ASKED');
  const refused = refusalToAct(context.organisation, actor, context.today);
  if (refused) return refused;
  if (collection.closed) return refuse(closedCode(collection), { at: sayMoment(collection.closed.at) });
  // past its deadline it counts as closed, whether or not the run has come to look yet
  if (collection.dueAt && collection.dueAt <= context.now) return refuse(closedCode(collection), { at: sayMoment(collection.dueAt) });
  const before = collection.answers[actor.postId];
  if (before) return refuse('ALREADY_ANSWERED', { at: sayMoment(before.at) });
  if (body.textSha256 !== collection.textSha256) return refuse('TEXT_CHANGED');
  if (NEEDS_WORDS.some((answer) => answer === body.answer) && !body.wordsId) return refuse('REASON_REQUIRED', undefined, 'words');
  const given: CollectionEvent = {
    type: 'AnswerGiven', v: 1, postId: actor.postId, personId: actor.personId, answer: body.answer, textSha256: body.textSha256,
    ...(body.wordsId && { wordsId: body.wordsId }),
  };
  const complete = isComplete(evolve(collection, given, context.now));
  return { events: [given], answer: { complete }, looks: complete ? [streamId('document', collection.documentId)] : [] };
}

/** A remark or an objection without a word cannot be taken up. */
const NEEDS_WORDS: readonly Opinion[] = ['agree-with-remarks', 'disagree'];

function closedCode(collection: CollectionState) {
  return collection.purpose === 'consultation' ? ('CONSULTATION_CLOSED' as const) : ('BALLOT_CLOSED' as const);
}

function evolve(collection: CollectionState | undefined, event: CollectionEvent, at: Instant): CollectionState {
  if (event.type === 'CollectionOpened') {
    const { type: _type, v: _v, ...opened } = event;
    return { ...opened, openedAt: at, answers: {} };
  }
  if (!collection) throw new Error(`a collection cannot begin with ${event.type}`);
  switch (event.type) {
    case 'AnswerGiven':
      return { ...collection, answers: { ...collection.answers, [event.postId]: collected(event, at) } };
    case 'CollectionEnded':
      return { ...collection, closed: { at, why: event.why } };
  }
}

function collected(event: Extract<CollectionEvent, { type: 'AnswerGiven' }>, at: Instant): CollectedAnswer {
  const { answer: given, personId, textSha256, wordsId } = event;
  return { answer: given, at, personId, textSha256, ...(wordsId && { wordsId }) };
}

/** A collection has no run of its own: its document waits for it. */
function standing(collection: CollectionState, seq: number): Standing {
  return {
    seq, phase: 'collecting', step: collection.stepId, holders: silentPosts(collection), textSha256: collection.textSha256,
    closed: collection.closed !== undefined, effects: [],
  };
}

function openTasks(collection: CollectionState): readonly OpenTask[] {
  if (collection.closed) return [];
  return silentPosts(collection).map((postId) => ({
    key: `${collection.stepId}/${collection.round}/${postId}`, postId, documentId: collection.documentId, step: collection.stepId,
    stepKind: collection.purpose === 'consultation' ? 'consult' : 'poll', openedAt: collection.openedAt,
    ...(collection.dueAt && { dueAt: collection.dueAt }), urgency: collection.urgency,
  }));
}
