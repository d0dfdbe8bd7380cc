import { sayDay } from '../calendar/say-day';
import { refuse, type Refusal } from '../stream/refusal';
import type { Context, Decision } from '../stream/stream-model';
import { entryNumber } from './entry-number';
import type { BookedNumber, NumberSeriesState, NumberWrite } from './number-series';
import { openingOf } from './series-of';
import type { RegisterCommandBody, RegisterEvent } from './register';

type Correcting = Extract<RegisterCommandBody, { kind: 'correctEntry' }>;

/**
 * Puts right what was keyed in wrongly, as a new entry with its reason; nothing is overwritten. A number is never corrected: it is voided.
 *
 * Refuses NUMBER_NOT_IN_BOOK, NUMBER_VOIDED, NOT_KEYED_IN, SECRET_WITHOUT_SUBJECT, DATE_IN_FUTURE, NUMBER_OUT_OF_ORDER, UNKNOWN_TYPE,
 * SYMBOL_INVALID.
 */
export function correctEntry(
  state: NumberSeriesState, body: Correcting, { context, isSecret }: { readonly context: Context; readonly isSecret: boolean },
): Decision<RegisterEvent> {
  const { kind: _kind, symbolBody: _symbolBody, namesSubject, ...correction } = body;
  const refused = notToBeCorrected(state.row, body.number);
  if (refused) return refused;
  if (isSecret && namesSubject) return refuse('SECRET_WITHOUT_SUBJECT', undefined, 'subject');
  const moved = redated(state, body, context);
  if ('refusal' in moved) return moved;
  const symbol = renamed(state, body, context);
  if ('refusal' in symbol) return symbol;
  return { events: [{ type: 'BookEntryCorrected', v: 1, ...correction, ...symbol }], numbers: moved.numbers };
}

function notToBeCorrected(row: BookedNumber | undefined, number: number): { readonly refusal: Refusal } | undefined {
  const facts = { number: String(number) };
  if (!row) return refuse('NUMBER_NOT_IN_BOOK', facts, 'number');
  if (row.status === 'voided') return refuse('NUMBER_VOIDED', facts, 'number');
  return row.status === 'outside' ? undefined : refuse('NOT_KEYED_IN', facts, 'number');
}

/** Another day has to fit between the rows before and after, where the numbers are our own. */
function redated(
  { series, scope, row }: NumberSeriesState, { number, on }: Correcting, { today }: Context,
): { readonly numbers: readonly NumberWrite[] } | { readonly refusal: Refusal } {
  if (on === undefined) return { numbers: [] };
  if (on > today) return refuse('DATE_IN_FUTURE', undefined, 'on');
  const from = row?.dayBefore ?? openingOf(series, scope).on ?? '';
  const until = row?.dayAfter ?? today;
  if (series.givenBy === 'trinh' && (on < from || on > until)) {
    return refuse('NUMBER_OUT_OF_ORDER', { number: String(number), from: from && `từ ${sayDay(from)} `, until: sayDay(until) }, 'on');
  }
  if (series.scope === 'year' && on.slice(0, 4) !== scope) return refuse('NUMBER_OUT_OF_ORDER', { number: String(number), until: sayDay(until) }, 'on');
  return { numbers: [{ kind: 'redate', seriesId: series.id, scope, number, on }] };
}

/** Type and symbol are corrected together: one makes the other. */
function renamed(
  { series }: NumberSeriesState, { number, documentType, symbolBody, on }: Correcting, context: Context,
): { readonly printedNumber?: string } | { readonly refusal: Refusal } {
  if (documentType === undefined || symbolBody === undefined) return {};
  const symbol = entryNumber(series, { number, documentType, symbolBody, on: on ?? context.today }, context);
  return 'refusal' in symbol ? symbol : { printedNumber: symbol.printed };
}
