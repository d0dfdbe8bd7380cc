-- How long documents stood at their steps: a row for each opening of a step, closed when the document goes on or back.
create table step_time (
  document_id text        not null,
  round       integer     not null,
  agency_id   text        not null,
  step_id     text        not null,
  step_kind   text        not null,
  opened_at   timestamptz not null,
  due_at      timestamptz,
  closed_at   timestamptz,
  outcome     text check (outcome in ('passed', 'went-back')),
  primary key (document_id, round)
);
create index step_time_closed on step_time (agency_id, closed_at) where closed_at is not null;
-- How many documents of an agency are at work.
create index document_running on document (agency_id) where state = 'running';

-- What has happened so far, as the projection would have told it.
insert into step_time (document_id, round, agency_id, step_id, step_kind, opened_at, due_at, closed_at, outcome)
select split_part(e.stream_id, '/', 2), (e.data ->> 'round')::integer, d.agency_id, e.data ->> 'stepId', e.data ->> 'stepKind', e.at,
  (e.data ->> 'dueAt')::timestamptz, closing.at,
  case when closing.at is null then null when passing.seq is null then 'went-back' else 'passed' end
from event e
join document d on d.id = split_part(e.stream_id, '/', 2)
left join lateral (
  select later.at from event later where later.stream_id = e.stream_id and later.seq > e.seq
    and later.type in ('StepOpened', 'StepPassed', 'DocumentReturned', 'DocumentTakenBack', 'DocumentWithdrawn', 'DocumentFiled')
  order by later.seq limit 1
) closing on true
left join lateral (
  select p.seq from event p where p.stream_id = e.stream_id and p.type = 'StepPassed' and p.data ->> 'round' = e.data ->> 'round' limit 1
) passing on true
where e.type = 'StepOpened';
