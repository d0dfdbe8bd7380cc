-- The public check finds a document by the beginning of its id.
create index document_by_id_prefix on document (id text_pattern_ops);
