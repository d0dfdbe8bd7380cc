-- What a person has typed and not yet sent, by the place of the page it stands in: their own words, seen by nobody else, gone when the act
-- they were for is done.
create table kept_words (
  person_id  text        not null references person,
  place      text        not null,
  words      text        not null,
  updated_at timestamptz not null default now(),
  primary key (person_id, place)
);
