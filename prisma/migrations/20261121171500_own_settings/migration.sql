-- What a person arranged for themselves: phrases they often write, views they come back to, tours they have taken.
create table own_setting (
  person_id  text        not null references person,
  name       text        not null check (name in ('phrases', 'views', 'tours')),
  value      jsonb       not null,
  updated_at timestamptz not null default now(),
  primary key (person_id, name)
);
