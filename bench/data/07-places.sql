-- The register of places with seats by half-day; running and past periods at them; attendance of the last two months.
insert into place (id, organisation_id, unit_id, title, kind, field, languages, characteristics, municipality_code, contact_name, permanent_staff, open)
select bench.id(70, p), o.organisation, o.unit_id, 'Paikka ' || p, bench.pick('{individual,group,workshop,workTrial}', 90, p),
  bench.pick('{kitchen,cleaning,garden,wood,textile,recycling,office,shop,property,care}', 91, p), case when p % 4 = 0 then '{fi,sv}'::text[] else '{fi}' end,
  array[bench.pick('{quiet,smallGroup,indoors,ownPace}', 92, p), bench.pick('{instructorOnSite,lightLifting,nearTransport,flexibleStart}', 93, p)],
  codes[1 + p % cardinality(codes)], 'Yhteyshenkilö', case when p / 4 % 3 = 0 then 10 + bench.upto(60, 97, p / 4) end, daterange(bench.today() - 700, null)
from generate_series(0, bench.n('places') - 1) p
cross join (select array_agg(code order by code) as codes from municipality) m
join bench.post o on o.kind = 14 and o.k = p / 4;
insert into place_seat (place_id, weekday, half, seat)
select bench.id(70, p), weekday, half, seat
from generate_series(0, bench.n('places') - 1) p cross join generate_series(1, 5) weekday cross join unnest('{am,pm}'::text[]) half
cross join lateral generate_series(1, 1 + bench.upto(4, 94, p)) seat;

-- Seat s of a place is filled on the mornings of some three days by one client, for half of the seats
create table bench.stay as
  select row_number() over (order by p, s) - 1 as n, p, s from generate_series(0, bench.n('places') - 1) p
  cross join lateral generate_series(1, 1 + bench.upto(4, 94, p)) s where (p + s) % 2 = 0;
insert into period (id, client_id, kind, status, place_id, organisation_id, unit_id, case_id, during, days_per_week, hours_per_day, reserved_on, contract_on, evaluation_by, recorded_by)
select bench.id(71, s.n * 2 + old), o.client, bench.pick('{rehabWork,rehabWork,workActivity,workTrial,paySubsidy}', 96, s.n), case when old = 0 then 'agreed' else 'ended' end, bench.id(70, s.p), t.organisation, t.unit_id, bench.id(36, o.n),
  case when old = 0 then daterange(bench.today() - 60, bench.today() + 20 + bench.upto(90, 95, s.n)::int) else daterange(bench.today() - 300, bench.today() - 150) end,
  3, 5, bench.today() - 70, bench.today() - 65, bench.today() + 30, bench.id(11, o.counsellor)
from generate_series(0, 1) old cross join bench.stay s join bench.post t on t.kind = 14 and t.k = s.p / 4
join bench.open_client o on o.n = (s.n * 7 + 3) % bench.n('open');
insert into period_slot (period_id, client_id, organisation_id, place_id, limited, weekday, half, seat, during, occupying)
select t.id, t.client_id, t.organisation_id, t.place_id, true, weekday, 'am', s.s, t.during, true
from bench.stay s join generate_series(0, 1) old on true join period t on t.id = bench.id(71, s.n * 2 + old) cross join generate_series(2, 4) weekday;
insert into attendance (id, period_id, client_id, organisation_id, day, hours, recorded_by, recorded_at)
select bench.id(72, s.n * 100 + d), t.id, t.client_id, t.organisation_id, bench.today() - d, 5, bench.id(14, s.p / 4), bench.time(d, s.n)
from generate_series(1, 59) d cross join bench.stay s join period t on t.id = bench.id(71, s.n * 2)
where extract(isodow from bench.today() - d) between 2 and 4 and (s.n % 10 > 0 or d > 9);
