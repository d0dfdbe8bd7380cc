-- Who put the mail address of an addressee right, when, and for which copy: worked out from the streams of dispatches. The addresses
-- themselves stand in rows of words.
create table address_correction (
  stream_id    text        not null,
  seq          integer     not null,
  delivery_id  text        not null,
  addressee_id text        not null,
  at           timestamptz not null,
  person_id    text        not null,
  post_id      text        not null,
  before_id    text        not null,
  words_id     text        not null,
  primary key (stream_id, seq)
);
create index address_correction_by_delivery on address_correction (delivery_id);
