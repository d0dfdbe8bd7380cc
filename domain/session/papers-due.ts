import { latestNotice, noticesAfter } from '../calendar/notices';
import { backwardFrom } from '../deadlines/due-at';
import { reasonsOf, type MovedDeadline } from '../deadlines/moved-deadline';
import type { Agency } from '../organisation/organisation';
import { agencyOf } from '../organisation/posts';
import { ruleValue } from '../rulepacks/rule-value';
import type { Background } from '../stream/stream-model';
import { addDays, civilDateOf, type CivilDate } from '../time/instant';
import type { SessionState } from './session';

/** When the papers of a session planned today have to be with the delegates: by the rule in force, counted back from its opening. */
export function papersDue({ pack, rules }: Agency, opensOn: CivilDate, { today, calendar }: Background) {
  const { value } = ruleValue(pack, 'session.papers', today, rules);
  return { papersDueAt: backwardFrom(opensOn, value, calendar).at, reckoned: { rule: value, calendar: latestNotice(calendar) } };
}

/** What a changed calendar makes of that moment, while papers wait to be sent; undefined: it stays. */
export function papersMovedByCalendar(
  session: SessionState, { now, organisation, calendar }: Pick<Background, 'now' | 'organisation' | 'calendar'>,
): MovedDeadline | undefined {
  const { papersDueAt, opensOn, reckoned, plannedAt } = session;
  const since = reckoned?.calendar ?? 0;
  const waits = !session.closed && !session.papersSentAt && !session.papersOverdue && papersDueAt > now;
  const agency = agencyOf(organisation, session.agencyId);
  if (!waits || !agency || latestNotice(calendar) <= since) return undefined;
  const rule = reckoned?.rule ?? ruleValue(agency.pack, 'session.papers', civilDateOf(plannedAt), agency.rules).value;
  const { at } = backwardFrom(opensOn, rule, calendar);
  const earlier = at < papersDueAt ? at : papersDueAt;
  const because = noticesAfter(calendar, { since, after: addDays(civilDateOf(earlier), -1), until: opensOn });
  if (at === papersDueAt || because.length === 0) return undefined;
  return { from: papersDueAt, to: at, because: reasonsOf(because), calendar: latestNotice(calendar) };
}
