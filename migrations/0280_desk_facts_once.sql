-- What is the same for every row of a question – the holders, the day, its hours – is asked once, not at each row, and what the session
-- reads of its clients is put together in one pass over its grants. Otherwise access.desk_facts says what it said (0091). Its plan is kept:
-- planning it anew costs a third of running it.
create or replace function access.desk_facts(p_holders uuid[], p_grounds text[], p_lanes text[], p_at timestamptz)
returns table (client_id uuid, is_mine boolean, is_referred boolean, since date, due_on date, kind text, subject_id uuid, why jsonb,
  moved_from date, moved_on date, moved_version text, last_moved date,
  case_id uuid, turn text, unnamed boolean, meets_at timestamptz, last_contact timestamptz, last_meeting timestamptz, ends_on date,
  held boolean, consent_until date)
language sql stable security definer set search_path = public, access, pg_temp set plan_cache_mode = force_generic_plan as $$
  with mine as materialized (
    select g.client_id, max(case when g.ground = 'ownCustomer' then lower(g.valid) end) as since from access_grant g
    where g.holder_id = any (p_holders) and g.holder_id = any ((select access.holders())::uuid[]) and g.ground = any (p_grounds)
      and g.valid @> (select access.day()) and g.client_id <> all ((select access.barred())::uuid[])
    group by g.client_id
  ), referred as materialized (
    select distinct r.client_id from referral r
    where r.status = 'sent' and r.to_unit_id = any (p_holders) and r.to_unit_id = any ((select access.holders())::uuid[])
      and r.client_id <> all ((select access.barred())::uuid[])
      -- sent by oneself to one's own unit: read whatever else (policy referral_sender)
      and (r.from_position_id = any ((select access.holders())::uuid[]) or exists (
        select from access_grant g where g.client_id = r.client_id and g.holder_id = any ((select access.holders())::uuid[])
          and g.valid @> (select access.day()) and g.reads & access.bit('needsAssessment') <> 0 and (g.column_name <> 'referral.receiver' or g.source_id = r.id)))
  ), opened as materialized (
    -- everything read of each client, by one pass over one's grants; what is read whole, and whose own rows only (a provider's)
    select g.client_id, bit_or(g.reads) as reads, coalesce(bit_or(g.reads) filter (where g.organisation_id is null), 0) as whole,
      coalesce(array_agg(g.organisation_id) filter (where g.organisation_id is not null and g.reads & access.bit('participation') <> 0), '{}') as only
    from access_grant g where g.holder_id = any ((select access.holders())::uuid[]) and g.valid @> (select access.day())
    group by g.client_id
  ), base as materialized (
    select b.*, coalesce(o.reads, 0) as reads, coalesce(o.whole, 0) as whole, coalesce(o.only, '{}') as only
    from (select coalesce(m.client_id, r.client_id) as client_id, m.client_id is not null as is_mine, r.client_id is not null as is_referred,
        m.since from mine m full join referred r on r.client_id = m.client_id) b
    left join opened o on o.client_id = b.client_id
  )
  select b.client_id, b.is_mine, b.is_referred, b.since, d.due_on, d.kind, d.subject_id, d.why,
    d.moved_from, d.moved_on, d.moved_version, v.last_moved, k.id, k.turn,
    coalesce(n.unnamed, false), meets.starts_at, c.contacted_at, h.starts_at, p.ends_on, coalesce(p.held, false), s.until
  from base b
  left join lateral (
    select due_on, kind, subject_id, why, moved_from, moved_on, moved_version from deadline
    where client_id = b.client_id and state = 'running' and (position_id is null or position_id = any (p_holders))
      and b.reads & access.bit(category) <> 0
      and (subject <> 'period' or category <> 'participation' or b.whole & access.bit('participation') <> 0
        or exists (select from period where id = deadline.subject_id and organisation_id = any (b.only)))
    order by due_on, id limit 1) d on true
  left join lateral (
    -- by index: few deadlines have ever been moved by a change of the rule
    select max(moved_on) as last_moved from deadline where client_id = b.client_id and moved_on is not null and state = 'running'
      and b.reads & access.bit(category) <> 0
      and (subject <> 'period' or category <> 'participation' or b.whole & access.bit('participation') <> 0
        or exists (select from period where id = deadline.subject_id and organisation_id = any (b.only)))) v on true
  left join lateral (
    select id, path_case.turn from path_case where client_id = b.client_id and closed_on is null and b.reads & access.bit('decisionJoint') <> 0
    order by (path_case.turn = any (p_lanes)) desc, opened_on desc, id limit 1) k on true
  left join lateral (
    select bool_and(position_id is null) as unnamed from assignment
    where client_id = b.client_id and valid @> (select access.day()) and b.reads & access.bit('decisionJoint') <> 0) n on true
  left join lateral (
    select starts_at from meeting where client_id = b.client_id and meeting.held = 'planned' and b.reads & access.bit('contactLog') <> 0
      and starts_at >= (select access.day()::timestamp at time zone 'Europe/Helsinki') and starts_at < (select (access.day() + 1)::timestamp at time zone 'Europe/Helsinki')
    order by starts_at limit 1) meets on true
  left join lateral (
    select contacted_at from contact where client_id = b.client_id and b.reads & access.bit('contactLog') <> 0
    order by contacted_at desc limit 1) c on true
  left join lateral (
    select starts_at from meeting where client_id = b.client_id and meeting.held = 'held' and b.reads & access.bit('contactLog') <> 0
    order by starts_at desc limit 1) h on true
  left join lateral (
    -- the nearest last day of those that run, and whether one is held now
    select min(upper(during) - 1) filter (where status = 'agreed' and upper(during) > (select access.day())) as ends_on,
      bool_or(status = 'held' and held_until > p_at) as held
    from period where client_id = b.client_id and status in ('agreed', 'held')
      and (b.whole & access.bit('participation') <> 0 or organisation_id = any (b.only))) p on true
  left join lateral (
    select min(valid_until) as until from consent where client_id = b.client_id and answer = 'given' and withdrawn_at is null
      and valid_until >= (select access.day()) and b.reads & access.bit('consent') <> 0) s on true
$$;
