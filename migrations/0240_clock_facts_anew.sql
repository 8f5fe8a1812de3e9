-- Of two changes at once the second derives from what the first left (0072): facts are read by a statement that begins when the clients
-- are locked. As one statement (0178) papers and decisions were read as they stood before the wait.
create or replace function access.clock_facts(p_clients uuid[]) returns table (client_id uuid, facts jsonb)
language plpgsql volatile security definer set search_path = public, access, pg_temp as $$
begin
  perform access.may_settle(p_clients);
  perform from client c where c.id = any (p_clients) order by c.id for no key update;
  return query select f.client_id, f.facts || access.statement_facts(f.client_id) || access.decision_facts(f.client_id)
    from access.clock_facts_of_path(p_clients) f;
end $$;

-- Which service carries a decision out: day activity and work activity of disability services stand among the periods as work activity.
create or replace function access.decision_facts(p_client uuid) returns jsonb
language sql stable security definer set search_path = public, access, pg_temp as $$
  select jsonb_build_object('decisions', coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'status', d.status,
      'result', d.result, 'decidedOn', d.decided_on, 'deliveredOn', d.delivered_on, 'validFrom', d.valid_from,
      'pendingSince', c.contents ->> 'pendingSince', 'corrects', d.supersedes is not null,
      'carriedOutOn', (select min(lower(t.during)) from period t where t.client_id = p_client and t.status in ('agreed', 'ended', 'interrupted')
        and (t.id = c.period_id or daterange(d.valid_from, d.valid_to, '[]') && t.during
          and t.kind = case when d.kind in ('dayActivity', 'disabilityWorkActivity') then 'workActivity' else d.kind end)),
      'appealUntil', v.appeal_until, 'receivedOn', v.received_on, 'appealWhy', v.why,
      'closedOn', (select max(a.happened_on) from decision_act a where a.decision_id = d.id and a.act in ('withdraw', 'end', 'supersede')),
      'appealedOn', (select max(a.happened_on) from decision_act a where a.decision_id = d.id and a.act = 'recordAppeal'),
      'finalOn', (select max(a.happened_on) from decision_act a where a.decision_id = d.id and a.act = 'becomeFinal')) order by d.id), '[]'))
  from decision d join decision_content c on c.decision_id = d.id left join decision_delivery v on v.decision_id = d.id
  where d.client_id = p_client and d.origin = 'own' and d.delivered_on is not null
$$;

-- A newer paper takes the place of another of its kind; of certificates, which have a title, of one that tells of the same.
create or replace function access.statement_facts(p_client uuid) returns jsonb
language sql stable security definer set search_path = public, access, pg_temp as $$
  select jsonb_build_object(
    'papersWanted', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'category', r.category, 'from', r.asked_from,
        'askedOn', r.asked_on, 'askedBy', w.name, 'wantedBy', r.wanted_by, 'status', r.status, 'closedOn', r.closed_on) order by r.id), '[]')
      from statement_request r join position p on p.id = r.asked_by join worker w on w.id = p.worker_id where r.client_id = p_client),
    'statements', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'category', s.category, 'issuedOn', s.issued_on,
        'validUntil', s.valid_until, 'mistakenOn', access.helsinki_day(s.mistaken_at),
        'replacedOn', (select min(n.issued_on) from statement n where n.client_id = p_client and n.kind = s.kind and n.mistaken_at is null
          and lower(n.title) is not distinct from lower(s.title) and n.issued_on > s.issued_on)) order by s.id), '[]')
      from statement s where s.client_id = p_client and s.valid_until is not null))
$$;

-- The clocks of whom the facts now differ are derived anew by the job that this leaves.
insert into clock_touched (client_ids)
  select array_agg(client_id) from (
    select client_id from decision where origin = 'own' and delivered_on is not null
    union select client_id from statement where title is not null and valid_until is not null
  ) c having count(*) > 0;
