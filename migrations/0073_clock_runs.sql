-- Clocks derived anew because the law changed: who asked, under which law, how far it is, how many moved. No client data.
create table clock_run (
  id uuid primary key default uuidv7(),
  -- the whole of the law's data that clocks rest on, as a hash, and the newest version of each of its numbers
  law text not null,
  versions jsonb not null,
  status text not null default 'waiting' check (status in ('waiting', 'running', 'done', 'failed')),
  -- null: the product started with another law than the clocks were derived under
  asked_by uuid references position,
  asked_at timestamptz not null,
  finished_at timestamptz,
  total int not null default 0,
  done int not null default 0,
  -- clocks whose day is another, and clients whose they are
  moved int not null default 0,
  moved_clients int not null default 0,
  -- the last client of those done: a run that was broken off goes on from there
  after_client uuid,
  check (done <= total),
  check ((finished_at is null) = (status in ('waiting', 'running')))
);
create unique index clock_run_one_open on clock_run ((true)) where status in ('waiting', 'running');
create index clock_run_asked_by on clock_run (asked_by);
alter table clock_run enable row level security;
grant select, insert on clock_run to yhteispolku_app;
grant select, insert, update on clock_run to yhteispolku_system;
create policy clock_run_read on clock_run for select to yhteispolku_app using ((select access.role()) = 'administrator');
create policy clock_run_insert on clock_run for insert to yhteispolku_app
  with check ((select access.role()) = 'administrator' and asked_by = (select access.position_id()) and status = 'waiting');
create policy clock_run_system on clock_run to yhteispolku_system using (access.purpose() is not null);

-- Near and soon are agreed, not law (ui.md, Työpöytä).
insert into access_setting values
  ('desk.soonDays', 7, 'days within which a deadline stands under "within 7 days" of the desk'),
  ('desk.nearDays', 30, 'days within which a deadline stands under "within 30 days" of the desk, and makes it one''s own turn'),
  ('desk.movedDays', 30, 'days during which a deadline that a change of rule moved stands under "moved" of the desk'),
  ('deadline.stoppedDays', 30, 'days during which the file still shows a clock that has stopped');
