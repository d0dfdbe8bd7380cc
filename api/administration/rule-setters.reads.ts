import type { Organisation } from '../../domain/organisation/organisation';
import { personOf } from '../../domain/organisation/posts';
import type { ApiParts } from '../api-parts';
import { changeIn } from './log.reads';

/** Who set each rule of an agency last, by its key. */
export async function readRuleSetters(parts: ApiParts, organisation: Organisation, agencyId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await parts.database.administrationChange.findMany({ where: { agencyId, kind: 'set-rule' }, orderBy: { number: 'asc' } });
  return new Map(rows.flatMap((row): readonly (readonly [string, string])[] => {
    const change = changeIn(row.change);
    const setter = row.personId === null ? undefined : personOf(organisation, row.personId);
    return change.kind === 'set-rule' ? [[change.key, setter?.fullName ?? '']] : [];
  }));
}
