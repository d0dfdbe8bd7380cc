import { officialCalendar } from '../../../domain/calendar/official-days';
import { remindersBefore } from '../../../domain/deadlines/reminders';
import { sayDeadline } from '../../../domain/deadlines/say-deadline';
import { endOfDay, instantAt } from '../../../domain/time/instant';

const due = instantAt('2026-11-27', '17:00');

describe('how a deadline is said', () => {
  test.each([
    ['days ahead, a feast left out', instantAt('2026-11-23', '09:00'), 'còn 3 ngày làm việc · hạn thứ Sáu 27/11'],
    ['the day before', instantAt('2026-11-26', '18:00'), 'còn 1 ngày làm việc · hạn thứ Sáu 27/11'],
    ['on its day', instantAt('2026-11-27', '08:00'), 'đến hạn hôm nay · hạn 17:00'],
    ['past it the same day', instantAt('2026-11-27', '17:30'), 'quá hạn từ 17:00 hôm nay'],
    ['past it over a weekend', instantAt('2026-11-28', '09:00'), 'quá hạn chưa đến 1 ngày làm việc · hạn thứ Sáu 27/11'],
    ['long past it', instantAt('2026-12-02', '09:00'), 'quá hạn 3 ngày làm việc · hạn thứ Sáu 27/11'],
    ['in another year', instantAt('2027-01-04', '09:00'), 'quá hạn 25 ngày làm việc · hạn thứ Sáu 27/11/2026'],
  ])('%s', (_, now, words) => {
    expect(sayDeadline(due, now, officialCalendar)).toBe(words);
  });

  test('a period that ends with the day says 24:00', () => {
    expect(sayDeadline(endOfDay('2026-11-27'), due, officialCalendar)).toBe('đến hạn hôm nay · hạn 24:00');
  });
});

describe('reminders', () => {
  test('they come in the morning so many working days before, and on the day', () => {
    const openedAt = instantAt('2026-11-10', '09:00');
    const moments = remindersBefore({ openedAt, dueAt: due, workingDaysBefore: [15, 7, 3, 1, 0], calendar: officialCalendar });
    expect(moments).toEqual(['2026-11-17', '2026-11-23', '2026-11-26', '2026-11-27'].map((on) => instantAt(on, '08:00')));
  });

  test('a step opened on its last morning is not reminded of what is past', () => {
    const openedAt = instantAt('2026-11-27', '09:00');
    expect(remindersBefore({ openedAt, dueAt: due, workingDaysBefore: [3, 1, 0], calendar: officialCalendar })).toEqual([]);
  });
});
