import { refuse } from '../../stream/refusal';
import { initialsPlaceOf } from '../../document/initials';
import { isDrafter } from '../../document/turn';
import type { StepKind } from '../step-kind';

/**
 * The named checks: release for consultation, content (head of the drafting unit) and form. Each is bound to the text that was
 * read, and the two of content and form are kept apart (Decree 30/2020, art. 12; annex VI part III).
 */
export const checkStep: StepKind = {
  kind: 'check',
  act({ document, step, context }, body, actor) {
    if (body.kind !== 'check') return 'not-here';
    if (body.textSha256 !== document.text.textSha256) return refuse('TEXT_CHANGED');
    if (step.kind === 'check' && step.check === 'form' && isDrafter(document, actor)) return refuse('SAME_PERSON', { act: 'kiểm tra thể thức' });
    const initials = initialsPlaceOf(step, document, context.organisation);
    return { then: { pass: 'checked', ...(body.wordsId && { wordsId: body.wordsId }), ...(initials && { initials }) } };
  },
};
