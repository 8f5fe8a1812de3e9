-- Undoing an import (0262) looks whether its rows stand as it left them, and then puts them back. In between somebody could have changed one,
-- and lost what was written: now the rows are locked before they are looked at. Otherwise as it was.
create or replace function access.undo_import(p_run uuid, p_at timestamptz) returns table (tbl text, n int)
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
    -- from here on nobody changes these rows or builds on them; who was doing so is waited for, and seen below
    execute format('select from %I r, undo_net u where u.tbl = %L and %s for update of r', t, t, access.same_key(t::regclass));
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
