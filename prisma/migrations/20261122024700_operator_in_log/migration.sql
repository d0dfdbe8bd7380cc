-- What the operator does at the machine stands in the agency's log too: no person and no post of the office did it.
alter table administration_change alter column person_id drop not null;
alter table administration_change alter column post_id drop not null;
alter table administration_change add constraint administration_change_by_check check ((person_id is null) = (post_id is null));
