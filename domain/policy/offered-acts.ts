import { mayNudge } from '../document/acts/nudge';
import { canBeTakenBack, lastPassed } from '../document/acts/take-back';
import { returnTargets } from '../document/acts/return';
import type { DocumentState } from '../document/document-state';
import { isAskedStill, MAY_ASK } from '../document/asked-word';
import { hasUnresolvedRecipients } from '../document/recipients-resolved';
import type { RouteStep } from '../routes/route';
import { stepOf } from '../document/next-step';
import type { CivilDate } from '../time/instant';
import type { Viewer } from './viewer';

export type OfferedActKind =
  | 'check' | 'advise' | 'resolve' | 'revise' | 'approve' | 'return' | 'takeBack' | 'withdraw' | 'assignSession' | 'resolveRecipients'
  | 'opinion' | 'prepareOpinion' | 'vote' | 'giveNumber' | 'signature' | 'seal'
  | 'signOnPaper' | 'signDigitally' | 'confirmPaperSigned' | 'takeScan'
  | 'askExplanation' | 'passToRead' | 'askPartyCommittee' | 'giveWord' | 'nudge';

/** An act a person may begin from one of their posts. Whether it succeeds, the decision under lock alone says. */
export interface OfferedAct {
  readonly kind: OfferedActKind;
  readonly postId: string;
  readonly primary: boolean;
  /** Which question is answered. */
  readonly askId?: string;
}

/** What is known of the collection that is open, if one is. */
export interface OpenCollection {
  readonly purpose: 'consultation' | 'ballot';
  readonly askedPostIds: readonly string[];
  readonly answeredPostIds: readonly string[];
  /** Who writes for which asked post. */
  readonly preparing?: Readonly<Record<string, { readonly preparerPostId: string }>>;
}

/** The acts to show a viewer on a document: those of the step at each of their posts, then what is theirs as its drafter or last sender. */
export function offeredActs(viewer: Viewer, document: DocumentState, today: CivilDate, collection?: OpenCollection): readonly OfferedAct[] {
  if (document.closed) return [];
  const { current } = document;
  const step = current && stepOf(document, current.stepId);
  const atStep = viewer.posts.flatMap(
    (post) => (current && step && current.postIds.includes(post.id) ? [...actsOfStep(document, step, post.id), ...asking(step, post.id)] : [])
  );
  return [
    ...atStep, ...answersOf(viewer, collection), ...wordsAskedOf(viewer, document), ...actsOfDrafter(viewer, document, today),
    ...actsOfLastSender(viewer, document),
  ];
}

/** What a leader may answer beside yes and no. */
function asking(step: RouteStep, postId: string): readonly OfferedAct[] {
  const kinds = [['explanation', 'askExplanation'], ['reading', 'passToRead'], ['party-opinion', 'askPartyCommittee']] as const;
  return kinds.filter(([ask]) => MAY_ASK[ask].includes(step.kind)).map(([, kind]) => ({ kind, postId, primary: false }));
}

function wordsAskedOf(viewer: Viewer, document: DocumentState): readonly OfferedAct[] {
  return (document.asked ?? []).filter((asked) => isAskedStill(document, asked)).flatMap(({ askId, postIds }) => {
    const postId = viewer.posts.find((post) => postIds.includes(post.id))?.id;
    return postId ? [{ kind: 'giveWord' as const, postId, primary: !document.current?.postIds.includes(postId), askId }] : [];
  });
}

function actsOfStep(document: DocumentState, step: RouteStep, postId: string): readonly OfferedAct[] {
  const sendsBack: readonly OfferedAct[] = returnTargets(document).length > 0 ? [{ kind: 'return', postId, primary: false }] : [];
  switch (step.kind) {
    case 'draft':
      return document.facts.copyOf ? [] : [{ kind: 'revise', postId, primary: true }];
    case 'resolve':
      return [{ kind: 'resolve', postId, primary: true }];
    case 'check':
      return [{ kind: 'check', postId, primary: true }, ...sendsBack];
    case 'advise':
      return [{ kind: 'advise', postId, primary: true }, ...sendsBack];
    case 'approve':
      return [{ kind: 'approve', postId, primary: true }, ...sendsBack];
    case 'number':
      return [{ kind: 'giveNumber', postId, primary: true }, ...sendsBack];
    case 'sign':
      return [{ kind: 'signature', postId, primary: true }, ...sendsBack];
    case 'seal':
      return [...towardsTheSeal(document, postId), ...resolving(document, postId), ...sendsBack];
    case 'council':
      return [
        { kind: step.stage === 'verification' ? 'check' : 'assignSession', postId, primary: document.council?.sessionId === undefined },
        ...sendsBack,
      ];
    case 'consult':
    case 'poll':
    case 'dispatch':
      return [];
  }
}

/** A page on paper is numbered once it is signed by hand, then scanned; the scan may be taken anew until the seal is on it. */
function towardsTheSeal({ paper }: DocumentState, postId: string): readonly OfferedAct[] {
  if (!paper) return [{ kind: 'seal', postId, primary: true }];
  if (!paper.signedAt) return [{ kind: 'confirmPaperSigned', postId, primary: true }];
  return paper.scan
    ? [{ kind: 'seal', postId, primary: true }, { kind: 'takeScan', postId, primary: false }]
    : [{ kind: 'takeScan', postId, primary: true }];
}

function answersOf(viewer: Viewer, collection: OpenCollection | undefined): readonly OfferedAct[] {
  if (!collection) return [];
  const open = collection.askedPostIds.filter((postId) => !collection.answeredPostIds.includes(postId));
  const writers = open.flatMap((postId) => collection.preparing?.[postId]?.preparerPostId ?? []);
  const answers = viewer.posts.filter((post) => open.includes(post.id)).map((post) => ({
    kind: collection.purpose === 'consultation' ? 'opinion' as const : 'vote' as const, postId: post.id, primary: true,
  }));
  const prepares = viewer.posts.filter((post) => writers.includes(post.id)).map((post) => ({
    kind: 'prepareOpinion' as const, postId: post.id, primary: answers.length === 0,
  }));
  return [...answers, ...prepares];
}

function actsOfDrafter(viewer: Viewer, document: DocumentState, today: CivilDate): readonly OfferedAct[] {
  const postId = viewer.posts.find((post) => post.id === document.facts.drafter.postId)?.id;
  if (!postId || document.issued) return [];
  const nudges: readonly OfferedAct[] = mayNudge(document, today) ? [{ kind: 'nudge', postId, primary: false }] : [];
  return [...resolving(document, postId), ...nudges, { kind: 'withdraw', postId, primary: false }];
}

function actsOfLastSender(viewer: Viewer, document: DocumentState): readonly OfferedAct[] {
  const last = lastPassed(document)?.passed;
  const postId = viewer.posts.find((post) => post.id === last?.postId)?.id;
  // what one sent to oneself is in one's hands already
  if (postId && document.current?.postIds.includes(postId)) return [];
  return postId && last?.personId === viewer.personId && canBeTakenBack(document) ? [{ kind: 'takeBack', postId, primary: false }] : [];
}

function resolving(document: DocumentState, postId: string): readonly OfferedAct[] {
  return hasUnresolvedRecipients(document) && !document.preparation ? [{ kind: 'resolveRecipients', postId, primary: false }] : [];
}
