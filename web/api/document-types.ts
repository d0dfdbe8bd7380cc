import type { AllowedAct, DocumentView } from './generated/api';

export type { AllowedAct, Delivery, DocumentRow, DocumentView, Finding, RecipientLine } from './generated/api';

export type RouteStepView = NonNullable<DocumentView['route']>['steps'][number];
export type StepState = RouteStepView['state'];
export type ActKind = AllowedAct['kind'];
export type CurrentStep = NonNullable<DocumentView['current']>;
export type GivenOpinion = NonNullable<DocumentView['opinions']>[number];
/** What is said of one place of the text: "mục I.2, đoạn 3". */
export type GivenRemark = GivenOpinion['remarks'][number];
export type Reply = NonNullable<GivenOpinion['reply']>;
export type TimelineEntry = NonNullable<DocumentView['timeline']>[number];
export type DeliveryCounts = NonNullable<DocumentView['deliveries']>;
