-- Most requests are about one client. What the session reads of that client is looked up once (access.look_at) and kept for the
-- transaction; a policy then compares a row's client with it, and asks access_grant only where the row is another client's
-- (docs/adr/0012, measured in bench/README.md).
create function access.file() returns uuid language sql stable parallel safe
  return access.setting('file')::uuid;
create function access.file_reads() returns int language sql stable parallel safe
  return coalesce(access.setting('file_reads')::int, 0);

-- The session's grounds on a client on its day; none: the client does not exist for this session. Grounds that show only a provider's
-- own rows are left out of what is kept: for those a policy must look at the row's organisation.
create function access.look_at(p_client uuid)
returns table (ground text, source_id uuid, column_name text, reads int, writes int, "from" text, until text, substituted boolean)
language plpgsql security definer set search_path = public, access, pg_temp as $$
#variable_conflict use_column
declare
  mine uuid[] := access.holders(); own uuid[] := access.own_holders(); today date := access.day();
  is_barred boolean := p_client = any (access.barred());
begin
  perform set_config('app.file', p_client::text, true), set_config('app.file_reads', (
    select coalesce(bit_or(g.reads), 0) from access_grant g
    where g.holder_id = any (mine) and g.client_id = p_client and g.valid @> today and g.organisation_id is null and not is_barred)::text, true);
  return query select g.ground, g.source_id, g.column_name, g.reads, g.writes, lower(g.valid)::text, upper(g.valid)::text, g.holder_id <> all (own)
    from access_grant g where g.holder_id = any (mine) and g.client_id = p_client and g.valid @> today and not is_barred
    order by 8, g.ground, lower(g.valid);
end $$;

-- A ground that comes or goes in the same transaction: nothing that was kept holds any more.
create function access.forget_file() returns trigger language plpgsql as $$
begin
  perform set_config('app.file', '', true);
  return null;
end $$;
create trigger access_grant_changed after insert or update or delete on access_grant for each statement execute function access.forget_file();
revoke execute on function access.file, access.file_reads, access.look_at, access.forget_file from public;
grant execute on function access.file, access.file_reads, access.look_at to yhteispolku_app, yhteispolku_system;

-- What the last wall asks is answered from an index alone: for a holder and a client, which categories and how long.
create index access_grant_asked on access_grant (holder_id, client_id) include (reads, writes, valid, organisation_id);

-- The session's standing grounds, the question of access_grant_own asked once: a policy that read access_grant itself asked it twice.
create view access.standing with (security_barrier) as
  select client_id, reads, writes, organisation_id from access_grant
  where holder_id = any ((select access.holders())::uuid[]) and valid @> (select access.day())
    and client_id <> all ((select access.barred())::uuid[]);
revoke all on access.standing from public;
grant select on access.standing to yhteispolku_app;

-- Every policy of the usual form, as it stands: reading has the short way in front, and all ask the standing grounds.
do $$
declare
  p record;
  usual text := 'EXISTS \( SELECT\s+FROM access_grant g\s+WHERE \(\(g\.client_id = (\w+\.\w+)\) AND \(g\.holder_id = ANY \(\( SELECT access\.holders\(\) AS holders\)::uuid\[\]\)\)'
    || ' AND \(\(g\.(reads|writes) & (access\."bit"\([^()]*\))\) <> 0\) AND \(g\.valid @> \( SELECT access\.day\(\) AS day\)\)'
    || '( AND \(\(g\.organisation_id IS NULL\) OR \(g\.organisation_id = \w+\.organisation_id\)\))?\)\)';
  asked text := 'exists (select from access.standing g where g.client_id = \1 and g.\2 & \3 <> 0\4)';
  kept text := '((\1 = (select access.file()) and (select access.file_reads()) & \3 <> 0) or ' || asked || ')';
begin
  for p in select tablename, policyname, cmd, qual, with_check from pg_policies
    where 'yhteispolku_app' = any (roles) and (qual ~ usual or with_check ~ usual)
  loop
    execute format('alter policy %I on %I', p.policyname, p.tablename)
      || coalesce(' using (' || regexp_replace(p.qual, usual, case p.cmd when 'SELECT' then kept else asked end) || ')', '')
      || coalesce(' with check (' || regexp_replace(p.with_check, usual, asked) || ')', '');
  end loop;
end $$;

-- Tables to come are protected so from the beginning.
create or replace procedure access.protect(tbl text, read_bit text, write_bit text default null, scoped boolean default false, extra text default 'true')
language plpgsql as $$
declare
  key text := case tbl when 'client' then 'id' else 'client_id' end;
  own text := case when scoped then format(' and (g.organisation_id is null or g.organisation_id = %I.organisation_id)', tbl) else '' end;
  asked text := 'exists (select from access.standing g where g.client_id = %1$I.%2$I and g.%3$s & %4$s <> 0' || own || ')';
  kept text := format('(%1$I.%2$I = (select access.file()) and (select access.file_reads()) & %3$s <> 0)', tbl, key, read_bit);
  reading text := format('(%s or %s) and (%s)', kept, format(asked, tbl, key, 'reads', read_bit), extra);
  writing text := format('%s and (%s)', format(asked, tbl, key, 'writes', coalesce(write_bit, read_bit)), extra);
begin
  execute format('alter table %I enable row level security', tbl);
  execute format('create policy %I on %I for select to yhteispolku_app using (%s)', tbl || '_read', tbl, reading);
  execute format('create policy %I on %I for insert to yhteispolku_app with check (%s)', tbl || '_insert', tbl, writing);
  execute format('create policy %I on %I for update to yhteispolku_app using (%s) with check (%s)', tbl || '_update', tbl, writing, writing);
  execute format('create policy %I on %I to yhteispolku_system using (access.purpose() is not null)', tbl || '_system', tbl);
  execute format('grant select, insert, update on %I to yhteispolku_app, yhteispolku_system', tbl);
end $$;
