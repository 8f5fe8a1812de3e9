-- Targets of reported figures, as managers set them: for which area and time, which way, by whom and why (S0 has targets beside figures).
-- One target at a time stands for a figure of an area. What was set is not rewritten; it only ends.
create table indicator_target (
  id uuid primary key,
  indicator text not null check (btrim(indicator) <> ''),
  -- null: the whole area's
  municipality_code text references municipality_ever,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  -- in the figure's unit: persons, per cent, cents
  target numeric not null check (target >= 0),
  direction text not null check (direction in ('atLeast', 'atMost')),
  reason text not null check (btrim(reason) <> ''),
  position_id uuid not null references position,
  organisation_id uuid not null references organisation,
  set_at timestamptz not null,
  version int not null default 1,
  constraint indicator_target_once exclude using gist (indicator with =, (coalesce(municipality_code, '-')) with =, valid with &&)
);
create index indicator_target_municipality on indicator_target (municipality_code) where municipality_code is not null;
create index indicator_target_position on indicator_target (position_id);
create index indicator_target_organisation on indicator_target (organisation_id);
alter table indicator_target enable row level security;
grant select, insert on indicator_target to yhteispolku_app;
grant update (valid, version) on indicator_target to yhteispolku_app;
grant select on indicator_target to yhteispolku_statistics;

create policy indicator_target_read on indicator_target for select to yhteispolku_app using ((select access.position_id()) is not null);
create policy indicator_target_insert on indicator_target for insert to yhteispolku_app with check (
  (select access.role()) = 'manager' and position_id = (select access.position_id()) and organisation_id = (select access.organisation_id()));
create policy indicator_target_end on indicator_target for update to yhteispolku_app
  using ((select access.role()) = 'manager') with check ((select access.role()) = 'manager');
create policy indicator_target_statistics on indicator_target for select to yhteispolku_statistics using (true);
