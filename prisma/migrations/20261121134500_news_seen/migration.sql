-- Until when this person has looked at what others did with their documents.
alter table account add column news_seen_at timestamptz;
