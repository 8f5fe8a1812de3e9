-- Free seats of the asked half-days, the enquiry, the held period with its half-days, and what the journal keeps.
with place_row as materialized (
  select id, organisation_id, unit_id, limited from place where id = $3 for update
), asked as (
  insert into enquiry (place_id, organisation_id, unit_id, kind, during, days, asked_by, asked_at, held_until, token_hash)
  select id, organisation_id, unit_id, 'workActivity', $4::daterange, to_jsonb($5::int[]), $6, now(), now() + interval '48 hours', sha256($1::text::bytea)
  from place_row returning id
), held as (
  insert into period (id, client_id, kind, status, place_id, limited, organisation_id, unit_id, enquiry_id, during, days_per_week, held_until, recorded_by)
  select $1::uuid, $2::uuid, 'workActivity', 'held', p.id, p.limited, p.organisation_id, p.unit_id, asked.id, $4::daterange, cardinality($5::int[]),
    now() + interval '48 hours', $6 from place_row p cross join asked returning id, client_id, organisation_id, place_id, limited, during
), filled as (
  insert into period_slot (period_id, client_id, organisation_id, place_id, limited, weekday, half, seat, during, occupying)
  select h.id, h.client_id, h.organisation_id, h.place_id, h.limited, d, 'pm', s.seat, h.during, true
  from held h cross join unnest($5::int[]) d join lateral (
    select s.seat from place_seat s where s.place_id = h.place_id and s.weekday = d and s.half = 'pm'
      and not exists (select from period_slot l where l.place_id = s.place_id and l.weekday = s.weekday and l.half = s.half
        and l.seat = s.seat and l.during && h.during and l.occupying)
    order by s.seat limit 1) s on true
)
insert into journal (client_id, happened_at, type, category, position_id, organisation_id, subject_id)
select client_id, now(), 'period.held', 'participation', $6, organisation_id, id from held
