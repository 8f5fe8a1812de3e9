-- What the last import wrote, row by row as it was and as it became, so that it can be undone (docs/exchange.md). Nobody reads it: it is
-- written by triggers while an import runs, read by access.undo_import, and gone when it is undone or the next import is written.
create table import_written (
  run_id uuid primary key,
  written_at timestamptz not null,
  undone_at timestamptz
);
create index import_written_newest on import_written (written_at desc);
alter table import_written enable row level security;
grant select on import_written to yhteispolku_app;
grant select, insert on import_written to yhteispolku_system;
create policy import_written_read on import_written for select to yhteispolku_app using ((select access.role()) = 'registerKeeper');
create policy import_written_system on import_written to yhteispolku_system using (access.purpose() is not null);

create table import_change (
  id bigint generated always as identity primary key,
  run_id uuid not null references import_written,
  tbl text not null,
  key jsonb not null,
  -- null: the import made the row
  before jsonb,
  after jsonb not null
);
create index import_change_run on import_change (run_id, tbl);
alter table import_change enable row level security;

-- What a register keeper asked to be undone, and what stood in the way.
create table import_undo (
  id uuid primary key,
  run_id uuid not null references import_run,
  worker_id uuid not null references worker,
  position_id uuid not null references position,
  organisation_id uuid not null references organisation,
  asked_at timestamptz not null,
  finished_at timestamptz,
  outcome text check (outcome in ('done', 'blocked', 'failed')),
  -- [{table, rows}]
  obstacles jsonb not null default '[]',
  check ((finished_at is null) = (outcome is null))
);
create index import_undo_run on import_undo (run_id, asked_at desc);
create unique index import_undo_waiting on import_undo (run_id) where outcome is null;
create index import_undo_worker on import_undo (worker_id);
create index import_undo_position on import_undo (position_id);
create index import_undo_organisation on import_undo (organisation_id);
alter table import_undo enable row level security;
grant select, insert on import_undo to yhteispolku_app;
grant select, update (finished_at, outcome, obstacles) on import_undo to yhteispolku_system;
create policy import_undo_read on import_undo for select to yhteispolku_app
  using ((select access.role()) = 'registerKeeper' and organisation_id = (select access.organisation_id()));
create policy import_undo_insert on import_undo for insert to yhteispolku_app with check (
  (select access.role()) = 'registerKeeper' and position_id = (select access.position_id()) and worker_id = (select access.worker_id())
  and organisation_id = (select access.organisation_id()) and outcome is null and run_id in (select id from import_run));
create policy import_undo_system on import_undo to yhteispolku_system using (access.purpose() is not null);

-- The columns of a table's key: as a condition between a row `r` and a change `u`, and as an object of a row.
create function access.key_columns(p_table regclass) returns text[] language sql stable set search_path = public, pg_temp as $$
  select array_agg(a.attname::text order by a.attnum) from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = p_table and i.indisprimary
$$;

create function access.note_import() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
declare
  keys text := (select string_agg(format('%L, n.%I', k, k), ', ') from unnest(access.key_columns(tg_relid)) k);
  same text := (select string_agg(format('o.%I = n.%I', k, k), ' and ') from unnest(access.key_columns(tg_relid)) k);
begin
  if tg_op = 'INSERT' then
    execute format('insert into import_change (run_id, tbl, key, after) select $1, $2, jsonb_build_object(%s), to_jsonb(n) from written n', keys)
      using access.setting('import_run')::uuid, tg_table_name;
  else
    execute format('insert into import_change (run_id, tbl, key, before, after) select $1, $2, jsonb_build_object(%s), to_jsonb(o), to_jsonb(n)
      from written n join was o on %s where to_jsonb(o) is distinct from to_jsonb(n)', keys, same)
      using access.setting('import_run')::uuid, tg_table_name;
  end if;
  return null;
end $$;

-- Whatever files are written to. Outside an import it costs the look at a setting once a statement.
do $$
declare t text;
begin
  foreach t in array array['organisation', 'unit', 'worker', 'position', 'client', 'client_identity', 'client_contact', 'client_reference',
    'place', 'place_seat', 'relationship', 'assignment', 'jobseeker_status', 'period', 'period_slot', 'attendance', 'plan', 'meeting',
    'consent', 'share_row', 'coach_service']
  loop
    execute format('create trigger %I after insert on %I referencing new table as written for each statement
      when (access.setting(''import_run'') is not null) execute function access.note_import()', t || '_import_insert', t);
    execute format('create trigger %I after update on %I referencing old table as was new table as written for each statement
      when (access.setting(''import_run'') is not null) execute function access.note_import()', t || '_import_update', t);
  end loop;
end $$;
revoke execute on function access.key_columns, access.note_import from public;
