-- The figures of the whole area's monthly report by hand: a statement for each table, which reads it once for both months.
-- :m1 and :l1 are the first and the last day of the month, :y1 the first of its year, :b1 the day twelve months before its last; :m0, :l0,
-- :y0 and :b0 those of the same month a year before; :rates the compensation of a day by law. No role, view, scope or definition.

-- jobseekers, unemployment, activation: one row a person. Statuses of a person never overlap, so that their days can be added up
with seeker as (
  select client_id, bool_or(opened_on <= :l1 and (closed_on is null or closed_on > :l1)) as s1,
    bool_or(opened_on <= :l0 and (closed_on is null or closed_on > :l0)) as s0
  from relationship where kind = 'employment' and opened_on <= :l1 and (closed_on is null or closed_on > :l0) group by client_id),
state as (
  select client_id, bool_or(status in ('unemployed', 'laidOff') and valid @> :l1) as j1, bool_or(status in ('unemployed', 'laidOff') and valid @> :l0) as j0,
    bool_or(status = 'inService' and valid @> :l1) as a1, bool_or(status = 'inService' and valid @> :l0) as a0,
    coalesce(sum(least(coalesce(upper(valid), 'infinity'), :l1 + 1) - greatest(lower(valid), :b1)) filter (where
      status in ('unemployed', 'laidOff') and valid && daterange(:b1, :l1, '[]')), 0)
      = :l1 + 1 - :b1 as y1,
    coalesce(sum(least(coalesce(upper(valid), 'infinity'), :l0 + 1) - greatest(lower(valid), :b0)) filter (where
      status in ('unemployed', 'laidOff') and valid && daterange(:b0, :l0, '[]')), 0)
      = :l0 + 1 - :b0 as y0
  from jobseeker_status
  where valid && daterange(:b0, :l1, '[]') and status in ('unemployed', 'laidOff', 'inService') group by client_id),
people as (
  select count(*) filter (where s1) as s1, count(*) filter (where s0) as s0, count(*) filter (where s1 and j1) as u1, count(*) filter (where s0 and j0) as u0
  from seeker left join state using (client_id)),
states as (
  select count(*) filter (where j1) as j1, count(*) filter (where j0) as j0, count(*) filter (where a1) as a1, count(*) filter (where a0) as a0,
    count(*) filter (where j1 and y1) as l1, count(*) filter (where j0 and y0) as l0,
    count(*) filter (where j1 and birth_date > :l1 - interval '25 years') as y1, count(*) filter (where j0 and birth_date > :l0 - interval '25 years') as y0,
    count(*) filter (where j1 and birth_date <= :l1 - interval '51 years') as o1, count(*) filter (where j0 and birth_date <= :l0 - interval '51 years') as o0
  from state left join client_identity using (client_id)),
coaches as (select count(*) filter (where valid @> :l1) as c1, count(*) filter (where valid @> :l0) as c0 from coach_service)
select v.* from people p, states s, coaches c, lateral (values
  ('jobseekers.total', p.s1::numeric, p.s0::numeric), ('jobseekers.unemployed', p.u1, p.u0),
  ('jobseekers.unemployedShare', round(100.0 * p.u1 / nullif(p.s1, 0), 1), round(100.0 * p.u0 / nullif(p.s0, 0), 1)),
  ('coach.caseload', round(1.0 * p.s1 / nullif(c.c1, 0), 1), round(1.0 * p.s0 / nullif(c.c0, 0), 1)),
  ('unemployment.total', s.j1, s.j0), ('unemployment.over12Months', s.l1, s.l0), ('unemployment.under25', s.y1, s.y0), ('unemployment.over50', s.o1, s.o0),
  ('activation.rate', round(100.0 * s.a1 / nullif(s.j1 + s.a1, 0), 1), round(100.0 * s.a0 / nullif(s.j0 + s.a0, 0), 1))) v (id, value, before);

-- joint service and individual support
with c as (
  select kind, count(*) filter (where opened_on <= :l1 and (closed_on is null or closed_on > :l1)) as c1,
    count(*) filter (where opened_on <= :l0 and (closed_on is null or closed_on > :l0)) as c0,
    count(*) filter (where opened_on between :m1 and :l1) as n1, count(*) filter (where opened_on between :m0 and :l0) as n0,
    count(*) filter (where closed_on between :m1 and :l1) as e1, count(*) filter (where closed_on between :m0 and :l0) as e0
  from relationship where kind in ('joint', 'individualSupport') group by kind)
select case kind when 'individualSupport' then 'individualSupport' else 'joint' end || what, value, before
from (values ('joint'), ('individualSupport')) k (kind) left join c using (kind), lateral (values
  ('.clients', coalesce(c1, 0), coalesce(c0, 0)), ('.new', coalesce(n1, 0), coalesce(n0, 0)), ('.ended', coalesce(e1, 0), coalesce(e0, 0))) v (what, value, before)
where kind = 'joint' or what = '.clients';

-- where they went: of the year before by reason and next status, of the year before that who is still at work
with ended as (
  select client_id, closed_on, closing_reason, closed_on >= (:y1 - interval '1 year')::date as a1,
    closed_on >= (:y0 - interval '1 year')::date and closed_on < :y0 as a0,
    closed_on < (:y1 - interval '1 year')::date and closed_on >= (:y1 - interval '2 years')::date as b1,
    closed_on < (:y0 - interval '1 year')::date as b0
  from relationship where kind = 'joint' and closed_on >= (:y0 - interval '2 years')::date and closed_on < :y1),
gone as (
  select e.*, case when s.status in ('unemployed', 'laidOff') then 'jobless' else coalesce(s.status, 'unknown') end as towards
  from ended e left join jobseeker_status s on s.client_id = e.client_id and s.valid && daterange(e.closed_on + 1, e.closed_on + 32)
    and (s.valid @> e.closed_on + 1 or not exists (select from jobseeker_status o
      where o.client_id = e.client_id and o.valid && daterange(e.closed_on + 1, lower(s.valid))))),
after as (
  select m.months, count(*) filter (where b1) as of1, count(*) filter (where b0) as of0,
    count(*) filter (where b1 and at_work) as s1, count(*) filter (where b0 and at_work) as s0
  from (values (3), (6), (12)) m (months) left join gone g on (b1 or b0) and towards = 'employed'
  left join lateral (select true as at_work from jobseeker_status l where l.client_id = g.client_id and l.status = 'employed'
    and l.valid @> (g.closed_on + make_interval(months => m.months))::date) l on true
  group by m.months)
select 'outcome.next.' || next, (select count(*)::numeric from gone where towards = next and a1), (select count(*)::numeric from gone where towards = next and a0)
from unnest('{employed,inService,outsideLabourForce,jobless,unknown}'::text[]) next
union all
select 'outcome.stillEmployed.' || months, round(100.0 * s1 / nullif(of1, 0), 1), round(100.0 * s0 / nullif(of0, 0), 1) from after
union all
select 'joint.endedByReason.total', count(*) filter (where a1), count(*) filter (where a0) from ended
union all
select 'joint.endedByReason.' || word, count(*) filter (where a1), count(*) filter (where a0)
from unnest('{openMarket,paySubsidy,studies,pension,illnessOrFamilyLeave,rehabilitation,needEnded,otherService,moved,interrupted,imprisonment,death,noChange,other}'::text[],
  '{open_market,pay_subsidy,studies,pension,illness_or_family_leave,rehabilitation,need_ended,other_service,moved,interrupted,imprisonment,death,no_change,other}'::text[])
  r (reason, word) left join ended on closing_reason = reason group by word;

-- rehabilitative and pay-subsidised work: one row a person, the months of the two years as bits
with p as (
  select client_id, min(lower(during)) filter (where kind = 'rehabWork') as begun,
    bool_or(kind = 'rehabWork' and during && daterange(:m1, :l1, '[]')) as r1, bool_or(kind = 'rehabWork' and during && daterange(:m0, :l0, '[]')) as r0,
    bool_or(kind = 'paySubsidy' and during @> :l1) as s1, bool_or(kind = 'paySubsidy' and during @> :l0) as s0,
    bool_or(kind = 'paySubsidy' and during @> :l1 and placed_onward) as o1, bool_or(kind = 'paySubsidy' and during @> :l0 and placed_onward) as o0,
    bit_or(case when kind = 'rehabWork' and during && daterange(:y1, :l1, '[]') then
      (2 << (case when upper(during) is null or upper(during) > :l1 then extract(month from :m1) else extract(month from upper(during) - 1) end)::int)
      - (1 << (case when lower(during) < :y1 then 1 else extract(month from lower(during)) end)::int) end) as b1,
    bit_or(case when kind = 'rehabWork' and during && daterange(:y0, :l0, '[]') then
      (2 << (case when upper(during) is null or upper(during) > :l0 then extract(month from :m0) else extract(month from upper(during) - 1) end)::int)
      - (1 << (case when lower(during) < :y0 then 1 else extract(month from lower(during)) end)::int) end) as b0
  from period where status in ('reserved', 'agreed', 'ended', 'interrupted') and kind in ('rehabWork', 'paySubsidy') and lower(during) <= :l1 group by client_id),
c as (
  select count(*) filter (where r1) as r1, count(*) filter (where r0) as r0, count(*) filter (where r1 and begun >= :m1) as n1,
    count(*) filter (where r0 and begun >= :m0) as n0, count(*) filter (where s1) as s1, count(*) filter (where s0) as s0,
    count(*) filter (where o1) as o1, count(*) filter (where o0) as o0, sum(bit_count(b1::bit(16))) as b1, sum(bit_count(b0::bit(16))) as b0 from p)
select v.* from c, lateral (values
  ('rehab.clients', r1::numeric, r0::numeric), ('rehab.newShare', round(100.0 * n1 / nullif(r1, 0), 1), round(100.0 * n0 / nullif(r0, 0), 1)),
  ('rehab.monthlyAverage', round(coalesce(b1, 0) / extract(month from :m1), 1), round(coalesce(b0, 0) / extract(month from :m0), 1)),
  ('subsidised.total', s1, s0), ('subsidised.placedOnward', o1, o0), ('subsidised.city', s1 - o1, s0 - o0)) v (id, value, before);

with m as (
  select kind, count(*) filter (where now) as a1, count(*) filter (where not now) as a0,
    count(*) filter (where now and channel = 'inPerson') as p1, count(*) filter (where not now and channel = 'inPerson') as p0
  from (select kind, channel, starts_at >= :m1::timestamp at time zone 'Europe/Helsinki' as now from meeting
    where held = 'held' and (starts_at >= :m1::timestamp at time zone 'Europe/Helsinki' and starts_at < (:l1 + 1)::timestamp at time zone 'Europe/Helsinki'
      or starts_at >= :m0::timestamp at time zone 'Europe/Helsinki' and starts_at < (:l0 + 1)::timestamp at time zone 'Europe/Helsinki')) x
  group by kind)
select 'meetings.inPersonShare.' || kind, round(100.0 * p1 / nullif(a1, 0), 1), round(100.0 * p0 / nullif(a0, 0), 1)
from unnest('{initial,quarterly,supplementary}'::text[]) kind left join m using (kind);

with p as (
  select kind, count(*) filter (where signed_on between :m1 and :l1) as n1, count(*) filter (where signed_on between :m0 and :l0) as n0,
    count(*) filter (where ended_on is null or ended_on > :l1) as v1, count(*) filter (where signed_on <= :l0 and (ended_on is null or ended_on > :l0)) as v0,
    count(*) filter (where (ended_on is null or ended_on > :l1) and review_by < :l1) as o1,
    count(*) filter (where signed_on <= :l0 and (ended_on is null or ended_on > :l0) and review_by < :l0) as o0
  from plan where signed_on <= :l1 group by kind)
select 'plans.' || what || '.' || word, value, before
from unnest('{employment,activation,lightActivation,multiSector,coaching}'::text[], '{employment,activation,light_activation,multi_sector,coaching}'::text[]) k (kind, word)
left join p using (kind), lateral (values ('made', coalesce(n1, 0), coalesce(n0, 0)), ('valid', coalesce(v1, 0), coalesce(v0, 0)),
  ('overdue', coalesce(o1, 0), coalesce(o0, 0))) v (what, value, before);

with c as (
  select count(*) filter (where given_on between :m1 and :l1 and narrowed_from is null) as g1, count(*) filter (where given_on between :m0 and :l0 and narrowed_from is null) as g0,
    count(*) filter (where (valid_until is null or valid_until >= :l1) and (withdrawn_at is null or (withdrawn_at at time zone 'Europe/Helsinki')::date > :l1)) as v1,
    count(*) filter (where given_on <= :l0 and (valid_until is null or valid_until >= :l0)
      and (withdrawn_at is null or (withdrawn_at at time zone 'Europe/Helsinki')::date > :l0)) as v0
  from consent where answer = 'given' and given_on <= :l1)
select v.* from c, lateral (values ('consents.given', g1, g0), ('consents.valid', v1, v0)) v (id, value, before);

-- the share list: one row a person and month and kind of row, which is unique
with s as (
  select client_id, bool_or(paid and month >= :y1) as y1, bool_or(paid and month < :y1 and month <= :m0) as y0,
    count(*) filter (where paid and month >= :y1) as n1, count(*) filter (where paid and month <= :m0) as n0,
    bool_or(paid and month = :m1) as p1, bool_or(paid and month = :m0) as p0,
    sum(share_cents) filter (where month = :m1) as c1, sum(share_cents) filter (where month = :m0) as c0
  from (select client_id, month, share_cents, row_kind = 'paid' as paid from share_row
    where month between :y0 and :m0 or month between :y1 and :m1) r group by client_id),
lists as (
  select count(*) filter (where first >= :y1) as n1, count(*) filter (where first <= :m0) as n0, bool_or(first = :m1) as h1, bool_or(first = :m0) as h0
  from (select g::date as first from generate_series(:y0, :m1, interval '1 month') g) m
  where (first <= :m0 or first >= :y1) and exists (select from share_row r where r.month = first and row_kind = 'paid')),
c as (
  select count(*) filter (where y1) as y1, count(*) filter (where y0) as y0, coalesce(sum(n1), 0) as n1, coalesce(sum(n0), 0) as n0,
    count(*) filter (where p1) as p1, count(*) filter (where p0) as p0, coalesce(sum(c1), 0) as c1, coalesce(sum(c0), 0) as c0,
    count(*) filter (where p1
      and exists (select from assignment a join relationship r on r.id = a.relationship_id where a.client_id = s.client_id and a.position_id is not null
        and a.valid @> :l1 and r.opened_on <= :l1 and (r.closed_on is null or r.closed_on > :l1))
      and (exists (select from meeting m where m.client_id = s.client_id and m.held = 'held'
        and m.starts_at >= (:l1 - 60)::timestamp at time zone 'Europe/Helsinki' and m.starts_at < (:l1 + 1)::timestamp at time zone 'Europe/Helsinki')
      or exists (select from contact c where c.client_id = s.client_id and c.kind <> 'note' and c.reached
        and c.contacted_at >= (:l1 - 60)::timestamp at time zone 'Europe/Helsinki' and c.contacted_at < (:l1 + 1)::timestamp at time zone 'Europe/Helsinki'))) as d1,
    count(*) filter (where p0
      and exists (select from assignment a join relationship r on r.id = a.relationship_id where a.client_id = s.client_id and a.position_id is not null
        and a.valid @> :l0 and r.opened_on <= :l0 and (r.closed_on is null or r.closed_on > :l0))
      and (exists (select from meeting m where m.client_id = s.client_id and m.held = 'held'
        and m.starts_at >= (:l0 - 60)::timestamp at time zone 'Europe/Helsinki' and m.starts_at < (:l0 + 1)::timestamp at time zone 'Europe/Helsinki')
      or exists (select from contact c where c.client_id = s.client_id and c.kind <> 'note' and c.reached
        and c.contacted_at >= (:l0 - 60)::timestamp at time zone 'Europe/Helsinki' and c.contacted_at < (:l0 + 1)::timestamp at time zone 'Europe/Helsinki'))) as d0
  from s)
select v.* from c, lists l, lateral (values
  ('share.cents', case when c.c1 <> 0 or l.h1 then c.c1 end, case when c.c0 <> 0 or l.h0 then c.c0 end),
  ('share.persons', case when l.h1 then p1 end, case when l.h0 then p0 end),
  ('share.personsDistinct', case when l.n1 > 0 then y1 end, case when l.n0 > 0 then y0 end),
  ('share.averagePersons', round(1.0 * c.n1 / nullif(l.n1, 0), 1), round(1.0 * c.n0 / nullif(l.n0, 0), 1)),
  ('share.contacted', round(100.0 * d1 / nullif(p1, 0), 1), round(100.0 * d0 / nullif(p0, 0), 1))) v (id, value, before);

-- places, and units' quotas, by who is on them on the last day
with taken as (
  select client_id, place_id, during @> :l1 as t1, during @> :l0 as t0 from period
  where status in ('reserved', 'agreed', 'ended', 'interrupted') and place_id is not null and (during @> :l1 or during @> :l0)),
on_place as (
  select place_id, count(distinct client_id) filter (where t1) as t1, count(distinct client_id) filter (where t0) as t0 from taken group by place_id),
seats as (
  select place_id, count(*) filter (where closed is null or closed > :l1) as c1, count(*) filter (where closed is null or closed > :l0) as c0
  from (select place_id, seat, case when bool_and(closed_from is not null) then max(closed_from) end as closed from place_seat group by place_id, seat) s
  group by place_id),
c as (
  select coalesce(sum(c1) filter (where open @> :l1), 0) as c1, coalesce(sum(c0) filter (where open @> :l0), 0) as c0,
    coalesce(sum(greatest(coalesce(c1, 0) - coalesce(t1, 0), 0)) filter (where open @> :l1), 0) as f1,
    coalesce(sum(greatest(coalesce(c0, 0) - coalesce(t0, 0), 0)) filter (where open @> :l0), 0) as f0
  from place p left join seats s on s.place_id = p.id and p.limited left join on_place o on o.place_id = p.id),
quota as (
  select unit_id, municipality_code, max(permanent_staff) filter (where open @> :l1) as q1, max(permanent_staff) filter (where open @> :l0) as q0
  from place where permanent_staff > 0 group by unit_id, organisation_id, municipality_code),
of_unit as (
  select q.unit_id, count(distinct client_id) filter (where t1) as t1, count(distinct client_id) filter (where t0) as t0
  from taken t join place q on q.id = t.place_id group by q.unit_id),
q as (
  select sum(coalesce(t1, 0)) filter (where q1 > 0) as t1, sum(coalesce(t0, 0)) filter (where q0 > 0) as t0, sum(q1) as q1, sum(q0) as q0
  from quota left join of_unit using (unit_id))
select v.* from c, q, lateral (values ('places.total', c1, c0), ('places.free', f1, f0),
  ('places.quotaFilled', round(100 * t1 / nullif(q1 * 0.05, 0), 1), round(100 * t0 / nullif(q0 * 0.05, 0), 1))) v (id, value, before);

with days as (
  select distinct a.client_id, a.day from attendance a join period p on p.id = a.period_id
  where p.kind = 'rehabWork' and a.hours > 0 and a.absence is null and (a.day between :m1 and :l1 or a.day between :m0 and :l0)
    and not exists (select from attendance c where c.corrects = a.id)),
rate (valid, cents) as (values :rates)
select 'compensation.stateCents', coalesce(sum(cents) filter (where day >= :m1), 0), coalesce(sum(cents) filter (where day <= :l0), 0)
from days join rate on valid @> day;

select 'needs.assessed', count(*) filter (where happened_on between :m1 and :l1), count(*) filter (where happened_on between :m0 and :l0)
from path_step where move in ('assessNeeds', 'completeMapping') and happened_on between :m0 and :l1
union all
select what, count(*) filter (where day between :m1 and :l1), count(*) filter (where day between :m0 and :l0)
from referral, lateral (values ('health.checksReferred', (sent_at at time zone 'Europe/Helsinki')::date),
  ('health.checksAccepted', case when status = 'accepted' then (answered_at at time zone 'Europe/Helsinki')::date end)) v (what, day)
where kind = 'healthCheck' group by what;
