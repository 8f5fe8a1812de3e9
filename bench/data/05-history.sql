-- What has been told, said and done, in the order of time: the entries of one client lie far apart, as they do in use.
-- Two of three with an open case have been in and out of work, service and study; one of three has been unemployed all along.
insert into jobseeker_status (id, client_id, status, valid, recorded_at)
select bench.id(50, n), bench.client(n), 'employed', daterange(bench.today() - 3000, bench.today() - 1600), bench.time(3000, n)
from generate_series(0, bench.n('clients') - 1) n
union all
select bench.id(51, n * 10 + i), client,
  case when n % 3 = 0 then 'unemployed' else bench.pick('{unemployed,unemployed,laidOff,inService,employed,outsideLabourForce}', 160 + i, n) end,
  daterange(bench.today() - begun, bench.today() - lead(begun) over (partition by n order by i)), bench.time(begun, n)
from bench.open_client cross join generate_series(0, 5) i
cross join lateral (select (case i when 0 then 1600 else 1600 - 310 * i + bench.upto(200, 150 + i, n) end)::int as begun) b
where i = 0 or n % 3 > 0
union all
select bench.id(59, n * 10 + i), bench.client(n), case i when 0 then 'unemployed' when 1 then bench.pick('{employed,employed,employed,inService,outsideLabourForce,laidOff}', 170, n)
    else 'outsideLabourForce' end,
  case i when 0 then daterange(bench.today() - least(past + 400, 1600), bench.today() - past + 1)
    when 1 then daterange(bench.today() - past + 1, case when n % 3 = 0 then bench.today() - past + 20 + bench.upto(500, 171, n)::int end)
    else daterange(bench.today() - past + 20 + bench.upto(500, 171, n)::int, null) end,
  bench.time(past, n)
from (select n, 30 + bench.upto(1500, 31, n)::int as past from generate_series(bench.n('open'), bench.n('clients') - 1) n) p
cross join generate_series(0, 2) i where i = 0 or i = 1 and n % 10 > 0 or i = 2 and n % 3 = 0 and n % 10 > 0;

insert into situation_fact (id, client_id, category, topic, text, needs, source, author_position_id, told_on, confirmed_on, recorded_at)
select bench.id(52, n * 7 + i), client, category, topic, 'Kerrottu yhdessä: ' || topic || ' ' || n, needs, 'clientTold',
  case when category in ('employmentHistory', 'benefits') then bench.id(10, coach) else bench.id(11, counsellor) end,
  bench.today() - (days - 25)::int, bench.today() - least(days - 25, bench.upto(300, 50 + i, n))::int, bench.time(days - 25, n)
from (values (0, 'employmentHistory', 'work', null::jsonb), (1, 'situation', 'housing', null), (2, 'workAbility', 'health', null), (3, 'benefits', 'economy', null),
  (4, 'needsAssessment', 'wish', null), (5, 'supportNeeds', 'support', '{"characteristics": ["quiet"], "languages": ["fi"]}'), (6, 'healthRecords', 'health', null))
  f(i, category, topic, needs) cross join bench.open_client where i < 6 or n % 3 = 0;

insert into meeting (id, client_id, kind, channel, starts_at, place, organisation_id, position_id, held, client_came, recorded_at)
select bench.id(53, i * 100000000 + n), client, case when i = 0 then 'initial' else bench.pick('{quarterly,supplementary,joint}', 60 + i, n) end,
  bench.pick('{inPerson,inPerson,phone,video}', 68, n * 6 + i), bench.time(1 + days * (6 - i) / 6, n), 'Toimisto',
  bench.id(1, coach % bench.n('areas')), bench.id(10, coach), 'held', true, bench.time(6 + days * (6 - i) / 6, n)
from generate_series(0, 5) i cross join bench.open_client
union all
select bench.id(54, n), client, 'quarterly', 'phone', bench.time(-bench.upto(60, 67, n), n), null, bench.id(1, coach % bench.n('areas')), bench.id(10, coach),
  'planned', null, bench.time(10, n)
from bench.open_client where n % 4 > 0;

-- Long histories: sixteen contacts on the average, four times as many with some
create table bench.turn as select o.n, i, client, coach, counsellor, days * (1 - i::float8 / times) as ago
  from (select *, 4 + floor(60 * power(bench.chance(70, n), 4))::int as times from bench.open_client) o cross join lateral generate_series(0, times - 1) i;
insert into contact (id, client_id, kind, reached, contacted_at, position_id, recorded_at)
select bench.id(55, n * 100 + i), client, 'call', i % 5 > 0, bench.time(ago::bigint, n * 100 + i), case when i % 2 = 0 then bench.id(10, coach) else bench.id(11, counsellor) end,
  bench.time(ago::bigint, n * 100 + i)
from bench.turn order by ago desc;
insert into contact_note (contact_id, client_id, category, text)
select bench.id(55, n * 100 + i), client, case when i % 2 = 0 then 'employmentHistory' else 'situation' end, 'Soitettu ja sovittu jatkosta, kerta ' || i || '. Asiakas kertoi tilanteestaan.'
from bench.turn where i % 5 > 0 order by ago desc;
insert into contact (id, client_id, kind, reached, contacted_at, position_id, recorded_at)
select bench.id(56, n), bench.client(n), 'call', true, bench.time(400 + bench.upto(1000, 71, n), n), null, bench.time(400, n)
from generate_series(bench.n('open'), bench.n('clients') - 1) n;

insert into message_thread (id, client_id, subject, started_at)
select bench.id(57, n), client, 'Seuraava tapaaminen', bench.time(40, n) from bench.open_client where n % 2 = 0;
insert into message_participant (thread_id, client_id, holder_id, read_at)
select bench.id(57, n), client, bench.id(10, coach), bench.time(bench.upto(40, 72, n), n) from bench.open_client where n % 2 = 0
union all select bench.id(57, n), client, bench.id(11, counsellor), bench.time(2, n) from bench.open_client where n % 2 = 0;
insert into message (id, thread_id, client_id, position_id, text, sent_at)
select bench.id(58, i * 100000000 + n), bench.id(57, n), client, case when i % 2 = 0 then bench.id(10, coach) else bench.id(11, counsellor) end, 'Sopiiko tiistai?', bench.time(30 - i * 8, n)
from generate_series(0, 3) i cross join bench.open_client where n % 2 = 0;
