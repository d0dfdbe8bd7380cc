import { z } from 'zod';
import { agencyOf } from '../../domain/organisation/posts';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import type { CivilDate } from '../../domain/time/instant';
import { readRoute, type Route, type SignedIn } from '../http/route';
import { urgencySchema } from '../words/urgency.schema';

const PAGE = 100;

const incomingSchema = z.object({
  items: z.array(z.object({
    deliveryId: z.string(), documentId: z.string(), postId: z.string(), printedNumber: z.string(), subject: z.string(),
    typeName: z.string(), fromAgency: z.string(),
    issuedOn: z.string(), deliveredAt: z.string(), acknowledgedAt: z.string().optional(), recalledAt: z.string().optional(),
    recallConfirmedAt: z.string().optional(), withSessionPapersAt: z.string().optional(),
    urgency: urgencySchema,
  })),
}).meta({ id: 'Incoming', description: 'Văn bản đến' });

const list = readRoute({
  path: '/incoming', tag: 'Văn bản đến', summary: 'Văn bản gửi đến các chức danh của tôi',
  query: z.object({ tab: z.enum(['new', 'acknowledged']).default('new') }),
  answers: { 200: { description: 'Mới nhận trước', schema: incomingSchema } },
  async handle({ parts, query, ...signedIn }) {
    const values = [signedIn.viewer.posts.map((post) => post.id), query.tab === 'acknowledged', PAGE];
    const { rows } = await parts.pool.query<IncomingRow>({ name: 'api-incoming', text: INCOMING, values });
    return { body: { items: rows.map((row) => incomingItem(row, signedIn)) } };
  },
});

interface IncomingRow {
  readonly id: string;
  readonly document_id: string;
  readonly post_id: string;
  readonly delivered_at: Date;
  readonly acknowledged_at: Date | null;
  readonly agency_id: string;
  readonly document_type: string;
  readonly subject: string;
  readonly symbol: string | null;
  readonly issued_on: CivilDate | null;
  readonly urgency: string;
  readonly with_session_papers_at: Date | null;
  readonly recall_confirmed_at: Date | null;
  readonly recalled_at: Date | null;
}

// A recalled copy waits until its recall is confirmed, whether or not it was acknowledged before.
const INCOMING = `
  select v.id, v.document_id, v.post_id, v.delivered_at, v.acknowledged_at, v.with_session_papers_at, v.recall_confirmed_at, d.recalled_at,
    d.agency_id, d.document_type, d.subject, d.symbol, d.issued_on::text, d.urgency
  from delivery v join document d on d.id = v.document_id
  where v.post_id = any($1::text[]) and v.delivered_at is not null
    and case when d.recalled_at is not null then v.recall_confirmed_at is not null
      else v.acknowledged_at is not null or v.with_session_papers_at is not null end = $2
  order by v.delivered_at desc, v.id limit $3`;

function incomingItem(row: IncomingRow, { organisation, today }: SignedIn) {
  const agency = agencyOf(organisation, row.agency_id);
  return {
    deliveryId: row.id, documentId: row.document_id, postId: row.post_id, printedNumber: row.symbol ?? '',
    subject: row.subject,
    typeName: (agency && documentTypeOf(agency.pack, row.document_type, today)?.name) ?? row.document_type, fromAgency: agency?.name ?? '',
    issuedOn: row.issued_on ?? '', deliveredAt: row.delivered_at.toISOString(), urgency: row.urgency,
    ...(row.acknowledged_at && { acknowledgedAt: row.acknowledged_at.toISOString() }),
    ...(row.with_session_papers_at && { withSessionPapersAt: row.with_session_papers_at.toISOString() }),
    ...(row.recalled_at && { recalledAt: row.recalled_at.toISOString() }),
    ...(row.recall_confirmed_at && { recallConfirmedAt: row.recall_confirmed_at.toISOString() }),
  };
}

export const incomingRoutes: readonly Route[] = [list];
