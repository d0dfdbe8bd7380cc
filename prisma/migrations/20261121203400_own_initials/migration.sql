-- The mark a person initials with is theirs to choose as well.
alter table own_setting drop constraint own_setting_name_check;
alter table own_setting add constraint own_setting_name_check check (name in ('phrases', 'views', 'tours', 'initials'));
