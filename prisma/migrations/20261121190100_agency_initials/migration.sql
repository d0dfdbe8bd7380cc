-- Whether those who check content and form put their initials (ký nháy) on the page.
alter table agency add column initials boolean not null default false;
