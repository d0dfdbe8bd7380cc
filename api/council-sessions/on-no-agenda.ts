import { agencyOf } from '../../domain/organisation/posts';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';

interface WaitingRow {
  readonly id: string;
  readonly agency_id: string;
  readonly document_type: string;
  readonly subject: string;
  readonly opened_at: string;
}

/** Reports that lie before a council and are on no agenda, the longest waiting first: at the latest when the papers go out they are missed. */
export async function readOnNoAgenda(parts: ApiParts, { organisation, today }: SignedIn, councilId: string) {
  const agencyIds = organisation.agencies.filter((agency) => agency.councilId === councilId).map((agency) => agency.id);
  const { rows } = await parts.pool.query<WaitingRow>({ name: 'api-on-no-agenda', text: ON_NO_AGENDA, values: [agencyIds] });
  return rows.map((row) => {
    const agency = agencyOf(organisation, row.agency_id);
    const type = agency && documentTypeOf(agency.pack, row.document_type, today);
    return { documentId: row.id, subject: row.subject, typeName: type?.name ?? row.document_type, since: row.opened_at };
  });
}

const ON_NO_AGENDA = `
  select d.id, d.agency_id, d.document_type, d.subject, s.state->'current'->>'openedAt' as opened_at
  from document d join stream s on s.stream_id = 'document/' || d.id
  where d.agency_id = any($1::text[]) and d.state = 'running' and d.stage = 'council-session' and s.state->'council'->>'sessionId' is null
  order by opened_at limit 200`;
