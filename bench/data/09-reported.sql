-- What the monthly report counts besides: customerships that have ended, plans of before, periods without a place of the register, share lists.
insert into relationship (id, client_id, organisation_id, kind, opened_on, closed_on, closing_reason)
select bench.id(90, n), bench.client(n), bench.id(2, n % bench.n('counties')), case when n % 9 = 0 then 'individualSupport' else 'joint' end,
  bench.today() - past - 350, bench.today() - past,
  bench.pick('{openMarket,paySubsidy,studies,pension,illnessOrFamilyLeave,rehabilitation,needEnded,otherService,moved,interrupted,imprisonment,death,noChange,other}', 190, n)
from (select n, 20 + bench.upto(1500, 31, n)::int as past from generate_series(bench.n('open'), bench.n('clients') - 1, 3) n) p;
insert into relationship (id, client_id, organisation_id, kind, opened_on)
select bench.id(91, n), client, bench.id(2, county), 'individualSupport', bench.today() - least(days, 300)::int from bench.open_client where n % 11 = 0;

insert into plan (id, client_id, kind, status, goal, parties, signed_on, review_by, ended_on, created_at)
select bench.id(92, n * 4 + i), client, case when i = 2 and n % 2 = 0 then 'lightActivation' else 'employment' end, case when i = 0 then 'inForce' else 'ended' end,
  'Kohti työtä.', '{client,employment}', bench.today() - (begun + 200 * i)::int, bench.today() - (begun + 200 * i - 180)::int,
  case when i > 0 then bench.today() - (begun + 200 * i - 195)::int end, bench.time(begun + 200 * i, n)
from (select *, 1 + bench.upto(190, 191, n) as begun from bench.open_client) o cross join generate_series(0, 2) i;

insert into referral (id, client_id, kind, from_organisation_id, from_position_id, to_unit_id, reason, status, sent_at, answered_at, answered_by)
select bench.id(93, n), client, 'healthCheck', p.organisation, p.id, q.unit_id, 'Työkyvyn selvittäminen.', 'accepted', bench.time(days - 15, n), bench.time(days - 20, n), q.id
from bench.open_client o join bench.post p on p.kind = 10 and p.k = o.coach join bench.post q on q.kind = 13 and q.k = o.other where n % 4 = 1;

-- One of four has been in rehabilitative work a year ago, one of eight is now, one of five in pay-subsidised work
insert into period (id, client_id, kind, status, organisation_id, unit_id, during, reserved_on, end_reason, placed_onward, recorded_by)
select bench.id(94, n * 4 + i), client, case when i = 2 then 'paySubsidy' else 'rehabWork' end, case when i = 0 then 'ended' else 'agreed' end, t.organisation, t.unit_id,
  case i when 0 then daterange(bench.today() - 400 - bench.upto(100, 192, n)::int, bench.today() - 300)
    when 1 then daterange(bench.today() - 10 - bench.upto(90, 193, n)::int, bench.today() + 60)
    else daterange(bench.today() - bench.upto(450, 194, n)::int, bench.today() + bench.upto(100, 195, n)::int + 1) end,
  bench.today() - 510, null, i = 2 and n % 2 = 0, bench.id(11, o.counsellor)
from bench.open_client o cross join generate_series(0, 2) i join bench.post t on t.kind = 14 and t.k = o.n % (1 + bench.n('places') / 4)
where case i when 0 then n % 4 = 0 when 1 then n % 8 = 3 else n % 5 = 2 end;
insert into attendance (id, period_id, client_id, organisation_id, day, hours, absence, recorded_at)
select bench.id(95, n * 1000 + d), t.id, t.client_id, t.organisation_id, bench.today() - d, case when (n + d) % 9 > 0 then 5 else 0 end,
  case when (n + d) % 9 = 0 then 'sick' end, bench.time(d, n)
from generate_series(480, 1, -1) d cross join bench.open_client o join period t on t.id = bench.id(94, o.n * 4 + case when d > 300 then 0 else 1 end)
where extract(isodow from bench.today() - d) between 2 and 4 and (d <= 99 or d > 330) and t.during @> bench.today() - d;
-- One day in a hundred was written down wrong
insert into attendance (id, period_id, client_id, organisation_id, day, hours, corrects, correction_reason, recorded_at)
select bench.id(96, row_number() over (order by id)), period_id, client_id, organisation_id, day, 4, id, 'Lähti aikaisemmin.', recorded_at + interval '1 day'
from attendance where hours > 0 and hashtext(id::text) % 100 = 0;

-- Half of those with an open case are on Kela's list, each for some months of these years
insert into share_row (id, month, client_id, municipality_code, benefit_days, paid_days, paid_cents, share_percent, share_cents, row_kind, arrived_on)
select bench.id(97, n * 100 + m), (date_trunc('month', bench.today()) - make_interval(months => m))::date, client, codes[1 + n % cardinality(codes)],
  300 + n % 700, 21, case when kind = 'paid' then 78141 else -20000 end, 50, case when kind = 'paid' then 39071 else -10000 end, kind, bench.today()
from generate_series(30, 1, -1) m cross join bench.open_client
cross join (select array_agg(code order by code) as codes from municipality) c
cross join lateral (select case when (n + m) % 97 = 0 then 'returned' else 'paid' end as kind) k
where n % 2 = 0 and (n / 2 + m) % 30 < 22;

insert into coach_service (id, position_id, organisation_id, valid)
select bench.id(98, k), id, organisation, daterange(bench.today() - 900, null) from bench.post where kind = 10;
