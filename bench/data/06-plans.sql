-- Plans in force with their services and signatures, and the deadlines that hang on cases, plans and contacts.
insert into plan (id, client_id, case_id, kind, status, goal, parties, signed_on, review_by, created_at)
select bench.id(60, n), client, bench.id(36, n), case when joint then 'multiSector' else 'activation' end, 'inForce', 'Kohti työtä askel kerrallaan.',
  '{client,employment,social}', bench.today() - (days * 0.4)::int - 1, bench.today() - 20 + bench.upto(200, 80, n)::int, bench.time(days / 2, n)
from bench.open_client where n % 5 > 0;
insert into plan_service (id, plan_id, client_id, service, lane)
select bench.id(61, n * 2 + i), bench.id(60, n), client, bench.pick('{Työkokeilu,Velkaneuvonta,Kuntouttava työtoiminta,Terveystarkastus}', 81 + i, n), 'social'
from generate_series(0, 1) i cross join bench.open_client where n % 5 > 0;
insert into plan_signature (plan_id, client_id, party, position_id, how, signed_at)
select bench.id(60, n), client, party, case when party = 'employment' then bench.id(10, coach) else bench.id(11, counsellor) end, 'onTheSpot', bench.time((days * 0.4)::bigint + 1, n)
from unnest('{client,employment,social}'::text[]) party cross join bench.open_client where n % 5 > 0;

insert into deadline (id, client_id, subject, subject_id, kind, category, due_on, why, position_id)
select bench.id(62, n), client, 'plan', bench.id(60, n), 'planReview', 'plan', bench.today() - 20 + bench.upto(200, 80, n)::int,
  jsonb_build_object('rule', 'plan.review', 'cite', '381/2023 6 §', 'version', '2025-01-01', 'facts', jsonb_build_object('signedOn', bench.today() - 100)), null::uuid
from bench.open_client where n % 5 > 0
union all
select bench.id(63, n), client, 'case', bench.id(36, n), 'mappingPlan', 'decisionJoint', bench.today() - 10 + bench.upto(90, 82, n)::int,
  jsonb_build_object('rule', 'joint.mapping', 'cite', '381/2023 4 §', 'version', '2025-01-01', 'facts', '{}'::jsonb), null
from bench.open_client where joint and n % 3 = 0
union all
select bench.id(64, n), client, 'contact', bench.id(55, n * 100), 'nextContact', 'contactLog', bench.today() - 5 + bench.upto(60, 83, n)::int,
  jsonb_build_object('rule', 'contact.next', 'cite', 'agreed', 'version', 'agreed', 'facts', '{}'::jsonb), bench.id(10, coach)
from bench.open_client where n % 2 = 0;
insert into deadline (id, client_id, subject, subject_id, kind, category, due_on, why, done_on, state, reason)
select bench.id(65, n), client, 'contact', bench.id(55, n * 100 + 1), 'nextContact', 'contactLog', bench.today() - 60,
  jsonb_build_object('rule', 'contact.next', 'cite', 'agreed', 'version', 'agreed', 'facts', '{}'::jsonb), bench.today() - 58, 'stopped', 'done'
from bench.open_client;
