-- The owner of a key chooses another PIN, for which nobody is asked a reason; what the PIN is stands nowhere.
alter table signing_key_log drop constraint signing_key_log_kind_check;
alter table signing_key_log add constraint signing_key_log_kind_check
  check (kind in ('locked', 'opened', 'agency-accepted', 'revoked', 'pin-changed'));
alter table signing_key_log drop constraint signing_key_log_check;
alter table signing_key_log add constraint signing_key_log_check check (kind in ('locked', 'pin-changed') or reason is not null);
