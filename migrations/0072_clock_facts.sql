-- Everything that a client's clocks are derived from: days and kinds, no content. Locks the clients first, in order, so that of two
-- changes at once the second derives from what the first left (as access.refresh does).
create function access.clock_facts(p_clients uuid[]) returns table (client_id uuid, facts jsonb)
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  perform access.may_settle(p_clients);
  perform from client where id = any (p_clients) order by id for no key update;
  return query select c.id, jsonb_build_object(
    'cases', (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'path', k.path, 'status', k.status,
        'mappingStartedOn', k.mapping_started_on, 'closedOn', k.closed_on, 'closed', k.closed_on is not null,
        'planSignedOn', (select min(s.happened_on) from path_step s where s.case_id = k.id and s.move = 'planSigned')) order by k.id), '[]')
      from path_case k where k.client_id = c.id and k.mapping_started_on is not null),
    'plans', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'status', p.status, 'signedOn', p.signed_on,
        'reviewBy', p.review_by, 'endedOn', p.ended_on) order by p.signed_on, p.id), '[]')
      from plan p where p.client_id = c.id and p.signed_on is not null),
    'statuses', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'status', s.status, 'from', lower(s.valid),
        'until', upper(s.valid)) order by s.valid), '[]')
      from jobseeker_status s where s.client_id = c.id and not lower_inf(s.valid)),
    'relationships', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'openedOn', r.opened_on,
        'closedOn', r.closed_on) order by r.id), '[]')
      from relationship r where r.client_id = c.id),
    'talks', (select coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'on', access.helsinki_day(m.starts_at)) order by m.starts_at, m.id), '[]')
      from meeting m where m.client_id = c.id and m.held = 'held' and m.kind in ('initial', 'quarterly', 'supplementary')),
    'contacts', access.contact_facts(c.id),
    'referrals', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'status', r.status, 'sentOn', access.helsinki_day(r.sent_at),
        'days', r.answer_days, 'organisation', o.name, 'answeredOn', access.helsinki_day(r.answered_at)) order by r.id), '[]')
      from referral r join unit u on u.id = r.to_unit_id join organisation o on o.id = u.organisation_id
      where r.client_id = c.id and r.answer_days is not null),
    'periods', access.period_facts(c.id),
    'attended', (select coalesce(jsonb_agg(distinct a.day order by a.day), '[]')
      from attendance_current a join period t on t.id = a.period_id
      where a.client_id = c.id and t.kind = 'rehabWork' and a.absence is null and a.hours > 0),
    'thresholds', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'metOn', t.met_on, 'ground', t.ground,
        'noticedOn', t.noticed_on) order by t.id), '[]')
      from support_threshold t where t.client_id = c.id))
  from unnest(p_clients) c(id);
end $$;

-- Contacts that set a next one, with the day on which whoever owns it got in touch again. Owner: who set it, or the successor to whom
-- it was handed (migration 0055).
create function access.contact_facts(p_client uuid) returns jsonb
language sql stable security definer set search_path = public, access, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'positionId', c.owner, 'nextOn', c.next_contact_on,
    'setOn', access.helsinki_day(c.recorded_at), 'setBy', c.name,
    'followedOn', (select access.helsinki_day(min(n.recorded_at)) from contact n
      where n.client_id = p_client and n.position_id = c.owner and (n.recorded_at, n.id) > (c.recorded_at, c.id))) order by c.id), '[]')
  from (
    select c.*, w.name, case when d.id is null then c.position_id else d.position_id end as owner
    from contact c left join deadline d on d.subject_id = c.id and d.kind = 'nextContact'
    left join position p on p.id = c.position_id left join worker w on w.id = p.worker_id
    where c.client_id = p_client and c.next_contact_on is not null) c
$$;

create function access.period_facts(p_client uuid) returns jsonb
language sql stable security definer set search_path = public, access, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'status', t.status, 'from', lower(t.during), 'until', upper(t.during),
    'evaluationBy', t.evaluation_by, 'contractOn', t.contract_on,
    'weekdays', (select coalesce(jsonb_agg(distinct s.weekday order by s.weekday), '[]') from period_slot s where s.period_id = t.id),
    'evaluatedOn', (select access.helsinki_day(e.given_at) from evaluation e where e.period_id = t.id and e.party = 'worker'))
    order by lower(t.during), t.id), '[]')
  from period t where t.client_id = p_client and t.status in ('agreed', 'ended', 'interrupted')
$$;
revoke execute on function access.clock_facts, access.contact_facts, access.period_facts from public;
grant execute on function access.clock_facts to yhteispolku_app, yhteispolku_system;

-- Puts the clocks of the clients in the place of those that stood; answers those whose day moved. What follows from the facts alone is
-- rewritten; whose a next contact is stays as it stands.
create function access.write_clocks(p_clients uuid[], p_clocks jsonb, p_rule_changed_on date default null)
returns table (client_id uuid, subject_id uuid, kind text, category text, before_on date, after_on date, before_version text, after_version text)
language plpgsql security definer set search_path = public, access, pg_temp as $$
#variable_conflict use_column
begin
  perform access.may_settle(p_clients);
  return query with due as materialized (
    select * from jsonb_to_recordset(p_clocks) as r("clientId" uuid, subject text, "subjectId" uuid, kind text, category text, "dueOn" date,
      why jsonb, "positionId" uuid, state text, reason text, "doneOn" date, "countedFrom" date, used int, most int)
  ), gone as (
    delete from deadline d where d.client_id = any (p_clients)
      and not exists (select from due where due."subjectId" = d.subject_id and due.kind = d.kind)
  ), stood as materialized (
    select d.* from deadline d where d.client_id = any (p_clients)
  ), added as (
    insert into deadline (client_id, subject, subject_id, kind, category, due_on, why, position_id, state, reason, done_on, counted_from, used, most)
    select "clientId", subject, "subjectId", kind, category, "dueOn", why, "positionId", state, reason, "doneOn", "countedFrom", used, most
    from due where not exists (select from stood s where s.subject_id = due."subjectId" and s.kind = due.kind)
    order by "clientId", "subjectId", kind
  ), changed as (
    update deadline d set category = due.category, due_on = due."dueOn", why = due.why, state = due.state, reason = due.reason,
      done_on = due."doneOn", counted_from = due."countedFrom", used = due.used, most = due.most,
      moved_from = case when d.due_on is not distinct from due."dueOn" then d.moved_from when p_rule_changed_on is not null then d.due_on end,
      moved_version = case when d.due_on is not distinct from due."dueOn" then d.moved_version when p_rule_changed_on is not null then d.why ->> 'version' end,
      moved_on = case when d.due_on is not distinct from due."dueOn" then d.moved_on when p_rule_changed_on is not null then p_rule_changed_on end
    from due where d.subject_id = due."subjectId" and d.kind = due.kind and d.client_id = any (p_clients)
      and (d.category, d.due_on, d.why, d.state, d.reason, d.done_on, d.counted_from, d.used, d.most)
        is distinct from (due.category, due."dueOn", due.why, due.state, due.reason, due."doneOn", due."countedFrom", due.used, due.most)
    returning d.id
  )
  select s.client_id, s.subject_id, s.kind, due.category, s.due_on, due."dueOn", s.why ->> 'version', due.why ->> 'version'
  from changed c join stood s on s.id = c.id join due on due."subjectId" = s.subject_id and due.kind = s.kind
  where s.state = 'running' and due.state = 'running' and s.due_on is distinct from due."dueOn";
  delete from clock_touched t where t.client_ids <@ p_clients and t.xact = pg_current_xact_id_if_assigned();
end $$;
revoke execute on function access.write_clocks from public;
grant execute on function access.write_clocks to yhteispolku_app, yhteispolku_system;
