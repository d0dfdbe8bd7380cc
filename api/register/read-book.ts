import { agencyOf } from '../../domain/organisation/posts';
import { mayKeepRegister, mayReadRegister } from '../../domain/policy/agency-access';
import { nameKey } from '../../domain/recipients/name-key';
import type { NumberSeries } from '../../domain/registers/number-series';
import { documentTypeOf, ruleValue } from '../../domain/rulepacks/rule-value';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { fail } from '../problems/problem';
import { readBookParts, type BookParts, type EntryPart, type NumberPart } from './book-parts';
import { dayOf, isSameNumber, noteOf, receiptOf, sayVoid } from './book-words';
import type { BookRow } from './register.schema';

export interface BookQuestion {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly series?: string | undefined;
  readonly agencyId?: string | undefined;
  readonly q?: string | undefined;
  readonly limit?: number | undefined;
}

/** The outgoing book of the agencies whose book one may read, in the order of the numbers; no number is passed over in silence. */
export async function readBook(parts: ApiParts, signedIn: SignedIn, asked: BookQuestion) {
  const own = seriesToRead(signedIn, asked);
  const stored = await readBookParts(parts, own.map((one) => one.id), daysOf(asked, signedIn.today));
  const rows = rowsOf(stored, signedIn).filter(
    ({ symbol, subject, typeName, signerName, recipients, note }) =>
      matches(asked.q, [symbol, typeName, subject, signerName, recipients, note])
  );
  return {
    items: asked.limit === undefined ? rows : rows.slice(-asked.limit),
    total: rows.length,
    series: own.map((one) => describe(one, signedIn)),
  };
}

/** Agencies whose books one may read; of one of them when it is asked for. */
export function agenciesToRead({ organisation, viewer }: SignedIn, agencyId: string | undefined): readonly string[] {
  const agencyIds = organisation.agencies.map((agency) => agency.id).filter(
    (id) => mayReadRegister(viewer, id) && (agencyId === undefined || id === agencyId)
  );
  if (agencyIds.length === 0) fail('NOT_ALLOWED');
  return agencyIds;
}

function seriesToRead(signedIn: SignedIn, { agencyId, series }: BookQuestion): readonly NumberSeries[] {
  const agencyIds = agenciesToRead(signedIn, agencyId);
  return signedIn.organisation.series.filter((one) => agencyIds.includes(one.agencyId) && (series === undefined || one.id === series));
}

function daysOf({ year, month }: BookQuestion, today: string): { readonly from: string; readonly until: string } {
  const ofYear = year ?? Number(today.slice(0, 4));
  if (month === undefined) return { from: `${ofYear}-01-01`, until: `${ofYear}-12-31` };
  return { from: dayOf(new Date(Date.UTC(ofYear, month - 1, 1))), until: dayOf(new Date(Date.UTC(ofYear, month, 0))) };
}

function rowsOf(stored: BookParts, signedIn: SignedIn): readonly BookRow[] {
  const unborne = stored.numbers.filter((number) => !stored.entries.some((entry) => isSameNumber(entry, number)));
  const rows = [...stored.entries.map((entry) => rowOfEntry(entry, stored, signedIn)), ...unborne.map((one) => rowOfNumber(one, stored, signedIn))];
  const seriesAt = new Map(signedIn.organisation.series.map(({ id }, index) => [id, index]));
  return rows.toSorted((one, other) =>
    (seriesAt.get(one.seriesId) ?? 0) - (seriesAt.get(other.seriesId) ?? 0) || one.scope.localeCompare(other.scope) || one.number - other.number);
}

function rowOfEntry(entry: EntryPart, stored: BookParts, signedIn: SignedIn): BookRow {
  const { number, symbol, documentType, signerName, recipients, keptBy, copies, seriesId, scope } = entry;
  const receipt = receiptOf(entry, stored, signedIn);
  const note = noteOf(entry, stored, signedIn);
  const dispatchedOn = entry.dispatchedOn ?? (entry.documentId === null ? null : (stored.sendings.get(entry.documentId)?.dispatchedOn ?? null));
  return {
    number, status: statusOf(entry, stored), symbol, issuedOn: dayOf(entry.issuedOn), documentType,
    typeName: typeNameOf(signedIn, entry.agencyId, documentType), signerName, recipients, keptBy, copies, seriesId, scope,
    ...(entry.subject !== null && { subject: entry.subject }), ...(entry.signerPost !== null && { signerPost: entry.signerPost }),
    ...(dispatchedOn && { dispatchedOn: dayOf(dispatchedOn) }),
    ...(receipt !== undefined && { receipt }), ...(note !== undefined && { note }),
    ...(entry.documentId !== null && { documentId: entry.documentId }),
  };
}

function statusOf(entry: EntryPart, { numbers }: BookParts): BookRow['status'] {
  if (entry.documentId !== null) return 'issued';
  return numbers.some((number) => isSameNumber(number, entry)) ? 'voided' : 'keyed-in';
}

/** A number that stands for no document: the book says why. */
function rowOfNumber(one: NumberPart, stored: BookParts, signedIn: SignedIn): BookRow {
  const isVoid = one.status === 'voided';
  return {
    number: one.number, status: isVoid ? 'voided' : 'reserved', symbol: String(one.number).padStart(2, '0'), issuedOn: dayOf(one.issuedOn),
    typeName: '', signerName: '', recipients: '', keptBy: '', seriesId: one.seriesId, scope: one.scope,
    note: isVoid ? `${sayVoid(one, stored, signedIn)}.` : 'Đang được cấp cho một văn bản.',
  };
}

/** Whether one of these words is what is looked for; everything is, when nothing is looked for. */
export function matches(q: string | undefined, words: readonly (string | undefined)[]): boolean {
  const wanted = fold(q ?? '');
  return wanted === '' || fold(words.join(' ')).includes(wanted);
}

/** Without case, tones and accents: "to trinh" finds "Tờ trình". */
function fold(words: string): string {
  return nameKey(words).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

function describe({ id, name, agencyId, givenBy, openings, documentTypes }: NumberSeries, signedIn: SignedIn) {
  const { organisation, today, viewer } = signedIn;
  const agency = agencyOf(organisation, agencyId);
  const types = agency ? ruleValue(agency.pack, 'document-types', today).value : [];
  return {
    id, name, agencyId, givenBy, mayKeep: mayKeepRegister(viewer, agencyId), openings: [...openings],
    documentTypes: types.filter(({ code }) => documentTypes.length === 0 || documentTypes.includes(code))
      .map(({ code, name: words }) => ({ code, name: words })),
    symbolBodies: [...new Set([...organisation.seals.filter((seal) => seal.agencyId === agencyId).flatMap((seal) => seal.bodies), agency?.abbreviation ?? ''])],
  };
}

function typeNameOf({ organisation, today }: SignedIn, agencyId: string, code: string): string {
  const agency = agencyOf(organisation, agencyId);
  return (agency && documentTypeOf(agency.pack, code, today)?.name) ?? code;
}
