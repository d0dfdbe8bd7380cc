import type { HandedIn } from '../../../cli/demo/hand-in-draft';
import type { DocumentsOfOffice } from './documents';
import type { RealOffice } from './real-office';

/**
 * What must be so when a fault is over: every document handed in is filed with a number of its own, no number is missing, nothing was done
 * twice, and each copy was mailed once.
 */
export async function expectAllStands(office: RealOffice, documents: DocumentsOfOffice, handedIn: readonly HandedIn[]): Promise<void> {
  const views = await Promise.all(handedIn.map(documents.seen));
  expect(views.map(({ closed }) => closed?.why)).toEqual(handedIn.map(() => 'filed'));
  expect(await documentsIn(office)).toEqual(handedIn.map(({ documentId }) => documentId).toSorted());
  const numbers = await numbersGiven(office);
  expect(gapsIn(numbers)).toEqual([]);
  expect(numbers.flatMap(({ status, documentId }) => (status === 'bound' && documentId !== null ? [documentId] : [])).toSorted()).toEqual(await documentsIn(office));
  expect(await doneTwice(office)).toEqual([]);
  expect(wronglyMailed(await mailedCopies(office))).toEqual([]);
}

async function documentsIn({ pool }: RealOffice): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(`select substr(stream_id, 10) as id from stream where kind = 'document'`);
  return rows.map(({ id }) => id).toSorted();
}

interface NumberRow {
  readonly series: string;
  readonly number: number;
  readonly status: string;
  readonly documentId: string | null;
}

/** Every number that was given, in the order of each series. */
async function numbersGiven({ pool }: RealOffice): Promise<readonly NumberRow[]> {
  const { rows } = await pool.query<NumberRow>(
    `select series_id || ' ' || scope as series, number, status, document_id as "documentId" from number_entry
     where status <> 'outside' order by 1, 2`);
  return rows;
}

/** Numbers that do not follow the one before them in their series. */
function gapsIn(numbers: readonly NumberRow[]): readonly NumberRow[] {
  return numbers.filter((row, at) => numbers[at - 1]?.series === row.series && numbers[at - 1]?.number !== row.number - 1);
}

/** What can happen to a document only once on its way, and happened again. */
async function doneTwice({ pool }: RealOffice): Promise<readonly unknown[]> {
  const { rows } = await pool.query(
    `select stream_id, type, data::jsonb ->> 'stepId' as step, count(*)::integer as times from event
     where type in ('DocumentSubmitted', 'StepPassed', 'DocumentSigned', 'DocumentIssued', 'DispatchStarted', 'DocumentFiled')
     group by 1, 2, 3, data::jsonb ->> 'round' having count(*) > 1`);
  return rows;
}

interface MailedCopy {
  readonly deliveryId: string;
  readonly state: string;
  readonly perhapsTwice: boolean;
  /** How many mails with this copy lie in the mailbox. */
  readonly mails: number;
}

/** Every copy that goes by mail, beside what the mailbox holds of it. */
async function mailedCopies({ pool, mails }: RealOffice): Promise<readonly MailedCopy[]> {
  const { rows } = await pool.query<Omit<MailedCopy, 'mails'>>(
    `select id as "deliveryId", state, perhaps_twice as "perhapsTwice" from delivery where channel = 'mail' order by id`);
  const ids = (await mails.list()).map(({ messageId }) => messageId.slice(1, messageId.indexOf('@')));
  return rows.map((row) => ({ ...row, mails: ids.filter((id) => id === asMessageId(row.deliveryId)).length }));
}

function asMessageId(deliveryId: string): string {
  return deliveryId.replace(/[^0-9A-Za-z._-]+/g, '.');
}

/** Copies that did not arrive exactly once although the record is sure of it, or never. */
function wronglyMailed(copies: readonly MailedCopy[]): readonly MailedCopy[] {
  return copies.filter(({ state, perhapsTwice, mails }) => state !== 'delivered' || mails === 0 || (mails > 1 && !perhapsTwice));
}
