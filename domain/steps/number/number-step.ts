import { printedMonthOver } from '../../as-drafted/printed-month';
import { refuse } from '../../stream/refusal';
import { reserveNumber } from '../seal/reserve-number';
import type { StepKind } from '../step-kind';

/** Văn thư gives the approved text its number and date; the leader then signs the page that bears them, the same day. */
export const numberStep: StepKind = {
  kind: 'number',
  act(at, body, actor) {
    if (body.kind !== 'giveNumber' || actor.kind !== 'person') return 'not-here';
    const { document, context } = at;
    if (!document.typeset) return refuse('PREPARING');
    if (body.bytesSha256 !== document.typeset.pdfSha256) return refuse('BYTES_CHANGED');
    const over = printedMonthOver(document.text.page?.printed, body.given?.on ?? context.today);
    if (over) return refuse('PRINTED_MONTH_OVER', { printed: over });
    const number = reserveNumber(at, body.given);
    if ('refusal' in number) return number;
    return {
      events: [{ type: 'NumberGiven', v: 1, ...number.reserved }],
      numbers: number.writes,
      answer: { number: number.reserved.number, printedNumber: number.reserved.printedNumber },
      then: { pass: 'numbered' },
    };
  },
};
