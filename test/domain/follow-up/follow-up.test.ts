import { officialCalendar } from '../../../domain/calendar/official-days';
import { stageOf } from '../../../domain/follow-up/stages';
import { workingScale } from '../../../domain/follow-up/working-scale';
import { mayFollowUp } from '../../../domain/policy/follow-up-access';
import { viewerOn } from '../../../domain/policy/viewer';
import { shippedRoute } from '../../../domain/routes/shipped-routes';
import { staffedWard } from '../document/ward';

test('every step of every shipped route belongs to a stage', () => {
  const routes = [shippedRoute('kl-du'), shippedRoute('van-ban-thuong'), shippedRoute('bc-ubnd-hdnd', 'before-papers')];
  const lost = routes.flatMap((route) => route.steps).filter((step) => stageOf(step.kind, step.id) === undefined);
  expect(lost).toEqual([]);
});

test('a receipt that is awaited is no stage of a document', () => {
  expect(stageOf('acknowledge', 'acknowledge')).toBeUndefined();
});

test('a weekend lies on the scale without length', () => {
  // 13 November 2026 is a Friday
  expect(workingScale('2026-11-13', '2026-11-17', officialCalendar)).toEqual({
    days: ['2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16', '2026-11-17'], before: [0, 1, 1, 1, 2],
    worked: [true, false, false, true, true],
  });
});

test.each([
  ['chu-tich', true], ['pct-kinh-te', true], ['chanh-van-phong', true], ['truong-phong', false], ['chuyen-vien', false], ['van-thu', false],
  ['bi-thu', false],
])('%s follows the work of the committee: %s', (postId, follows) => {
  expect(mayFollowUp(viewerOn(staffedWard, `person-of-${postId}`, '2026-11-02'), 'ubnd')).toBe(follows);
});
