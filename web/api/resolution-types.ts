import type { ResolutionTable } from './generated/api';

export type { ResolutionTable } from './generated/api';

export type ResolutionGroup = ResolutionTable['groups'][number];
export type ResolutionPoint = ResolutionGroup['points'][number];
type Reply = NonNullable<ResolutionPoint['reply']>;
export type How = NonNullable<Reply['how']>;
/** A reply as far as it is written. */
export type ReplyDraft = Pick<Reply, 'how' | 'text' | 'whereChanged'>;
