-- Which issued document says that it replaces which: worked out from the streams of documents, read when the replaced one looks.
create table replacement (
  later_id       text primary key,
  earlier_id     text        not null,
  printed_number text        not null,
  issued_on      date        not null,
  issued_at      timestamptz not null
);
create index replacement_by_earlier on replacement (earlier_id, issued_at);

-- The column "ghi chú" of the outgoing book: what a document was replaced by.
alter table outgoing_sending add column replaced_by text;
alter table outgoing_sending add column replaced_on date;
