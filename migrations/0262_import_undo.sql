-- Undoing the last import (docs/exchange.md): all of it or nothing, and nothing when somebody has since changed what it wrote or built on
-- it. Log and journal are never taken back; since they name the people whom the import made, those stay as rows that hold nothing.

-- On whose files an import wrote.
create function access.import_clients(p_run uuid) returns setof uuid
language sql stable security definer set search_path = public, access, pg_temp as $$
  select distinct case when tbl = 'client' then after ->> 'id' else after ->> 'client_id' end::uuid from import_change
  where run_id = p_run and access.purpose() = 'import' and (tbl = 'client' or after ? 'client_id')
$$;

-- A new import is written: what the one before wrote can no longer be undone.
create function access.begin_import(p_run uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if access.purpose() is distinct from 'import' then raise insufficient_privilege using message = 'only an import begins one'; end if;
  delete from import_change;
  insert into import_written (run_id, written_at) values (p_run, p_at);
  perform set_config('app.import_run', p_run::text, true);
end $$;

-- How a row `r` of a table is the one of a change `u`.
create function access.same_key(p_table regclass) returns text language sql stable set search_path = public, access, pg_temp as $$
  select string_agg(format('r.%I = (u.key ->> %L)::%s', a.attname, a.attname, format_type(a.atttypid, a.atttypmod)), ' and ')
  from pg_attribute a where a.attrelid = p_table and a.attname = any (access.key_columns(p_table))
$$;

-- Rows that refer to people whom the import made, by table: when its own are gone, what others have built on them.
create function access.built_on(p_clients uuid[]) returns table (tbl text, n int)
language plpgsql stable security definer set search_path = public, access, pg_temp as $$
declare f record;
begin
  for f in select c.conrelid::regclass as t, a.attname as col from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.conparentid = 0 and c.confrelid = 'client'::regclass and cardinality(c.conkey) = 1
      -- what is derived, and what only tells of what was done
      and c.conrelid::regclass::text not in ('journal', 'access_log', 'access_grant', 'deadline')
  loop
    return query execute format('select %L, count(*)::int from %s where %I = any ($1) having count(*) > 0', f.t::text, f.t, f.col) using p_clients;
  end loop;
end $$;

create function access.undo_import(p_run uuid, p_at timestamptz) returns table (tbl text, n int)
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare
  t text; made uuid[]; touched uuid[] := array(select access.import_clients(p_run)); named text;
begin
  if access.purpose() is distinct from 'import' then raise insufficient_privilege using message = 'only an import is undone'; end if;
  create temp table undo_net on commit drop as
    select c.tbl, c.key, (array_agg(c.before order by c.id))[1] as before, (array_agg(c.after order by c.id desc))[1] as after
    from import_change c where c.run_id = p_run group by c.tbl, c.key;
  create temp table undo_obstacle (tbl text, n int) on commit drop;
  for t in select distinct u.tbl from undo_net u loop
    execute format('insert into undo_obstacle select %L, count(*) from undo_net u where u.tbl = %L
      and not exists (select from %I r where %s and to_jsonb(r) = u.after) having count(*) > 0', t, t, t, access.same_key(t::regclass));
  end loop;
  if exists (select from undo_obstacle) then return query select o.tbl, o.n from undo_obstacle o order by 1; return; end if;
  made := array(select (u.key ->> 'id')::uuid from undo_net u where u.tbl = 'client' and u.before is null);
  begin
    foreach t in array array['attendance', 'period_slot', 'period', 'plan', 'meeting', 'consent', 'jobseeker_status', 'share_row',
      'coach_service', 'assignment', 'relationship', 'place_seat', 'place', 'client_reference', 'client_contact', 'client_identity'] loop
      perform access.undo_rows(t);
    end loop;
    update client set last_name = '–', first_names = '–', name_key = '–', birth_year = null, reference = null, protected = false,
      version = version + 1 where id = any (made);
    perform access.undo_rows('client');
    perform access.refresh(touched);
    foreach t in array array['position', 'worker', 'unit', 'organisation'] loop
      perform access.undo_rows(t);
    end loop;
    named := (select jsonb_object_agg(b.tbl, b.n)::text from access.built_on(made) b);
    if named is not null then raise exception 'built on' using errcode = 'P0U01', detail = named; end if;
  exception
    when sqlstate 'P0U01' then
      get stacked diagnostics named = pg_exception_detail;
      return query select e.key, e.value::int from jsonb_each_text(named::jsonb) e order by 1;
      return;
    when foreign_key_violation or exclusion_violation or unique_violation or check_violation then
      get stacked diagnostics named = table_name;
      return query select coalesce(nullif(named, ''), t), 1;
      return;
  end;
  update import_written w set undone_at = p_at where w.run_id = p_run;
  delete from import_change c where c.run_id = p_run;
end $$;

-- The rows of one table as they were: those made are gone – people but emptied –, those changed have back what they had.
create function access.undo_rows(t text) returns void language plpgsql security definer set search_path = public, access, pg_temp as $$
declare
  cols text := (select string_agg(format('%I', a.attname), ', ') from pg_attribute a where a.attrelid = t::regclass and a.attnum > 0
    and not a.attisdropped and a.attgenerated = '' and a.attname <> all (access.key_columns(t::regclass)));
begin
  if t <> 'client' then
    execute format('delete from %I r using undo_net u where u.tbl = %L and u.before is null and %s', t, t, access.same_key(t::regclass));
  end if;
  execute format('update %I r set (%s) = (select %s from jsonb_populate_record(null::%I, u.before))
    from undo_net u where u.tbl = %L and u.before is not null and %s', t, cols, cols, t, t, access.same_key(t::regclass));
end $$;
revoke execute on function access.import_clients, access.begin_import, access.same_key, access.built_on, access.undo_import, access.undo_rows from public;
grant execute on function access.import_clients, access.begin_import, access.undo_import to yhteispolku_system;
