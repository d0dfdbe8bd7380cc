-- Who sits on a committee changes by dates, as who holds a post does. Those who sat on it until now have done so from the first day of its term.
create table committee_member (
  committee_id text not null references committee,
  post_id      text not null references post,
  from_on      date not null,
  until_on     date,
  primary key (committee_id, post_id, from_on),
  check (until_on is null or until_on >= from_on)
);
create trigger committee_member_changes_organisation after insert or update or delete or truncate on committee_member
  for each statement execute function bump_organisation_version();
insert into committee_member (committee_id, post_id, from_on)
select c.id, m.post_id, coalesce(c.term_from_on, date '2000-01-01')
from committee c cross join lateral unnest(c.member_post_ids) as m (post_id)
on conflict do nothing;
alter table committee alter column member_post_ids set default '{}';
