import { refusalToAct } from '../organisation/may-act-from';
import type { PersonActor } from '../stream/actor';
import type { Command } from '../stream/command';
import type { OpenTask } from '../stream/open-task';
import { refuse } from '../stream/refusal';
import type { Context, Decision, StreamModel } from '../stream/stream-model';
import type { Standing } from '../stream/standing';
import { streamId } from '../stream/stream-id';
import type { Instant } from '../time/instant';
import { contentOf, refusalOfContent, refusalToAnswer } from './answer';
import type { AnswerContent, CollectedAnswer, CollectionCommandBody, CollectionEvent, CollectionState, Preparing } from './collection';
import { namePreparer, prepareOpinion } from './prepare';

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
  if ((body.kind === 'castVote') !== (purpose === 'ballot')) return refuse('NOT_FOUND');
  const { actor } = command;
  if (actor.kind !== 'person') return refuse('NOT_ASKED');
  switch (body.kind) {
    case 'namePreparer':
      return mayAct(actor, context) ?? namePreparer(collection, actor, body, context);
    case 'prepareOpinion':
      return mayAct(actor, context) ?? prepareOpinion(collection, actor, body, context);
    case 'giveOpinion':
    case 'castVote':
      return answer(collection, actor, body, context);
  }
}

function mayAct(actor: PersonActor, context: Context) {
  return refusalToAct(context.organisation, actor, context.today);
}

function answer(collection: CollectionState, actor: PersonActor, body: Answering, context: Context): Decision<CollectionEvent> {
  if (!collection.askedPostIds.includes(actor.postId)) return refuse('NOT_ASKED');
  const refused = mayAct(actor, context) ?? refusalToAnswer(collection, actor.postId, context) ?? refusalOfContent(collection, body);
  if (refused) return refused;
  const given: CollectionEvent = { type: 'AnswerGiven', v: 1, postId: actor.postId, personId: actor.personId, ...contentOf(body) };
  const complete = isComplete(evolve(collection, given, context.now));
  return { events: [given], answer: { complete }, looks: complete ? [streamId('document', collection.documentId)] : [] };
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
    case 'PreparerNamed':
      return withPreparing(collection, event.postId, { preparerPostId: event.preparerPostId, assignedAt: at });
    case 'AnswerPrepared': {
      const before = collection.preparing?.[event.postId];
      return withPreparing(collection, event.postId, {
        preparerPostId: event.preparerPostId, assignedAt: before?.assignedAt ?? at, prepared: collected(event, at),
      });
    }
    case 'CollectionDueMoved':
      return { ...collection, dueAt: event.dueAt };
    case 'CollectionEnded':
      return { ...collection, closed: { at, why: event.why } };
  }
}

function withPreparing(collection: CollectionState, postId: string, preparing: Preparing): CollectionState {
  return { ...collection, preparing: { ...collection.preparing, [postId]: preparing } };
}

function collected(event: AnswerContent & { readonly personId: string }, at: Instant): CollectedAnswer {
  return { ...contentOf(event), at, personId: event.personId };
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
  return silentPosts(collection).flatMap((postId) => {
    const key = `${collection.stepId}/${collection.round}/${postId}`;
    const task = {
      documentId: collection.documentId, step: collection.stepId, openedAt: collection.openedAt,
      ...(collection.dueAt && { dueAt: collection.dueAt }), urgency: collection.urgency,
    };
    const stepKind = collection.purpose === 'consultation' ? 'consult' : 'poll';
    const preparing = collection.preparing?.[postId];
    const preparer = preparing && !preparing.prepared
      ? [{ ...task, key: `${key}/prepare`, postId: preparing.preparerPostId, stepKind: 'prepare-opinion', openedAt: preparing.assignedAt }]
      : [];
    return [{ ...task, key, postId, stepKind }, ...preparer];
  });
}
