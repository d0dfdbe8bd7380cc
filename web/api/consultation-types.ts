import type { Consultation, OpinionDraftOutput } from './generated/api';

export type { Consultation } from './generated/api';

/** A passage one can speak of, and where it stands: "mục I.2, đoạn 3". */
export type Passage = Consultation['passages'][number];
/** A post from which this person answers, or prepares the answer of another. */
export type Desk = Consultation['desks'][number];
/** An opinion as far as it is written. */
export type OpinionDraft = OpinionDraftOutput;
/** A remark; with neither block nor page it speaks of the whole text. */
export type Remark = OpinionDraft['remarks'][number];
