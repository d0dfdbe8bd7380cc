import { refuse } from '../../stream/refusal';
import { isDrafter } from '../../document/turn';
import type { StepKind } from '../step-kind';

/** Approval is given on the very bytes that will be signed (Decree 30/2020, art. 11): the approver names them by hash. */
export const approveStep: StepKind = {
  kind: 'approve',
  act({ document }, body, actor) {
    if (body.kind !== 'approve') return 'not-here';
    if (isDrafter(document, actor)) return refuse('SAME_PERSON', { act: 'duyệt' });
    if (body.textSha256 !== document.text.textSha256) return refuse('TEXT_CHANGED');
    if (!document.typeset) return refuse('PREPARING');
    if (body.bytesSha256 !== document.typeset.pdfSha256) return refuse('BYTES_CHANGED');
    return { then: { pass: 'approved', bytesSha256: body.bytesSha256, ...(body.wordsId && { wordsId: body.wordsId }) } };
  },
};
