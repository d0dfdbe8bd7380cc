import { findingsRefusal } from '../../document/door';
import type { StepKind } from '../step-kind';

/** The drafter hands in, or after a return hands in again, a text. */
export const draftStep: StepKind = {
  kind: 'draft',
  act({ document }, body) {
    if (body.kind !== 'revise') return 'not-here';
    const refused = findingsRefusal(body.findings);
    if (refused) return refused;
    const changed = body.text.textSha256 !== document.text.textSha256 || body.text.version !== document.text.version;
    return {
      events: changed ? [{ type: 'TextRevised', v: 1, text: body.text, recipients: body.recipients }] : [],
      then: { pass: 'submitted' },
    };
  },
};
