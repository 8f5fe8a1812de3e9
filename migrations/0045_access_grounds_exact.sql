-- Grounds made to equal the plain reading of docs/access.md, both ways:
-- an organisation of unknown kind opens nothing on any ground; one answers for one's own organisation's relationships only;
-- a substitute has the colleague's grounds, the unit's list included; those who keep accounts, registers and logs have none.
create or replace view access.personal_ground as
  select a.client_id, coalesce(a.position_id, a.unit_id) as holder_id, 'ownCustomer' as ground, a.id as source_id,
    'own.' || access.own_column(o.kind) as column_name,
    a.valid * daterange(r.opened_on, r.closed_on + o.finishing_days + 1) as valid,
    o.id as works_for, coalesce(p.unit_id, u.id) as unit_id, null::uuid as only_organisation
  from assignment a
  join relationship r on r.id = a.relationship_id
  join organisation o on o.id = r.organisation_id
  left join position p on p.id = a.position_id and p.organisation_id = o.id
  left join unit u on u.id = a.unit_id and u.organisation_id = o.id
  where access.own_column(o.kind) is not null and num_nonnulls(p.id, u.id) = 1
  union all
  select m.client_id, m.position_id, 'jointService', m.id, 'joint.' || access.own_column(o.kind),
    m.valid * daterange(c.informed_on, c.closed_on + 1), o.id, p.unit_id, null
  from joint_member m
  join path_case c on c.id = m.case_id and c.path = 'joint' and c.informed_on is not null
  join position p on p.id = m.position_id
  join organisation o on o.id = p.organisation_id
  where access.own_column(o.kind) in ('employment', 'social', 'health', 'kela') and c.informed_on <= coalesce(c.closed_on, c.informed_on)
  union all
  select r.client_id, r.to_unit_id, 'referral', r.id, 'referral.receiver',
    daterange(access.helsinki_day(r.sent_at), null), u.organisation_id, u.id, null
  from referral r join unit u on u.id = r.to_unit_id join organisation o on o.id = u.organisation_id
  where r.status = 'sent' and o.kind is not null
  union all
  select t.client_id, t.unit_id, 'placement', t.id, 'placement.provider',
    daterange(least(t.reserved_on, lower(t.during)), upper(t.during) + (select value from access_setting where name = 'placement.afterDays')),
    t.organisation_id, t.unit_id, t.organisation_id
  from period t join unit u on u.id = t.unit_id and u.organisation_id = t.organisation_id join organisation o on o.id = u.organisation_id
  where t.status in ('reserved', 'agreed', 'ended', 'interrupted') and o.kind is not null;

create or replace view access.grant_due as
  with consented as (
    select c.client_id, c.id, c.organisation_id, c.unit_id, access.mask(c.categories) as reads, daterange(c.given_on, c.valid_until + 1) as valid
    from consent c join organisation o on o.id = c.organisation_id and o.kind is not null
    where c.answer = 'given' and c.withdrawn_at is null
  )
  select g.client_id, g.holder_id, g.ground, g.source_id, g.column_name, m.reads, m.writes, g.valid, g.only_organisation as organisation_id
  from access.personal_ground g join access_column m using (column_name)
  union all
  select g.client_id, u.supervisors_id, 'supervision', g.source_id, g.column_name, m.reads, 0, g.valid, g.only_organisation
  from access.personal_ground g join access_column m using (column_name) join unit u on u.id = g.unit_id
  union all
  select c.client_id, g.holder_id, 'consent', c.id, 'consent', c.reads, 0, g.valid * c.valid, null
  from consented c join access.personal_ground g on g.client_id = c.client_id and g.works_for = c.organisation_id
  where c.unit_id is null
  union all
  select c.client_id, c.unit_id, 'consent', c.id, 'consent', c.reads, 0, c.valid, null
  from consented c where c.unit_id is not null
  union all
  select a.client_id, a.client_id, 'self', a.client_id, 'self', m.reads, m.writes, daterange(null, null), null
  from client_account a cross join access_column m where m.column_name = 'self';

create or replace function access.organisation_changed() returns trigger
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  perform access.refresh(array(
    select client_id from relationship where organisation_id = new.id
    union select m.client_id from joint_member m join position p on p.id = m.position_id where p.organisation_id = new.id
    union select r.client_id from referral r join unit u on u.id = r.to_unit_id where u.organisation_id = new.id
    union select client_id from period where organisation_id = new.id
    union select client_id from consent where organisation_id = new.id));
  return null;
end $$;
drop trigger position_regranted on position;
create trigger position_regranted after update of unit_id, organisation_id on position for each row
  when ((old.unit_id, old.organisation_id) is distinct from (new.unit_id, new.organisation_id)) execute function access.position_changed();

-- Under whose names a position finds grounds: its own, its unit's list, or the supervisors of its unit.
create function access.position_holders(p_position uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when p.role in ('administrator', 'registerKeeper', 'dataProtectionOfficer') then '{}'
    when p.role = 'manager' then array_remove(array[p.id, u.supervisors_id], null)
    else array_remove(array[p.id, p.unit_id], null) end
  from position p left join unit u on u.id = p.unit_id where p.id = p_position
$$;
-- The same for the colleagues of one's own organisation for whom one stands in on that day.
create function access.substituted_holders(p_position uuid, p_day date) returns uuid[]
language sql stable security definer set search_path = public, access, pg_temp as $$
  select array(
    select distinct h from substitution s
    join position me on me.id = s.substitute_id and me.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer')
    join position a on a.id = s.absent_id and a.organisation_id = me.organisation_id
    cross join unnest(access.position_holders(a.id)) h
    where s.substitute_id = p_position and s.valid @> p_day)
$$;
revoke execute on function access.position_holders, access.substituted_holders from public;

-- Of the holders, those that are one's own and no colleague's: the log says which.
create function access.own_holders() returns uuid[] language sql stable parallel safe
  return coalesce(string_to_array(access.setting('own_holders'), ',')::uuid[], '{}');
revoke execute on function access.own_holders from public;
grant execute on function access.own_holders to yhteispolku_app, yhteispolku_system, yhteispolku_statistics;

-- What is granted already follows the readings above.
select access.refresh(array(select id from client));
