-- Whether the last page of what the agency issues bears its short code, as words and as a QR code, in the foot margin.
alter table agency add column foot_mark boolean not null default false;
