-- Whose names a session acts under, with the grounds of 0101, 0103 and 0104.
create function access.position_holders(p_position uuid, p_day date) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when p.role in ('administrator', 'registerKeeper', 'dataProtectionOfficer') then '{}'
    when p.role = 'manager' then array_remove(array[p.id, u.supervisors_id], null)
    else array_remove(array[p.id, p.unit_id], null) end
    || case when p.role in ('administrator', 'registerKeeper', 'dataProtectionOfficer') then '{}' else
      -- the share lists whose reviewer one is named
      array(select l.id from share_reviewer s join share_list l on l.id = s.share_list_id and l.organisation_id = p.organisation_id
        where s.position_id = p.id and s.valid @> p_day) end
  from position p left join unit u on u.id = p.unit_id where p.id = p_position
$$;
create or replace function access.substituted_holders(p_position uuid, p_day date) returns uuid[]
language sql stable security definer set search_path = public, access, pg_temp as $$
  select array(
    select distinct h from substitution s
    join position me on me.id = s.substitute_id and me.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer')
    join position a on a.id = s.absent_id and a.organisation_id = me.organisation_id
    cross join unnest(access.position_holders(a.id, p_day)) h
    where s.substitute_id = p_position and s.valid @> p_day)
$$;
revoke execute on function access.position_holders(uuid, date), access.substituted_holders from public;

drop function access.enter;
create function access.enter(p_token_hash bytea, p_at timestamptz)
returns table (session_id uuid, position_id uuid, worker_id uuid, worker_name text, organisation_id uuid, organisation_kind text,
  organisation_name text, unit_id uuid, role text, sees_protected boolean, client_id uuid, proxy_id uuid, day date)
language plpgsql security definer set search_path = public, access, pg_temp as $$
#variable_conflict use_column
declare
  s record; own uuid[]; stood_in uuid[];
  today date := access.helsinki_day(p_at);
begin
  select se.id, se.seen_at, se.position_id, se.client_id, se.proxy_id, p.worker_id, w.name, p.organisation_id, o.kind, o.name as organisation,
    p.unit_id, p.sees_protected,
    case when se.proxy_id is not null then 'proxy' when se.client_id is not null then 'client' else p.role end as role
  into s
  from session se
  left join position p on p.id = se.position_id
  left join worker w on w.id = p.worker_id
  left join organisation o on o.id = p.organisation_id
  left join proxy x on x.id = se.proxy_id
  where se.token_hash = p_token_hash and se.ended_at is null
    and se.seen_at > p_at - make_interval(mins => (select value from access_setting where name = 'session.idleMinutes'))
    and se.created_at > p_at - make_interval(hours => (select value from access_setting where name = 'session.longestHours'))
    and case when se.position_id is not null then p.valid @> today and o.active
      else se.proxy_id is null or (x.client_id = se.client_id and x.valid @> today and (x.ended_at is null or p_at < x.ended_at)) end;
  if not found then return; end if;

  own := case when s.client_id is not null then array[coalesce(s.proxy_id, s.client_id)]
    else access.position_holders(s.position_id, today) || access.emergency_holders(s.position_id, p_at) end;
  stood_in := case when s.client_id is not null then '{}' else access.substituted_holders(s.position_id, today) end;
  perform set_config('app.holders', array_to_string(own || stood_in, ','), true), set_config('app.day', today::text, true),
    set_config('app.at', p_at::text, true), set_config('app.own_holders', array_to_string(own, ','), true),
    set_config('app.barred', array_to_string(array(select b.client_id from client_bar b where b.worker_id = s.worker_id), ','), true),
    set_config('app.position', coalesce(s.position_id::text, ''), true), set_config('app.worker', coalesce(s.worker_id::text, ''), true),
    set_config('app.organisation', coalesce(s.organisation_id::text, ''), true),
    set_config('app.person', coalesce(s.client_id::text, ''), true), set_config('app.proxy', coalesce(s.proxy_id::text, ''), true),
    set_config('app.role', s.role, true),
    set_config('app.sees_protected', coalesce(s.sees_protected, false)::text, true);
  if s.seen_at < p_at - interval '1 minute' then
    update session set seen_at = p_at where id = s.id;
  end if;
  return query select s.id, s.position_id, s.worker_id, s.name, s.organisation_id, s.kind, s.organisation, s.unit_id,
    s.role, coalesce(s.sees_protected, false), s.client_id, s.proxy_id, today;
end $$;
revoke execute on function access.enter from public, yhteispolku_statistics;
grant execute on function access.enter to yhteispolku_app, yhteispolku_system;
drop function access.position_holders(uuid);

create or replace function access.acting(p_holder uuid, p_day date) returns table (position_id uuid, substitutes boolean)
language sql stable security definer set search_path = public, access, pg_temp as $$
  with named as (
    select p.id, p.organisation_id from position p where p.id = p_holder
      and p.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer')
    union
    select p.id, p.organisation_id from position p where p.unit_id = p_holder
      and p.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer', 'manager')
    union
    select p.id, p.organisation_id from unit u join position p on p.unit_id = u.id and p.role = 'manager' where u.supervisors_id = p_holder
    union
    select p.id, p.organisation_id from share_list l
    join share_reviewer s on s.share_list_id = l.id and s.valid @> p_day
    join position p on p.id = s.position_id and p.organisation_id = l.organisation_id
      and p.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer')
    where l.id = p_holder
  ), acts as (
    select id, false as substitutes from named
    union
    select me.id, true from named n
    join substitution s on s.absent_id = n.id and s.valid @> p_day
    join position me on me.id = s.substitute_id and me.organisation_id = n.organisation_id
      and me.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer')
    union
    -- an emergency is the worker's own: nobody stands in for it
    select e.position_id, false from emergency_opening e
    where e.id = p_holder and e.id = any (access.emergency_holders(e.position_id, access.at()))
  )
  select a.id, bool_and(a.substitutes) from acts a
  join position p on p.id = a.id and p.valid @> p_day
  join organisation o on o.id = p.organisation_id and o.active
  group by a.id
$$;

create or replace function access.organisation_changed() returns trigger
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  perform access.refresh(array(
    select client_id from relationship where organisation_id = new.id
    union select m.client_id from joint_member m join position p on p.id = m.position_id where p.organisation_id = new.id
    union select m.client_id from plan_maker m join position p on p.id = m.position_id where p.organisation_id = new.id
    union select r.client_id from referral r join unit u on u.id = r.to_unit_id where u.organisation_id = new.id
    union select client_id from period where organisation_id = new.id
    union select client_id from consent where organisation_id = new.id
    union select r.client_id from share_list l join share_row r on r.municipality_code = l.municipality_code where l.organisation_id = new.id
    union select client_id from emergency_opening where organisation_id = new.id));
  return null;
end $$;
create or replace function access.position_changed() returns trigger
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  perform access.refresh(array(
    select client_id from assignment where position_id = new.id union select client_id from joint_member where position_id = new.id
    union select client_id from plan_maker where position_id = new.id));
  return null;
end $$;
