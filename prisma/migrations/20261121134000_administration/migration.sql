-- What administrators changed, in the order in which they did: who, when, what it came to. A change is taken back by another one.
create table administration_change (
  id         text primary key,
  number     bigint      not null generated always as identity unique,
  agency_id  text        not null references agency,
  person_id  text        not null references person,
  post_id    text        not null references post,
  kind       text        not null,
  change     jsonb       not null,
  undoes     text unique references administration_change,
  at         timestamptz not null default clock_timestamp()
);
create index administration_change_by_agency on administration_change (agency_id, number desc);
create trigger administration_change_append_only before update or delete on administration_change
  for each row execute function refuse_change();
create trigger administration_change_no_truncate before truncate on administration_change
  for each statement execute function refuse_change();
