import type { AllowedAct, DocumentView } from './generated/api';

export type { AllowedAct, Delivery, DocumentRow, DocumentView, Finding, RecipientLine } from './generated/api';

export type RouteStepView = NonNullable<DocumentView['route']>['steps'][number];
export type ActKind = AllowedAct['kind'];
export type GivenOpinion = NonNullable<DocumentView['opinions']>[number];
export type Reply = NonNullable<GivenOpinion['reply']>;
export type TimelineEntry = NonNullable<DocumentView['timeline']>[number];
