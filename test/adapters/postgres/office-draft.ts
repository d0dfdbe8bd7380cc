import type { ClientBase } from 'pg';
import type { DocumentFacts } from '../../../domain/document/document-events';
import type { RouteId } from '../../../domain/routes/route';

/** The row and the text of a draft, as they stand before it is handed in. */
export async function putOfficeDraft(client: ClientBase, facts: DocumentFacts, route: RouteId): Promise<void> {
  const { documentId, agencyId, unitId, documentType, drafter, urgency } = facts;
  await client.query(
    `insert into document (id, agency_id, unit_id, route, document_type, subject, drafter_person_id, drafter_post_id, urgency)
     values ($1, $2, $3, $4, $5, 'về lịch trực cơ quan', $6, $7, $8)`,
    [documentId, agencyId, unitId, route, documentType, drafter.personId, drafter.postId, urgency]);
  await client.query(
    `insert into document_version (document_id, version, text_sha256, content, created_by) values ($1, 1, 'text-1', $2, $3)`,
    [documentId, JSON.stringify({ recipients: [{ line: '- Như trên' }], archive: { line: 'Lưu: VT' } }), drafter.personId]);
}
