-- One's clients with all counts, and the fifty with the nearest deadline.
with mine as materialized (
  select client_id, max(lower(valid)) filter (where ground = 'ownCustomer') as since from access_grant
  where holder_id = any ($1::uuid[]) and valid @> $2::date and ground in ('ownCustomer', 'jointService', 'activationPlan') group by client_id
), facts as materialized (
  select m.client_id, m.since, d.due_on, d.kind, d.subject_id, d.why, k.id as case_id, k.path, k.status, k.turn, meets.starts_at,
    c.last_contact, p.ending, p.held, s.expiring, n.unnamed, a.missing
  from mine m
  left join lateral (select due_on, kind, subject_id, why from deadline where client_id = m.client_id and done_on is null
    and (position_id is null or position_id = any ($1::uuid[])) order by due_on, id limit 1) d on true
  left join lateral (select id, path, status, turn from path_case where client_id = m.client_id and closed_on is null
    order by (turn = any ($3::text[])) desc, opened_on desc limit 1) k on true
  left join lateral (select starts_at from meeting where client_id = m.client_id and held = 'planned'
    and starts_at >= $2::date and starts_at < $2::date + 1 order by starts_at limit 1) meets on true
  left join lateral (select greatest((select max(contacted_at) from contact where client_id = m.client_id),
    (select max(starts_at) from meeting where client_id = m.client_id and held = 'held')) as last_contact) c on true
  left join lateral (select bool_or(status = 'agreed' and upper(during) - 1 between $2::date and $2::date + 28) as ending,
    bool_or(status = 'held' and held_until > now()) as held from period where client_id = m.client_id and status in ('agreed', 'held')) p on true
  left join lateral (select true as expiring from consent where client_id = m.client_id and answer = 'given' and withdrawn_at is null
    and valid_until between $2::date and $2::date + 30 limit 1) s on true
  left join lateral (select bool_and(position_id is null) as unnamed from assignment where client_id = m.client_id and valid @> $2::date) n on true
  left join lateral (
    select true as missing from period t cross join lateral (
      select from generate_series(greatest(lower(t.during), $2::date - 56)::timestamp, (least(upper(t.during), $2::date) - 1)::timestamp, interval '1 day') g(day)
      where exists (select from period_slot l where l.period_id = t.id and l.weekday = extract(isodow from g.day))
        and not exists (select from attendance x where x.period_id = t.id and x.day = g.day::date) limit 1) g
    where t.client_id = m.client_id and t.status in ('agreed', 'ended', 'interrupted') and upper(t.during) > $2::date - 56 and lower(t.during) < $2::date
    limit 1) a on true
), page as (select * from facts order by coalesce(due_on, 'infinity'::date), client_id limit 51)
select (select jsonb_build_object('all', count(*), 'overdue', count(*) filter (where due_on < $2::date),
    'within7', count(*) filter (where due_on between $2::date and $2::date + 7), 'within30', count(*) filter (where due_on between $2::date and $2::date + 30),
    'mine', count(*) filter (where turn = any ($3::text[])), 'client', count(*) filter (where turn = 'client'), 'nobody', count(*) filter (where unnamed),
    'meetings', count(starts_at), 'new', count(*) filter (where since > $2::date - 7), 'ending', count(*) filter (where ending), 'held', count(*) filter (where held),
    'notContacted', count(*) filter (where last_contact < $2::date - 60), 'expiring', count(expiring), 'missing', count(missing)) from facts) as counts,
  (select count(*) from facts f join client c on c.id = f.client_id where c.protected) as unnamed,
  (select jsonb_agg(jsonb_build_object('clientId', p.client_id, 'name', c.first_names || ' ' || c.last_name, 'protected', c.protected, 'birthYear', c.birth_year,
    'municipality', m.name_fi, 'path', p.path, 'status', p.status, 'turn', p.turn, 'on', p.due_on, 'kind', p.kind, 'subjectId', p.subject_id, 'why', p.why,
    'meetsAt', p.starts_at, 'last', p.last_contact, 'since', p.since) order by p.due_on, p.client_id)
   from page p join client c on c.id = p.client_id left join client_contact t on t.client_id = p.client_id
   left join municipality m on m.code = t.municipality_code) as rows
