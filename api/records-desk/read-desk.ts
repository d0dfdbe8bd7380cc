import type { Pool } from 'pg';
import { agencyOf } from '../../domain/organisation/posts';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { fail } from '../problems/problem';

const MOST = 200;

/** What waits for the văn thư of the agencies whose records one keeps. */
export async function readDesk({ pool }: ApiParts, signedIn: SignedIn) {
  const posts = signedIn.viewer.posts.filter((post) => post.roles.includes('records-clerk'));
  if (posts.length === 0) fail('NOT_ALLOWED');
  const agencyIds = [...new Set(posts.map((post) => post.agencyId))];
  const [tasks, sendings, copies] = await Promise.all([
    rowsOf<TaskRow>(pool, 'desk-to-seal', TO_SEAL, [posts.map((post) => post.id), MOST]),
    rowsOf<SendingRow>(pool, 'desk-sending', SENDING, [agencyIds, MOST]),
    rowsOf<CopyRow>(pool, 'desk-copies', COPIES, [agencyIds, MOST * 2]),
  ]);
  return {
    toSeal: tasks.map((row) => ({
      ...aboutOf(row, signedIn), postId: row.post_id, openedAt: row.opened_at.toISOString(), urgency: row.urgency, onPaper: row.on_paper,
      ...(row.due_at && { dueAt: row.due_at.toISOString() }),
    })),
    sending: sendings.map((row) => ({
      ...aboutOf(row, signedIn), issuedOn: row.issued_on, addressees: row.addressees, reached: row.reached, acknowledged: row.acknowledged,
    })),
    paper: copies.filter((row) => row.state === 'to-hand-over').map((row) => copyOf(row, signedIn)),
    failing: copies.filter((row) => row.state === 'refused').map((row) => ({
      ...copyOf(row, signedIn), attempts: row.attempts,
      ...emailOf(row, signedIn), ...(row.server_answer !== null && { serverAnswer: row.server_answer }),
    })),
  };
}

async function rowsOf<Row extends object>(pool: Pool, name: string, text: string, values: unknown[]): Promise<readonly Row[]> {
  return (await pool.query<Row>({ name, text, values })).rows;
}

interface AboutRow {
  readonly document_id: string;
  readonly agency_id: string;
  readonly document_type: string;
  readonly subject: string;
  readonly symbol: string | null;
}

function aboutOf(row: AboutRow, { organisation, today }: SignedIn) {
  const agency = agencyOf(organisation, row.agency_id);
  return {
    documentId: row.document_id, subject: row.subject,
    typeName: (agency && documentTypeOf(agency.pack, row.document_type, today)?.name) ?? row.document_type,
    ...(row.symbol !== null && { printedNumber: row.symbol }),
  };
}

function copyOf(row: CopyRow, signedIn: SignedIn) {
  const addressee = signedIn.organisation.addressees.find((one) => one.id === row.addressee_id);
  return {
    ...aboutOf(row, signedIn), deliveryId: row.id, addresseeId: row.addressee_id, addressee: addressee?.name ?? '', channel: row.channel,
    issuedOn: row.issued_on,
  };
}

function emailOf(row: CopyRow, { organisation }: SignedIn): { readonly email?: string } {
  const email = organisation.addressees.find((one) => one.id === row.addressee_id)?.email;
  return email === undefined ? {} : { email };
}

interface TaskRow extends AboutRow {
  readonly post_id: string;
  readonly opened_at: Date;
  readonly due_at: Date | null;
  readonly urgency: string;
  readonly on_paper: boolean;
}

const ABOUT = 'd.id as document_id, d.agency_id, d.document_type, d.subject, d.symbol';

const TO_SEAL = `
  select ${ABOUT}, t.post_id, t.opened_at, t.due_at, t.urgency, coalesce(s.state ? 'paper', false) as on_paper
  from open_task t join document d on d.id = t.document_id left join stream s on s.stream_id = 'document/' || d.id
  where t.post_id = any($1::text[]) and t.step_kind = 'seal' order by t.due_order, t.opened_at limit $2`;

interface SendingRow extends AboutRow {
  readonly issued_on: string;
  readonly addressees: number;
  readonly reached: number;
  readonly acknowledged: number;
}

const SENDING = `
  select ${ABOUT}, d.issued_on::text, s.addressees, s.reached, s.acknowledged from outgoing_sending s join document d on d.id = s.document_id
  where d.agency_id = any($1::text[]) and d.state = 'running' and s.recalled_on is null order by d.issued_on, d.id limit $2`;

interface CopyRow extends AboutRow {
  readonly id: string;
  readonly addressee_id: string;
  readonly channel: string;
  readonly state: string;
  readonly attempts: number;
  readonly issued_on: string;
  readonly server_answer: string | null;
}

const COPIES = `
  select ${ABOUT}, d.issued_on::text, v.id, v.addressee_id, v.channel, v.state, v.attempts,
    (select a.server_answer from delivery_attempt a where a.delivery_id = v.id order by a.attempt desc limit 1) as server_answer
  from delivery v join document d on d.id = v.document_id join outgoing_sending s on s.document_id = d.id
  where d.agency_id = any($1::text[]) and v.state in ('to-hand-over', 'refused') and s.recalled_on is null
  order by d.issued_on, d.id, v.line, v.id limit $2`;
