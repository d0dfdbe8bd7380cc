-- A person who was just added has an account nobody can use yet: the first sign-in goes by a link that works once, and there they choose
-- their password. Whoever was added before without an account gets one.
alter table account alter column password_hash drop not null;

create table first_entry (
  token_sha256 text primary key,
  person_id    text        not null references account,
  made_at      timestamptz not null default now(),
  ends_at      timestamptz not null,
  used_at      timestamptz
);
create index first_entry_by_person on first_entry (person_id);

insert into account (person_id, login)
select distinct on (lower(p.email)) p.id, lower(p.email) from person p
where not exists (select from account a where a.person_id = p.id or a.login = lower(p.email))
order by lower(p.email), p.id;
