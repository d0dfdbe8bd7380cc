import { findingsRefusal } from '../../document/door';
import { eventsOfRevision } from '../../document/revision';
import type { StepKind } from '../step-kind';

/** The drafter hands in, or after a return hands in again, a text. */
export const draftStep: StepKind = {
  kind: 'draft',
  act({ document }, body) {
    if (body.kind !== 'revise') return 'not-here';
    const refused = findingsRefusal(body.findings);
    if (refused) return refused;
    return { events: eventsOfRevision(document, body), then: { pass: 'submitted' } };
  },
};
