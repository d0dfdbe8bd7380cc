import fc from 'fast-check';
import { registerOutside } from '../../../domain/registers/register-outside';
import type { NumberSeries, NumberSeriesState } from '../../../domain/registers/number-series';
import { bindNumber, giveUpNumber, takeNumber } from '../../../domain/registers/take-number';
import { addDays } from '../../../domain/time/instant';
import { stateOf, write } from './book';
import type { BookRow } from './book';

const OPENING = 641;
const series: NumberSeries = {
  id: 'bc', agencyId: 'ubnd', name: 'Sổ báo cáo', documentTypes: ['BC'], scope: 'year', givenBy: 'trinh', givenWhen: 'after-signature',
  openings: [{ scope: '2026', number: OPENING, on: '2026-07-01', reason: 'Sổ giấy đến số 640' }],
};

interface Act {
  readonly kind: 'take' | 'bind' | 'give-up' | 'outside';
  readonly documentId: string;
  /** Days since the act before. */
  readonly days: number;
  /** How far back somebody would like to date it, and how far from the next number to put it. */
  readonly backDays: number;
  readonly off: number;
}

const anyAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('take', 'take', 'bind', 'bind', 'give-up', 'outside'),
  documentId: fc.constantFrom('a', 'b'),
  days: fc.constantFrom(0, 0, 0, 1),
  backDays: fc.constantFrom(0, 0, 0, 0, 1, 3),
  off: fc.constantFrom(0, 0, 0, -1, 1, 2),
});

/** What the rules make of one act; a refusal writes nothing. */
function apply(rows: readonly BookRow[], act: Act, today: string): readonly BookRow[] {
  const state: NumberSeriesState = stateOf(series, '2026', rows, act.documentId);
  const on = addDays(today, -act.backDays);
  switch (act.kind) {
    case 'take': {
      const taken = takeNumber(state, { documentId: act.documentId, on });
      return 'refusal' in taken ? rows : write(rows, taken.writes);
    }
    case 'bind':
      if (state.reserved?.documentId !== act.documentId) return rows;
      return write(rows, bindNumber(state, { documentId: act.documentId, number: state.reserved.number }));
    case 'give-up':
      return write(rows, giveUpNumber(state, { documentId: act.documentId, reason: 'Hết thời gian' }).writes);
    case 'outside': {
      const number = Math.max(1, state.nextNumber + act.off);
      const entered = registerOutside(state, { number, on, alreadyInBook: rows.some((row) => row.number === number) });
      return 'refusal' in entered ? rows : write(rows, entered.writes);
    }
  }
}

/** What is wrong with the book; undefined when nothing is. */
function faultOf(rows: readonly BookRow[]): string | undefined {
  const book = rows.toSorted((one, other) => one.number - other.number);
  const holders = book.filter((row) => row.status === 'reserved').map((row) => row.documentId);
  if (book.some((row, index) => row.number !== OPENING + index)) return 'a gap, a double or a number before the opening';
  if (book.some((row, index) => row.on < (book[index - 1]?.on ?? '2026-07-01'))) return 'a number dated before the one before it';
  if (book.some((row) => row.status === 'voided' && !row.reason)) return 'a number void without a reason';
  return new Set(holders).size === holders.length ? undefined : 'two reservations of one document';
}

/** Numbers that were bound or given outside and are so no longer. */
function takenAway(before: readonly BookRow[], after: readonly BookRow[]): readonly BookRow[] {
  return before.filter((row) => row.status !== 'reserved' && !after.includes(row));
}

describe('the outgoing book, whatever is done in whatever order', () => {
  test('is dense from its opening, unique, never back-dated, and never gives a bound number away', () => {
    const lengths: number[] = [];
    fc.assert(fc.property(fc.array(anyAct, { minLength: 60, maxLength: 200, size: 'max' }), (acts) => {
      let rows: readonly BookRow[] = [];
      let today = '2026-07-01';
      const faults: string[] = [];
      for (const act of acts) {
        today = addDays(today, act.days);
        const after = apply(rows, act, today);
        faults.push(...[faultOf(after)].filter((fault) => fault !== undefined));
        faults.push(...takenAway(rows, after).map((row) => `${row.number} taken away`));
        rows = after;
      }
      expect(faults).toEqual([]);
      lengths.push(rows.length);
    }), { numRuns: 500 });
    // The sequences must fill the book, or they would show nothing.
    expect(lengths.toSorted((one, other) => one - other)[Math.floor(lengths.length / 2)]).toBeGreaterThan(10);
  });
});
