-- What an agency sets for itself where the rule pack leaves it room: from a day on, with what it rests on. Earlier values stay.
create table agency_rule (
  agency_id  text  not null references agency,
  key        text  not null,
  valid_from date  not null,
  value      jsonb not null,
  source     text  not null,
  primary key (agency_id, key, valid_from)
);
create trigger agency_rule_changes_organisation after insert or update or delete or truncate on agency_rule
  for each statement execute function bump_organisation_version();
