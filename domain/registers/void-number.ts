import { refuse, type Refusal } from '../stream/refusal';
import type { Context, Decision } from '../stream/stream-model';
import type { NumberSeriesState } from './number-series';
import type { RegisterCommandBody, RegisterEvent } from './register';
import { latestDay, nextNumberOf } from './take-number';

/**
 * Voids a number with a reason: one entered by hand in error, or the next one, spoiled on paper before anything bore it. It is never
 * given again. In a book numbered elsewhere any number not yet in it can be noted as void.
 *
 * Refuses REASON_REQUIRED, NUMBER_BOUND, NUMBER_IN_PROGRESS, NUMBER_VOIDED, NUMBER_NOT_NEXT.
 */
export function voidNumber(
  state: NumberSeriesState, { scope, number, reasonId }: Extract<RegisterCommandBody, { kind: 'voidNumber' }>, context: Context,
): Decision<RegisterEvent> {
  if (!reasonId) return refuse('REASON_REQUIRED', undefined, 'reason');
  const refused = notToBeVoided(state, number);
  if (refused) return refused;
  const on = dayOfVoid(state, context);
  return {
    events: [{ type: 'NumberVoided', v: 1, scope, number, on, reasonId }],
    numbers: [{ kind: 'void-entry', seriesId: state.series.id, scope, number, on, wordsId: reasonId }],
    answer: { number, scope },
  };
}

function notToBeVoided(state: NumberSeriesState, number: number): { readonly refusal: Refusal } | undefined {
  const facts = { number: String(number) };
  switch (state.row?.status) {
    case 'bound':
      return refuse('NUMBER_BOUND', facts, 'number');
    case 'reserved':
      return refuse('NUMBER_IN_PROGRESS', facts, 'number');
    case 'voided':
      return refuse('NUMBER_VOIDED', facts, 'number');
    case 'outside':
      return undefined;
    case undefined: {
      const next = nextNumberOf(state);
      const inTurn = state.series.givenBy === 'outside' || number === next;
      return inTurn ? undefined : refuse('NUMBER_NOT_NEXT', { ...facts, next: String(next) }, 'number');
    }
  }
}

/** A number of last year's book is voided under the last day of that book. */
function dayOfVoid(state: NumberSeriesState, { today }: Context): string {
  const { series, scope } = state;
  if (series.scope !== 'year' || today.slice(0, 4) === scope) return today;
  return latestDay(state) ?? `${scope}-12-31`;
}
