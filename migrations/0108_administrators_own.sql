-- An administrator administers the own organisation (access.md, Kinds of organisation and roles). The area's administrator, whom only
-- `npm run admin` makes, adds organisations, says what they are, and stands in for an administrator where there is none.
alter table position add column area boolean not null default false, add check (not area or role = 'administrator');
revoke insert, update on position from yhteispolku_app;
grant insert (id, worker_id, organisation_id, unit_id, role, sees_protected, valid, version),
  update (unit_id, role, sees_protected, valid, version) on position to yhteispolku_app;

-- who administered everything until now still does
update position set area = true where role = 'administrator';

create function access.administers_area() returns boolean
language sql stable security definer set search_path = public, access, pg_temp as $$
  select coalesce((select p.area from position p where p.id = access.position_id()), false)
$$;
create function access.administers(p_organisation uuid) returns boolean
language sql stable security definer set search_path = public, access, pg_temp as $$
  select access.role() = 'administrator' and (p_organisation = access.organisation_id() or (access.administers_area() and not exists (
    select from position p join worker w on w.id = p.worker_id and w.subject is not null
    join organisation o on o.id = p.organisation_id and o.active
    where p.organisation_id = p_organisation and p.role = 'administrator' and p.valid @> access.day())))
$$;
-- a person with posts in several organisations is changed by one who administers all of them
create function access.administers_worker(p_worker uuid) returns boolean
language sql stable security definer set search_path = public, access, pg_temp as $$
  select access.role() = 'administrator' and not exists (select from position p where p.worker_id = p_worker
    and (upper(p.valid) is null or upper(p.valid) > access.day()) and not access.administers(p.organisation_id))
$$;
revoke execute on function access.administers_area, access.administers, access.administers_worker from public;
grant execute on function access.administers_area, access.administers, access.administers_worker to yhteispolku_app;

drop policy organisation_write on organisation;
create policy organisation_insert on organisation for insert to yhteispolku_app with check ((select access.administers_area()));
create policy organisation_update on organisation for update to yhteispolku_app
  using (id = (select access.organisation_id()) and (select access.role()) = 'administrator' or (select access.administers_area()));
drop policy unit_write on unit;
create policy unit_insert on unit for insert to yhteispolku_app with check (access.administers(organisation_id));
create policy unit_update on unit for update to yhteispolku_app using (access.administers(organisation_id));
drop policy worker_write on worker;
create policy worker_insert on worker for insert to yhteispolku_app with check ((select access.role()) = 'administrator');
create policy worker_update on worker for update to yhteispolku_app using (access.administers_worker(id));
drop policy position_write on position;
create policy position_insert on position for insert to yhteispolku_app with check (access.administers(organisation_id));
create policy position_update on position for update to yhteispolku_app using (access.administers(organisation_id));
drop policy substitution_write on substitution;
create policy substitution_write on substitution for all to yhteispolku_app
  using (exists (select from position a where a.id = absent_id and (access.administers(a.organisation_id)
    or (access.role() = 'manager' and a.organisation_id = access.organisation_id()))))
  with check (exists (select from position a join position b on b.organisation_id = a.organisation_id
    where a.id = absent_id and b.id = substitute_id and (access.administers(a.organisation_id)
      or (access.role() = 'manager' and a.organisation_id = access.organisation_id()))));
-- letters name no organisation: the outbox is the area's
drop policy mail_read on mail;
create policy mail_read on mail for select to yhteispolku_app using ((select access.role()) = 'administrator' and (select access.administers_area()));

-- What an organisation is decides what its people see: no organisation says it of itself.
create function organisation_kind_stands() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if access.role() is not null and not access.administers_area() then
    raise exception 'the kind is given by the area''s administrator' using errcode = 'check_violation', constraint = 'organisation_kind_stands';
  end if;
  return new;
end $$;
create trigger organisation_kind_stands before update of kind on organisation for each row
  when (old.kind is distinct from new.kind) execute function organisation_kind_stands();
revoke execute on function organisation_kind_stands from public;

create or replace function access.leaving_effect(p_from uuid, p_to uuid, p_last_day date)
returns table (refusal text, clients int, waiting int, joint_services int, joint_open int, waiting_unit text)
language sql stable security definer set search_path = public, access, pg_temp as $$
  with counted as (
    select count(distinct client_id) filter (where kind = 'assignment' and taken)::int as clients,
      count(distinct client_id) filter (where kind = 'assignment' and not taken)::int as waiting,
      count(*) filter (where kind = 'joint' and taken)::int as joint_services,
      count(*) filter (where kind = 'joint' and not taken)::int as joint_open
    from access.leaving(p_from, p_to, p_last_day + 1)
  )
  select case
      when not f.valid @> p_last_day then 'notThen'
      when p_to is not null and not exists (select from position t where t.id = p_to and t.id <> f.id and t.organisation_id = f.organisation_id
        and t.valid @> p_last_day + 1 and t.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer')) then 'successorUnfit'
      when c.waiting > 0 and access.waiting_unit(f.id) is null then 'noUnit'
      when f.role = 'administrator' and not exists (select from position o join worker w on w.id = o.worker_id and w.subject is not null
        join organisation g on g.id = o.organisation_id and g.active
        where o.role = 'administrator' and o.id <> f.id and o.valid @> p_last_day + 1
          and (o.area or not f.area) and (o.area or o.organisation_id = f.organisation_id)) then 'lastAdministrator' end,
    c.clients, c.waiting, c.joint_services, c.joint_open, (select name from unit where id = access.waiting_unit(f.id))
  from position f cross join counted c where f.id = p_from and access.administers(f.organisation_id)
$$;
create or replace function access.end_substitution(p_id uuid) returns boolean
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare s substitution;
begin
  select x.* into s from substitution x join position a on a.id = x.absent_id
  where x.id = p_id and upper(x.valid) > access.day()
    and (access.administers(a.organisation_id) or (access.role() = 'manager' and a.organisation_id = access.organisation_id()))
  for update of x;
  if not found then return false; end if;
  if lower(s.valid) >= access.day() then
    delete from substitution where id = p_id;
  else
    update substitution set valid = daterange(lower(valid), access.day()), version = version + 1 where id = p_id;
  end if;
  return true;
end $$;
