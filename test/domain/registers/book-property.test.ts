import fc from 'fast-check';
import { officialCalendar } from '../../../domain/calendar/official-days';
import { decideRegister } from '../../../domain/registers/decide-register';
import { registerOutside } from '../../../domain/registers/register-outside';
import type { NumberSeries, NumberSeriesState } from '../../../domain/registers/number-series';
import { bindNumber, giveUpNumber, takeNumber } from '../../../domain/registers/take-number';
import { addDays } from '../../../domain/time/instant';
import { staffedWard } from '../document/ward';
import { stateOf, write } from './book';
import type { BookRow } from './book';

const OPENING = 641;
const series: NumberSeries = {
  id: 'bc', agencyId: 'ubnd', name: 'Sổ báo cáo', documentTypes: ['BC'], scope: 'year', givenBy: 'trinh', givenWhen: 'after-signature',
  openings: [{ scope: '2026', number: OPENING, on: '2026-07-01', reason: 'Sổ giấy đến số 640' }],
};

interface Act {
  readonly kind: 'take' | 'bind' | 'give-up' | 'outside' | 'void' | 'redate';
  readonly documentId: string;
  /** Days since the act before. */
  readonly days: number;
  /** How far back somebody would like to date it, and how far from the next number to put it. */
  readonly backDays: number;
  readonly off: number;
}

const anyAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('take', 'take', 'bind', 'bind', 'give-up', 'outside', 'void', 'redate'),
  documentId: fc.constantFrom('a', 'b', 'c', 'd'),
  days: fc.constantFrom(0, 0, 0, 1),
  backDays: fc.constantFrom(0, 0, 0, 0, 1, 3),
  off: fc.constantFrom(0, 0, 0, -1, 1, 2),
});

/** What the rules make of one act; a refusal writes nothing. */
function apply(rows: readonly BookRow[], act: Act, today: string): readonly BookRow[] {
  const state: NumberSeriesState = stateOf(series, '2026', rows, { documentId: act.documentId });
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
    case 'void':
    case 'redate':
      return byVanThu(rows, act, { today, on });
  }
}

/** Văn thư's own entries go through the rules of the register. */
function byVanThu(rows: readonly BookRow[], act: Act, { today, on }: { readonly today: string; readonly on: string }): readonly BookRow[] {
  const number = (rows.length === 0 ? OPENING : Math.max(...rows.map((row) => row.number)) + 1) - act.backDays + act.off;
  const state = stateOf(series, '2026', rows, { documentId: act.documentId, number });
  const decision = decideRegister(undefined, {
    commandId: 'c', streamId: 'register/bc', actor: { kind: 'person', personId: 'person-of-van-thu', postId: 'van-thu' },
    body: act.kind === 'void'
      ? { kind: 'voidNumber', scope: '2026', number, reasonId: 'Hỏng phôi' }
      : { kind: 'correctEntry', scope: '2026', number, on, namesSubject: false, reasonId: 'Nhầm ngày' },
  }, {
    now: `${today}T02:00:00.000Z`, today, organisation: { ...staffedWard, series: [series] }, calendar: officialCalendar, seq: 0,
    children: new Map(), series: new Map([['bc', state]]),
  });
  return 'refusal' in decision ? rows : write(rows, decision.numbers ?? []);
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

/** Numbers that were bound, given outside or voided and are so no longer; what was keyed in may be voided. */
function takenAway(before: readonly BookRow[], after: readonly BookRow[]): readonly BookRow[] {
  const given = before.filter((row) => row.status === 'bound' || row.status === 'outside' || row.status === 'voided');
  const still = (row: BookRow) => after.some((one) => one.number === row.number && (one.status === row.status || row.status === 'outside'));
  return given.filter((row) => !still(row));
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
