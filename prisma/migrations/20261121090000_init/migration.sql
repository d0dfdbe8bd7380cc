create extension if not exists pg_trgm;

-- Vietnamese without marks, for search: composed and decomposed letters give the same, đ becomes d.
create function vn_unaccent(words text) returns text
  language sql immutable strict parallel safe
  return lower(translate(regexp_replace(normalize(words, nfd), U&'[\0300-\036F]', '', 'g'), 'Đđ', 'dd'));

-- The record: streams and what happened on them ------------------------------------------------------------------------------

create table stream (
  stream_id       text primary key,
  kind            text        not null,
  seq             integer     not null,
  head            text        not null,
  state           jsonb       not null,
  closed          boolean     not null,
  phase           text        not null,
  step            text        not null,
  text_sha256     text,
  wake_at         timestamptz,
  effect_ids      text[]      not null,
  acted_by        text,
  updated_at      timestamptz not null
) with (fillfactor = 60);
create index stream_open on stream (stream_id) where not closed;

create table event (
  stream_id  text        not null,
  seq        integer     not null,
  type       text        not null,
  v          smallint    not null,
  data       json        not null,
  at         timestamptz not null,
  command_id text        not null,
  actor      json        not null,
  prev_hash  text        not null,
  hash       text        not null,
  primary key (stream_id, seq)
);
create index event_by_document on event (split_part(stream_id, '/', 2), at, stream_id, seq);

create table act (
  command_id   text primary key,
  stream_id    text        not null,
  kind         text        not null,
  person_id    text,
  post_id      text,
  on_behalf_of text,
  body_sha256  text        not null,
  answer       json        not null,
  seq          integer     not null,
  at           timestamptz not null
);

create table outbox (
  id         bigint generated always as identity primary key,
  stream_id  text        not null,
  created_at timestamptz not null default clock_timestamp()
);

create table open_task (
  stream_id   text        not null,
  key         text        not null,
  post_id     text        not null,
  document_id text        not null,
  step        text        not null,
  step_kind   text        not null,
  opened_at   timestamptz not null,
  due_at      timestamptz,
  due_order   timestamptz not null generated always as (coalesce(due_at, 'infinity'::timestamptz)) stored,
  urgency     text        not null,
  primary key (stream_id, key)
);
-- Serves exactly one question: the work of a post, what is due first first, without a due date last.
create index open_task_inbox on open_task (post_id, due_order, opened_at, stream_id, key);
create index open_task_by_document on open_task (document_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger event_append_only before update or delete on event for each row execute function refuse_change();
create trigger event_no_truncate before truncate on event for each statement execute function refuse_change();
create trigger act_append_only before update or delete on act for each row execute function refuse_change();
create trigger act_no_truncate before truncate on act for each statement execute function refuse_change();

-- What was done to a document, in the order in which it was done.
create view handling_record as
  select stream_id, seq, split_part(stream_id, '/', 2) as document_id, at, type, actor ->> 'kind' as actor_kind,
    actor ->> 'personId' as person_id, actor ->> 'postId' as post_id, actor ->> 'onBehalfOfPersonId' as on_behalf_of,
    data ->> 'stepId' as step_id, data ->> 'wordsId' as words_id, (data -> 'text' ->> 'version')::integer as text_version, data
  from event;

-- Who is who --------------------------------------------------------------------------------------------------------------------

create table organisation_version (
  single  boolean primary key default true check (single),
  version integer not null
);
insert into organisation_version (version) values (1);

create table agency (
  id              text primary key,
  parent_id       text references agency,
  system          text not null check (system in ('state', 'party')),
  pack            text not null,
  level           text not null,
  code            text,
  name            text not null,
  abbreviation    text not null,
  superior_name   text,
  place_of_issue  text not null,
  collective_name text not null,
  email           text,
  council_id      text references agency
);

create table unit (
  id           text primary key,
  agency_id    text not null references agency,
  name         text not null,
  abbreviation text not null
);

create table post (
  id        text primary key,
  agency_id text   not null references agency,
  unit_id   text   references unit,
  title     text   not null,
  signing_title text,
  roles     text[] not null
);

create table person (
  id             text primary key,
  full_name      text not null,
  email          text not null,
  certificate_id text
);

create table appointment (
  id         bigint generated always as identity primary key,
  person_id  text    not null references person,
  post_id    text    not null references post,
  from_on    date    not null,
  until_on   date,
  acting     boolean not null default false,
  check (until_on is null or until_on >= from_on),
  unique (person_id, post_id, from_on)
);

-- `detail` holds what only one kind of mandate has: post, fields, types, who covers.
create table mandate (
  id        text primary key,
  agency_id text  not null references agency,
  kind      text  not null,
  from_on   date  not null,
  until_on  date,
  ground    text  not null,
  detail    jsonb not null,
  check (until_on is null or until_on >= from_on)
);

create table committee (
  id              text primary key,
  agency_id       text   not null references agency,
  name            text   not null,
  signing_name    text,
  member_post_ids text[] not null,
  term_name       text,
  term_from_on    date,
  term_until_on   date
);

create table seal (
  id             text primary key,
  agency_id      text   not null references agency,
  name           text   not null,
  bodies         text[] not null,
  certificate_id text   not null
);

create table seal_keeper (
  seal_id         text not null references seal,
  person_id       text not null references person,
  from_on         date not null,
  until_on        date,
  handover_record text not null,
  primary key (seal_id, person_id, from_on)
);

-- `openings`: the first number given here in a scope, with the day and the reason.
create table number_series (
  id             text primary key,
  agency_id      text   not null references agency,
  name           text   not null,
  document_types text[] not null,
  scope          text   not null check (scope in ('year', 'term')),
  given_by       text   not null check (given_by in ('trinh', 'outside')),
  given_when     text   not null check (given_when in ('after-signature', 'before-signature')),
  openings       jsonb  not null
);

create table addressee (
  id        text primary key,
  agency_id text   not null references agency,
  name      text   not null,
  aliases   text[] not null,
  channel   text   not null,
  email     text,
  post_id   text   references post
);

create table recipient_group (
  id        text primary key,
  agency_id text   not null references agency,
  name      text   not null,
  aliases   text[] not null
);

create table recipient_group_member (
  group_id     text    not null references recipient_group on delete cascade,
  addressee_id text    not null references addressee,
  position     integer not null,
  primary key (group_id, addressee_id)
);

create table calendar_year (
  year      integer primary key,
  confirmed boolean not null,
  source    text    not null
);

create table calendar_day (
  day    date primary key,
  kind   text not null check (kind in ('off', 'worked')),
  name   text not null,
  source text not null
);

-- Whoever reads the organisation keeps it until this number changes.
create function bump_organisation_version() returns trigger language plpgsql as $$
begin
  update organisation_version set version = version + 1;
  return null;
end $$;
do $$
declare name text;
begin
  foreach name in array array['agency', 'unit', 'post', 'person', 'appointment', 'mandate', 'committee', 'seal', 'seal_keeper',
    'number_series', 'addressee', 'recipient_group', 'recipient_group_member', 'calendar_year', 'calendar_day'] loop
    execute format('create trigger %I after insert or update or delete or truncate on %I for each statement '
      'execute function bump_organisation_version()', name || '_changes_organisation', name);
  end loop;
end $$;

-- Accounts ----------------------------------------------------------------------------------------------------------------------

create table account (
  person_id            text primary key references person,
  login                text        not null unique,
  password_hash        text        not null,
  must_change_password boolean     not null default false,
  disabled_at          timestamptz,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now()
);

create table session_token (
  token_sha256 text primary key,
  person_id    text        not null references account,
  created_at   timestamptz not null default now(),
  seen_at      timestamptz not null default now(),
  ends_at      timestamptz not null
);
create index session_token_by_person on session_token (person_id);

create table login_attempt (
  id        bigint generated always as identity primary key,
  login     text        not null,
  address   text        not null,
  succeeded boolean     not null,
  at        timestamptz not null default now()
);
create index login_attempt_by_login on login_attempt (login, at);
create index login_attempt_by_address on login_attempt (address, at);

-- Documents ---------------------------------------------------------------------------------------------------------------------

-- A draft is this row alone; once handed in, `commit` keeps stage, step, holders and what follows.
create table document (
  id                text primary key,
  agency_id         text        not null references agency,
  unit_id           text        not null references unit,
  route             text        not null,
  document_type     text        not null,
  subject           text        not null,
  drafter_person_id text        not null references person,
  drafter_post_id   text        not null references post,
  urgency           text        not null,
  state             text        not null default 'draft' check (state in ('draft', 'running', 'filed', 'withdrawn')),
  stage             text,
  step              text,
  holders           text[]      not null default '{}',
  due_at            timestamptz,
  number            integer,
  symbol            text,
  issued_on         date,
  recalled_at       timestamptz,
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now(),
  search            text        not null generated always as (vn_unaccent(coalesce(symbol, '') || ' ' || subject)) stored
);
create index document_search on document using gin (search gin_trgm_ops);
create index document_by_agency on document (agency_id, updated_at desc, id);
create index document_by_drafter on document (drafter_person_id, updated_at desc, id);
create index document_issued on document (agency_id, issued_on, number) where issued_on is not null;

create table document_version (
  document_id          text        not null references document,
  version              integer     not null,
  text_sha256          text        not null,
  content              jsonb       not null,
  original_file_sha256 text,
  original_name        text,
  created_by           text        not null references person,
  created_at           timestamptz not null default now(),
  primary key (document_id, version)
);

-- Free words of persons: events name them by id, so that they can be closed by law without breaking a chain.
create table words (
  id         text primary key,
  sha256     text        not null,
  text       text        not null,
  person_id  text,
  created_at timestamptz not null default now()
);

create table number_counter (
  series_id   text    not null,
  scope       text    not null,
  next_number integer not null,
  last_on     date,
  primary key (series_id, scope)
);

create table number_entry (
  series_id   text        not null,
  scope       text        not null,
  number      integer     not null,
  status      text        not null check (status in ('reserved', 'bound', 'voided', 'outside')),
  document_id text,
  issued_on   date        not null,
  reason      text,
  created_at  timestamptz not null default now(),
  primary key (series_id, scope, number),
  check (status <> 'voided' or reason is not null)
);
create index number_entry_by_document on number_entry (document_id) where document_id is not null;

-- The outgoing book: the columns of Decree 30/2020, annex IV.
create table outgoing_entry (
  id               text primary key,
  agency_id        text        not null references agency,
  series_id        text        not null,
  scope            text        not null,
  number           integer     not null,
  symbol           text        not null,
  issued_on        date        not null,
  document_type    text        not null,
  subject          text,
  signer_name      text        not null,
  signer_post      text,
  recipients       text        not null,
  kept_by          text        not null,
  copies           integer     not null,
  dispatched_on    date,
  receipt          text,
  note             text,
  document_id      text,
  created_at       timestamptz not null default now(),
  unique (series_id, scope, number)
);
create index outgoing_entry_by_agency on outgoing_entry (agency_id, issued_on, number);

create table delivery (
  id              text primary key,
  document_id     text    not null,
  addressee_id    text    not null,
  line            integer not null,
  channel         text    not null,
  post_id         text,
  state           text    not null,
  attempts        integer not null default 0,
  next_attempt_at timestamptz,
  delivered_at    timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by text,
  perhaps_twice   boolean not null default false,
  chased_times    integer not null default 0,
  recall_confirmed_at timestamptz,
  token_sha256    text unique,
  unique (document_id, addressee_id)
);
create index delivery_due on delivery (document_id, next_attempt_at) where state in ('waiting', 'sending');
create index delivery_inside on delivery (post_id, delivered_at desc, id) where post_id is not null;

create table delivery_attempt (
  delivery_id   text        not null,
  attempt       integer     not null,
  outcome       text        not null,
  server_answer text,
  at            timestamptz not null,
  primary key (delivery_id, attempt)
);

create table notification (
  id          bigint generated always as identity primary key,
  person_id   text        not null references person,
  post_id     text,
  document_id text,
  kind        text        not null,
  key         text        not null,
  created_at  timestamptz not null default now(),
  seen_at     timestamptz,
  unique (person_id, key)
);
create index notification_by_person on notification (person_id, id desc);
