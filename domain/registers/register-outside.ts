import { sayDay } from '../calendar/say-day';
import { refuse } from '../stream/refusal';
import type { Refusal } from '../stream/refusal';
import type { CivilDate } from '../time/instant';
import type { NumberSeriesState, NumberWrite } from './number-series';
import { latestDay, nextNumberOf } from './take-number';

/**
 * Enters a document that got its number elsewhere: every one of a series given by the provincial system (unique, with gaps and in any
 * order), or one signed by hand in a book of our own, which then has to be the next number.
 *
 * `alreadyInBook`: a row of any status has this number in this scope. Refuses NUMBER_TAKEN, NUMBER_NOT_NEXT, NUMBER_BACK_DATED.
 */
export function registerOutside(
  state: NumberSeriesState,
  row: { readonly number: number; readonly on: CivilDate; readonly documentId?: string; readonly alreadyInBook: boolean },
): { readonly writes: readonly NumberWrite[] } | { readonly refusal: Refusal } {
  const { series, scope } = state;
  const { number, on, documentId } = row;
  if (row.alreadyInBook) return refuse('NUMBER_TAKEN', { number: String(number) }, 'number');
  const refused = series.givenBy === 'trinh' ? outOfTurn(state, row) : undefined;
  if (refused) return refused;
  return { writes: [{ kind: 'outside', seriesId: series.id, scope, number, on, ...(documentId !== undefined && { documentId }) }] };
}

function outOfTurn(
  state: NumberSeriesState, row: { readonly number: number; readonly on: CivilDate },
): { readonly refusal: Refusal } | undefined {
  const next = nextNumberOf(state);
  if (row.number !== next) return refuse('NUMBER_NOT_NEXT', { number: String(row.number), next: String(next) }, 'number');
  const lastOn = latestDay(state);
  return lastOn !== undefined && row.on < lastOn ? refuse('NUMBER_BACK_DATED', { lastOn: sayDay(lastOn) }, 'on') : undefined;
}
