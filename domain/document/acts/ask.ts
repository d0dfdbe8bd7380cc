import { refusalToAct } from '../../organisation/may-act-from';
import type { Organisation } from '../../organisation/organisation';
import { agencyOf, postsWithRole } from '../../organisation/posts';
import type { Actor, PersonActor } from '../../stream/actor';
import { refuse } from '../../stream/refusal';
import type { Context, Decision } from '../../stream/stream-model';
import { isAskedStill, MAY_ASK, type AskKind } from '../asked-word';
import type { PersonAct } from '../document-commands';
import type { DocumentEvent } from '../document-events';
import type { DocumentState } from '../document-state';
import { currentLabel, turnRefusal } from '../turn';

export type AskAct = Extract<PersonAct, { kind: 'askExplanation' | 'passToRead' | 'askPartyCommittee' }>;

/** A leader's other answers: the step stays open, its deadline runs on, and somebody else is asked for a word. */
export function ask(document: DocumentState, body: AskAct, actor: Actor, context: Context): Decision<DocumentEvent> {
  const refused = turnRefusal(document, actor, context);
  if (refused) return refused;
  const { current } = document;
  const kind = ASK_OF[body.kind];
  if (actor.kind !== 'person' || !current || !MAY_ASK[kind].includes(current.kind)) return refuse('WRONG_STEP', { step: currentLabel(document) });
  if (kind !== 'reading' && !body.wordsId) return refuse('REASON_REQUIRED', undefined, 'words');
  const groups = askedPosts(document, body, context.organisation);
  if (groups.length === 0) return refuse('ASK_WHOM', undefined, 'toPostId');
  const fresh = groups.filter((postIds) => !isAskedAlready(document, kind, postIds));
  return { events: fresh.map((postIds, index) => asked(document, { kind, postIds, index, actor, wordsId: body.wordsId })) };
}

const ASK_OF: Readonly<Record<AskAct['kind'], AskKind>> = {
  askExplanation: 'explanation', passToRead: 'reading', askPartyCommittee: 'party-opinion',
};

/**
 * The posts that are asked, those that answer together as one group. Only people of the own agency: papers of the Party committee may not
 * be copied, so its opinion is keyed in by the chief of the own office, who carries the question there.
 */
function askedPosts(document: DocumentState, body: AskAct, organisation: Organisation): readonly (readonly string[])[] {
  const { agencyId } = document.facts;
  if (body.kind === 'askPartyCommittee') {
    if (agencyOf(organisation, agencyId)?.system !== 'state') return [];
    const chiefs = postsWithRole(organisation, 'chief-of-office', agencyId).map((post) => post.id);
    return chiefs.length > 0 ? [chiefs] : [];
  }
  const wanted = body.kind === 'askExplanation' ? [body.toPostId] : body.toPostIds;
  const ofAgency = organisation.posts.filter((post) => post.agencyId === agencyId).map((post) => post.id);
  const known = body.kind === 'askExplanation' ? explainers(document) : ofAgency;
  return [...new Set(wanted)].every((postId) => known.includes(postId)) ? [...new Set(wanted)].map((postId) => [postId]) : [];
}

/** Who can explain a document: its drafter, and whoever passed it on. */
export function explainers({ facts, passed, current }: DocumentState): readonly string[] {
  const posts = [facts.drafter.postId, ...Object.values(passed).flatMap((step) => step.postId ?? [])];
  return [...new Set(posts)].filter((postId) => !current?.postIds.includes(postId));
}

function isAskedAlready(document: DocumentState, kind: AskKind, postIds: readonly string[]): boolean {
  return (document.asked ?? []).some((asked) => asked.ask === kind && asked.postIds.join() === postIds.join() && isAskedStill(document, asked));
}

interface NewAsk {
  readonly kind: AskKind;
  readonly postIds: readonly string[];
  readonly index: number;
  readonly actor: PersonActor;
  readonly wordsId: string | undefined;
}

function asked(document: DocumentState, { kind, postIds, index, actor, wordsId }: NewAsk): DocumentEvent {
  return {
    type: 'WordAsked', v: 1, askId: String((document.asked?.length ?? 0) + index + 1), ask: kind, stepId: document.current?.stepId ?? '',
    round: document.round, postIds, by: { personId: actor.personId, postId: actor.postId }, ...(wordsId && { wordsId }),
  };
}

/** The word of one who was asked. What was only to be read needs none. */
export function giveWord(
  document: DocumentState, body: Extract<PersonAct, { kind: 'giveWord' }>, actor: Actor, context: Context,
): Decision<DocumentEvent> {
  const word = document.asked?.find((one) => one.askId === body.askId);
  if (actor.kind !== 'person' || !word?.postIds.includes(actor.postId)) return refuse('NOT_YOUR_TURN', { step: currentLabel(document) });
  const refused = refusalToAct(context.organisation, actor, context.today);
  if (refused) return refused;
  if (!isAskedStill(document, word)) return refuse('ASK_ENDED');
  if (word.ask !== 'reading' && !body.wordsId) return refuse('WORDS_REQUIRED', undefined, 'words');
  const { personId, postId } = actor;
  return { events: [{ type: 'WordGiven', v: 1, askId: word.askId, ask: word.ask, personId, postId, ...(body.wordsId && { wordsId: body.wordsId }) }] };
}
