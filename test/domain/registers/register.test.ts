import { decideRegister } from '../../../domain/registers/decide-register';
import type { NumberSeries, NumberSeriesState } from '../../../domain/registers/number-series';
import type { RegisterCommandBody, RegisterState } from '../../../domain/registers/register';
import { registerModel } from '../../../domain/registers/register-model';
import type { PersonActor } from '../../../domain/stream/actor';
import type { Context } from '../../../domain/stream/stream-model';
import { officialCalendar } from '../../../domain/calendar/official-days';
import { staffedWard } from '../document/ward';

const TODAY = '2026-11-20';
const vanThu: PersonActor = { kind: 'person', personId: 'person-of-van-thu', postId: 'van-thu' };
const numbered = (series: Partial<NumberSeries>, state: Partial<NumberSeriesState> = {}): NumberSeriesState => {
  const found = staffedWard.series.find((one) => one.id === 'so-tb');
  if (!found) throw new Error('no series');
  return { series: { ...found, ...series }, scope: '2026', nextNumber: 651, lastOn: '2026-11-18', ...state };
};
const ours = numbered({});

function decided(
  body: RegisterCommandBody, { state = ours, actor = vanThu, register }:
  { readonly state?: NumberSeriesState; readonly actor?: PersonActor; readonly register?: RegisterState } = {},
) {
  const context: Context = {
    now: `${TODAY}T02:00:00.000Z`, today: TODAY, organisation: staffedWard, calendar: officialCalendar, seq: 0, children: new Map(),
    series: new Map([['so-tb', state]]),
  };
  const decision = decideRegister(register, { commandId: 'c', streamId: 'register/so-tb', actor, body }, context);
  return 'refusal' in decision ? decision.refusal.code : decision.events.map((event) => event.type);
}

const entry = {
  kind: 'enterOutside', number: 651, on: TODAY, documentType: 'TB', symbolBody: 'UBND', copies: 3, secret: false, namesSubject: true, detailsId: 'w',
} as const;

describe('a document from outside the system', () => {
  test('comes into the book as the next number, by the văn thư of its agency', () => {
    expect(decided(entry)).toEqual(['OutsideDocumentEntered']);
    expect(decided({ ...entry, number: 652 })).toBe('NUMBER_NOT_NEXT');
    expect(decided({ ...entry, on: '2026-11-17' })).toBe('NUMBER_BACK_DATED');
    expect(decided({ ...entry, on: '2026-11-21' })).toBe('DATE_IN_FUTURE');
    expect(decided(entry, { actor: { ...vanThu, personId: 'person-of-van-thu-du', postId: 'van-thu-du' } })).toBe('NOT_KEEPER_OF_BOOK');
    expect(decided(entry, { actor: { ...vanThu, personId: 'person-of-chu-tich', postId: 'chu-tich' } })).toBe('NOT_KEEPER_OF_BOOK');
    expect(decided(entry, { actor: { ...vanThu, personId: 'person-of-chu-tich' } })).toBe('NOT_YOUR_POST');
  });

  test('in a book numbered elsewhere comes with gaps and in any order, each number once', () => {
    const provincial = numbered({ givenBy: 'outside' });
    expect(decided({ ...entry, number: 977, on: '2026-03-02' }, { state: provincial })).toEqual(['OutsideDocumentEntered']);
    expect(decided({ ...entry, number: 977 }, { state: { ...provincial, row: { number: 977, status: 'outside' } } })).toBe('NUMBER_TAKEN');
  });

  test('of a secret paper says nothing of its subject; any other paper has one', () => {
    expect(decided({ ...entry, secret: true })).toBe('SECRET_WITHOUT_SUBJECT');
    expect(decided({ ...entry, secret: true, namesSubject: false })).toEqual(['OutsideDocumentEntered']);
    expect(decided({ ...entry, namesSubject: false })).toBe('SUBJECT_MISSING');
  });

  test('has a type this book is for and a symbol of its system', () => {
    expect(decided({ ...entry, documentType: 'BC' })).toBe('UNKNOWN_TYPE');
    expect(decided({ ...entry, symbolBody: 'UBND PHƯỜNG' })).toBe('SYMBOL_INVALID');
  });

  test('of a day without a term cannot be numbered in a book of terms', () => {
    const { series } = numbered({ scope: 'term' });
    const organisation = { ...staffedWard, series: [series] };
    const background = { now: `${TODAY}T02:00:00.000Z`, today: TODAY, organisation, calendar: officialCalendar };
    expect(registerModel.needs(undefined, { commandId: 'c', streamId: 'register/so-tb', actor: vanThu, body: entry }, background)).toEqual([]);
  });
});

describe('a correction', () => {
  const row = { number: 640, status: 'outside', dayBefore: '2026-11-02', dayAfter: '2026-11-06' } as const;
  const state = { ...ours, row };
  const correction = { kind: 'correctEntry', scope: '2026', number: 640, namesSubject: false, reasonId: 'r' } as const;

  test('is of rows that were keyed in, not of issued or voided ones', () => {
    expect(decided({ ...correction, detailsId: 'w', namesSubject: true }, { state })).toEqual(['BookEntryCorrected']);
    expect(decided(correction, { state: ours })).toBe('NUMBER_NOT_IN_BOOK');
    expect(decided(correction, { state: { ...ours, row: { ...row, status: 'bound' } } })).toBe('NOT_KEYED_IN');
    expect(decided(correction, { state: { ...ours, row: { ...row, status: 'voided' } } })).toBe('NUMBER_VOIDED');
  });

  test('of the day stays between the days before and after', () => {
    expect(decided({ ...correction, on: '2026-11-03' }, { state })).toEqual(['BookEntryCorrected']);
    expect(decided({ ...correction, on: '2026-11-01' }, { state })).toBe('NUMBER_OUT_OF_ORDER');
    expect(decided({ ...correction, on: '2026-11-07' }, { state })).toBe('NUMBER_OUT_OF_ORDER');
    expect(decided({ ...correction, on: '2025-11-03' }, { state: { ...state, series: { ...state.series, givenBy: 'outside' } } })).toBe('NUMBER_OUT_OF_ORDER');
  });

  test('gives a secret paper no subject either', () => {
    const register = { entries: 1, secret: ['2026/640'] };
    expect(decided({ ...correction, detailsId: 'w', namesSubject: true }, { state, register })).toBe('SECRET_WITHOUT_SUBJECT');
  });

  test('cannot move the only entry of the book before its opening', () => {
    const reports = numbered({ openings: [{ scope: '2026', number: 640, on: '2026-07-01', reason: 'Tiếp sổ giấy' }] }, {
      row: { number: 640, status: 'outside' },
    });
    expect(decided({ ...correction, on: '2026-06-30' }, { state: reports })).toBe('NUMBER_OUT_OF_ORDER');
  });
});

describe('voiding', () => {
  const voiding = { kind: 'voidNumber', scope: '2026', number: 651, reasonId: 'r' } as const;
  const withRow = (status: 'bound' | 'reserved' | 'voided' | 'outside') => ({ ...ours, row: { number: 651, status } });

  test('takes a reason, and a number that no document bears', () => {
    expect(decided(voiding)).toEqual(['NumberVoided']);
    expect(decided({ ...voiding, reasonId: '' })).toBe('REASON_REQUIRED');
    expect(decided(voiding, { state: withRow('outside') })).toEqual(['NumberVoided']);
    expect(decided(voiding, { state: withRow('bound') })).toBe('NUMBER_BOUND');
    expect(decided(voiding, { state: withRow('reserved') })).toBe('NUMBER_IN_PROGRESS');
    expect(decided(voiding, { state: withRow('voided') })).toBe('NUMBER_VOIDED');
  });

  test('skips no number of our own', () => {
    expect(decided({ ...voiding, number: 653 })).toBe('NUMBER_NOT_NEXT');
    expect(decided({ ...voiding, number: 653 }, { state: numbered({ givenBy: 'outside' }) })).toEqual(['NumberVoided']);
  });
});
