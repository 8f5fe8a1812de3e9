-- Each ground is a view of its own, named by the ground: read one, and you know where it comes from; take one away, and a test
-- says what is missing. The rows are the same as before (0045, 0050).

create view access.ground_own_customer as
  select a.client_id, coalesce(a.position_id, a.unit_id) as holder_id, 'ownCustomer' as ground, a.id as source_id,
    'own.' || access.own_column(o.kind) as column_name,
    a.valid * daterange(r.opened_on, r.closed_on + o.finishing_days + 1) as valid,
    o.id as works_for, coalesce(p.unit_id, u.id) as unit_id, null::uuid as only_organisation
  from assignment a
  join relationship r on r.id = a.relationship_id
  join organisation o on o.id = r.organisation_id
  left join position p on p.id = a.position_id and p.organisation_id = o.id
  left join unit u on u.id = a.unit_id and u.organisation_id = o.id
  where access.own_column(o.kind) is not null and num_nonnulls(p.id, u.id) = 1;

create view access.ground_joint_service as
  select m.client_id, m.position_id as holder_id, 'jointService' as ground, m.id as source_id,
    'joint.' || access.own_column(o.kind) as column_name,
    m.valid * daterange(c.informed_on, c.closed_on + 1) as valid,
    o.id as works_for, p.unit_id, null::uuid as only_organisation
  from joint_member m
  join path_case c on c.id = m.case_id and c.path = 'joint' and c.informed_on is not null
  join position p on p.id = m.position_id
  join organisation o on o.id = p.organisation_id
  where access.own_column(o.kind) in ('employment', 'social', 'health', 'kela') and c.informed_on <= coalesce(c.closed_on, c.informed_on);

create view access.ground_referral as
  select r.client_id, r.to_unit_id as holder_id, 'referral' as ground, r.id as source_id, 'referral.receiver' as column_name,
    daterange(access.helsinki_day(r.sent_at), null) as valid,
    u.organisation_id as works_for, u.id as unit_id, null::uuid as only_organisation
  from referral r join unit u on u.id = r.to_unit_id join organisation o on o.id = u.organisation_id
  where r.status = 'sent' and o.kind is not null;

create view access.ground_placement as
  select t.client_id, t.unit_id as holder_id, 'placement' as ground, t.id as source_id, 'placement.provider' as column_name,
    daterange(least(t.reserved_on, lower(t.during)), upper(t.during) + (select value from access_setting where name = 'placement.afterDays')) as valid,
    t.organisation_id as works_for, t.unit_id, t.organisation_id as only_organisation
  from period t join unit u on u.id = t.unit_id and u.organisation_id = t.organisation_id join organisation o on o.id = u.organisation_id
  where t.status in ('reserved', 'agreed', 'ended', 'interrupted') and o.kind is not null;

-- Grounds of somebody who works with the client: a manager reads by them, and a consent to the organisation joins them.
create or replace view access.personal_ground as
  select * from access.ground_own_customer
  union all select * from access.ground_joint_service
  union all select * from access.ground_referral
  union all select * from access.ground_placement;

create view access.granted_personal as
  select g.client_id, g.holder_id, g.ground, g.source_id, g.column_name, m.reads, m.writes, g.valid, g.only_organisation as organisation_id
  from access.personal_ground g join access_column m using (column_name);

create view access.granted_supervision as
  select g.client_id, u.supervisors_id as holder_id, 'supervision' as ground, g.source_id, g.column_name, m.reads, 0 as writes, g.valid,
    g.only_organisation as organisation_id
  from access.personal_ground g join access_column m using (column_name) join unit u on u.id = g.unit_id;

create view access.consented as
  select c.client_id, c.id, c.organisation_id, c.unit_id, access.mask(c.categories) as reads, daterange(c.given_on, c.valid_until + 1) as valid
  from consent c join organisation o on o.id = c.organisation_id and o.kind is not null
  where c.answer = 'given' and c.withdrawn_at is null;

create view access.granted_consent_organisation as
  select g.client_id, g.holder_id, 'consent' as ground, c.id as source_id, 'consent' as column_name, c.reads, 0 as writes,
    g.valid * c.valid as valid, null::uuid as organisation_id
  from access.personal_ground g join access.consented c on c.client_id = g.client_id and c.organisation_id = g.works_for
  where c.unit_id is null;

create view access.granted_consent_unit as
  select c.client_id, c.unit_id as holder_id, 'consent' as ground, c.id as source_id, 'consent' as column_name, c.reads, 0 as writes,
    c.valid, null::uuid as organisation_id
  from access.consented c where c.unit_id is not null;

create view access.granted_self as
  select a.client_id, a.client_id as holder_id, 'self' as ground, a.client_id as source_id, 'self' as column_name, m.reads, m.writes,
    daterange(null, null) as valid, null::uuid as organisation_id
  from client_account a cross join access_column m where m.column_name = 'self';

create or replace view access.grant_due as
  select * from access.granted_personal
  union all select * from access.granted_supervision
  union all select * from access.granted_consent_organisation
  union all select * from access.granted_consent_unit
  union all select * from access.granted_self;
