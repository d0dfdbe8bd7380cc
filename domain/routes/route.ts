import type { PostRole } from '../organisation/organisation';

export type StepKindName =
  | 'draft' | 'check' | 'consult' | 'resolve' | 'advise' | 'poll' | 'council' | 'approve' | 'number' | 'sign' | 'seal' | 'dispatch';

/** Who a step goes to, worked out to posts when the step opens. */
export type StepActors =
  | { readonly by: 'drafter' }
  | { readonly by: 'head-of-drafting-unit' }
  | { readonly by: 'role'; readonly role: PostRole }
  /** Posts of the council this body reports to. */
  | { readonly by: 'role-at-council'; readonly role: PostRole }
  | { readonly by: 'post'; readonly postId: string }
  /** The deputy to whom the field of this document is assigned; nobody has it: the step is passed over. */
  | { readonly by: 'deputy-of-field' }
  | { readonly by: 'signer' }
  | { readonly by: 'seal-keeper' }
  /** Posts chosen for this document when it was handed in. */
  | { readonly by: 'consulted' }
  | { readonly by: 'committee' }
  | { readonly by: 'nobody' };

export type StepDeadline = 'consult' | 'poll' | 'check' | 'advise' | 'approve' | 'sign' | 'seal' | 'dispatch' | 'resolve' | 'draft' | 'council';

interface StepBase {
  readonly id: string;
  readonly label: string;
  readonly actors: StepActors;
  /** Key of a deadline in the rule pack, looked up on the day the step opens. */
  readonly deadline?: StepDeadline;
}

export type RouteStep =
  | (StepBase & { readonly kind: 'draft' | 'resolve' | 'advise' | 'approve' | 'number' | 'seal' | 'dispatch' })
  /** `second`: a second leader signs beside the first. */
  | (StepBase & { readonly kind: 'sign'; readonly second?: true })
  | (StepBase & { readonly kind: 'check'; readonly check: 'release' | 'content' | 'form' })
  /** What silence means, the rule pack says when the step opens; routes of documents handed in before it did say it themselves. */
  | (StepBase & { readonly kind: 'consult'; readonly onSilence?: Silence })
  | (StepBase & { readonly kind: 'poll'; readonly majority: 'half-of-all-members' })
  | (StepBase & { readonly kind: 'council'; readonly stage: 'verification' | 'session' | 'whole' });

/** Whether a unit that says nothing until the deadline is taken to agree. */
export type Silence = 'deemed-consent' | 'none';

/** An ordered list of steps. A running document keeps the version it began with. */
export interface Route {
  readonly id: RouteId;
  readonly version: number;
  readonly name: string;
  readonly steps: readonly RouteStep[];
}

export type RouteId = 'kl-du' | 'bc-ubnd-hdnd' | 'van-ban-thuong' | 'ban-sao' | 'van-ban-thu';

/** When a report to the council is signed: see the routes folder. */
export type SignAt = 'after-session' | 'before-papers' | 'before-verification';
