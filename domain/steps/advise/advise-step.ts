import { refuse } from '../../stream/refusal';
import type { StepKind } from '../step-kind';

/** An opinion passed on to whoever approves: it is not an approval. */
export const adviseStep: StepKind = {
  kind: 'advise',
  act({ document }, body) {
    if (body.kind !== 'advise') return 'not-here';
    if (body.textSha256 !== document.text.textSha256) return refuse('TEXT_CHANGED');
    return { then: { pass: 'advised', ...(body.wordsId && { wordsId: body.wordsId }) } };
  },
};
