import { refuse } from '../stream/refusal';
import type { AgencyDetails, Change } from './change';
import type { AskedBy, Plan } from './plan-change';

const FIELDS: readonly (keyof AgencyDetails)[] = ['name', 'abbreviation', 'superiorName', 'placeOfIssue', 'collectiveName', 'email'];

/** How the agency is named on its documents from now on. What was issued keeps the words it was issued with. */
export function setAgency({ details }: Extract<Change, { kind: 'set-agency' }>, { organisation, agencyId }: AskedBy): Plan {
  const agency = organisation.agencies.find((one) => one.id === agencyId);
  if (!agency) return refuse('NOT_IN_AGENCY');
  const isSame = FIELDS.every((field) => (agency[field] ?? '') === (details[field] ?? ''));
  return isSame ? refuse('ALREADY_SO') : { writes: [{ kind: 'write-agency', agencyId, details }] };
}
