-- Bringing an extract in (docs/exchange.md): runs that a register keeper asks for on the page, worked by a job as the system role.
create table import_run (
  id uuid primary key,
  worker_id uuid not null references worker,
  position_id uuid not null references position,
  organisation_id uuid not null references organisation,
  asked_at timestamptz not null,
  finished_at timestamptz,
  files text[] not null,
  -- a preview: everything is read and written, and rolled back
  dry_run boolean not null,
  -- all or nothing
  strict boolean not null,
  status text not null default 'waiting' check (status in ('waiting', 'running', 'done', 'nothing', 'failed')),
  progress jsonb,
  report jsonb,
  check ((finished_at is null) = (status in ('waiting', 'running')))
);
create index import_run_asked on import_run (organisation_id, asked_at desc);
create index import_run_worker on import_run (worker_id);
create index import_run_position on import_run (position_id);
alter table import_run enable row level security;
grant select, insert on import_run to yhteispolku_app;
grant select, update on import_run to yhteispolku_system;
create policy import_run_read on import_run for select to yhteispolku_app
  using ((select access.role()) = 'registerKeeper' and organisation_id = (select access.organisation_id()));
create policy import_run_insert on import_run for insert to yhteispolku_app with check (
  (select access.role()) = 'registerKeeper' and position_id = (select access.position_id())
  and worker_id = (select access.worker_id()) and organisation_id = (select access.organisation_id()));
create policy import_run_system on import_run to yhteispolku_system using (access.purpose() is not null);

-- What was sent, encrypted, until the run has ended. Nobody reads it back but the job.
create table import_file (
  run_id uuid not null references import_run,
  name text not null,
  content bytea not null,
  primary key (run_id, name)
);
alter table import_file enable row level security;
grant insert on import_file to yhteispolku_app;
grant select, delete on import_file to yhteispolku_system;
create policy import_file_insert on import_file for insert to yhteispolku_app with check ((select access.role()) = 'registerKeeper');
create policy import_file_system on import_file to yhteispolku_system using (access.purpose() is not null);

-- One person under several references: extracts of different registers, or two rows of one that are the same person (access.md,
-- "One person, many authorities"). The first stands in client.reference.
create table client_reference (
  reference text primary key,
  client_id uuid not null references client
);
create index client_reference_client on client_reference (client_id);
alter table client_reference enable row level security;
grant select, insert on client_reference to yhteispolku_system;
create policy client_reference_system on client_reference to yhteispolku_system using (access.purpose() is not null);

-- A running period of an imported place with a stated capacity takes its seats as any other.
grant execute on function access.pick_seats, access.free_seats to yhteispolku_system;
