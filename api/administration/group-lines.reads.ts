import type { z } from 'zod';
import type { Organisation } from '../../domain/organisation/organisation';
import { nameKey } from '../../domain/recipients/name-key';
import type { ApiParts } from '../api-parts';
import type { groupLinesSchema } from './administration.schema';

const SHOWN = 20;

/** Which printed lines of documents at work name a group: whoever changes it sees what that reaches. */
export async function readGroupLines(
  parts: ApiParts, organisation: Organisation, agencyId: string, groupId: string,
): Promise<z.infer<typeof groupLinesSchema> | undefined> {
  const group = organisation.recipientGroups.find((one) => one.id === groupId && one.agencyId === agencyId);
  if (!group) return undefined;
  const names = [group.name, ...group.aliases].map(nameKey);
  const { rows } = await parts.pool.query<LineRow>({ name: 'api-group-lines', text: LINES, values: [agencyId] });
  const used = rows.filter((row) => names.some((name) => nameKey(row.line).includes(name)));
  return { items: used.slice(0, SHOWN).map(({ id, subject, line }) => ({ documentId: id, subject, line })), count: used.length };
}

interface LineRow {
  readonly id: string;
  readonly subject: string;
  readonly line: string;
}

const LINES = `
  select d.id, d.subject, r.value->>'line' as line
  from document d
  join lateral (select content from document_version v where v.document_id = d.id order by version desc limit 1) v on true
  cross join lateral jsonb_array_elements(v.content->'recipients') r
  where d.agency_id = $1 and d.state in ('draft', 'running') order by d.updated_at desc limit 20000`;
