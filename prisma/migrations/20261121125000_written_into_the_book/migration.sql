-- Who settled a number, and when; the words of văn thư who voided it stand in a row of their own.
alter table number_entry add column words_id   text;
alter table number_entry add column settled_at timestamptz;
alter table number_entry add column settled_by text;
alter table number_entry drop constraint number_entry_check;
alter table number_entry add check (status <> 'voided' or reason is not null or words_id is not null);

-- What a row keyed in by hand should have said: a new entry of its day. The row itself is never overwritten.
create table outgoing_correction (
  stream_id     text        not null,
  seq           integer     not null,
  series_id     text        not null,
  scope         text        not null,
  number        integer     not null,
  at            timestamptz not null,
  person_id     text        not null,
  issued_on     date,
  symbol        text,
  document_type text,
  copies        integer,
  dispatched_on date,
  details_id    text,
  reason_id     text        not null,
  primary key (stream_id, seq)
);
create index outgoing_correction_by_number on outgoing_correction (series_id, scope, number);

-- How far the copies of an issued document got: the columns "ngày chuyển", "ký nhận" and "ghi chú" of the outgoing book.
create table outgoing_sending (
  document_id   text    primary key,
  dispatched_on date,
  addressees    integer not null,
  reached       integer not null,
  acknowledged  integer not null,
  failing       integer not null,
  added         integer not null,
  recalled_on   date,
  receipts      jsonb   not null default '[]'
);

insert into outgoing_sending (document_id, dispatched_on, addressees, reached, acknowledged, failing, added, recalled_on)
select substr(s.stream_id, 10),
  (select min((e.at at time zone 'Asia/Ho_Chi_Minh')::date) from event e where e.stream_id = s.stream_id
     and (e.type in ('DeliveryMade', 'DeliveryHandedOver', 'DeliveryAcknowledged')
       or (e.type = 'DispatchOpened' and jsonb_path_exists(e.data::jsonb, '$.deliveries[*] ? (@.channel == "inside" && exists(@.postId))')))),
  (select count(*) from jsonb_each(s.state -> 'deliveries')),
  (select count(*) from jsonb_each(s.state -> 'deliveries') d where d.value ->> 'state' = 'delivered'),
  (select count(*) from jsonb_each(s.state -> 'deliveries') d where d.value ? 'acknowledgedAt'),
  (select count(*) from jsonb_each(s.state -> 'deliveries') d where d.value ->> 'state' = 'refused'),
  (select count(*) from jsonb_each(s.state -> 'deliveries') d where (d.value ->> 'line')::integer < 0),
  ((s.state -> 'recalled' ->> 'at')::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date
from stream s where s.kind = 'dispatch';
update outgoing_entry set dispatched_on = null where document_id is not null;
