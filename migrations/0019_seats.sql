-- What a coordinator may know of seats that others fill: how many are free, never who (access.md, enquiry; E1).
create function access.free_seats(p_during daterange, p_at timestamptz, p_places uuid[] default null)
returns table (place_id uuid, weekday int, half text, total int, free int)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.place_id, s.weekday, s.half, count(*)::int, (count(*) filter (where taken.place_id is null))::int
  from place_seat s
  left join lateral (
    select l.place_id from period_slot l join period t on t.id = l.period_id
    where l.place_id = s.place_id and l.weekday = s.weekday and l.half = s.half and l.seat = s.seat and l.during && p_during and l.occupying
      and not (t.status = 'held' and t.held_until <= p_at)
    limit 1
  ) taken on true
  where (p_places is null or s.place_id = any (p_places)) and (s.closed_from is null or s.closed_from >= upper(p_during))
  group by s.place_id, s.weekday, s.half
$$;

create function access.lapse_holds(p_at timestamptz, p_place uuid default null) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare lapsed int;
begin
  update period set status = 'lapsed', version = version + 1
  where status = 'held' and held_until <= p_at and (p_place is null or place_id = p_place);
  get diagnostics lapsed = row_count;
  return lapsed;
end $$;

-- The enquiry ends with the hold, whoever ends it.
create function period_enquiry_follows() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update enquiry set answer = case new.status when 'lapsed' then 'lapsed' else 'released' end, answered_at = greatest(held_until, asked_at)
  where id = new.enquiry_id and answer is null;
  return new;
end $$;
create trigger period_enquiry_follows after update of status on period for each row
  when (old.status = 'held' and new.status in ('lapsed', 'released')) execute function period_enquiry_follows();

-- A free seat for each asked half-day, or null where there is none. Holds the place's row until the transaction ends, so that
-- two coordinators are served one after the other; the exclusion constraint stands behind it all the same.
create function access.pick_seats(p_place uuid, p_during daterange, p_days jsonb, p_at timestamptz)
returns table (weekday int, half text, seat int)
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  perform from place where id = p_place for update;
  perform access.lapse_holds(p_at, p_place);
  return query
    select d.weekday, d.half, (
      select s.seat from place_seat s
      where s.place_id = p_place and s.weekday = d.weekday and s.half = d.half and (s.closed_from is null or s.closed_from >= upper(p_during))
        and not exists (select from period_slot l where l.place_id = s.place_id and l.weekday = s.weekday and l.half = s.half
          and l.seat = s.seat and l.during && p_during and l.occupying)
      order by s.seat limit 1)
    from jsonb_to_recordset(p_days) as d(weekday int, half text);
end $$;

-- What the holder of a one-time link may see: need, days and language; never who.
create function access.enquiry_by_link(p_token_hash bytea)
returns table (id uuid, title text, organisation text, kind text, during daterange, days jsonb, needs jsonb, held_until timestamptz,
  answer text, answered_at timestamptz, asker text, asker_phone text)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.id, p.title, o.name, e.kind, e.during, e.days, e.needs, e.held_until, e.answer, e.answered_at, w.name, w.phone
  from enquiry e join place p on p.id = e.place_id join organisation o on o.id = e.organisation_id
  left join position q on q.id = e.asked_by left join worker w on w.id = q.worker_id
  where e.token_hash = p_token_hash
$$;

-- The place answers: signed in (its unit is among the holders) or by the link. Answers notFound, lapsed, answered or done.
create function access.answer_enquiry(p_enquiry uuid, p_token_hash bytea, p_answer text, p_reason text, p_at timestamptz) returns text
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare e enquiry; t period;
begin
  select * into e from enquiry where (id = p_enquiry and unit_id = any (access.holders())) or token_hash = p_token_hash for update;
  if not found then return 'notFound'; end if;
  if e.answer is not null then return case e.answer when 'lapsed' then 'lapsed' else 'answered' end; end if;
  if e.held_until <= p_at then
    perform access.lapse_holds(p_at, e.place_id);
    return 'lapsed';
  end if;
  update enquiry set answer = p_answer, answered_at = p_at, answer_reason = p_reason, answered_by = access.position_id() where id = e.id;
  update period set status = case p_answer when 'confirmed' then 'reserved' else 'declined' end, version = version + 1,
    reserved_on = case p_answer when 'confirmed' then access.helsinki_day(p_at) end
  where enquiry_id = e.id and status = 'held' returning * into t;
  insert into journal (client_id, happened_at, type, category, worker_id, position_id, organisation_id, role, ground, subject_id, payload)
  values (t.client_id, p_at, case p_answer when 'confirmed' then 'period.confirmed' else 'period.declined' end, 'participation',
    access.worker_id(), access.position_id(), e.organisation_id, access.role(), 'enquiry', t.id,
    jsonb_build_object('link', p_token_hash is not null, 'reason', p_reason, 'placeId', e.place_id));
  return 'done';
end $$;

revoke execute on function access.free_seats, access.lapse_holds, access.pick_seats, access.enquiry_by_link, access.answer_enquiry from public;
grant execute on function access.free_seats, access.pick_seats, access.enquiry_by_link, access.answer_enquiry to yhteispolku_app;
grant execute on function access.lapse_holds to yhteispolku_system;
