-- The three database roles of the product, and the words with which every policy asks "who is this, and which day is it".
-- Nothing here reads the clock: the day and the identity come from the transaction's settings (see access.enter, 0005).
create extension if not exists btree_gist;

do $$
declare name text;
begin
  foreach name in array array['yhteispolku_app', 'yhteispolku_system', 'yhteispolku_statistics'] loop
    if not exists (select from pg_roles where rolname = name) then
      begin
        execute format('create role %I nologin nobypassrls', name);
      exception when duplicate_object or unique_violation then null;  -- another database of the cluster was migrated meanwhile
      end;
    end if;
    begin
      execute format('grant %I to current_user', name);
    exception when unique_violation then null;
    end;
  end loop;
end $$;

create schema access;
grant usage on schema access, public to yhteispolku_app, yhteispolku_system, yhteispolku_statistics;
revoke create on schema public from public;

-- '' is what current_setting answers after a transaction-local setting has gone, hence nullif.
create function access.setting(name text) returns text language sql stable parallel safe
  return nullif(current_setting('app.' || name, true), '');
create function access.holders() returns uuid[] language sql stable parallel safe
  return coalesce(string_to_array(access.setting('holders'), ',')::uuid[], '{}');
create function access.barred() returns uuid[] language sql stable parallel safe
  return coalesce(string_to_array(access.setting('barred'), ',')::uuid[], '{}');
create function access.day() returns date language sql stable parallel safe
  return access.setting('day')::date;
create function access.position_id() returns uuid language sql stable parallel safe
  return access.setting('position')::uuid;
create function access.worker_id() returns uuid language sql stable parallel safe
  return access.setting('worker')::uuid;
create function access.organisation_id() returns uuid language sql stable parallel safe
  return access.setting('organisation')::uuid;
create function access.person_id() returns uuid language sql stable parallel safe
  return access.setting('person')::uuid;
create function access.role() returns text language sql stable parallel safe
  return access.setting('role');
create function access.sees_protected() returns boolean language sql stable parallel safe
  return coalesce(access.setting('sees_protected')::boolean, false);
-- A job of the product itself names its purpose; without one the system role sees nothing.
create function access.purpose() returns text language sql stable parallel safe
  return access.setting('purpose');

-- One row: what kind of installation this is. Demonstration sign-in works only where the mark stands.
create table installation (
  only_row boolean primary key default true check (only_row),
  demonstration boolean not null default false,
  seeded_on date
);
insert into installation default values;
grant select on installation to yhteispolku_app, yhteispolku_system;
