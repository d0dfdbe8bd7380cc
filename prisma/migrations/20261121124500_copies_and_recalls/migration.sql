-- A delegate who had the issued copy as session paper is not sent it again; who was told of a recall, and when.
-- The receipt link is worked out from its delivery and never stored, so its hash goes.
alter table delivery
  add column with_session_papers_at timestamptz,
  add column recall_told_at timestamptz,
  drop column token_sha256;

-- From whom a receipt came: the recipient's own post, whoever holds the link, or văn thư who keyed in a signed slip.
update delivery d set acknowledged_by = e.data ->> 'by'
  from event e where e.stream_id = 'dispatch/' || d.document_id and e.type = 'DeliveryAcknowledged' and e.data ->> 'deliveryId' = d.id;
update delivery d set recall_told_at = e.at
  from event e where e.stream_id = 'dispatch/' || d.document_id and e.type = 'RecallTold' and e.data ->> 'deliveryId' = d.id;
update document d set recalled_at = e.at
  from event e where e.stream_id = 'dispatch/' || d.id and e.type = 'DocumentRecalled';

-- While a child stream alone has tasks, the document is due when its step is.
update document d set due_at = (s.state -> 'current' ->> 'dueAt')::timestamptz
  from stream s where s.stream_id = 'document/' || d.id and d.state = 'running';

-- Reports that lie before a council: few at any time, asked for by the page of each session.
create index document_before_council on document (agency_id) where state = 'running' and stage = 'council-session';
