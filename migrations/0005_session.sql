-- Sessions: an opaque token in a cookie, its hash here. The application's role cannot read them; it enters through
-- access.enter, which says who this is for the rest of the transaction.
create table session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  position_id uuid references position,
  client_id uuid references client,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  check (num_nonnulls(position_id, client_id) = 1)
);
create index session_position on session (position_id);
create index session_client on session (client_id);

create table access_setting (
  name text primary key,
  value int not null,
  says text not null
);
insert into access_setting values
  ('session.idleMinutes', 60, 'minutes without an act after which a session ends'),
  ('session.longestHours', 12, 'hours after which a session ends whatever was done'),
  ('placement.afterDays', 30, 'days after a period during which the place finishes its evaluation (access.md, placement)');
grant select on access_setting to yhteispolku_app, yhteispolku_system;

create function access.helsinki_day(at timestamptz) returns date language sql immutable
  return (at at time zone 'Europe/Helsinki')::date;

-- Opens a session for whom the identity provider names; null when nobody here is known by that subject on that day.
create function access.open_session(p_subject text, p_token_hash bytea, p_at timestamptz) returns uuid
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare made uuid;
begin
  insert into session (token_hash, position_id, client_id, created_at, seen_at)
  select p_token_hash, found.position_id, found.client_id, p_at, p_at
  from (
    select p.id as position_id, null::uuid as client_id, 0 as rank, p.valid
    from worker w join position p on p.worker_id = w.id
    join organisation o on o.id = p.organisation_id and o.active
    where w.subject = p_subject and p.valid @> access.helsinki_day(p_at)
    union all
    select null, a.client_id, 1, null from client_account a where a.subject = p_subject
    order by rank, valid limit 1
  ) found
  returning id into made;
  return made;
end $$;

-- Says who this is for the rest of the transaction. No row: no such session, idle too long, or the position has ended.
create function access.enter(p_token_hash bytea, p_at timestamptz)
returns table (session_id uuid, position_id uuid, worker_id uuid, worker_name text, organisation_id uuid, organisation_kind text,
  organisation_name text, unit_id uuid, role text, sees_protected boolean, client_id uuid, day date)
language plpgsql security definer set search_path = public, access, pg_temp as $$
#variable_conflict use_column
declare
  s record; holders uuid[];
  today date := access.helsinki_day(p_at);
begin
  select se.id, se.seen_at, se.position_id, se.client_id, p.worker_id, w.name, p.organisation_id, o.kind, o.name as organisation,
    p.unit_id, p.role, p.sees_protected, u.supervisors_id
  into s
  from session se
  left join position p on p.id = se.position_id
  left join worker w on w.id = p.worker_id
  left join organisation o on o.id = p.organisation_id
  left join unit u on u.id = p.unit_id
  where se.token_hash = p_token_hash and se.ended_at is null
    and se.seen_at > p_at - make_interval(mins => (select value from access_setting where name = 'session.idleMinutes'))
    and se.created_at > p_at - make_interval(hours => (select value from access_setting where name = 'session.longestHours'))
    and (se.client_id is not null or (p.valid @> today and o.active));
  if not found then return; end if;

  holders := case when s.client_id is not null then array[s.client_id]
    else array_remove(array[s.position_id,
      -- those who keep accounts, registers and logs are on no unit's list; a manager reads what the unit's workers read
      case when s.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer', 'manager') then s.unit_id end,
      case when s.role = 'manager' then s.supervisors_id end], null)
      || array(select absent_id from substitution where substitute_id = s.position_id and valid @> today) end;
  perform set_config('app.holders', array_to_string(holders, ','), true), set_config('app.day', today::text, true),
    set_config('app.barred', array_to_string(array(select b.client_id from client_bar b where b.worker_id = s.worker_id), ','), true),
    set_config('app.position', coalesce(s.position_id::text, ''), true), set_config('app.worker', coalesce(s.worker_id::text, ''), true),
    set_config('app.organisation', coalesce(s.organisation_id::text, ''), true),
    set_config('app.person', coalesce(s.client_id::text, ''), true),
    set_config('app.role', coalesce(s.role, 'client'), true),
    set_config('app.sees_protected', coalesce(s.sees_protected, false)::text, true);
  if s.seen_at < p_at - interval '1 minute' then
    update session set seen_at = p_at where id = s.id;
  end if;
  return query select s.id, s.position_id, s.worker_id, s.name, s.organisation_id, s.kind, s.organisation, s.unit_id,
    coalesce(s.role, 'client'), coalesce(s.sees_protected, false), s.client_id, today;
end $$;

create function access.end_session(p_token_hash bytea, p_at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set ended_at = p_at where token_hash = p_token_hash and ended_at is null
$$;

-- Acts for another of one's own positions; false when it is not one's own or not in force.
create function access.switch_position(p_token_hash bytea, p_position uuid, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  update session s set position_id = p_position
  from position now_p, position new_p
  where s.token_hash = p_token_hash and s.ended_at is null and now_p.id = s.position_id and new_p.id = p_position
    and new_p.worker_id = now_p.worker_id and new_p.valid @> access.helsinki_day(p_at);
  return found;
end $$;
revoke all on all functions in schema access from public;
grant execute on all functions in schema access to yhteispolku_app, yhteispolku_system, yhteispolku_statistics;
revoke execute on function access.open_session, access.enter, access.end_session, access.switch_position from yhteispolku_statistics;
