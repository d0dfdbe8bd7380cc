import fc from 'fast-check';
import { officialCalendar } from '../../../domain/calendar/official-days';
import { daysFromTo } from '../../../domain/calendar/say-day';
import {
  addWorkingDays, isWorkingDay, nextWorkingDay, subtractWorkingDays, workingDayFrom, workingDaysBetween,
} from '../../../domain/calendar/working-days';
import { anyCalendar, anyDay, withDayOff } from './random-calendar';

const anyCount = fc.integer({ min: 0, max: 40 });

describe('working days', () => {
  test('a day off is left out and a worked Saturday counts', () => {
    // given the National Day of 2026 with its swapped Monday, and the Saturday worked for it
    // when five working days are counted from Friday 21 August, and one from Friday 28 August
    const overTheSaturday = addWorkingDays('2026-08-21', 1, officialCalendar);
    const overTheFeast = addWorkingDays('2026-08-28', 1, officialCalendar);
    // then Saturday 22 August is the first, and Thursday 3 September comes right after the feast
    expect(overTheSaturday).toEqual({ on: '2026-08-22', certainty: 'confirmed' });
    expect(overTheFeast).toEqual({ on: '2026-09-03', certainty: 'confirmed' });
  });

  test('the day of the start is not counted', () => {
    expect(addWorkingDays('2026-11-18', 1, officialCalendar).on).toBe('2026-11-19');
    expect(subtractWorkingDays('2026-11-18', 1, officialCalendar).on).toBe('2026-11-17');
  });

  test('no days from a day of rest is the next working day, or backward the last one', () => {
    expect(addWorkingDays('2026-11-21', 0, officialCalendar).on).toBe('2026-11-23');
    expect(subtractWorkingDays('2026-11-21', 0, officialCalendar).on).toBe('2026-11-20');
  });

  test('a day counted over a year without its notice is provisional, over a year nobody knows unknown', () => {
    expect(addWorkingDays('2026-12-30', 2, officialCalendar).certainty).toBe('provisional');
    expect(addWorkingDays('2027-12-30', 2, officialCalendar).certainty).toBe('unknown');
    expect(subtractWorkingDays('2021-01-05', 3, officialCalendar).certainty).toBe('unknown');
  });

  test('one weak day on the way weakens the result, though the day itself is certain', () => {
    const firstYearWeak = { version: 1, days: [], years: [{ year: 2026, confirmed: false, source: '' },
      { year: 2027, confirmed: true, source: '' }] };
    expect(addWorkingDays('2026-12-30', 3, firstYearWeak)).toEqual({ on: '2027-01-04', certainty: 'provisional' });
  });

  test('a negative or broken count is a mistake of the caller', () => {
    expect(() => addWorkingDays('2026-11-18', -1, officialCalendar)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-18', 1.5, officialCalendar)).toThrow(RangeError);
  });

  test('the result is a working day, whatever the calendar', () => {
    fc.assert(fc.property(anyDay, anyCount, anyCalendar, (from, n, calendar) => {
      expect(isWorkingDay(addWorkingDays(from, n, calendar).on, calendar)).toBe(true);
      expect(isWorkingDay(subtractWorkingDays(from, n, calendar).on, calendar)).toBe(true);
    }));
  });

  test('more days never end earlier forward, nor later backward', () => {
    fc.assert(fc.property(anyDay, anyCount, anyCalendar, (from, n, calendar) => {
      expect(addWorkingDays(from, n + 1, calendar).on >= addWorkingDays(from, n, calendar).on).toBe(true);
      expect(subtractWorkingDays(from, n + 1, calendar).on <= subtractWorkingDays(from, n, calendar).on).toBe(true);
    }));
  });

  test('another day off never makes a forward day earlier nor a backward one later', () => {
    fc.assert(fc.property(anyDay, anyCount, anyCalendar, anyDay, (from, n, calendar, dayOff) => {
      const longer = withDayOff(calendar, dayOff);
      expect(addWorkingDays(from, n, longer).on >= addWorkingDays(from, n, calendar).on).toBe(true);
      expect(subtractWorkingDays(from, n, longer).on <= subtractWorkingDays(from, n, calendar).on).toBe(true);
    }));
  });

  test('between counts what adding counted, and back again with the other sign', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 40 }), anyCalendar, (from, n, calendar) => {
      const { on } = addWorkingDays(from, n, calendar);
      expect(workingDaysBetween(from, on, calendar)).toBe(n);
      expect(workingDaysBetween(on, from, calendar)).toBe(-n);
    }));
  });

  test('between agrees with looking at each day', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 90 }), anyCalendar, (from, length, calendar) => {
      const days = daysFromTo(from, new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10));
      const worked = days.slice(1).filter((on) => isWorkingDay(on, calendar));
      expect(workingDaysBetween(from, days.at(-1) ?? from, calendar)).toBe(worked.length);
    }));
  });

  test('next and previous step over every day of rest between', () => {
    fc.assert(fc.property(anyDay, anyCalendar, (from, calendar) => {
      const { on: next } = nextWorkingDay(from, calendar);
      const { on: previous } = subtractWorkingDays(from, 1, calendar);
      const between = daysFromTo(previous, next).filter((on) => on !== previous && on !== next && on !== from);
      expect(between.some((on) => isWorkingDay(on, calendar))).toBe(false);
      expect(workingDayFrom(from, calendar).on).toBe(isWorkingDay(from, calendar) ? from : next);
    }));
  });

  test('a calendar in which nothing is worked for a year is told, not looped over', () => {
    const days = daysFromTo('2026-01-01', '2027-12-31').map((on) => ({ on, kind: 'off', name: 'nghỉ', source: 'sai' } as const));
    expect(() => nextWorkingDay('2026-01-01', { version: 1, years: [], days })).toThrow(RangeError);
  });
});
