-- Emergency: a worker writes why, and reads one file for 24 hours; the manager and the data protection officer are told at once, and
-- one of them reviews it (access.md, ground `emergency`). It overrides no special protection.
insert into access_setting values
  ('emergency.hours', 24, 'hours for which an emergency opening shows one file (access.md, emergency)');

create table emergency_opening (
  -- also the holder of its grant: whoever opened it acts under it from the hour of opening to the hour of its end
  id uuid primary key,
  client_id uuid not null references client,
  position_id uuid not null references position,
  worker_id uuid not null references worker,
  organisation_id uuid not null references organisation,
  -- at least a sentence
  reason text not null check (length(btrim(reason)) >= 20 and reason ~ '\S\s+\S+\s+\S'),
  opened_at timestamptz not null,
  ends_at timestamptz not null,
  reviewed_at timestamptz,
  reviewed_by uuid references position,
  review text check (review in ('justified', 'unjustified')),
  review_note text,
  version int not null default 1,
  check (ends_at > opened_at and ends_at <= opened_at + interval '24 hours'),
  check (num_nonnulls(reviewed_at, reviewed_by, review) in (0, 3)),
  check (review is distinct from 'unjustified' or btrim(review_note) <> ''),
  -- nobody reviews one's own
  check (reviewed_by <> position_id)
);
create index emergency_opening_client on emergency_opening (client_id);
create index emergency_opening_position on emergency_opening (position_id, ends_at);
create index emergency_opening_worker on emergency_opening (worker_id);
create index emergency_opening_organisation on emergency_opening (organisation_id, opened_at);
create index emergency_opening_reviewer on emergency_opening (reviewed_by);
create index emergency_opening_waiting on emergency_opening (opened_at) where reviewed_at is null;

-- Who was told, and reviews.
create table emergency_notice (
  opening_id uuid not null references emergency_opening,
  position_id uuid not null references position,
  told_at timestamptz not null,
  primary key (opening_id, position_id)
);
create index emergency_notice_position on emergency_notice (position_id);

alter table emergency_opening enable row level security;
alter table emergency_notice enable row level security;
grant select on emergency_opening, emergency_notice to yhteispolku_app;
grant select, insert, update on emergency_opening, emergency_notice to yhteispolku_system;
create policy emergency_notice_read on emergency_notice for select to yhteispolku_app using (position_id = (select access.position_id()));
create policy emergency_notice_system on emergency_notice to yhteispolku_system using (access.purpose() is not null);
create policy emergency_opening_own on emergency_opening for select to yhteispolku_app using (position_id = (select access.position_id()));
create policy emergency_opening_told on emergency_opening for select to yhteispolku_app using (
  client_id <> all ((select access.barred())::uuid[])
  and exists (select from emergency_notice n where n.opening_id = id and n.position_id = (select access.position_id())));
create policy emergency_opening_self on emergency_opening for select to yhteispolku_app using (client_id = (select access.person_id()));
create policy emergency_opening_system on emergency_opening to yhteispolku_system using (access.purpose() is not null);

create view access.granted_emergency as
  select e.client_id, e.id as holder_id, 'emergency' as ground, e.id as source_id, 'emergency' as column_name, m.reads, 0 as writes,
    daterange(access.helsinki_day(e.opened_at), access.helsinki_day(e.ends_at) + 1) as valid, null::uuid as organisation_id
  from emergency_opening e join organisation o on o.id = e.organisation_id
  cross join access_column m where m.column_name = 'emergency' and access.own_column(o.kind) is not null;

create or replace view access.grant_due as
  select * from access.granted_personal
  union all select * from access.granted_supervision
  union all select * from access.granted_consent_organisation
  union all select * from access.granted_consent_unit
  union all select * from access.granted_self
  union all select * from access.granted_emergency;

create trigger emergency_opening_granted after insert on emergency_opening referencing new table as changed
  for each statement execute function access.source_changed();
create trigger emergency_opening_regranted after update on emergency_opening referencing new table as changed
  for each statement execute function access.source_changed();

create or replace function access.organisation_changed() returns trigger
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  perform access.refresh(array(
    select client_id from relationship where organisation_id = new.id
    union select m.client_id from joint_member m join position p on p.id = m.position_id where p.organisation_id = new.id
    union select r.client_id from referral r join unit u on u.id = r.to_unit_id where u.organisation_id = new.id
    union select client_id from period where organisation_id = new.id
    union select client_id from consent where organisation_id = new.id
    union select client_id from emergency_opening where organisation_id = new.id));
  return null;
end $$;

-- The moment of the transaction, for what ends at an hour and not at the end of a day. From the session, never from the clock.
create function access.at() returns timestamptz language sql stable parallel safe
  return access.setting('at')::timestamptz;
grant execute on function access.at to yhteispolku_app, yhteispolku_system, yhteispolku_statistics;
revoke execute on function access.at from public;

-- Those of one's own emergency openings that stand at the moment; a substitute has none of them.
create function access.emergency_holders(p_position uuid, p_at timestamptz) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select array(select e.id from emergency_opening e join position p on p.id = e.position_id and p.organisation_id = e.organisation_id
    where e.position_id = p_position and p.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer') and e.opened_at <= p_at and p_at < e.ends_at)
$$;
revoke execute on function access.emergency_holders from public;
