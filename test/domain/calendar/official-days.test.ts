import { certaintyOf, isWorkingDay } from '../../../domain/calendar/working-days';
import { officialCalendar } from '../../../domain/calendar/official-days';
import { daysFromTo, weekdayOf } from '../../../domain/calendar/say-day';
import { yearByRule } from '../../../domain/calendar/year-by-rule';

/** Weekdays off and Saturdays worked, day/month, as the notices of the civil service give them. */
const NOTICES: Readonly<Record<number, { readonly off: string; readonly worked: string }>> = {
  2021: { off: '1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9', worked: '' },
  2022: { off: '3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9', worked: '' },
  2023: { off: '2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9', worked: '' },
  2024: { off: '1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9', worked: '4/5' },
  2025: { off: '1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9', worked: '26/4' },
  2026: { off: '1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11', worked: '10/1 22/8' },
};

/** First day of the lunar year and the tenth of the third lunar month. */
const LUNAR = {
  2021: { newYear: '2021-02-12', hungKings: '2021-04-21' },
  2022: { newYear: '2022-02-01', hungKings: '2022-04-10' },
  2023: { newYear: '2023-01-22', hungKings: '2023-04-29' },
  2024: { newYear: '2024-02-10', hungKings: '2024-04-18' },
  2025: { newYear: '2025-01-29', hungKings: '2025-04-07' },
  2026: { newYear: '2026-02-17', hungKings: '2026-04-26' },
} as const;

const SWAPPED = ['2024-04-29', '2025-05-02', '2026-01-02', '2026-08-31'];

describe('the official days off', () => {
  test.each(Object.keys(NOTICES).map(Number))('%i is worked exactly as its notice says, and is confirmed', (year) => {
    // given the notice of the year
    const { off, worked } = NOTICES[year] ?? { off: '', worked: '' };
    // when every day of the year is asked
    const days = daysFromTo(`${year}-01-01`, `${year}-12-31`);
    const weekend = (on: string) => [0, 6].includes(weekdayOf(on));
    const restingWeekdays = days.filter((on) => !weekend(on) && !isWorkingDay(on, officialCalendar)).map(dayAndMonth);
    const workedWeekends = days.filter((on) => weekend(on) && isWorkingDay(on, officialCalendar)).map(dayAndMonth);
    // then only the days of the notice differ from the week
    expect(restingWeekdays).toEqual(off.split(' '));
    expect(workedWeekends).toEqual(worked.split(' ').filter((word) => word !== ''));
    expect(certaintyOf(`${year}-06-01`, officialCalendar)).toBe('confirmed');
  });

  test('2027 stands by rule and says that it is not confirmed', () => {
    const off = officialCalendar.days.filter((day) => day.on.startsWith('2027')).map((day) => dayAndMonth(day.on));
    expect(off).toEqual(['1/1', '4/2', '5/2', '8/2', '9/2', '10/2', '16/4', '30/4', '3/5', '2/9', '3/9', '24/11']);
    expect(certaintyOf('2027-06-01', officialCalendar)).toBe('provisional');
  });

  test('a year nobody has entered is unknown', () => {
    expect(certaintyOf('2020-06-01', officialCalendar)).toBe('unknown');
    expect(certaintyOf('2028-06-01', officialCalendar)).toBe('unknown');
  });

  test('every day names its feast and its notice, once', () => {
    const days = officialCalendar.days.map((day) => day.on);
    expect(new Set(days).size).toBe(days.length);
    expect(officialCalendar.days.filter((day) => day.name === '' || day.source === '')).toEqual([]);
  });

  test.each([2021, 2022, 2023, 2024, 2025, 2026] as const)('the rule alone gives the notice of %i, but for swapped days', (year) => {
    const byRule = yearByRule(year, LUNAR[year]).map((day) => day.on);
    const noticed = officialCalendar.days.filter((day) => day.kind === 'off' && day.on.startsWith(String(year))).map((day) => day.on);
    expect(byRule).toEqual(noticed.filter((on) => !SWAPPED.includes(on)));
  });

  test('24 November on a day of rest moves nowhere', () => {
    // given 2029, when it is a Saturday
    const off = yearByRule(2029, { newYear: '2029-02-13', hungKings: '2029-04-23' }).map((day) => day.on);
    expect(off.filter((on) => on.startsWith('2029-11'))).toEqual([]);
  });
});

function dayAndMonth(on: string): string {
  return `${Number(on.slice(8))}/${Number(on.slice(5, 7))}`;
}
