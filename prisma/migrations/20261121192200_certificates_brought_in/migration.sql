-- A certificate may be declared revoked: by its holder, an administrator, or the operator at the machine, who is nobody in the organisation.
alter table signing_key_log alter column person_id drop not null;
alter table signing_key_log drop constraint signing_key_log_kind_check;
alter table signing_key_log add constraint signing_key_log_kind_check check (kind in ('locked', 'opened', 'agency-accepted', 'revoked'));

-- The picture of the seal, and that of a person's signature, by the hash of its bytes; seals of a demo have none.
alter table seal add column picture_sha256 text check (picture_sha256 ~ '^[0-9a-f]{64}$');
alter table person add column signature_picture_sha256 text check (signature_picture_sha256 ~ '^[0-9a-f]{64}$');
