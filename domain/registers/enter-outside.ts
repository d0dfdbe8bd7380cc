import { refuse } from '../stream/refusal';
import type { Context, Decision } from '../stream/stream-model';
import { entryNumber } from './entry-number';
import type { NumberSeriesState } from './number-series';
import type { RegisterCommandBody, RegisterEvent } from './register';
import { registerOutside } from './register-outside';

/**
 * A document that was signed by hand or issued elsewhere comes into the book. Of a secret paper nothing but number, day and form is
 * written (Law on State secrets 117/2025, art. 5).
 *
 * Refuses DATE_IN_FUTURE, SECRET_WITHOUT_SUBJECT, UNKNOWN_TYPE, SYMBOL_INVALID and what `registerOutside` refuses.
 */
export function enterOutside(
  state: NumberSeriesState, body: Extract<RegisterCommandBody, { kind: 'enterOutside' }>, context: Context,
): Decision<RegisterEvent> {
  const { kind: _kind, symbolBody: _symbolBody, namesSubject, ...entered } = body;
  if (body.on > context.today) return refuse('DATE_IN_FUTURE', undefined, 'on');
  if (body.secret && namesSubject) return refuse('SECRET_WITHOUT_SUBJECT', undefined, 'subject');
  if (!body.secret && !namesSubject) return refuse('SUBJECT_MISSING', undefined, 'subject');
  const symbol = entryNumber(state.series, body, context);
  if ('refusal' in symbol) return symbol;
  const registered = registerOutside(state, { number: body.number, on: body.on, alreadyInBook: state.row !== undefined });
  if ('refusal' in registered) return registered;
  return {
    events: [{
      type: 'OutsideDocumentEntered', v: 1, agencyId: state.series.agencyId, printedNumber: symbol.printed, scope: state.scope, ...entered,
    }],
    numbers: registered.writes,
    answer: { number: body.number, scope: state.scope, printedNumber: symbol.printed },
  };
}
