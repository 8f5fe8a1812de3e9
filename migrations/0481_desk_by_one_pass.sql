-- As 0396, with one pass over one's grounds where there were three: which clients are one's own, what is read of each, and which referrals that
-- wait are read. Of those who are only referred nothing is looked up unless they are the list that is asked for; otherwise they are counted.
create index access_grant_held on access_grant (holder_id, client_id)
  include (reads, writes, valid, organisation_id, ground, column_name, source_id);
drop index access_grant_asked;

drop function access.desk_facts(uuid[], text[], text[], timestamptz, date[], int);
create function access.desk_facts(p_holders uuid[], p_grounds text[], p_lanes text[], p_at timestamptz, p_holidays date[], p_window int,
  p_referred boolean)
returns table (client_id uuid, is_mine boolean, is_referred boolean, since date, due_on date, kind text, subject_id uuid, why jsonb,
  moved_from date, moved_on date, moved_version text, last_moved date,
  case_id uuid, turn text, unnamed boolean, meets_at timestamptz, last_contact timestamptz, last_meeting timestamptz, ends_on date,
  held boolean, consent_until date, missing boolean)
language sql stable security definer set search_path = public, access, pg_temp set plan_cache_mode = force_generic_plan as $$
  with opened as materialized (
    -- what is read of each client, what of it whole, and whose own rows only (a provider's)
    select g.client_id, bit_or(g.reads) as reads, coalesce(bit_or(g.reads) filter (where g.organisation_id is null), 0) as whole,
      coalesce(array_agg(g.organisation_id) filter (where g.organisation_id is not null and g.reads & access.bit('participation') <> 0), '{}') as only,
      bool_or(g.holder_id = any (p_holders) and g.ground = any (p_grounds)) as is_mine,
      max(lower(g.valid)) filter (where g.ground = 'ownCustomer' and g.ground = any (p_grounds) and g.holder_id = any (p_holders)) as since,
      bool_or(g.reads & access.bit('needsAssessment') <> 0 and g.column_name <> 'referral.receiver') as beyond,
      array_agg(g.source_id) filter (where g.reads & access.bit('needsAssessment') <> 0 and g.column_name = 'referral.receiver') as waiting
    from access_grant g where g.holder_id = any ((select access.holders())::uuid[]) and g.valid @> (select access.day())
    group by g.client_id
  ), referred as materialized (
    select distinct r.client_id from referral r left join opened o on o.client_id = r.client_id
    where r.status = 'sent' and r.to_unit_id = any (p_holders) and r.to_unit_id = any ((select access.holders())::uuid[])
      -- sent by oneself to one's own unit: read whatever else (policy referral_sender)
      and (r.from_position_id = any ((select access.holders())::uuid[]) or o.beyond or r.id = any (o.waiting))
  ), base as materialized (
    select coalesce(o.client_id, r.client_id) as client_id, coalesce(o.is_mine, false) as is_mine, r.client_id is not null as is_referred, o.since,
      coalesce(o.reads, 0) as reads, coalesce(o.whole, 0) as whole, coalesce(o.only, '{}') as only
    from opened o full join referred r on r.client_id = o.client_id
    where (o.is_mine or r.client_id is not null) and coalesce(o.client_id, r.client_id) <> all ((select access.barred())::uuid[])
  )
  select b.client_id, b.is_mine, b.is_referred, b.since, d.due_on, d.kind, d.subject_id, d.why,
    d.moved_from, d.moved_on, d.moved_version, v.last_moved,
    -- the open case in which it is one's turn, else the newest
    case when b.reads & access.bit('decisionJoint') <> 0 then y.cases[case when cardinality(y.turns) > 1 then coalesce((
      select place from unnest(y.turns) with ordinality u(turn, place) where u.turn = any (p_lanes) order by place limit 1), 1)::int else 1 end] end,
    case when b.reads & access.bit('decisionJoint') <> 0 then y.turns[case when cardinality(y.turns) > 1 then coalesce((
      select place from unnest(y.turns) with ordinality u(turn, place) where u.turn = any (p_lanes) order by place limit 1), 1)::int else 1 end] end,
    b.reads & access.bit('decisionJoint') <> 0
      and coalesce(y.assigned @> (select access.day()) and not coalesce(y.named @> (select access.day()), false), false),
    case when b.reads & access.bit('contactLog') <> 0 and y.planned[cardinality(y.planned)] >= (select access.day()::timestamp at time zone 'Europe/Helsinki') then (
      select min(starts_at) from unnest(y.planned) starts_at where starts_at >= (select access.day()::timestamp at time zone 'Europe/Helsinki')
        and starts_at < (select (access.day() + 1)::timestamp at time zone 'Europe/Helsinki')) end,
    case when b.reads & access.bit('contactLog') <> 0 then y.last_contact end,
    case when b.reads & access.bit('contactLog') <> 0 then y.last_meeting end, p.ends_on, coalesce(p.held, false),
    case when b.reads & access.bit('consent') = 0 then null when y.consents[1] >= (select access.day()) then y.consents[1]
      else (select min(until) from unnest(y.consents) until where until >= (select access.day())) end,
    coalesce(x.missing, false)
  from base b
  left join desk_summary y on y.id = case when b.is_mine or p_referred then b.client_id end
  left join lateral (
    select due_on, kind, subject_id, why, moved_from, moved_on, moved_version from deadline
    where (b.is_mine or p_referred) and client_id = b.client_id and state = 'running' and (position_id is null or position_id = any (p_holders))
      and b.reads & access.bit(category) <> 0
      and (subject <> 'period' or category <> 'participation' or b.whole & access.bit('participation') <> 0
        or exists (select from period where id = deadline.subject_id and organisation_id = any (b.only)))
    order by due_on, id limit 1) d on true
  left join lateral (
    -- by index: few deadlines have ever been moved by a change of the rule
    select max(moved_on) as last_moved from deadline where y.moved and client_id = b.client_id and moved_on is not null and state = 'running'
      and b.reads & access.bit(category) <> 0
      and (subject <> 'period' or category <> 'participation' or b.whole & access.bit('participation') <> 0
        or exists (select from period where id = deadline.subject_id and organisation_id = any (b.only)))) v on true
  left join lateral (
    -- the nearest last day of those that run, and whether one is held now
    select min(upper(during) - 1) filter (where status = 'agreed' and upper(during) > (select access.day())) as ends_on,
      bool_or(status = 'held' and held_until > p_at) as held
    from period where y.period_until > (select access.day()) and client_id = b.client_id and status in ('agreed', 'held')
      and (b.whole & access.bit('participation') <> 0 or organisation_id = any (b.only))) p on true
  left join lateral (
    -- days up to yesterday on which somebody was expected: those of the agreed weekdays that are no holidays; more than are marked
    select bool_or(
      (select coalesce(sum((t.till - w.first) / 7 + 1), 0) from (
        select t.since + (day - extract(isodow from t.since)::int + 7) % 7 as first from unnest(t.weekdays) day) w where w.first <= t.till)
      - (select count(*) from unnest(p_holidays) day where day between t.since and t.till and extract(isodow from day)::int = any (t.weekdays))
      > (select count(*) from attendance a where a.period_id = t.id and a.corrects is null and a.day between t.since and t.till
          and extract(isodow from a.day)::int = any (t.weekdays) and a.day <> all (p_holidays))) as missing
    from (
      select id, greatest(lower(during), (select access.day()) - p_window) as since, least(upper(during), (select access.day())) - 1 as till,
        array(select distinct weekday from period_slot where period_id = period.id) as weekdays
      from period where y.period_until > (select access.day()) - p_window and client_id = b.client_id and status in ('agreed', 'ended', 'interrupted')
        and coalesce(upper(during), 'infinity') > (select access.day()) - p_window and lower(during) < (select access.day())
        and (b.whole & access.bit('participation') <> 0 or organisation_id = any (b.only))) t) x on true
$$;
revoke execute on function access.desk_facts from public;
grant execute on function access.desk_facts to yhteispolku_app;
