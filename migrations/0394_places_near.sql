-- A place is looked for where the client can go to: in the municipality wished for and those of the same wellbeing services county or
-- employment area.
create function access.surroundings(p_municipality text) returns text[] language sql stable set search_path = public, pg_temp as $$
  select array_agg(n.code) from municipality m
  join municipality n on n.code = m.code or n.county_code = m.county_code or n.area_code = m.area_code where m.code = p_municipality
$$;

-- As 0391. Which holds have run out and still wait for their job is asked once – few at any time – and no more of every seat.
create or replace function access.free_seats(p_during daterange, p_at timestamptz, p_places uuid[] default null)
returns table (place_id uuid, weekday int, half text, total int, free int)
language sql stable security definer set search_path = public, pg_temp as $$
  with taken as materialized (
    select distinct l.place_id, l.weekday, l.half, l.seat
    from period_slot l
    where (p_places is null or l.place_id = any (p_places)) and l.occupying
      and coalesce(upper(l.during), 'infinity') > lower(p_during) and l.during && p_during
      and l.period_id <> all (array(select id from period where status = 'held' and held_until <= p_at))
  )
  select s.place_id, s.weekday, s.half, count(*)::int, (count(*) filter (where l.seat is null))::int
  from place_seat s
  left join taken l on l.place_id = s.place_id and l.weekday = s.weekday and l.half = s.half and l.seat = s.seat
  where (p_places is null or s.place_id = any (p_places)) and (s.closed_from is null or s.closed_from >= upper(p_during))
  group by s.place_id, s.weekday, s.half
$$;

create or replace function access.free_half_days(p_during daterange, p_at timestamptz, p_places uuid[], p_weekdays int[], p_halves text[])
returns table (place_id uuid, weekday int, half text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct free.place_id, free.weekday, free.half from (
    select s.place_id, s.weekday, s.half, s.seat
    from unnest(p_places) p(id) cross join unnest(p_weekdays, p_halves) w(weekday, half)
    join place_seat s on s.place_id = p.id and s.weekday = w.weekday and s.half = w.half
    where s.closed_from is null or s.closed_from >= upper(p_during)
    except
    select l.place_id, l.weekday, l.half, l.seat
    from unnest(p_places) p(id) join period_slot l on l.place_id = p.id
    where l.occupying and coalesce(upper(l.during), 'infinity') > lower(p_during) and l.during && p_during
      and l.weekday = any (p_weekdays) and l.period_id <> all (array(select id from period where status = 'held' and held_until <= p_at))) free
$$;

revoke execute on function access.surroundings from public;
grant execute on function access.surroundings to yhteispolku_app;
