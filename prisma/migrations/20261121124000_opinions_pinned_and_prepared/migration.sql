-- What somebody is writing for a unit that is asked, as typed: it becomes an opinion only when it is given.
create table opinion_draft (
  document_id text        not null references document,
  round       integer     not null,
  post_id     text        not null references post,
  person_id   text        not null references person,
  content     jsonb       not null,
  updated_at  timestamptz not null default now(),
  primary key (document_id, round, post_id, person_id)
);

-- An opinion may hold several remarks, each answered for itself: 0 is its general words, the remarks follow in their order. A reply is
-- kept while it is being written; `how` is chosen, `text` and `where_changed` may still be empty.
alter table opinion_reply add column position integer not null default 0;
alter table opinion_reply add column where_changed text not null default '';
alter table opinion_reply alter column how drop not null;
alter table opinion_reply drop constraint opinion_reply_pkey;
alter table opinion_reply add primary key (document_id, round, post_id, position);
