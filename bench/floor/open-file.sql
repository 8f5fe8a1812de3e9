-- Everything of the file's first screen in one statement.
select
  (select to_jsonb(x) from (select c.id, c.first_names, c.last_name, c.birth_year, c.protected, c.version, i.birth_date, i.code_cipher is not null as has_code
    from client c left join client_identity i on i.client_id = c.id where c.id = $1) x) as person,
  (select to_jsonb(x) from (select t.language, t.interpreter, t.phone, t.email, t.street_address, t.postal_code, t.post_office, t.checked_on, t.version,
    m.code, m.name_fi, m.name_sv from client_contact t left join municipality m on m.code = t.municipality_code where t.client_id = $1) x) as contact,
  (select jsonb_agg(to_jsonb(x)) from (
    select p.id, w.name, p.role, w.phone, w.email, o.id as oid, o.name as organisation, o.kind, u.id as uid, u.name as unit, n.lane, n.since
    from (select m.position_id, m.lane, lower(m.valid) as since from joint_member m join path_case c on c.id = m.case_id and c.closed_on is null
        where m.client_id = $1 and m.valid @> $3::date
      union all select a.position_id, null, lower(a.valid) from assignment a join relationship r on r.id = a.relationship_id and r.closed_on is null
        where a.client_id = $1 and a.position_id is not null and a.valid @> $3::date) n
    join position p on p.id = n.position_id join worker w on w.id = p.worker_id join organisation o on o.id = p.organisation_id
    left join unit u on u.id = p.unit_id) x) as workers,
  (select jsonb_agg(to_jsonb(x)) from (select r.id, r.kind, o.id as oid, o.name, o.kind as organisation_kind, r.opened_on, r.closed_on, r.closing_reason
    from relationship r join organisation o on o.id = r.organisation_id where r.client_id = $1) x) as relationships,
  (select jsonb_agg(to_jsonb(g)) from access_grant g where g.client_id = $1 and g.holder_id = any ($2::uuid[]) and g.valid @> $3::date) as grounds,
  (select jsonb_agg(to_jsonb(x)) from (select f.id, f.topic, f.category, f.text, f.needs, f.source, f.author_client, f.told_on, f.confirmed_on, f.version, w.name,
    exists (select from situation_fact e where e.superseded_by = f.id) as has_earlier
    from situation_fact f left join position p on p.id = f.author_position_id left join worker w on w.id = p.worker_id
    where f.client_id = $1 and f.superseded_by is null) x) as facts,
  (select jsonb_agg(to_jsonb(x)) from (select m.category, array_agg(distinct party.party) as parties from (
      select 'joint.' || access.own_column(o.kind) as column_name, o.kind as party from joint_member m
      join path_case c on c.id = m.case_id and c.closed_on is null and c.informed_on is not null
      join position p on p.id = m.position_id join organisation o on o.id = p.organisation_id where m.client_id = $1 and m.valid @> $3::date
      union select 'own.' || access.own_column(o.kind), o.kind from relationship r join organisation o on o.id = r.organisation_id
      where r.client_id = $1 and r.closed_on is null
      union select 'placement.provider', 'place' from period where client_id = $1 and status in ('reserved', 'agreed') and upper(during) > $3::date) party
    join access_matrix m using (column_name) where m.level in ('r', 'w') group by m.category) x) as readers,
  (select jsonb_agg(to_jsonb(x)) from (select c.id, o.name, c.given_on, c.purpose, c.categories, c.valid_until from consent c
    join organisation o on o.id = c.organisation_id where c.client_id = $1 and c.answer = 'given' and c.withdrawn_at is null) x) as consents,
  (select to_jsonb(x) from (select id, status, valid from jobseeker_status where client_id = $1 order by lower(valid) desc limit 1) x) as status,
  (select jsonb_agg(to_jsonb(x)) from (select id, path, status, turn, opened_on from path_case where client_id = $1 and closed_on is null) x) as cases,
  (select jsonb_agg(to_jsonb(x)) from (select d.id, d.subject, d.subject_id, d.kind, d.due_on, d.why, w.name, k.turn, plan.kind as plan_kind
    from deadline d left join path_case k on d.subject = 'case' and k.id = d.subject_id left join plan on d.subject = 'plan' and plan.id = d.subject_id
    left join position p on p.id = d.position_id left join worker w on w.id = p.worker_id
    where d.client_id = $1 and d.done_on is null order by d.due_on limit 100) x) as deadlines,
  (select jsonb_agg(to_jsonb(x)) from (select m.id, m.kind, m.channel, m.starts_at, m.place, m.held, m.client_answer, m.participants, m.version, w.name
    from meeting m left join position p on p.id = m.position_id left join worker w on w.id = p.worker_id
    where m.client_id = $1 and m.held = 'planned' and m.starts_at >= now() order by m.starts_at limit 3) x) as meetings,
  (select jsonb_agg(to_jsonb(x)) from (
    (select c.id, c.contacted_at as at, c.kind, w.name, n.text, c.reached, c.next_contact_on, null::jsonb as payload from contact c
      left join contact_note n on n.contact_id = c.id left join position p on p.id = c.position_id left join worker w on w.id = p.worker_id
      where c.client_id = $1 order by c.contacted_at desc limit 21)
    union all (select m.id, m.starts_at, m.kind, w.name, m.place, m.client_came, null, m.participants from meeting m
      left join position p on p.id = m.position_id left join worker w on w.id = p.worker_id
      where m.client_id = $1 and (m.starts_at <= now() or m.held = 'cancelled') order by m.starts_at desc limit 21)
    union all (select j.id, j.happened_at, j.type, w.name, null, null, null, j.payload from journal j left join worker w on w.id = j.worker_id
      where j.client_id = $1 and split_part(j.type, '.', 1) not in ('contact', 'meeting', 'message', 'attendance') order by j.happened_at desc limit 21)
    order by at desc limit 21) x) as timeline,
  (select count(*) from message_participant mp join message m on m.thread_id = mp.thread_id and m.sent_at > coalesce(mp.read_at, '-infinity')
    and m.position_id <> mp.holder_id where mp.client_id = $1 and mp.holder_id = any ($2::uuid[])) as unread
