import type { DraftReading } from '../../domain/draft-reading/draft-reading';
import type { Urgency, Who } from './types';

export type StepState = 'done' | 'here' | 'to-come' | 'passed-over';

export interface RouteStepView {
  readonly stepId: string;
  readonly label: string;
  readonly kind: string;
  readonly state: StepState;
  readonly who?: Who;
  readonly at?: string;
  readonly dueAt?: string;
}

export type ActKind =
  | 'see'
  | 'check'
  | 'advise'
  | 'resolve'
  | 'revise'
  | 'approve'
  | 'return'
  | 'takeBack'
  | 'withdraw'
  | 'assignSession'
  | 'resolveRecipients'
  | 'opinion'
  | 'vote'
  | 'signature'
  | 'seal';

export interface AllowedAct {
  readonly kind: ActKind;
  readonly postId: string;
  readonly label: string;
  readonly primary: boolean;
  readonly targets?: readonly { readonly stepId: string; readonly label: string }[];
  readonly needsReason?: boolean;
  readonly needsPin?: boolean;
}

export interface CurrentStep {
  readonly stepId: string;
  readonly label: string;
  readonly kind: string;
  readonly round: number;
  readonly postIds: readonly string[];
  readonly holders: readonly Who[];
  readonly openedAt: string;
  readonly dueAt?: string;
  readonly dueWords?: string;
  readonly overdue: boolean;
  readonly progress?: string;
}

export interface GivenOpinion {
  readonly who: Who;
  readonly answer: string;
  readonly at: string;
  readonly words?: string;
  /** Given on an earlier text. */
  readonly outdated: boolean;
  /** Remarks and disagreement are answered one by one. */
  readonly needsReply: boolean;
  readonly reply?: { readonly how: string; readonly text: string };
}

export interface TimelineEntry {
  readonly at: string;
  /** A whole sentence, with who did it. */
  readonly what: string;
  readonly words?: string;
  readonly version?: number;
}

export interface RecipientLine {
  readonly line: number;
  readonly printed: string;
  readonly purpose?: string;
  readonly addressees: readonly { readonly id: string; readonly name: string; readonly channel?: string }[];
  readonly unknown: readonly string[];
}

export interface Finding {
  readonly severity: 'must' | 'should';
  readonly sentence: string;
  readonly field?: string;
}

/** For a recipient (`access` issued) the issued copy alone: what belongs to the handling is then absent. */
export interface DocumentView {
  readonly documentId: string;
  readonly seq: number;
  readonly access: 'whole' | 'issued';
  readonly subject: string;
  readonly documentType: string;
  readonly typeName: string;
  readonly number?: number;
  readonly printedNumber?: string;
  readonly issuedOn?: string;
  readonly agencyName: string;
  readonly unitName: string;
  readonly drafter: Who;
  readonly signer: Who;
  readonly route?: { readonly id: string; readonly name: string; readonly steps: readonly RouteStepView[] };
  readonly current?: CurrentStep;
  readonly text?: { readonly version: number; readonly textSha256: string };
  readonly files: {
    readonly draft?: string;
    readonly toSign?: string;
    readonly signed?: string;
    readonly issued?: string;
    readonly original?: string;
  };
  /** What approve, sign and seal must echo: the hash of the bytes shown. */
  readonly bytesSha256?: string;
  readonly sealId?: string;
  readonly typesettingFailed?: string;
  readonly reading?: DraftReading;
  readonly recipients?: readonly RecipientLine[];
  readonly archiveLine?: string;
  readonly findings?: readonly Finding[];
  readonly opinions?: readonly GivenOpinion[];
  readonly silent?: readonly Who[];
  readonly acts: readonly AllowedAct[];
  readonly timeline?: readonly TimelineEntry[];
  readonly versions?: readonly { readonly version: number; readonly at: string; readonly who: Who }[];
  readonly deliveries?: DeliveryCounts;
  readonly closed?: { readonly why: 'filed' | 'withdrawn'; readonly at: string };
  readonly recalledAt?: string;
  readonly urgency: Urgency;
  readonly takeBackPossible: boolean;
}

export interface DeliveryCounts {
  readonly total: number;
  readonly delivered: number;
  readonly acknowledged: number;
  readonly failed: number;
}

export interface Delivery {
  readonly deliveryId: string;
  readonly line: number;
  readonly addressee: string;
  readonly channel: string;
  readonly state: string;
  readonly deliveredAt?: string;
  readonly acknowledgedAt?: string;
}

export interface DocumentRow {
  readonly documentId: string;
  readonly subject: string;
  readonly typeName: string;
  readonly unitName: string;
  readonly drafterName: string;
  readonly state: string;
  readonly stepLabel: string;
  readonly holders: readonly Who[];
  readonly dueAt?: string;
  readonly dueWords?: string;
  readonly printedNumber?: string;
  readonly issuedOn?: string;
  readonly urgency: Urgency;
  readonly updatedAt: string;
}
