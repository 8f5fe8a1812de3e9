-- How many places fit, partly and not at all, and the sixty best with their week of free seats, near a municipality.
with near as materialized (
  select p.* from place p where p.open && $1::daterange and (p.municipality_code is null or p.municipality_code in (
    select n.code from municipality m join municipality n on n.code = m.code or n.county_code = m.county_code or n.area_code = m.area_code where m.code = $6))
), seats as materialized (
  select s.place_id, s.weekday, s.half, count(*)::int as total, count(*) filter (where not exists (
    select from period_slot l join period t on t.id = l.period_id where l.place_id = s.place_id and l.weekday = s.weekday and l.half = s.half
      and l.seat = s.seat and l.during && $1::daterange and l.occupying and not (t.status = 'held' and t.held_until <= now())))::int as free
  from place_seat s where s.place_id in (select id from near) and (s.closed_from is null or s.closed_from >= upper($1::daterange)) group by 1, 2, 3
), week as materialized (
  select place_id, array_agg(to_char('2024-01-01'::date + weekday - 1, 'dy') || '.' || half) filter (where free > 0) as open,
    jsonb_agg(jsonb_build_array(weekday, half, total, free)) as grid
  from seats group by place_id
), matched as materialized (
  select p.id, p.title, o.name, p.kind, p.field, p.municipality_code, p.limited, w.grid,
    case when not p.characteristics @> $4::text[] or not p.languages && $3::text[] or not coalesce(w.open && $2::text[], false) then 2
      when p.field <> $5 or p.municipality_code is distinct from $6 or not w.open @> $2::text[] or not p.open @> $1::daterange then 1 else 0 end as fit,
    (p.field = $5)::int * 3 + (p.municipality_code = $6)::int * 2 + coalesce(cardinality(array(select unnest(w.open) intersect select unnest($2::text[]))), 0) * 4 as score
  from near p join organisation o on o.id = p.organisation_id and o.active left join week w on w.place_id = p.id
)
select (select jsonb_build_object('fits', count(*) filter (where fit = 0), 'partly', count(*) filter (where fit = 1), 'not', count(*) filter (where fit = 2)) from matched) as counts,
  (select jsonb_agg(to_jsonb(x)) from (select * from matched where fit < 2 order by fit, score desc, title limit 60) x) as rows
