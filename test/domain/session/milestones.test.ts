import { officialCalendar } from '../../../domain/calendar/official-days';
import { milestonesOf } from '../../../domain/session/milestones';
import type { SessionState } from '../../../domain/session/session';

const SESSION: SessionState = {
  sessionId: 's', agencyId: 'hdnd', name: 'Kỳ họp thứ tư', plannedAt: '2026-11-02T02:00:00.000Z', opensOn: '2026-12-18',
  papersDueAt: '2026-12-10T10:00:00.000Z', papersOverdue: false, items: [], officePostIds: [],
};
const at = (now: string, session = SESSION) =>
  milestonesOf(session, { pack: 'state-nd30' }, officialCalendar, now).map(({ words, at: due, state }) => [words, due.slice(0, 10), state]);

test('the days before a session stand in their order, counted back from its opening to a working day', () => {
  // 18 December 2026 is a Friday: 20 days before is Saturday 28 November, so the Friday before it; 10 days before is Tuesday 8 December
  expect(at('2026-12-01T02:00:00.000Z')).toEqual([
    ['Triệu tập kỳ họp', '2026-11-27', 'past'], ['Công bố dự kiến chương trình', '2026-12-03', 'coming'], ['Họp thẩm tra', '2026-12-08', 'coming'],
    ['Tài liệu tới đại biểu', '2026-12-10', 'coming'],
  ]);
});

test('papers that are out are done, also when their day has passed', () => {
  const [last] = at('2026-12-15T02:00:00.000Z', { ...SESSION, papersSentAt: '2026-12-09T02:00:00.000Z' }).slice(-1);
  expect(last).toEqual(['Tài liệu tới đại biểu', '2026-12-10', 'done']);
  expect(at('2026-12-15T02:00:00.000Z').at(-1)?.[2]).toBe('past');
});

test('each says its rule, where it comes from, and that nobody has checked it', () => {
  const papers = milestonesOf(SESSION, { pack: 'state-nd30' }, officialCalendar, '2026-12-01T02:00:00.000Z').at(-1);
  expect(papers).toMatchObject({ rule: '5 ngày làm việc trước khai mạc', verified: false, source: expect.stringContaining('Luật') });
});
