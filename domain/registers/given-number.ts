import { sayDay } from '../calendar/say-day';
import type { DocumentFacts } from '../document/document-events';
import type { PackId } from '../organisation/organisation';
import { refuse, type Refusal } from '../stream/refusal';
import type { CivilDate } from '../time/instant';
import { formatNumber, parseNumber } from './number-grammar';
import type { NumberSeriesState, NumberWrite } from './number-series';
import { giveUpNumber } from './take-number';

/** What another system gave one of our own documents, as văn thư keyed it in: "641" or "641/BC-UBND", and its date. */
export interface GivenNumber {
  readonly written: string;
  readonly on: CivilDate;
}

type Numbered = Pick<DocumentFacts, 'documentType' | 'symbolBody'>;

/** The number that was keyed in; undefined when it is none, or when the symbol beside it is not this document's. */
export function readGivenNumber({ written, on }: GivenNumber, pack: PackId, document: Numbered): number | undefined {
  const text = written.normalize('NFC').trim();
  if (DIGITS.test(text)) return Number(text);
  const parsed = parseNumber(pack, text, on);
  if (!parsed || parsed.number > GREATEST) return undefined;
  return parsed.symbol === symbolOf(pack, document, on) ? parsed.number : undefined;
}

/**
 * Reserves a number another system gave: once in its scope, with gaps and in any order (the other system answers for its density).
 *
 * Refuses NUMBER_TAKEN, NUMBER_IN_PROGRESS, NUMBER_VOIDED.
 */
export function reserveGiven(
  state: NumberSeriesState, by: { readonly documentId: string; readonly number: number; readonly on: CivilDate },
): { readonly writes: readonly NumberWrite[] } | { readonly refusal: Refusal } {
  const { documentId, number, on } = by;
  const own = state.reserved?.documentId === documentId ? state.reserved : undefined;
  if (own?.number === number && own.on === on) return { writes: [] };
  const taken = own?.number === number ? undefined : takenRefusal(state, number);
  if (taken) return taken;
  const given = giveUpNumber(state, { documentId, reason: 'Nhập lại số được cấp' });
  return { writes: [...given.writes, { kind: 'reserve', seriesId: state.series.id, scope: state.scope, number, on, documentId }] };
}

/** No later than today, and no earlier than `from`: the day the leader signed (Decree 30/2020, art. 15: the day it is issued). */
export function givenDayRefusal(on: CivilDate, { from, today }: { readonly from: CivilDate; readonly today: CivilDate }) {
  if (on > today) return refuse('DATE_IN_FUTURE', undefined, 'on');
  return on < from ? refuse('DATE_BEFORE_SIGNATURE', { from: sayDay(from) }, 'on') : undefined;
}

/** As the symbol of a document would be printed after a number: what a keyed-in number is held against. */
export function symbolOf(pack: PackId, { documentType, symbolBody }: Numbered, on: CivilDate): string {
  return formatNumber({ pack, number: 1, documentType, body: symbolBody, on }).symbol;
}

/** More digits than any office gives in a year are a slip of the hand, and would not fit the page. */
const GREATEST = 999_999;
const DIGITS = /^0{0,2}[1-9]\d{0,5}$/;

function takenRefusal({ row }: NumberSeriesState, number: number): { readonly refusal: Refusal } | undefined {
  if (!row) return undefined;
  const code = row.status === 'reserved' ? 'NUMBER_IN_PROGRESS' : row.status === 'voided' ? 'NUMBER_VOIDED' : 'NUMBER_TAKEN';
  return refuse(code, { number: String(number) }, 'number');
}
