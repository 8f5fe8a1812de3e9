-- Who was touched by which transaction, until the clocks are derived. Nothing of the clients but their ids; nobody reads it but the functions.
create table clock_touched (
  id bigint generated always as identity primary key,
  xact xid8 not null default pg_current_xact_id(),
  client_ids uuid[] not null
);
create index clock_touched_xact on clock_touched (xact);

create function access.clock_source_changed() returns trigger
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare clients uuid[] := array(select distinct client_id from changed);
begin
  if cardinality(clients) > 0 then insert into clock_touched (client_ids) values (clients); end if;
  return null;
end $$;
do $$
declare t text;
begin
  foreach t in array array['path_case', 'path_step', 'plan', 'jobseeker_status', 'relationship', 'meeting', 'contact', 'referral', 'period',
      'period_slot', 'attendance', 'evaluation', 'support_threshold'] loop
    execute format('create trigger %I after insert on %I referencing new table as changed for each statement execute function access.clock_source_changed()', t || '_clocks_insert', t);
    execute format('create trigger %I after update on %I referencing new table as changed for each statement execute function access.clock_source_changed()', t || '_clocks_update', t);
    execute format('create trigger %I after delete on %I referencing old table as changed for each statement execute function access.clock_source_changed()', t || '_clocks_delete', t);
  end loop;
end $$;

-- At the commit: the product's own transactions have derived the clocks, or do not end. A repair by hand, as the owner, leaves its note
-- and a job that derives them at once.
create function access.clocks_settled() returns trigger
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if exists (select from clock_touched where id = new.id) then
    if current_setting('role') in ('yhteispolku_app', 'yhteispolku_system') then
      raise exception 'clocks of % clients are stale', cardinality(new.client_ids)
        using errcode = 'integrity_constraint_violation', constraint = 'clocks_settled', hint = 'settleClocks (src/features/deadline) before the end';
    end if;
    perform access.queue('deadline.settle', '{}', null, 'deadline.settle');
  end if;
  return null;
end $$;
create constraint trigger clocks_settled after insert on clock_touched deferrable initially deferred
  for each row execute function access.clocks_settled();

-- A request derives the clocks of clients that it touched, and of no others: what they rest on it need not be able to read.
create function access.may_settle(p_clients uuid[]) returns void
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if current_setting('role') = 'yhteispolku_app' and exists (
    select unnest(p_clients) except select unnest(t.client_ids) from clock_touched t where t.xact = pg_current_xact_id_if_assigned()) then
    raise exception 'clocks of others' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- Whose clocks this transaction must derive, each client once, so many at a time; the jobs take those that a repair by hand left as well.
create function access.clock_batches(p_size int) returns table (client_ids uuid[])
language plpgsql security definer set search_path = public, access, pg_temp as $$
#variable_conflict use_column
declare
  takes_left boolean := current_setting('role') is distinct from 'yhteispolku_app';
begin
  if not exists (select from clock_touched t where takes_left or t.xact = pg_current_xact_id_if_assigned()) then return; end if;
  return query with taken as (
    delete from clock_touched t where takes_left or t.xact = pg_current_xact_id() returning t.client_ids
  ), numbered as (
    select c, (row_number() over (order by c) - 1) / p_size as batch from (select distinct unnest(t.client_ids) as c from taken t) d
  )
  insert into clock_touched (client_ids) select array_agg(c order by c) from numbered group by batch order by batch
  returning clock_touched.client_ids;
end $$;
revoke execute on function access.clock_source_changed, access.clocks_settled, access.clock_batches, access.may_settle from public;
grant execute on function access.clock_batches to yhteispolku_app, yhteispolku_system;
