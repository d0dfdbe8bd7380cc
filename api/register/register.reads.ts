import { agencyOf } from '../../domain/organisation/posts';
import { mayReadRegister } from '../../domain/policy/agency-access';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { fail } from '../problems/problem';
import type { BookRow } from './register.schema';

export interface BookQuestion {
  readonly year?: number | undefined;
  readonly series?: string | undefined;
  readonly agencyId?: string | undefined;
}

/** The outgoing book of the agencies whose book one may read, in the order of the numbers, and why a number is not in it. */
export async function readBook(parts: ApiParts, signedIn: SignedIn, { year, series, agencyId }: BookQuestion) {
  const { organisation, viewer, today } = signedIn;
  const agencyIds = organisation.agencies.map((agency) => agency.id).filter(
    (id) => mayReadRegister(viewer, id) && (agencyId === undefined || id === agencyId)
  );
  if (agencyIds.length === 0) fail('NOT_ALLOWED');
  const own = organisation.series.filter((one) => agencyIds.includes(one.agencyId) && (series === undefined || one.id === series));
  const issuedIn = year ?? Number(today.slice(0, 4));
  const seriesId = { in: own.map((one) => one.id) };
  const [entries, numbers] = await Promise.all([
    parts.database.outgoingEntry.findMany({
      where: { seriesId, issuedOn: { gte: new Date(`${issuedIn}-01-01`), lte: new Date(`${issuedIn}-12-31`) } },
      orderBy: [{ seriesId: 'asc' }, { scope: 'asc' }, { number: 'asc' }],
    }),
    parts.database.numberEntry.findMany({
      where: { seriesId, status: { in: ['voided', 'reserved'] } }, orderBy: [{ seriesId: 'asc' }, { number: 'asc' }],
    }),
  ]);
  return {
    items: entries.map((entry): BookRow => ({
      number: entry.number, symbol: entry.symbol, issuedOn: dayOf(entry.issuedOn), documentType: entry.documentType,
      typeName: typeNameOf(signedIn, entry.agencyId, entry.documentType), signerName: entry.signerName, recipients: entry.recipients,
      keptBy: entry.keptBy,
      copies: entry.copies, seriesId: entry.seriesId, scope: entry.scope, ...(entry.subject !== null && { subject: entry.subject }),
      ...(entry.signerPost !== null && { signerPost: entry.signerPost }),
      ...(entry.dispatchedOn && { dispatchedOn: dayOf(entry.dispatchedOn) }),
      ...(entry.receipt !== null && { receipt: entry.receipt }), ...(entry.note !== null && { note: entry.note }),
      ...(entry.documentId !== null && { documentId: entry.documentId }),
    })),
    gaps: numbers.map(({ number, seriesId: id, scope, status, reason }) => ({
      number, seriesId: id, scope, status, reason: reason ?? (status === 'reserved' ? 'Đang được cấp cho một văn bản' : ''),
    })),
    series: own.map(
      ({ id, name, agencyId: of, openings }) => ({
        id, name, agencyId: of, openings: openings.map(({ scope, number }) => ({ scope, number })),
      })
    ),
  };
}

function typeNameOf({ organisation, today }: SignedIn, agencyId: string, code: string): string {
  const agency = agencyOf(organisation, agencyId);
  return (agency && documentTypeOf(agency.pack, code, today)?.name) ?? code;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
