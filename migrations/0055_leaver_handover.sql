-- A leaver's clients are handed over in one act (Hallinta). The administrator sees no client data, not even here: only counts.
-- What the leaver leaves behind from that day on, and whether the successor takes it: one who is barred from a client does not.
create function access.leaving(p_from uuid, p_to uuid, p_first_day date)
returns table (kind text, id uuid, client_id uuid, taken boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with left_behind as (
    select 'assignment' as kind, a.id, a.client_id from assignment a join relationship r on r.id = a.relationship_id and r.closed_on is null
    where a.position_id = p_from and (upper(a.valid) is null or upper(a.valid) > p_first_day)
    union all
    select 'joint', m.id, m.client_id from joint_member m join path_case c on c.id = m.case_id and c.closed_on is null
    where m.position_id = p_from and (upper(m.valid) is null or upper(m.valid) > p_first_day)
  )
  select l.kind, l.id, l.client_id, t.id is not null
    and not exists (select from client_bar b where b.worker_id = t.worker_id and b.client_id = l.client_id)
  from left_behind l left join position t on t.id = p_to
$$;

-- On whose list they wait: the leaver's own unit, else where referrals to the organisation arrive, else any of its units.
create function access.waiting_unit(p_from uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select u.id from position f join unit u on u.organisation_id = f.organisation_id and u.active where f.id = p_from
  order by u.id is distinct from f.unit_id, not u.receives_referrals, u.name limit 1
$$;

-- What ending the post would do, in numbers; `refusal` says why it cannot be done.
create function access.leaving_effect(p_from uuid, p_to uuid, p_last_day date)
returns table (refusal text, clients int, waiting int, joint_services int, joint_open int, waiting_unit text)
language sql stable security definer set search_path = public, access, pg_temp as $$
  with counted as (
    select count(distinct client_id) filter (where kind = 'assignment' and taken)::int as clients,
      count(distinct client_id) filter (where kind = 'assignment' and not taken)::int as waiting,
      count(*) filter (where kind = 'joint' and taken)::int as joint_services,
      count(*) filter (where kind = 'joint' and not taken)::int as joint_open
    from access.leaving(p_from, p_to, p_last_day + 1)
  )
  select case
      when not f.valid @> p_last_day then 'notThen'
      when p_to is not null and not exists (select from position t where t.id = p_to and t.id <> f.id and t.organisation_id = f.organisation_id
        and t.valid @> p_last_day + 1 and t.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer')) then 'successorUnfit'
      when c.waiting > 0 and access.waiting_unit(f.id) is null then 'noUnit'
      when f.role = 'administrator' and not exists (select from position o join worker w on w.id = o.worker_id and w.subject is not null
        join organisation g on g.id = o.organisation_id and g.active
        where o.role = 'administrator' and o.id <> f.id and o.valid @> p_last_day + 1) then 'lastAdministrator' end,
    c.clients, c.waiting, c.joint_services, c.joint_open, (select name from unit where id = access.waiting_unit(f.id))
  from position f cross join counted c where f.id = p_from and access.role() = 'administrator'
$$;

create function access.hand_over(p_from uuid, p_to uuid, p_last_day date, p_at timestamptz)
returns table (refusal text, clients int, waiting int, joint_services int, joint_open int, waiting_unit text)
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare
  first_day date := p_last_day + 1;
  effect record;
  unit_list uuid := access.waiting_unit(p_from);
  touched uuid[]; taken_members uuid[]; members joint_member[];
begin
  -- two leavers at once wait for each other here, in one order
  perform from position where id in (p_from, p_to) order by id for update;
  select * into effect from access.leaving_effect(p_from, p_to, p_last_day);
  if not found then return; end if;
  if effect.refusal is null then
    touched := array(select distinct l.client_id from access.leaving(p_from, p_to, first_day) l);

    insert into assignment (relationship_id, client_id, position_id, unit_id, valid)
    select a.relationship_id, a.client_id, case when l.taken then p_to end, case when not l.taken then unit_list end, part
    from access.leaving(p_from, p_to, first_day) l
    join assignment a on l.kind = 'assignment' and a.id = l.id
    cross join unnest(datemultirange(daterange(greatest(lower(a.valid), first_day), upper(a.valid))) - coalesce(
      -- those for whom the heir answers already
      (select range_agg(b.valid) from assignment b where b.relationship_id = a.relationship_id
        and coalesce(b.position_id, b.unit_id) = case when l.taken then p_to else unit_list end), '{}')) as part;
    delete from assignment where position_id = p_from and lower(valid) >= first_day;
    update assignment set valid = daterange(lower(valid), first_day)
    where position_id = p_from and (upper(valid) is null or upper(valid) > first_day);

    select array_agg(m), array_agg(m.id) filter (where l.taken) into members, taken_members
    from access.leaving(p_from, p_to, first_day) l join joint_member m on l.kind = 'joint' and m.id = l.id;
    delete from joint_member where position_id = p_from and lower(valid) >= first_day;
    update joint_member set valid = daterange(lower(valid), first_day)
    where position_id = p_from and (upper(valid) is null or upper(valid) > first_day);
    insert into joint_member (case_id, client_id, position_id, lane, valid)
    select m.case_id, m.client_id, p_to, m.lane, daterange(greatest(lower(m.valid), first_day), upper(m.valid))
    from unnest(members) m where m.id = any (taken_members);

    -- the leaver's own next contacts are the successor's, or the file's
    update deadline d set position_id = case when exists (select from position t where t.id = p_to and not exists (
      select from client_bar b where b.worker_id = t.worker_id and b.client_id = d.client_id)) then p_to end
    where d.position_id = p_from and d.done_on is null and (d.due_on > p_last_day or p_last_day <= access.day());
    delete from substitution where p_from in (absent_id, substitute_id) and lower(valid) >= first_day;
    update substitution set valid = daterange(lower(valid), first_day), version = version + 1
    where p_from in (absent_id, substitute_id) and upper(valid) > first_day;
    update position set valid = daterange(lower(valid), first_day), version = version + 1 where id = p_from;
    perform access.refresh(touched);

    insert into journal (client_id, happened_at, type, category, worker_id, position_id, organisation_id, role, subject_id, payload)
    select c, p_at, 'admin.handedOver', 'decisionJoint', access.worker_id(), access.position_id(), access.organisation_id(), access.role(),
      p_from, jsonb_build_object('to', p_to, 'lastDay', p_last_day) from unnest(touched) c;
  end if;
  return query select effect.refusal, effect.clients, effect.waiting, effect.joint_services, effect.joint_open, effect.waiting_unit;
end $$;

-- How many answer to whom, for the administrator: numbers, no names.
create function access.case_loads(p_day date) returns table (position_id uuid, clients int)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select a.position_id, count(distinct a.client_id)::int from assignment a join relationship r on r.id = a.relationship_id and r.closed_on is null
  where access.role() = 'administrator' and a.position_id is not null and a.valid @> p_day group by a.position_id
$$;
revoke execute on function access.leaving, access.waiting_unit, access.leaving_effect, access.hand_over, access.case_loads from public;
grant execute on function access.leaving_effect, access.hand_over, access.case_loads to yhteispolku_app;
