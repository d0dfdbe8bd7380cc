import fc from 'fast-check';
import { officialCalendar } from '../../../domain/calendar/official-days';
import { isWorkingDay } from '../../../domain/calendar/working-days';
import type { DeadlineUnit } from '../../../domain/deadlines/deadline-rule';
import { backwardFrom, dueAt } from '../../../domain/deadlines/due-at';
import { addMs, civilDateOf, endOfDay, instantAt, startOfDay } from '../../../domain/time/instant';
import { anyCalendar, anyDay, withDayOff } from '../calendar/random-calendar';

const anyMoment = fc.tuple(anyDay, fc.integer({ min: 0, max: 86_399_999 })).map(([on, ms]) => addMs(startOfDay(on), ms));

describe('when a period ends', () => {
  test.each<[string, number, DeadlineUnit, string, string]>([
    ['five working days end at the close of the fifth, a feast left out', 5, 'working-days', instantAt('2026-11-20', '09:00'),
      instantAt('2026-11-30', '17:00')],
    ['seven days end with the seventh', 7, 'days', instantAt('2026-11-13', '09:00'), endOfDay('2026-11-20')],
    ['days that end on a Sunday end with Monday', 7, 'days', instantAt('2026-11-15', '09:00'), endOfDay('2026-11-23')],
    ['days that end within Tết end with the first working day after it', 7, 'days', instantAt('2026-02-10', '09:00'),
      endOfDay('2026-02-23')],
    ['working days begun before Tết leave its whole week out', 2, 'working-days', instantAt('2026-02-12', '09:00'),
      instantAt('2026-02-23', '17:00')],
    ['the same day begun within Tết ends when the office opens again', 0, 'same-day', instantAt('2026-02-18', '08:00'),
      instantAt('2026-02-23', '17:00')],
    ['hours run through the night', 24, 'hours', instantAt('2026-11-20', '15:30'), instantAt('2026-11-21', '15:30')],
    ['the same day ends with the office', 0, 'same-day', instantAt('2026-11-20', '16:59'), instantAt('2026-11-20', '17:00')],
    ['the same day begun after hours ends with the next working day', 0, 'same-day', instantAt('2026-11-20', '17:01'),
      instantAt('2026-11-23', '17:00')],
    ['the same day begun on a Saturday ends with Monday', 0, 'same-day', instantAt('2026-11-21', '08:00'),
      instantAt('2026-11-23', '17:00')],
    ['the next working morning after the eve of a feast is the day after it', 0, 'next-working-day-morning',
      instantAt('2026-11-23', '16:00'), instantAt('2026-11-25', '12:00')],
  ])('%s', (_, amount, unit, from, at) => {
    expect(dueAt({ amount, unit }, from, officialCalendar)).toEqual({ at, provisional: false });
  });

  test('the hour at which a day ends is data', () => {
    const rule = { amount: 1, unit: 'working-days', endsAt: '16:30' } as const;
    expect(dueAt(rule, instantAt('2026-11-18', '09:00'), officialCalendar).at).toBe(instantAt('2026-11-19', '16:30'));
  });

  test('a period begun just before midnight in Vietnam begins on that day, not on the one of Greenwich', () => {
    const rule = { amount: 1, unit: 'working-days' } as const;
    expect(dueAt(rule, instantAt('2026-11-18', '23:59'), officialCalendar).at).toBe(instantAt('2026-11-19', '17:00'));
    expect(dueAt(rule, instantAt('2026-11-19', '00:00'), officialCalendar).at).toBe(instantAt('2026-11-20', '17:00'));
  });

  test('a deadline that rests on a year without notice is provisional', () => {
    const rule = { amount: 5, unit: 'working-days' } as const;
    expect(dueAt(rule, instantAt('2026-12-30', '09:00'), officialCalendar).provisional).toBe(true);
  });

  test('more of it never ends earlier', () => {
    const units = fc.constantFrom<DeadlineUnit[]>('working-days', 'days', 'hours');
    fc.assert(fc.property(anyMoment, fc.nat({ max: 40 }), units, anyCalendar, (from, amount, unit, calendar) => {
      expect(dueAt({ amount: amount + 1, unit }, from, calendar).at >= dueAt({ amount, unit }, from, calendar).at).toBe(true);
    }));
  });

  test('it ends on a working day and after it began', () => {
    const units = fc.constantFrom<DeadlineUnit[]>('working-days', 'days', 'same-day', 'next-working-day-morning');
    fc.assert(fc.property(anyMoment, fc.integer({ min: 1, max: 40 }), units, anyCalendar, (from, amount, unit, calendar) => {
      const { at } = dueAt({ amount, unit }, from, calendar);
      expect(isWorkingDay(civilDateOf(at), calendar)).toBe(true);
      expect(at >= from).toBe(true);
    }));
  });

  test('another day off never makes it end earlier', () => {
    const units = fc.constantFrom<DeadlineUnit[]>('working-days', 'days', 'hours', 'same-day', 'next-working-day-morning');
    fc.assert(fc.property(anyMoment, fc.nat({ max: 40 }), units, anyCalendar, anyDay, (from, amount, unit, calendar, dayOff) => {
      expect(dueAt({ amount, unit }, from, withDayOff(calendar, dayOff)).at >= dueAt({ amount, unit }, from, calendar).at).toBe(true);
    }));
  });
});

describe('what must be done before a day', () => {
  test('five working days before an opening on a Monday are the Monday before, a week earlier when a feast lies between', () => {
    expect(backwardFrom('2026-12-14', { amount: 5, unit: 'working-days' }, officialCalendar).at).toBe(instantAt('2026-12-07', '17:00'));
    expect(backwardFrom('2026-11-30', { amount: 5, unit: 'working-days' }, officialCalendar).at).toBe(instantAt('2026-11-20', '17:00'));
  });

  test('calendar days that land on a Sunday move to the Friday before, the safe side', () => {
    expect(backwardFrom('2026-12-23', { amount: 10, unit: 'days' }, officialCalendar).at).toBe(instantAt('2026-12-11', '17:00'));
  });

  test('another day off never makes it later, more days never either, and it stays before the day', () => {
    const units = fc.constantFrom('working-days' as const, 'days' as const);
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 30 }), units, anyCalendar, anyDay,
      (openingOn, amount, unit, calendar, dayOff) => {
      const { at } = backwardFrom(openingOn, { amount, unit }, calendar);
      expect(backwardFrom(openingOn, { amount, unit }, withDayOff(calendar, dayOff)).at <= at).toBe(true);
      expect(backwardFrom(openingOn, { amount: amount + 1, unit }, calendar).at <= at).toBe(true);
      expect(civilDateOf(at) < openingOn).toBe(true);
    }));
  });
});
