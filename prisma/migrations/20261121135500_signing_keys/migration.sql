-- Wrong PINs of each key since the last right one, kept where a restart does not forget them. The PIN itself is never here.
create table signing_key (
  certificate_id text primary key,
  wrong_pins     int         not null default 0,
  locked_at      timestamptz
);

-- What became of each key: locked by wrong PINs, opened again, another agency on its certificate accepted; who, when and why.
create table signing_key_log (
  number         bigint      primary key generated always as identity,
  certificate_id text        not null references signing_key,
  kind           text        not null check (kind in ('locked', 'opened', 'agency-accepted')),
  person_id      text        not null references person,
  -- the agency named on the certificate, where that was accepted
  organisation   text,
  reason         text,
  at             timestamptz not null default clock_timestamp(),
  check (kind = 'locked' or reason is not null)
);
create index signing_key_log_by_key on signing_key_log (certificate_id, number desc);
create trigger signing_key_log_append_only before update or delete on signing_key_log
  for each row execute function refuse_change();
create trigger signing_key_log_no_truncate before truncate on signing_key_log
  for each statement execute function refuse_change();
