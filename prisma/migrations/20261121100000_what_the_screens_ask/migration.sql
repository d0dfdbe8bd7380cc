-- "What I have handled": the lists of one person, newest first.
create index act_by_person on act (person_id, at desc) where person_id is not null;

-- How the drafter answered each opinion: taken up, partly taken up, or explained (bảng tiếp thu, giải trình).
create table opinion_reply (
  document_id text        not null references document,
  round       integer     not null,
  post_id     text        not null,
  how         text        not null check (how in ('accepted', 'partly-accepted', 'explained')),
  text        text        not null,
  person_id   text        not null references person,
  updated_at  timestamptz not null default now(),
  primary key (document_id, round, post_id)
);
