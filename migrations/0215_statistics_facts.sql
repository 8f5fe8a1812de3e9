-- The facts that reports count (access.md, ground `statistics`; docs/reports.md): one person is an identifier that opens nothing, without
-- name, identity code, address or free text. The role that counts reads these views and no table with client data; it writes nothing.
-- A view reads with its owner's rights, so that a figure does not depend on who asks: people behind it are named elsewhere, on the
-- asker's own grounds.
create schema statistics;
grant usage on schema statistics to yhteispolku_statistics;
revoke select on access_grant from yhteispolku_statistics;

create view statistics.person as
  select c.id as person, i.birth_date as born, t.municipality_code
  from client c left join client_identity i on i.client_id = c.id left join client_contact t on t.client_id = c.id;

create view statistics.relationship as
  select id, client_id as person, organisation_id, kind, opened_on, closed_on, closing_reason from relationship;

create view statistics.status as select id, client_id as person, status, valid from jobseeker_status;

-- a place that was only asked for is no period
create view statistics.period as
  select id, client_id as person, organisation_id, unit_id, place_id, kind, during, placed_onward, end_reason from period
  where status in ('reserved', 'agreed', 'ended', 'interrupted');

-- one a person and day (189/2001 24 §), however many times it was corrected
create view statistics.attended_day as
  select a.client_id as person, a.day, p.kind, min(p.organisation_id::text)::uuid as organisation_id
  from attendance a join period p on p.id = a.period_id
  where a.hours > 0 and a.absence is null and not exists (select from attendance c where c.corrects = a.id)
  group by a.client_id, a.day, p.kind;

create view statistics.plan as
  select id, client_id as person, kind, signed_on, review_by, ended_on from plan where signed_on is not null;

create view statistics.meeting as
  select id, client_id as person, organisation_id, kind, channel, starts_at as held_at from meeting where held = 'held';

-- reached, by any means: an attempt and a note are no contact
create view statistics.contact as
  select id, client_id as person, contacted_at from contact where kind <> 'note' and reached is distinct from false;

create view statistics.assignment as
  select id, client_id as person, valid from assignment where position_id is not null;

-- what was narrowed goes on as the consent that it became
create view statistics.consent as
  select id, client_id as person, organisation_id, given_on, valid_until, access.helsinki_day(withdrawn_at) as withdrawn_on,
    narrowed_from is not null as is_narrowed
  from consent where answer = 'given';

create view statistics.share_row as
  select id, client_id as person, municipality_code, month, share_cents, row_kind from share_row;

-- steps by which an assessment of service needs is ready (paths.md P1 step 6, P2 step 1)
create view statistics.assessment as
  select id, client_id as person, happened_on as made_on from path_step where move in ('assessNeeds', 'completeMapping');

create view statistics.health_check as
  select id, client_id as person, access.helsinki_day(sent_at) as sent_on,
    case when status = 'accepted' then access.helsinki_day(answered_at) end as accepted_on
  from referral where kind = 'healthCheck';

-- Places hold no client data; how many are on them on a day is counted from the periods.
create view statistics.place as
  select p.id, p.organisation_id, p.unit_id, p.municipality_code, p.open, p.permanent_staff, s.seat, s.closed_from
  from place p
  left join (select place_id, seat, case when bool_and(closed_from is not null) then max(closed_from) end as closed_from
    from place_seat group by place_id, seat) s on s.place_id = p.id and p.limited;

grant select on all tables in schema statistics to yhteispolku_statistics;
