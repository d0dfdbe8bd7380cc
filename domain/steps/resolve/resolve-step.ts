import { findingsRefusal } from '../../document/door';
import { refuse } from '../../stream/refusal';
import type { StepKind } from '../step-kind';

/** The drafter takes up or explains each opinion (bảng tiếp thu, giải trình) and hands on the text that came of it. */
export const resolveStep: StepKind = {
  kind: 'resolve',
  act({ document }, body) {
    if (body.kind !== 'resolve') return 'not-here';
    const refused = findingsRefusal(body.findings);
    if (refused) return refused;
    if (body.unanswered > 0) return refuse('ANSWERS_INCOMPLETE', { count: String(body.unanswered) });
    const changed = body.text.textSha256 !== document.text.textSha256 || body.text.version !== document.text.version;
    return {
      events: changed ? [{ type: 'TextRevised', v: 1, text: body.text, recipients: body.recipients }] : [],
      then: { pass: 'resolved' },
    };
  },
};
