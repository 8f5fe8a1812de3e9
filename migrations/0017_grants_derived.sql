-- Every ground, once: from assignments, joint service, referrals, periods, consents and accounts to rows of access_grant
-- (access.md, table of grounds). A trigger on every source rewrites the client's rows in the transaction of the change.
create function access.own_column(kind text) returns text language sql immutable as $$
  select case kind when 'employmentAuthority' then 'employment' when 'wellbeingCounty' then 'social' when 'healthService' then 'health'
    when 'kela' then 'kela' when 'municipalityUnit' then 'workshop' when 'workshop' then 'workshop' end
$$;

create view access.personal_ground as
  -- ownCustomer: a relationship of the organisation and an assignment to the worker, or to the unit on whose list the worker is
  select a.client_id, coalesce(a.position_id, a.unit_id) as holder_id, 'ownCustomer' as ground, a.id as source_id,
    'own.' || access.own_column(o.kind) as column_name,
    a.valid * daterange(r.opened_on, r.closed_on + o.finishing_days + 1) as valid,
    o.id as works_for, coalesce(p.unit_id, a.unit_id) as unit_id, null::uuid as only_organisation
  from assignment a
  join relationship r on r.id = a.relationship_id
  join organisation o on o.id = r.organisation_id
  left join position p on p.id = a.position_id
  where access.own_column(o.kind) is not null
  union all
  -- jointService: by law, once the client has been informed, for those named to it
  select m.client_id, m.position_id, 'jointService', m.id, 'joint.' || access.own_column(o.kind),
    m.valid * daterange(c.informed_on, c.closed_on + 1), o.id, p.unit_id, null
  from joint_member m
  join path_case c on c.id = m.case_id and c.path = 'joint' and c.informed_on is not null
  join position p on p.id = m.position_id
  join organisation o on o.id = p.organisation_id
  where access.own_column(o.kind) in ('employment', 'social', 'health', 'kela')
  union all
  -- referral: sent, until answered; opens what the referral contains
  select r.client_id, r.to_unit_id, 'referral', r.id, 'referral.receiver',
    daterange(access.helsinki_day(r.sent_at), null), u.organisation_id, u.id, null
  from referral r join unit u on u.id = r.to_unit_id
  where r.status = 'sent'
  union all
  -- placement: reservation or contract of a place, until some days after its end; the place's own rows only
  select t.client_id, t.unit_id, 'placement', t.id, 'placement.provider',
    daterange(least(t.reserved_on, lower(t.during)), upper(t.during) + (select value from access_setting where name = 'placement.afterDays')),
    t.organisation_id, t.unit_id, t.organisation_id
  from period t
  where t.status in ('reserved', 'agreed', 'ended', 'interrupted') and t.unit_id is not null and t.organisation_id is not null;

create view access.grant_due as
  with consented as (
    select c.client_id, c.id, c.organisation_id, c.unit_id, access.mask(c.categories) as reads, daterange(c.given_on, c.valid_until + 1) as valid
    from consent c where c.answer = 'given' and c.withdrawn_at is null
  )
  select g.client_id, g.holder_id, g.ground, g.source_id, g.column_name, m.reads, m.writes, g.valid, g.only_organisation as organisation_id
  from access.personal_ground g join access_column m using (column_name)
  union all
  -- supervision: the reading part of what the unit's workers have
  select g.client_id, u.supervisors_id, 'supervision', g.source_id, g.column_name, m.reads, 0, g.valid, g.only_organisation
  from access.personal_ground g join access_column m using (column_name) join unit u on u.id = g.unit_id
  union all
  -- consent to an organisation: those of it who already work with the client; opens exactly what it says
  select c.client_id, g.holder_id, 'consent', c.id, 'consent', c.reads, 0, g.valid * c.valid, null
  from consented c join access.personal_ground g on g.client_id = c.client_id and g.works_for = c.organisation_id
  where c.unit_id is null
  union all
  select c.client_id, c.unit_id, 'consent', c.id, 'consent', c.reads, 0, c.valid, null
  from consented c where c.unit_id is not null
  union all
  select a.client_id, a.client_id, 'self', a.client_id, 'self', m.reads, m.writes, daterange(null, null), null
  from client_account a cross join access_column m where m.column_name = 'self';

create function access.refresh(p_clients uuid[]) returns void
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  -- two changes of one client's sources at once: the second waits and sees the first
  perform from client where id = any (p_clients) order by id for no key update;
  delete from access_grant where client_id = any (p_clients);
  insert into access_grant (client_id, holder_id, ground, source_id, column_name, reads, writes, valid, organisation_id)
  select distinct client_id, holder_id, ground, source_id, column_name, reads, writes, valid, organisation_id
  from access.grant_due where client_id = any (p_clients) and not isempty(valid);
end $$;

create function access.source_changed() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  perform access.refresh(array(select distinct client_id from changed));
  return null;
end $$;
do $$
declare t text;
begin
  foreach t in array array['relationship', 'assignment', 'joint_member', 'path_case', 'referral', 'period', 'consent', 'client_account'] loop
    execute format('create trigger %I after insert on %I referencing new table as changed for each statement execute function access.source_changed()', t || '_granted', t);
    execute format('create trigger %I after update on %I referencing new table as changed for each statement execute function access.source_changed()', t || '_regranted', t);
  end loop;
end $$;

-- A unit moved, an organisation given its kind, a limit changed: everyone it touches.
create function access.organisation_changed() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  perform access.refresh(array(
    select client_id from relationship where organisation_id = new.id
    union select m.client_id from joint_member m join position p on p.id = m.position_id where p.organisation_id = new.id));
  return null;
end $$;
create trigger organisation_regranted after update of kind, finishing_days on organisation for each row
  when ((old.kind, old.finishing_days) is distinct from (new.kind, new.finishing_days)) execute function access.organisation_changed();
create function access.position_changed() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  perform access.refresh(array(
    select client_id from assignment where position_id = new.id union select client_id from joint_member where position_id = new.id));
  return null;
end $$;
create trigger position_regranted after update of unit_id on position for each row
  when (old.unit_id is distinct from new.unit_id) execute function access.position_changed();
revoke all on access.personal_ground, access.grant_due from public;
revoke execute on function access.refresh, access.source_changed, access.organisation_changed, access.position_changed from public;
