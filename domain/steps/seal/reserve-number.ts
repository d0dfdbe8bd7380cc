import { givenDayRefusal, readGivenNumber, reserveGiven, symbolOf, type GivenNumber } from '../../registers/given-number';
import type { Agency, Organisation } from '../../organisation/organisation';
import { agencyOf } from '../../organisation/posts';
import { formatNumber } from '../../registers/number-grammar';
import type { NumberSeries, NumberSeriesState, NumberWrite } from '../../registers/number-series';
import { scopeOf, seriesFor } from '../../registers/series-of';
import { takeNumber } from '../../registers/take-number';
import { refuse, type Refusal } from '../../stream/refusal';
import { civilDateOf, type CivilDate } from '../../time/instant';
import type { AtStep } from '../step-kind';

/**
 * The number of a document in its book: the next one, of today; or, in a book another system numbers, what văn thư keyed in of it. Its own
 * reservation, if one still stands, is used again.
 */
export function reserveNumber(at: AtStep, given?: GivenNumber) {
  const { facts } = at.document;
  const book = bookOf(at, given?.on ?? at.context.today);
  if ('refusal' in book) return book;
  const taken = book.series.givenBy === 'outside' ? takeGiven(at, book, given) : takeNext(at, book, given);
  if ('refusal' in taken) return taken;
  const { number, issuedOn, writes } = taken;
  const { plain } = formatNumber({ pack: book.agency.pack, number, documentType: facts.documentType, body: facts.symbolBody });
  return {
    reserved: {
      seriesId: book.series.id, scope: book.state.scope, number, printedNumber: plain, issuedOn, ...(given && { givenOutside: true as const }),
    },
    writes,
  };
}

/** The book and scope in which this document is, or would be, numbered; of a number given elsewhere with its row. */
export function seriesNeeded(document: AtStep['document'], { organisation, today }: Pick<AtStep['context'], 'organisation' | 'today'>, given?: GivenNumber) {
  const { preparation, facts, numbered } = document;
  const keyedIn = numberKeyedIn(document, organisation, given);
  const row = keyedIn !== undefined && { number: keyedIn };
  if (preparation?.seal) return { kind: 'series', seriesId: preparation.seal.seriesId, scope: preparation.seal.scope, ...row } as const;
  if (numbered) return { kind: 'series', seriesId: numbered.seriesId, scope: numbered.scope } as const;
  const series = seriesFor(organisation, facts.agencyId, facts.documentType);
  const scope = series && scopeOn(document, series, organisation, given?.on ?? today);
  return series && scope !== undefined ? ({ kind: 'series', seriesId: series.id, scope, ...row } as const) : undefined;
}

/** The first day it may be dated with: the day it was signed; numbered before that, the day itself, on which the leader has to sign. */
export function earliestIssue({ current, signed, passed }: AtStep['document'], today: CivilDate): CivilDate {
  const decidedAt = current?.kind === 'number' ? undefined : (signed?.second?.at ?? signed?.at ?? passed['approve']?.at);
  return decidedAt === undefined ? today : civilDateOf(decidedAt);
}

interface Book {
  readonly agency: Agency;
  readonly series: NumberSeries;
  readonly state: NumberSeriesState;
}

interface Taken {
  readonly number: number;
  readonly issuedOn: CivilDate;
  readonly writes: readonly NumberWrite[];
}

function bookOf({ document, context }: AtStep, on: CivilDate): Book | { readonly refusal: Refusal } {
  const { facts } = document;
  const series = seriesFor(context.organisation, facts.agencyId, facts.documentType);
  const state = series && context.series.get(series.id);
  const agency = agencyOf(context.organisation, facts.agencyId);
  if (!series || !state || !agency) return refuse('NO_SERIES', { type: facts.documentType });
  // the year turned while an older preparation held a number of the old one: the look that is due gives that number up first
  return scopeOn(document, series, context.organisation, on) === state.scope ? { agency, series, state } : refuse('PREPARING');
}

function takeNext({ document, context }: AtStep, { state }: Book, given: GivenNumber | undefined): Taken | { readonly refusal: Refusal } {
  if (given) return refuse('NUMBER_GIVEN_HERE', undefined, 'number');
  const taken = takeNumber(state, { documentId: document.facts.documentId, on: context.today });
  return 'refusal' in taken ? taken : { ...taken, issuedOn: context.today };
}

function takeGiven({ document, context }: AtStep, { agency, state }: Book, given: GivenNumber | undefined): Taken | { readonly refusal: Refusal } {
  if (!given) return refuse('NUMBER_GIVEN_OUTSIDE', undefined, 'number');
  const { facts } = document;
  const { written, on } = given;
  const number = readGivenNumber(given, agency.pack, facts);
  if (number === undefined) return refuse('GIVEN_NUMBER_INVALID', { written, symbol: symbolOf(agency.pack, facts, on) }, 'number');
  const { today } = context;
  const wrongDay = givenDayRefusal(on, { from: earliestIssue(document, today), today });
  if (wrongDay) return wrongDay;
  const reserved = reserveGiven(state, { documentId: facts.documentId, number, on });
  return 'refusal' in reserved ? reserved : { number, issuedOn: on, writes: reserved.writes };
}

function numberKeyedIn({ facts }: AtStep['document'], organisation: Organisation, given: GivenNumber | undefined): number | undefined {
  const agency = agencyOf(organisation, facts.agencyId);
  return given && agency && readGivenNumber(given, agency.pack, facts);
}

function scopeOn({ facts }: AtStep['document'], series: NumberSeries, organisation: Organisation, on: CivilDate): string | undefined {
  return scopeOf(series, on, organisation.committees.find((candidate) => candidate.id === facts.committeeId));
}
