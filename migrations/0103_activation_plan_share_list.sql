-- Two grounds more (access.md): `activationPlan`, the officers named to make an activation plan, while it is made and in force
-- (189/2001 12 §); and `shareList`, the named reviewer of a municipality's or county's share list.
create table plan_maker (
  id uuid primary key default uuidv7(),
  plan_id uuid not null,
  client_id uuid not null,
  position_id uuid not null references position,
  named_on date not null,
  named_by uuid references position,
  ended_on date,
  unique (plan_id, position_id),
  check (ended_on >= named_on),
  foreign key (plan_id, client_id) references plan (id, client_id)
);
create index plan_maker_client on plan_maker (client_id);
create index plan_maker_position on plan_maker (position_id);
create index plan_maker_named_by on plan_maker (named_by);
call access.protect('plan_maker', 'access.bit(''plan'')');

create view access.ground_activation_plan as
  select m.client_id, m.position_id as holder_id, 'activationPlan' as ground, m.id as source_id,
    'activationPlan.' || access.own_column(o.kind) as column_name,
    daterange(m.named_on, least(m.ended_on, l.ended_on) + 1) as valid,
    o.id as works_for, p.unit_id, null::uuid as only_organisation
  from plan_maker m
  join plan l on l.id = m.plan_id and l.kind in ('activation', 'lightActivation')
  join position p on p.id = m.position_id
  join organisation o on o.id = p.organisation_id
  where access.own_column(o.kind) in ('employment', 'social') and m.named_on <= coalesce(least(m.ended_on, l.ended_on), m.named_on);

create or replace view access.personal_ground as
  select * from access.ground_own_customer
  union all select * from access.ground_joint_service
  union all select * from access.ground_referral
  union all select * from access.ground_placement
  union all select * from access.ground_activation_plan;

-- Rows of Kela's monthly list, with the columns of docs/exchange.md (share_list.csv); money in cents.
create table share_row (
  id uuid primary key default uuidv7(),
  month date not null check (extract(day from month) = 1),
  client_id uuid not null references client,
  municipality_code text not null references municipality,
  benefit_days numeric(6, 2) not null,
  paid_days numeric(6, 2) not null,
  paid_cents int not null,
  share_percent numeric(5, 2) not null check (share_percent between 0 and 100),
  share_cents int not null,
  row_kind text not null default 'paid' check (row_kind in ('paid', 'returned', 'corrected')),
  -- amounts are negative where money comes back
  check (row_kind <> 'paid' or (paid_cents >= 0 and share_cents >= 0)),
  unique (month, client_id, row_kind)
);
create index share_row_client on share_row (client_id, month);
create index share_row_municipality on share_row (municipality_code, month);

-- Whose list it is, and who is named to review it. The list is the holder: a reviewer acts under it from first to last day.
create table share_list (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  municipality_code text not null references municipality,
  unique (organisation_id, municipality_code)
);
create index share_list_municipality on share_list (municipality_code);
create table share_reviewer (
  id uuid primary key default uuidv7(),
  share_list_id uuid not null references share_list,
  position_id uuid not null references position,
  valid daterange not null check (not isempty(valid)),
  version int not null default 1,
  exclude using gist (share_list_id with =, position_id with =, valid with &&)
);
create index share_reviewer_list on share_reviewer (share_list_id);
create index share_reviewer_position on share_reviewer (position_id);
do $$
declare t text;
begin
  foreach t in array array['share_list', 'share_reviewer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select to yhteispolku_app using ((select access.role()) is not null)', t || '_read', t);
    execute format('create policy %I on %I to yhteispolku_system using (access.purpose() is not null)', t || '_system', t);
    execute format('grant select, insert, update on %I to yhteispolku_app, yhteispolku_system', t);
  end loop;
end $$;
create policy share_list_write on share_list for insert to yhteispolku_app with check (
  (select access.role()) = 'administrator' and organisation_id = (select access.organisation_id()));
create policy share_reviewer_insert on share_reviewer for insert to yhteispolku_app with check ((select access.role()) = 'administrator'
  and exists (select from share_list l join position p on p.organisation_id = l.organisation_id
    where l.id = share_list_id and p.id = position_id and l.organisation_id = (select access.organisation_id())));
create policy share_reviewer_update on share_reviewer for update to yhteispolku_app using ((select access.role()) = 'administrator'
  and exists (select from share_list l where l.id = share_list_id and l.organisation_id = (select access.organisation_id())));
call access.protect('share_row', 'access.bit(''shareRow'')');

insert into access_setting values
  ('shareList.months', 24, 'months after a person''s newest row during which the reviewer of the share list sees the person');
create view access.granted_share_list as
  select r.client_id, l.id as holder_id, 'shareList' as ground, l.id as source_id, 'shareList.reviewer' as column_name, m.reads, m.writes,
    daterange(min(r.month), (max(r.month) + make_interval(months => (select value from access_setting where name = 'shareList.months')))::date)
      as valid, null::uuid as organisation_id
  from share_row r
  join share_list l on l.municipality_code = r.municipality_code
  join organisation o on o.id = l.organisation_id and access.own_column(o.kind) is not null
  join access_column m on m.column_name = 'shareList.reviewer'
  group by r.client_id, l.id, m.reads, m.writes;

create or replace view access.grant_due as
  select * from access.granted_personal
  union all select * from access.granted_supervision
  union all select * from access.granted_consent_organisation
  union all select * from access.granted_consent_unit
  union all select * from access.granted_self
  union all select * from access.granted_emergency
  union all select * from access.granted_share_list;

do $$
declare t text;
begin
  foreach t in array array['plan_maker', 'share_row'] loop
    execute format('create trigger %I after insert on %I referencing new table as changed for each statement execute function access.source_changed()', t || '_granted', t);
    execute format('create trigger %I after update on %I referencing new table as changed for each statement execute function access.source_changed()', t || '_regranted', t);
  end loop;
end $$;
-- a plan that ends takes the ground of its makers with it; a draft saved again changes nothing of it
create function access.plan_ended() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  perform access.refresh(array[new.client_id]);
  return null;
end $$;
create trigger plan_regranted after update of ended_on on plan for each row
  when (old.ended_on is distinct from new.ended_on and new.kind in ('activation', 'lightActivation')) execute function access.plan_ended();
create function access.share_list_made() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  perform access.refresh(array(select distinct client_id from share_row where municipality_code = new.municipality_code));
  return null;
end $$;
create trigger share_list_granted after insert on share_list for each row execute function access.share_list_made();
revoke execute on function access.plan_ended, access.share_list_made from public;
