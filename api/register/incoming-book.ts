import { sayDay } from '../../domain/calendar/say-day';
import { agencyOf, personOf, postOf, unitOfPost } from '../../domain/organisation/posts';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import { civilDateOf, type CivilDate } from '../../domain/time/instant';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { agenciesToRead, matches } from './read-book';
import type { IncomingBookRow } from './register.schema';

export interface IncomingQuestion {
  readonly year?: number | undefined;
  readonly agencyId?: string | undefined;
  readonly q?: string | undefined;
}

/** The book of incoming documents, in the columns of Decree 30/2020, annex IV: what reached these agencies from others here. */
export async function readIncomingBook(parts: ApiParts, signedIn: SignedIn, asked: IncomingQuestion) {
  const agencyIds = agenciesToRead(signedIn, asked.agencyId);
  const year = asked.year ?? Number(signedIn.today.slice(0, 4));
  const { rows } = await parts.pool.query<StoredRow>({ name: 'api-incoming-book', text: BOOK, values: [agencyIds, year] });
  const items = rows.map((row) => rowOf(row, signedIn)).filter(
    ({ author, symbol, subject, typeName, receiver }) => matches(asked.q, [author, symbol, subject, typeName, receiver]),
  );
  return {
    items, agencies: agencyIds.map((id) => ({ id, name: agencyOf(signedIn.organisation, id)?.name ?? id })),
  };
}

interface StoredRow {
  readonly agency_id: string;
  readonly number: number;
  readonly arrived_at: Date;
  readonly post_id: string;
  readonly document_id: string;
  readonly author_id: string;
  readonly document_type: string;
  readonly subject: string;
  readonly symbol: string | null;
  readonly issued_on: CivilDate | null;
  readonly acknowledged_at: Date | null;
  readonly acknowledged_by: string | null;
  readonly recalled_on: CivilDate | null;
}

function rowOf(row: StoredRow, { organisation, today }: SignedIn): IncomingBookRow {
  const author = agencyOf(organisation, row.author_id);
  const arrivedOn = civilDateOf(row.arrived_at.toISOString());
  const receiver = [postOf(organisation, row.post_id)?.title, unitOfPost(organisation, row.post_id)?.name].filter(Boolean).join(', ');
  const who = row.acknowledged_by === null ? '' : (personOf(organisation, row.acknowledged_by)?.fullName ?? '');
  const receipt = row.acknowledged_at ? [who, sayDay(civilDateOf(row.acknowledged_at.toISOString()))].filter(Boolean).join(' ') : undefined;
  return {
    agencyId: row.agency_id, arrivedOn, number: row.number, author: author?.name ?? '', symbol: row.symbol ?? '', issuedOn: row.issued_on ?? '',
    typeName: (author && documentTypeOf(author.pack, row.document_type, today)?.name) ?? row.document_type, subject: row.subject,
    receiver, passedOn: arrivedOn, documentId: row.document_id,
    ...(receipt !== undefined && { receipt }), ...(row.recalled_on !== null && { note: `Thu hồi ngày ${sayDay(row.recalled_on)}.` }),
  };
}

const BOOK = `
  select e.agency_id, e.number, e.arrived_at, e.post_id, e.document_id, d.agency_id as author_id, d.document_type, d.subject, d.symbol,
    d.issued_on::text, v.acknowledged_at, s.recalled_on::text,
    (select r.actor ->> 'personId' from event r where r.stream_id = 'dispatch/' || e.document_id and r.type = 'DeliveryAcknowledged'
      and r.data ->> 'deliveryId' = e.delivery_id limit 1) as acknowledged_by
  from incoming_entry e join document d on d.id = e.document_id join delivery v on v.id = e.delivery_id
  left join outgoing_sending s on s.document_id = e.document_id
  where e.agency_id = any($1::text[]) and e.year = $2 order by e.agency_id, e.number`;
