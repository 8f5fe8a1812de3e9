-- What was done and who looked, over two years, in the order of time; lists name the clients that were in them.
insert into journal (id, client_id, happened_at, type, category, worker_id, position_id, organisation_id, role, ground, subject_id, payload)
select bench.id(80, n * 100 + i), client, bench.time(ago::bigint, n * 100 + i),
  case when i % 3 = 0 then 'path.moved' when i % 3 = 1 then 'contact.recorded' else 'situation.changed' end,
  case when i % 3 = 0 then 'decisionJoint' when i % 3 = 1 then 'contactLog' else 'situation' end,
  p, p, bench.id(2, 0), 'socialCounsellor', 'jointService', bench.id(55, n * 100 + i), jsonb_build_object('kind', 'call', 'round', i)
from (select *, bench.id(11, counsellor) as p from bench.turn) t order by ago desc;
insert into journal (id, client_id, happened_at, type, category, subject_id)
select bench.id(81, n), bench.client(n), bench.time(400 + bench.upto(1000, 71, n), n), 'client.attached', 'identity', bench.id(32, n)
from generate_series(bench.n('open'), bench.n('clients') - 1) n;

insert into access_log (id, at, event, result, client_id, categories, ground, worker_id, position_id, organisation_id, role)
select bench.id(82, n * 100 + i), bench.time((ago / 2)::bigint, n * 100 + i), 'file.opened', 'read', client, '{identity,contact,situation,plan}', 'jointService', p, p, bench.id(1, 0), 'ownCoach'
from (select *, bench.id(10, coach) as p from bench.turn) t order by ago desc;
insert into access_log (id, at, event, result, client_ids, categories, worker_id, position_id, organisation_id, role)
select bench.id(83, k * 40 + d), bench.time(d, k), 'desk.read', 'read', array(select client from bench.open_client where n between k * 100 + d and k * 100 + d + 30),
  '{identity,decisionJoint}', bench.id(10, k), bench.id(10, k), bench.id(1, 0), 'ownCoach'
from generate_series(40, 1, -1) d cross join generate_series(0, bench.n('coaches') - 1) k;
