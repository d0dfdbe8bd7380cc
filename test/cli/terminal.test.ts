import { dayInWords, momentInWords } from '../../cli/terminal';

test('a moment is said by the clock of Vietnam, wherever the machine stands', () => {
  expect(momentInWords('2026-06-20T01:05:09.000Z')).toBe('08:05 20/06/2026');
  expect(momentInWords('2026-12-31T17:00:00.000Z')).toBe('00:00 01/01/2027');
});

test('a day is said day first', () => {
  expect(dayInWords('2026-11-20')).toBe('20/11/2026');
});
