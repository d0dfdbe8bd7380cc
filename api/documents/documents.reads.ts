import { agencyOf, personOf, unitOf } from '../../domain/organisation/posts';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import { mayReadRegister } from '../../domain/policy/agency-access';
import type { Urgency } from '../../domain/stream/open-task';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { holderWho } from '../people/who';
import { dueWords } from '../words/due-words';
import { phaseWords } from '../words/phase-words';
import type { DocumentListRow } from './document.schema';

const PAGE = 30;

export interface DocumentsQuestion {
  readonly scope: 'mine' | 'agency';
  readonly state?: 'open' | 'issued' | 'withdrawn';
  readonly q?: string;
  readonly cursor?: string;
}

/** Lists of documents, the latest change first: one's own, or those of the agencies whose book one may read. */
export async function readDocuments(parts: ApiParts, signedIn: SignedIn, { scope, state, q, cursor }: DocumentsQuestion) {
  const { viewer, organisation } = signedIn;
  const agencyIds = organisation.agencies.filter((agency) => mayReadRegister(viewer, agency.id)).map((agency) => agency.id);
  const unitIds = viewer.posts.filter(
    (post) => post.roles.includes('unit-head') || post.roles.includes('deputy-unit-head')
  ).flatMap((post) => post.unitId ?? []);
  const [before = 'infinity', beforeId = ''] = cursor?.split('|') ?? [];
  const values = [
    scope === 'mine' ? viewer.personId : null, agencyIds, unitIds, state ?? null, q?.trim() ? q.trim() : null, before, beforeId, PAGE + 1,
    viewer.posts.map((post) => post.id),
  ];
  const { rows } = await parts.pool.query<DocumentsRow>({ name: 'api-documents', text: DOCUMENTS, values });
  const items = rows.slice(0, PAGE);
  const last = items.at(-1);
  return {
    items: items.map((row) => listRow(row, signedIn)),
    ...(rows.length > PAGE && last && { nextCursor: `${last.updated_at.toISOString()}|${last.id}` }),
  };
}

interface DocumentsRow {
  readonly id: string;
  readonly agency_id: string;
  readonly unit_id: string;
  readonly document_type: string;
  readonly subject: string;
  readonly drafter_person_id: string;
  readonly urgency: Urgency;
  readonly state: string;
  readonly step: string | null;
  readonly holders: string[];
  readonly due_at: Date | null;
  readonly symbol: string | null;
  readonly issued_on: string | null;
  readonly updated_at: Date;
}

const DOCUMENTS = `
  select id, agency_id, unit_id, document_type, subject, drafter_person_id, urgency, state, step,
    holders, due_at, symbol, issued_on::text, updated_at
  from document
  where state <> 'draft' and (
      case when $1::text is not null then drafter_person_id = $1
      else agency_id = any($2::text[]) or unit_id = any($3::text[]) or drafter_post_id = any($9::text[]) end)
    and case $4::text when 'open' then state = 'running' when 'issued' then issued_on is not null
      when 'withdrawn' then state = 'withdrawn' else true end
    and ($5::text is null or search like '%' || vn_unaccent($5) || '%')
    and (updated_at, id) < ($6::timestamptz, case when $6 = 'infinity' then '' else $7 end)
  order by updated_at desc, id desc limit $8`;

function listRow(row: DocumentsRow, { organisation, calendar, now, today }: SignedIn): DocumentListRow {
  const agency = agencyOf(organisation, row.agency_id);
  const type = agency && documentTypeOf(agency.pack, row.document_type, today);
  const isOpen = row.state === 'running';
  return {
    documentId: row.id, subject: row.subject, documentType: row.document_type, typeName: type?.name ?? row.document_type,
    agencyAbbreviation: agency?.abbreviation ?? '',
    unitName: unitOf(organisation, row.unit_id)?.name ?? '', drafterName: personOf(organisation, row.drafter_person_id)?.fullName ?? '',
    state: row.state,
    ...(row.step !== null && { step: row.step }), stepLabel: row.state === 'withdrawn' ? 'Đã rút' : phaseWords(row.step),
    holders: isOpen ? row.holders.map((postId) => holderWho(organisation, postId, today)) : [],
    ...(isOpen && row.due_at !== null && { dueAt: row.due_at.toISOString(), dueWords: dueWords(row.due_at.toISOString(), now, calendar) }),
    ...(row.symbol !== null && { printedNumber: row.symbol }), ...(row.issued_on !== null && { issuedOn: row.issued_on }),
    urgency: row.urgency, updatedAt: row.updated_at.toISOString(),
  };
}
