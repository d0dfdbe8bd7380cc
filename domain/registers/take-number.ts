import { sayDay } from '../calendar/say-day';
import { refuse } from '../stream/refusal';
import type { Refusal } from '../stream/refusal';
import type { CivilDate } from '../time/instant';
import type { NumberSeriesState, NumberWrite } from './number-series';
import { openingOf } from './series-of';

export interface TakenNumber {
  readonly number: number;
  readonly writes: readonly NumberWrite[];
}

/**
 * Reserves the next number of the locked series for a document: dense from the opening, never back-dated (Decree 30/2020, art. 15).
 * Nobody waits for a number on its way to another document: should that one come to nothing, it is voided with the reason. Its own
 * reservation of the same day is used again; an older one is given up first.
 *
 * Refuses NUMBER_GIVEN_OUTSIDE, NUMBER_BACK_DATED.
 *
 * @throws RangeError when `on` lies in another year than the scope of the state.
 */
export function takeNumber(
  state: NumberSeriesState, by: { readonly documentId: string; readonly on: CivilDate },
): TakenNumber | { readonly refusal: Refusal } {
  const { series, scope, reserved } = state;
  if (series.scope === 'year' && by.on.slice(0, 4) !== scope) {
    throw new RangeError(`${by.on} is not in the scope ${scope} of series ${series.id}`);
  }
  if (series.givenBy === 'outside') return refuse('NUMBER_GIVEN_OUTSIDE');
  const own = reserved?.documentId === by.documentId ? reserved : undefined;
  if (own?.on === by.on) return { number: own.number, writes: [] };
  const lastOn = latestDay(state);
  if (lastOn !== undefined && by.on < lastOn) return refuse('NUMBER_BACK_DATED', { lastOn: sayDay(lastOn) });
  const given = giveUpNumber(state, { documentId: by.documentId, reason: 'Cấp lại số vào ngày khác' });
  const number = own?.isLast ? own.number : nextNumberOf(state);
  const reserve: NumberWrite = { kind: 'reserve', seriesId: series.id, scope, number, on: by.on, documentId: by.documentId };
  return { number, writes: [...given.writes, reserve] };
}

/**
 * Binds a reserved number to the document that now bears it.
 *
 * @throws Error when the document does not hold that number: something else than this book is wrong, and nothing may be written.
 */
export function bindNumber(state: NumberSeriesState, by: { readonly documentId: string; readonly number: number }): readonly NumberWrite[] {
  const { series, scope, reserved } = state;
  if (reserved?.documentId !== by.documentId || reserved.number !== by.number) {
    throw new Error(`series ${series.id}, scope ${scope}: number ${by.number} is not reserved for document ${by.documentId}`);
  }
  return [{ kind: 'bind', seriesId: series.id, scope, number: by.number, documentId: by.documentId }];
}

/**
 * Ends the reservation of a document: released when it is still the last, else voided with the reason. What another system gave is always
 * released: it is still that document's, and is keyed in again. `written`: it stands on a paper or in a file that is out of our hands,
 * so nothing else may ever bear it.
 * Nothing when the document holds none.
 */
export function giveUpNumber(
  state: NumberSeriesState, by: { readonly documentId: string; readonly reason: string; readonly written?: true },
): { readonly outcome?: 'released' | 'voided'; readonly writes: readonly NumberWrite[] } {
  const { series, scope, reserved } = state;
  if (reserved?.documentId !== by.documentId) return { writes: [] };
  const row = { seriesId: series.id, scope, number: reserved.number, documentId: by.documentId };
  const isFree = reserved.isLast && !by.written;
  return isFree || series.givenBy === 'outside'
    ? { outcome: 'released', writes: [{ kind: 'release', ...row }] }
    : { outcome: 'voided', writes: [{ kind: 'void', ...row, reason: by.reason }] };
}

/** The next number of the scope; its opening number while the book is empty. */
export function nextNumberOf(state: NumberSeriesState): number {
  return Math.max(state.nextNumber, openingOf(state.series, state.scope).number);
}

/** The day before which no number can be dated: the latest one given, or the opening. */
export function latestDay(state: NumberSeriesState): CivilDate | undefined {
  const days = [state.lastOn, openingOf(state.series, state.scope).on].filter((day) => day !== undefined);
  return days.toSorted().at(-1);
}
