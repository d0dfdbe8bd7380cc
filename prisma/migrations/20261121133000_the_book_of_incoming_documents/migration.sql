-- The book of incoming documents: each copy that reached an agency from another one here, with its arrival number of the year
-- (Decree 30/2020, art. 22 and annex IV). What is not in the book is nobody's to handle.
create table incoming_counter (
  agency_id   text    not null,
  year        integer not null,
  next_number integer not null,
  primary key (agency_id, year)
);

create table incoming_entry (
  delivery_id text        primary key,
  agency_id   text        not null,
  year        integer     not null,
  number      integer     not null,
  document_id text        not null,
  post_id     text        not null,
  arrived_at  timestamptz not null,
  unique (agency_id, year, number)
);

insert into incoming_entry (delivery_id, agency_id, year, number, document_id, post_id, arrived_at)
select id, agency_id, year, row_number() over (partition by agency_id, year order by delivered_at, id), document_id, post_id, delivered_at
from (
  select v.id, p.agency_id, extract(year from v.delivered_at at time zone 'Asia/Ho_Chi_Minh')::integer as year, v.document_id, v.post_id,
    v.delivered_at
  from delivery v join post p on p.id = v.post_id join document d on d.id = v.document_id
  where v.channel = 'inside' and v.delivered_at is not null and p.agency_id <> d.agency_id) came;
insert into incoming_counter (agency_id, year, next_number)
select agency_id, year, max(number) + 1 from incoming_entry group by agency_id, year;
