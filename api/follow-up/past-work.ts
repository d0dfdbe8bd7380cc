import { stageOf, STAGES } from '../../domain/follow-up/stages';
import { workingScale } from '../../domain/follow-up/working-scale';
import { weekdayOf } from '../../domain/calendar/say-day';
import { trialRoute } from '../../domain/routes/trial-route';
import { addDays, civilDateOf, startOfDay, type CivilDate } from '../../domain/time/instant';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import type { FollowUp } from './follow-up.schema';

const WEEKS = 12;
const USUAL_OVER_DAYS = 30;
/** No step that is measured was opened longer ago than this. */
const SCALE_DAYS = 400;

/** Steps that ended in time and late, week by week, this week last. */
export async function readWeeks(parts: ApiParts, { today }: SignedIn, agencyId: string): Promise<FollowUp['weeks']> {
  const monday = mondayOf(today);
  const first = addDays(monday, -7 * (WEEKS - 1));
  const { rows } = await parts.pool.query<WeekRow>({ name: 'api-weeks', text: BY_WEEK, values: [agencyId, startOfDay(first)] });
  return Array.from({ length: WEEKS }, (_, week) => {
    const begins = addDays(first, 7 * week);
    const row = rows.find((one) => one.week === week);
    return { monday: begins, onTime: row?.on_time ?? 0, late: row?.late ?? 0 };
  });
}

/** How many working days each stage usually takes, and how many it may take. */
export async function readStepTimes(parts: ApiParts, { now, calendar, today }: SignedIn, agencyId: string): Promise<FollowUp['steps']> {
  const scale = workingScale(addDays(today, -SCALE_DAYS), addDays(today, SCALE_DAYS), calendar);
  const since = startOfDay(addDays(civilDateOf(now), -USUAL_OVER_DAYS));
  const { rows } = await parts.pool.query<StepRow>({
    name: 'api-step-times', text: BY_STEP, values: [agencyId, since, scale.days, scale.before, scale.worked],
  });
  return STAGES.flatMap(({ id, words }) => {
    const own = rows.filter((row) => stageOf(row.step_kind, row.step_id) === id);
    const count = own.reduce((total, row) => total + row.count, 0);
    if (count === 0) return [];
    const allowed = own.filter((row) => row.allowed !== null);
    return [{
      stage: id, words, count, usualDays: weighted(own.map((row) => [row.usual, row.count])),
      ...(allowed.length > 0 && { allowedDays: weighted(allowed.map((row) => [row.allowed ?? 0, row.count])) }),
    }];
  });
}

/** Two steps of one stage count by how often they were taken; one decimal is as exact as a day is told. */
function weighted(values: readonly (readonly [number, number])[]): number {
  const count = values.reduce((total, [, times]) => total + times, 0);
  return Math.round((values.reduce((total, [value, times]) => total + value * times, 0) / count) * 10) / 10;
}

function mondayOf(day: CivilDate): CivilDate {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

// What was done to try the office out is no work of the agency.
const STEPS = `(select s.* from step_time s join document d on d.id = s.document_id where d.route <> '${trialRoute.id}') s`;

interface WeekRow {
  readonly week: number;
  readonly on_time: number;
  readonly late: number;
}

const BY_WEEK = `
  select floor(extract(epoch from closed_at - $2::timestamptz) / 604800)::int as week,
    (count(*) filter (where due_at is null or closed_at <= due_at))::int as on_time, (count(*) filter (where closed_at > due_at))::int as late
  from ${STEPS} where s.agency_id = $1 and s.closed_at >= $2::timestamptz and s.outcome = 'passed' group by 1`;

interface StepRow {
  readonly step_id: string;
  readonly step_kind: string;
  readonly usual: number;
  readonly allowed: number | null;
  readonly count: number;
}

// A day is worked from 8 to 17 o'clock in Vietnam; what lies before or after counts as its beginning or its end.
const BY_STEP = `
  with scale as (
    select * from unnest($3::date[], $4::float8[], $5::boolean[]) as s(day, before, worked)
  ), steps as (
    select step_id, step_kind, opened_at at time zone 'Asia/Ho_Chi_Minh' as opened, closed_at at time zone 'Asia/Ho_Chi_Minh' as closed,
      due_at at time zone 'Asia/Ho_Chi_Minh' as due
    from ${STEPS} where s.agency_id = $1 and s.closed_at >= $2::timestamptz and s.outcome = 'passed'
  ), measured as (
    select step_id, step_kind,
      c.before + case when c.worked then least(greatest((extract(epoch from closed::time) - 28800) / 32400, 0), 1) else 0 end
        - o.before - case when o.worked then least(greatest((extract(epoch from opened::time) - 28800) / 32400, 0), 1) else 0 end as days,
      d.before + case when d.worked then least(greatest((extract(epoch from due::time) - 28800) / 32400, 0), 1) else 0 end
        - o.before - case when o.worked then least(greatest((extract(epoch from opened::time) - 28800) / 32400, 0), 1) else 0 end as allowed
    from steps join scale o on o.day = opened::date join scale c on c.day = closed::date left join scale d on d.day = due::date
  )
  select step_id, step_kind, count(*)::int as count, percentile_cont(0.5) within group (order by days)::float8 as usual,
    (percentile_cont(0.5) within group (order by allowed))::float8 as allowed
  from measured group by step_id, step_kind`;
