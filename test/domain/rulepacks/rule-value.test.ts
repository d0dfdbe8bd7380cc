import type { RuleOverrides } from '../../../domain/rulepacks/rule-pack';
import { documentTypeOf, rulePack, ruleValue, stepDeadline } from '../../../domain/rulepacks/rule-value';

const DAY = '2026-11-20';

describe('the State pack', () => {
  test('knows the 29 types of the decree, 27 of them with an abbreviation', () => {
    const types = ruleValue('state-nd30', 'document-types', DAY).value.filter(({ isCopy }) => !isCopy);
    expect(types).toHaveLength(29);
    expect(types.filter((type) => type.abbreviation !== undefined)).toHaveLength(27);
    expect(new Set(types.map((type) => type.code)).size).toBe(29);
  });

  test('keeps capitals as the decree has them, and knows no invented ones', () => {
    expect(documentTypeOf('state-nd30', 'TTr', DAY)?.name).toBe('Tờ trình');
    expect(documentTypeOf('state-nd30', 'QyĐ', DAY)?.name).toBe('Quy định');
    expect(documentTypeOf('state-nd30', 'CTTr', DAY)).toBeUndefined();
    expect(documentTypeOf('state-nd30', 'KL', DAY)).toBeUndefined();
  });

  test('is not asked about days before the decree', () => {
    expect(() => ruleValue('state-nd30', 'number-grammar', '2020-03-04')).toThrow(RangeError);
  });
});

describe('the Party pack', () => {
  test('numbers by term and names the guidance of the day', () => {
    const before = ruleValue('party-hd05', 'series-scope', '2026-05-26');
    const after = ruleValue('party-hd05', 'series-scope', '2026-05-27');
    expect([before.value, after.value]).toEqual(['term', 'term']);
    expect(before.source).toContain('36-HD/VPTW');
    expect(after.source).toContain('05-HD/VPTW');
  });

  test('does not take silence for consent and has no council session', () => {
    expect(ruleValue('party-hd05', 'silence-in-consultation', DAY).value).toBe('none');
    expect(() => ruleValue('party-hd05', 'session.papers', DAY)).toThrow(RangeError);
  });
});

describe('deadlines of the steps', () => {
  test.each([
    ['consult', 5, 'working-days'], ['poll', 3, 'working-days'], ['check', 1, 'working-days'], ['advise', 1, 'working-days'],
    ['approve', 2, 'working-days'], ['sign', 1, 'working-days'], ['seal', 0, 'same-day'], ['dispatch', 0, 'next-working-day-morning'],
  ] as const)('%s', (step, amount, unit) => {
    expect(stepDeadline('state-nd30', step, DAY).value).toMatchObject({ amount, unit });
  });

  test('consultation may be set between two and five working days', () => {
    expect(stepDeadline('state-nd30', 'consult', DAY)).toMatchObject({ value: { min: 2, max: 5 }, verified: false });
  });

  test('what the agency set stands while it is in force, with its source', () => {
    // given an agency that allows three working days from December
    const own: RuleOverrides = {
      'deadline.consult': [
        {
          value: { amount: 3, unit: 'working-days' }, source: 'Quy chế làm việc, Điều 9', verified: true,
          validFrom: '2026-12-01', validUntil: '2027-06-30',
        },
      ],
    };
    // when the deadline is looked up before, within and after
    const on = (day: string) => stepDeadline('state-nd30', 'consult', day, own);
    // then it counts within only
    expect(on('2026-11-30').value.amount).toBe(5);
    expect(on('2026-12-01')).toMatchObject({ value: { amount: 3 }, source: 'Quy chế làm việc, Điều 9' });
    expect(on('2027-07-01').value.amount).toBe(5);
  });
});

describe('every value of every pack', () => {
  test.each(['state-nd30', 'party-hd05'] as const)('%s: says its source, and what nobody read in the text is not called verified', (id) => {
    const { rules } = rulePack(id);
    const values = Object.entries(rules).flatMap(([key, dated]) => dated.map((value) => ({ key, ...value })));
    expect(values.filter((value) => value.source === '' || !/^\d{4}-\d{2}-\d{2}$/.test(value.validFrom))).toEqual([]);
    const fromOthers = (key: string) => key.startsWith('session.') || key.startsWith('threshold.');
    const secondHand = values.filter(({ key }) => fromOthers(key) || (id === 'party-hd05' && !key.startsWith('deadline.')));
    expect(secondHand.filter((value) => value.verified)).toEqual([]);
  });
});
