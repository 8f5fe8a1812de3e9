-- Acts of an emergency opening, and a session that knows the hour.
create or replace function access.enter(p_token_hash bytea, p_at timestamptz)
returns table (session_id uuid, position_id uuid, worker_id uuid, worker_name text, organisation_id uuid, organisation_kind text,
  organisation_name text, unit_id uuid, role text, sees_protected boolean, client_id uuid, day date)
language plpgsql security definer set search_path = public, access, pg_temp as $$
#variable_conflict use_column
declare
  s record; own uuid[]; stood_in uuid[];
  today date := access.helsinki_day(p_at);
begin
  select se.id, se.seen_at, se.position_id, se.client_id, p.worker_id, w.name, p.organisation_id, o.kind, o.name as organisation,
    p.unit_id, p.role, p.sees_protected
  into s
  from session se
  left join position p on p.id = se.position_id
  left join worker w on w.id = p.worker_id
  left join organisation o on o.id = p.organisation_id
  where se.token_hash = p_token_hash and se.ended_at is null
    and se.seen_at > p_at - make_interval(mins => (select value from access_setting where name = 'session.idleMinutes'))
    and se.created_at > p_at - make_interval(hours => (select value from access_setting where name = 'session.longestHours'))
    and (se.client_id is not null or (p.valid @> today and o.active));
  if not found then return; end if;

  own := case when s.client_id is not null then array[s.client_id]
    else access.position_holders(s.position_id) || access.emergency_holders(s.position_id, p_at) end;
  stood_in := case when s.client_id is not null then '{}' else access.substituted_holders(s.position_id, today) end;
  perform set_config('app.holders', array_to_string(own || stood_in, ','), true), set_config('app.day', today::text, true),
    set_config('app.at', p_at::text, true), set_config('app.own_holders', array_to_string(own, ','), true),
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

-- Who acts under a holder (0047), emergency openings among them.
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
  ), acts as (
    select id, false as substitutes from named
    union
    select me.id, true from named n
    join substitution s on s.absent_id = n.id and s.valid @> p_day
    join position me on me.id = s.substitute_id and me.organisation_id = n.organisation_id
      and me.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer')
    union
    select e.position_id, false from emergency_opening e
    where e.id = p_holder and e.id = any (access.emergency_holders(e.position_id, access.at()))
  )
  select a.id, bool_and(a.substitutes) from acts a
  join position p on p.id = a.id and p.valid @> p_day
  join organisation o on o.id = p.organisation_id and o.active
  group by a.id
$$;

-- Who is told: managers of the worker's unit (without one, of the organisation) and its data protection officers (without one, all
-- of the area); nobody who is the opener, or who may not handle the client.
create function access.emergency_reviewers(p_position uuid, p_client uuid, p_day date) returns table (position_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  with able as (
    select p.id, p.role, p.unit_id is not distinct from me.unit_id as same_unit, p.organisation_id = me.organisation_id as same_house
    from position me join position p on p.role in ('manager', 'dataProtectionOfficer') and p.valid @> p_day and p.worker_id <> me.worker_id
    join organisation o on o.id = p.organisation_id and o.active
    where me.id = p_position and (p.role = 'dataProtectionOfficer' or p.organisation_id = me.organisation_id)
      and not exists (select from client_bar b where b.client_id = p_client and b.worker_id = p.worker_id)
  )
  select id from able a where case role
    when 'manager' then same_unit or not exists (select from able b where b.role = 'manager' and b.same_unit)
    else same_house or not exists (select from able b where b.role = 'dataProtectionOfficer' and b.same_house) end
$$;

-- Opens the file of one person, named by identity code, or by name and birth date where that is one person only. Outcome: opened,
-- open (it stands already, or the same was sent twice), notFound (nobody, or nobody whom one may handle), noReviewer.
create function access.open_emergency(p_id uuid, p_code_hash bytea, p_name_key text, p_birth_date date, p_reason text, p_at timestamptz)
returns table (outcome text, opening_id uuid, client_id uuid)
language plpgsql security definer set search_path = public, access, pg_temp as $$
#variable_conflict use_column
declare
  me uuid := access.position_id(); found_clients uuid[]; standing uuid; told uuid[];
begin
  if me is null or not exists (select from organisation o where o.id = access.organisation_id() and access.own_column(o.kind) is not null)
  then return query select 'notFound', null::uuid, null::uuid; return; end if;
  found_clients := array(
    select c.id from client c join client_identity i on i.client_id = c.id
    where case when p_code_hash is not null then i.code_hash = p_code_hash
      else c.name_key = p_name_key collate "C" and i.birth_date = p_birth_date end limit 2);
  if cardinality(found_clients) <> 1 or found_clients[1] = any (access.barred()) then
    return query select 'notFound', null::uuid, null::uuid; return;
  end if;
  perform from client where id = found_clients[1] for no key update;
  select e.id into standing from emergency_opening e where e.client_id = found_clients[1] and e.position_id = me and (e.id = p_id or p_at < e.ends_at)
  order by e.opened_at desc limit 1;
  if standing is null then
    told := array(select position_id from access.emergency_reviewers(me, found_clients[1], access.day()));
    if told = '{}' then return query select 'noReviewer', null::uuid, null::uuid; return; end if;
    insert into emergency_opening (id, client_id, position_id, worker_id, organisation_id, reason, opened_at, ends_at)
    values (p_id, found_clients[1], me, access.worker_id(), access.organisation_id(), p_reason, p_at,
      p_at + make_interval(hours => (select value from access_setting where name = 'emergency.hours')));
    insert into emergency_notice (opening_id, position_id, told_at) select p_id, t, p_at from unnest(told) t;
    -- the rest of this transaction acts under it, too
    perform set_config('app.holders', concat_ws(',', access.setting('holders'), p_id), true),
      set_config('app.own_holders', concat_ws(',', access.setting('own_holders'), p_id), true);
  end if;
  return query select case when standing is null then 'opened' else 'open' end, coalesce(standing, p_id), found_clients[1];
end $$;

-- Who was told of one's own opening; the address is for the letter.
create function access.told_of_emergency(p_opening uuid) returns table (name text, role text, email text)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select w.name, p.role, w.email from emergency_opening e join emergency_notice n on n.opening_id = e.id
  join position p on p.id = n.position_id join worker w on w.id = p.worker_id
  where e.id = p_opening and (e.position_id = access.position_id() or e.client_id = access.person_id()) order by p.role, w.name
$$;

-- The review, by one who was told. An opening judged unjustified ends at once. False: not told of it, or reviewed meanwhile.
create function access.review_emergency(p_opening uuid, p_version int, p_review text, p_note text, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  update emergency_opening e set review = p_review, review_note = p_note, reviewed_at = p_at, reviewed_by = access.position_id(),
    version = version + 1, ends_at = case when p_review = 'unjustified' then greatest(least(ends_at, p_at), opened_at + interval '1 second') else ends_at end
  where id = p_opening and version = p_version and reviewed_at is null and worker_id <> access.worker_id()
    and client_id <> all (access.barred())
    and exists (select from emergency_notice n where n.opening_id = p_opening and n.position_id = access.position_id());
  return found;
end $$;

revoke execute on function access.emergency_reviewers, access.open_emergency, access.told_of_emergency, access.review_emergency from public;
grant execute on function access.open_emergency, access.told_of_emergency, access.review_emergency to yhteispolku_app;
