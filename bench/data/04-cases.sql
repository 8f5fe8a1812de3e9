-- Customer relationships with those who answer, open and past; one open case for each open client; pairs of the joint ones.
insert into relationship (id, client_id, organisation_id, kind, opened_on)
select bench.id(30, n), client, case when waits then bench.id(1, 0) else bench.id(1, coach % bench.n('areas')) end, 'employment', bench.today() - days::int
from bench.open_client
union all
select bench.id(31, n), client, bench.id(2, county), case when joint then 'joint' else 'rehab' end, bench.today() - (days - 20)::int
from bench.open_client;
insert into relationship (id, client_id, organisation_id, kind, opened_on, closed_on, closing_reason)
select bench.id(32, n), bench.client(n), bench.id(1, bench.upto(bench.n('areas'), 30, n)), 'employment', bench.today() - past - 400, bench.today() - past, 'openMarket'
from (select n, 30 + bench.upto(1500, 31, n)::int as past from generate_series(bench.n('open'), bench.n('clients') - 1) n) p;

insert into assignment (id, relationship_id, client_id, position_id, unit_id, valid)
select bench.id(33, n), bench.id(30, n), client, case when not waits then bench.id(10, coach) end,
  case when waits then (select unit_id from bench.post where kind = 10 and k = 0) end, daterange(bench.today() - days::int, null)
from bench.open_client
union all
select bench.id(34, n), bench.id(31, n), client, bench.id(11, counsellor), null, daterange(bench.today() - (days - 20)::int, null) from bench.open_client;
insert into assignment (id, relationship_id, client_id, position_id, valid)
select bench.id(35, n), r.id, r.client_id, p.id, daterange(r.opened_on, r.closed_on + 1)
from generate_series(bench.n('open'), bench.n('clients') - 1) n
join relationship r on r.id = bench.id(32, n)
join bench.post p on p.kind = 10 and p.k = bench.upto(bench.n('areas'), 30, n);

insert into path_case (id, client_id, path, status, turn, relationship_id, opened_on, informed_on, mapping_started_on)
select bench.id(36, n), client, case when joint then 'joint' else 'rehabWork' end,
  case when joint then bench.pick('{mapping,plan,followUp}', 40, n) else bench.pick('{assessment,plan,seeking,running}', 40, n) end,
  bench.pick('{pair,employment,social,client,place}', 41, n), bench.id(31, n), bench.today() - (days - 20)::int,
  case when joint then bench.today() - (days - 20)::int end, case when joint then bench.today() - (days - 30)::int end
from bench.open_client;
insert into path_case (id, client_id, path, status, turn, relationship_id, opened_on, informed_on, closed_on, closing_reason)
select bench.id(37, n), r.client_id, 'joint', 'closed', 'nobody', r.id, r.opened_on, r.opened_on, r.closed_on, 'openMarket'
from generate_series(bench.n('open'), bench.n('clients') - 1, 4) n join relationship r on r.id = bench.id(32, n);
insert into path_step (id, case_id, client_id, move, status, happened_on, position_id, recorded_at)
select bench.id(38, n * 4 + step), bench.id(36, n), client, (array['assessNeeds', 'proposePlan', 'makePlan', 'completeMapping'])[1 + step], 'mapping', bench.today() - (days - 20 - step)::int, bench.id(11, counsellor),
  bench.time(days - 20 - step, n)
from generate_series(0, 3) step cross join bench.open_client;

insert into joint_member (id, case_id, client_id, position_id, lane, valid)
select bench.id(39, n), bench.id(36, n), client, bench.id(10, coach), 'employment', daterange(bench.today() - (days - 20)::int, null) from bench.open_client where joint
union all
select bench.id(40, n), bench.id(36, n), client, bench.id(11, counsellor), 'social', daterange(bench.today() - (days - 20)::int, null) from bench.open_client where joint
union all
select bench.id(41, n), bench.id(36, n), client, bench.id(12, other), 'kela', daterange(bench.today() - (days - 20)::int, null)
from bench.open_client where joint and n % 3 = 0
union all
select bench.id(42, n), bench.id(36, n), client, bench.id(13, other), 'health', daterange(bench.today() - (days - 20)::int, null)
from bench.open_client where joint and n % 5 = 0;

insert into referral (id, client_id, kind, from_organisation_id, from_position_id, to_unit_id, reason, assessment, status, sent_at, answered_at, answered_by, case_id)
select bench.id(43, n), client, case when joint then 'joint' else 'rehabWork' end, p.organisation, p.id, q.unit_id, 'Tarvitsee yhteistä tukea.', 'Arvio.',
  case when n % 20 = 0 then 'sent' else 'accepted' end, bench.time(case when n % 20 = 0 then 5 else days - 10 end, n),
  case when n % 20 > 0 then bench.time(days - 15, n) end, case when n % 20 > 0 then q.id end, bench.id(36, n)
from bench.open_client o join bench.post p on p.kind = 10 and p.k = o.coach join bench.post q on q.kind = 11 and q.k = o.counsellor;
insert into consent (id, client_id, organisation_id, unit_id, categories, purpose, given_on, valid_until, via, recorded_by, recorded_at)
select bench.id(44, n), client, bench.id(3, county), null::uuid, '{healthRecords,workAbility}'::text[], 'Yhteinen suunnitelma', bench.today() - (days - 21)::int,
  bench.today() + bench.upto(500, 45, n)::int, 'signed', bench.id(11, counsellor), bench.time(days - 21, n)
from bench.open_client where n % 3 > 0
union all
select bench.id(45, n), client, bench.id(1, coach % bench.n('areas')), null, '{healthRecords}', 'Työkyvyn tuki', bench.today() - (days - 21)::int,
  bench.today() + bench.upto(500, 46, n)::int, 'signed', bench.id(11, counsellor), bench.time(days - 21, n)
from bench.open_client where n % 4 = 0;
