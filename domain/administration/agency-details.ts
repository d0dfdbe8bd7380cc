import { refuse } from '../stream/refusal';
import type { AgencyDetails, Change } from './change';
import type { AskedBy, Plan } from './plan-change';

const FIELDS = ['name', 'abbreviation', 'superiorName', 'placeOfIssue', 'collectiveName', 'email'] as const satisfies readonly (keyof AgencyDetails)[];
const CHOICES = ['initials', 'footMark'] as const satisfies readonly (keyof AgencyDetails)[];

/** How the agency is named on its documents, and what stands on them by its own choice, from now on. What was issued stays as it is. */
export function setAgency({ details }: Extract<Change, { kind: 'set-agency' }>, { organisation, agencyId }: AskedBy): Plan {
  const agency = organisation.agencies.find((one) => one.id === agencyId);
  if (!agency) return refuse('NOT_IN_AGENCY');
  if (details.footMark && agency.system !== 'state') return refuse('FOOT_MARK_OF_STATE', undefined, 'footMark');
  const isSame = FIELDS.every((field) => (agency[field] ?? '') === (details[field] ?? ''))
    && CHOICES.every((choice) => (agency[choice] ?? false) === (details[choice] ?? false));
  return isSame ? refuse('ALREADY_SO') : { writes: [{ kind: 'write-agency', agencyId, details }] };
}
