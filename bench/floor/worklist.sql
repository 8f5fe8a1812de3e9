-- One's clients with all counts, and the fifty with the nearest deadline.
with mine as materialized (
  select client_id, max(lower(valid)) filter (where ground = 'ownCustomer') as since from access_grant
  where holder_id = any ($1::uuid[]) and valid @> $2::date and ground in ('ownCustomer', 'jointService', 'activationPlan') group by client_id
), facts as materialized (
  select m.client_id, m.since, d.due_on, d.kind, d.subject_id, d.why, y.cases[k.own] as case_id, y.turns[k.own] as turn, k.own,
    (select min(at) from unnest(y.planned) at where at >= $2::date and at < $2::date + 1) as starts_at,
    greatest(y.last_contact, y.last_meeting) as last_contact, p.ending, p.held,
    (select true from unnest(y.consents) until where until between $2::date and $2::date + 30 limit 1) as expiring,
    y.assigned @> $2::date and not coalesce(y.named @> $2::date, false) as unnamed, a.missing
  from mine m
  left join desk_summary y on y.id = m.client_id
  left join lateral (select coalesce((select n from unnest(y.turns) with ordinality u(turn, n) where turn = any ($3::text[]) order by n limit 1), 1) as own) k on true
  left join lateral (select due_on, kind, subject_id, why from deadline where client_id = m.client_id and state = 'running'
    and (position_id is null or position_id = any ($1::uuid[])) order by due_on, id limit 1) d on true
  left join lateral (select bool_or(status = 'agreed' and upper(during) - 1 between $2::date and $2::date + 28) as ending,
    bool_or(status = 'held' and held_until > now()) as held from period
    where y.period_until > $2::date and client_id = m.client_id and status in ('agreed', 'held')) p on true
  left join lateral (
    select true as missing from (
      select id, greatest(lower(during), $2::date - 56) as since, least(upper(during), $2::date) - 1 as till,
        array(select distinct weekday from period_slot where period_id = period.id) as weekdays
      from period where y.period_until > $2::date - 56 and client_id = m.client_id and status in ('agreed', 'ended', 'interrupted')
        and upper(during) > $2::date - 56 and lower(during) < $2::date) t
    where (select coalesce(sum((t.till - first) / 7 + 1), 0)
        from (select t.since + (w - extract(isodow from t.since)::int + 7) % 7 as first from unnest(t.weekdays) w) f where first <= t.till)
      > (select count(*) from attendance x where x.period_id = t.id and x.corrects is null and x.day between t.since and t.till
          and extract(isodow from x.day)::int = any (t.weekdays))
    limit 1) a on true
), page as (select * from facts order by coalesce(due_on, 'infinity'::date), client_id limit 51)
select (select jsonb_build_object('all', count(*), 'overdue', count(*) filter (where due_on < $2::date),
    'within7', count(*) filter (where due_on between $2::date and $2::date + 7), 'within30', count(*) filter (where due_on between $2::date and $2::date + 30),
    'mine', count(*) filter (where turn = any ($3::text[])), 'client', count(*) filter (where turn = 'client'), 'nobody', count(*) filter (where unnamed),
    'meetings', count(starts_at), 'new', count(*) filter (where since > $2::date - 7), 'ending', count(*) filter (where ending), 'held', count(*) filter (where held),
    'notContacted', count(*) filter (where last_contact < $2::date - 60), 'expiring', count(expiring), 'missing', count(missing)) from facts) as counts,
  (select count(*) from facts f join client c on c.id = f.client_id where c.protected) as unnamed,
  (select jsonb_agg(jsonb_build_object('clientId', p.client_id, 'name', c.first_names || ' ' || c.last_name, 'protected', c.protected, 'birthYear', c.birth_year,
    'municipality', m.name_fi, 'path', k.path, 'status', k.status, 'turn', p.turn, 'on', p.due_on, 'kind', p.kind, 'subjectId', p.subject_id, 'why', p.why,
    'meetsAt', p.starts_at, 'last', p.last_contact, 'since', p.since) order by p.due_on, p.client_id)
   from page p join client c on c.id = p.client_id left join client_contact t on t.client_id = p.client_id
   left join path_case k on k.id = p.case_id left join municipality m on m.code = t.municipality_code) as rows
