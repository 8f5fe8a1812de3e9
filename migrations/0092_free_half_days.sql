-- The search for a place asks first which of the wished half-days are free at the places that could do at all; the whole week of seats
-- is counted afterwards for those shown only (access.free_seats). How many, never who.
create function access.free_half_days(p_during daterange, p_at timestamptz, p_places uuid[], p_weekdays int[], p_halves text[])
returns table (place_id uuid, weekday int, half text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.place_id, s.weekday, s.half
  from unnest(p_places) p(id)
  join place_seat s on s.place_id = p.id and (s.closed_from is null or s.closed_from >= upper(p_during))
  join unnest(p_weekdays, p_halves) w(weekday, half) on w.weekday = s.weekday and w.half = s.half
  where not exists (
    select from period_slot l join period t on t.id = l.period_id
    where l.place_id = s.place_id and l.weekday = s.weekday and l.half = s.half and l.seat = s.seat and l.during && p_during and l.occupying
      and not (t.status = 'held' and t.held_until <= p_at))
  group by s.place_id, s.weekday, s.half
$$;
revoke execute on function access.free_half_days from public;
grant execute on function access.free_half_days to yhteispolku_app;
