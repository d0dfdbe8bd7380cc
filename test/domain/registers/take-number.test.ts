import { registerOutside } from '../../../domain/registers/register-outside';
import type { NumberSeries, NumberSeriesState } from '../../../domain/registers/number-series';
import { scopeOf, seriesFor } from '../../../domain/registers/series-of';
import { bindNumber, giveUpNumber, takeNumber } from '../../../domain/registers/take-number';
import { civilDateOf, instantAt } from '../../../domain/time/instant';
import { hoaSen } from '../organisation/hoa-sen';

const reports: NumberSeries = {
  id: 'bc', agencyId: 'ubnd', name: 'Sổ báo cáo', documentTypes: ['BC'], scope: 'year', givenBy: 'trinh', givenWhen: 'after-signature',
  openings: [{ scope: '2026', number: 641, on: '2026-07-01', reason: 'Sổ giấy đến số 640' }],
};
const common: NumberSeries = { ...reports, id: 'chung', name: 'Sổ chung', documentTypes: [], openings: [] };
const conclusions: NumberSeries = { ...common, id: 'kl', agencyId: 'du', documentTypes: ['KL'], scope: 'term' };
const empty: NumberSeriesState = { series: reports, scope: '2026', nextNumber: 1 };
const row = { seriesId: 'bc', scope: '2026', documentId: 'a' };
const held = (documentId: string, isLast: boolean): NumberSeriesState => ({
  series: reports, scope: '2026', nextNumber: 651, lastOn: '2026-11-20', reserved: { number: 650, documentId, on: '2026-11-20', isLast },
});

describe('which series and scope', () => {
  const organisation = { ...hoaSen, series: [common, reports, conclusions] };

  test('the series that names the type, else the common one of the agency', () => {
    expect(seriesFor(organisation, 'ubnd', 'BC')?.id).toBe('bc');
    expect(seriesFor(organisation, 'ubnd', 'TB')?.id).toBe('chung');
    expect(seriesFor(organisation, 'du', 'TB')).toBeUndefined();
  });

  test('the year turns at midnight in Vietnam', () => {
    expect(scopeOf(reports, civilDateOf(instantAt('2026-12-31', '23:59')))).toBe('2026');
    expect(scopeOf(reports, civilDateOf(instantAt('2027-01-01', '00:00')))).toBe('2027');
  });

  test('a term does not turn with the year, and ends with its last day', () => {
    const [bch] = hoaSen.committees;
    expect(scopeOf(conclusions, '2026-12-31', bch)).toBe('2025-2030');
    expect(scopeOf(conclusions, '2027-01-01', bch)).toBe('2025-2030');
    expect(scopeOf(conclusions, '2030-06-09', bch)).toBe('2025-2030');
    expect(scopeOf(conclusions, '2030-06-10', bch)).toBeUndefined();
    expect(scopeOf(conclusions, '2026-12-31')).toBeUndefined();
  });
});

describe('taking a number', () => {
  test('begins where the paper book left off', () => {
    expect(takeNumber(empty, { documentId: 'a', on: '2026-07-01' })).toEqual({
      number: 641, writes: [{ kind: 'reserve', ...row, number: 641, on: '2026-07-01' }],
    });
  });

  test('begins with 1 in a year that has no opening', () => {
    expect(takeNumber({ ...empty, scope: '2027' }, { documentId: 'a', on: '2027-01-04' })).toMatchObject({ number: 1 });
  });

  test('is not dated before the latest number, nor before the opening', () => {
    const after = { ...empty, nextNumber: 645, lastOn: '2026-11-20' };
    expect(takeNumber(after, { documentId: 'a', on: '2026-11-19' })).toEqual({
      refusal: { code: 'NUMBER_BACK_DATED', facts: { lastOn: '20/11/2026' } },
    });
    expect(takeNumber(empty, { documentId: 'a', on: '2026-06-30' })).toMatchObject({ refusal: { facts: { lastOn: '01/07/2026' } } });
  });

  test('does not wait while another document is being numbered: it takes the next', () => {
    expect(takeNumber(held('b', true), { documentId: 'a', on: '2026-11-20' })).toMatchObject({
      number: 651, writes: [{ kind: 'reserve', number: 651, documentId: 'a' }],
    });
  });

  test('uses the own reservation of that day again, also when others have passed it', () => {
    expect(takeNumber(held('a', true), { documentId: 'a', on: '2026-11-20' })).toEqual({ number: 650, writes: [] });
    expect(takeNumber(held('a', false), { documentId: 'a', on: '2026-11-20' })).toEqual({ number: 650, writes: [] });
  });

  test('dates the own last number anew on another day', () => {
    expect(takeNumber(held('a', true), { documentId: 'a', on: '2026-11-23' })).toEqual({
      number: 650, writes: [{ kind: 'release', ...row, number: 650 }, { kind: 'reserve', ...row, number: 650, on: '2026-11-23' }],
    });
  });

  test('voids the own number of an earlier day that others have passed, and takes the next', () => {
    const taken = takeNumber(held('a', false), { documentId: 'a', on: '2026-11-23' });
    expect(taken).toMatchObject({ number: 651, writes: [{ kind: 'void', number: 650 }, { kind: 'reserve', number: 651 }] });
  });

  test('is not for a series numbered elsewhere, nor for a day of another year', () => {
    expect(takeNumber({ ...empty, series: { ...reports, givenBy: 'outside' } }, { documentId: 'a', on: '2026-11-20' })).toMatchObject({
      refusal: { code: 'NUMBER_GIVEN_OUTSIDE' },
    });
    expect(() => takeNumber(empty, { documentId: 'a', on: '2027-01-01' })).toThrow(RangeError);
  });
});

describe('what becomes of a reserved number', () => {
  test('it is bound to the document that holds it, and to no other', () => {
    expect(bindNumber(held('a', true), { documentId: 'a', number: 650 })).toEqual([{ kind: 'bind', ...row, number: 650 }]);
    expect(() => bindNumber(held('b', true), { documentId: 'a', number: 650 })).toThrow('not reserved');
    expect(() => bindNumber(held('a', true), { documentId: 'a', number: 649 })).toThrow('not reserved');
  });

  test('given up while still the last it is free again, later it is voided with the reason', () => {
    expect(giveUpNumber(held('a', true), { documentId: 'a', reason: 'Hết giờ' })).toEqual({
      outcome: 'released', writes: [{ kind: 'release', ...row, number: 650 }],
    });
    expect(giveUpNumber(held('a', false), { documentId: 'a', reason: 'Hết giờ' })).toEqual({
      outcome: 'voided', writes: [{ kind: 'void', ...row, number: 650, reason: 'Hết giờ' }],
    });
  });

  test('a document that holds none gives up nothing', () => {
    expect(giveUpNumber(held('b', true), { documentId: 'a', reason: 'Hết giờ' })).toEqual({ writes: [] });
  });
});

describe('a number given elsewhere', () => {
  const provincial = { ...empty, series: { ...reports, givenBy: 'outside' } } as const;

  test('is entered with gaps and in any order, but once', () => {
    expect(registerOutside(provincial, { number: 977, on: '2026-11-20', documentId: 'a', alreadyInBook: false })).toEqual({
      writes: [{ kind: 'outside', ...row, number: 977, on: '2026-11-20' }],
    });
    expect(registerOutside(provincial, { number: 977, on: '2026-11-20', alreadyInBook: true })).toEqual({
      refusal: { code: 'NUMBER_TAKEN', facts: { number: '977' }, field: 'number' },
    });
  });

  test('in our own book it has to be the next, on no earlier day', () => {
    const after = { ...empty, nextNumber: 645, lastOn: '2026-11-20' };
    const signedByHand = { number: 645, on: '2026-11-20', alreadyInBook: false };
    expect(registerOutside(after, signedByHand)).toMatchObject({ writes: [{ kind: 'outside', number: 645 }] });
    expect(registerOutside(after, { ...signedByHand, number: 646 })).toMatchObject({
      refusal: { code: 'NUMBER_NOT_NEXT', facts: { next: '645' } },
    });
    expect(registerOutside(after, { ...signedByHand, on: '2026-11-19' })).toMatchObject({ refusal: { code: 'NUMBER_BACK_DATED' } });
  });

  test('what a second keeper wrote on paper while a seal is being affixed follows the number on its way', () => {
    const onPaper = { number: 651, on: '2026-11-20', alreadyInBook: false };
    expect(registerOutside(held('b', true), onPaper)).toMatchObject({ writes: [{ kind: 'outside', number: 651 }] });
    expect(registerOutside(held('b', true), { ...onPaper, number: 650, alreadyInBook: true })).toMatchObject({
      refusal: { code: 'NUMBER_TAKEN' },
    });
  });
});
