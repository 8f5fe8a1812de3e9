-- What the share list and the own coaches of an import need (docs/exchange.md: share_list.csv, coaches.csv).
-- A list of 2012 names municipalities that have been merged since: a row keeps the code that Kela wrote (F4, any years).
create table municipality_ever (
  code text primary key check (code ~ '^[0-9]{3}$'),
  name_fi text not null, name_sv text not null
);
insert into municipality_ever
select code, name_fi, name_sv from municipality
union all
select distinct on (h.code) h.code, h.name_fi, h.name_sv from municipality_history h
where not exists (select from municipality m where m.code = h.code) order by 1;
grant select on municipality_ever to yhteispolku_app, yhteispolku_system, yhteispolku_statistics;

alter table share_row
  drop constraint share_row_municipality_code_fkey,
  add foreign key (municipality_code) references municipality_ever,
  -- first day on which the row was known here: Kela lists people some months late (F3), and the lag is seen from it
  add column arrived_on date,
  -- the state and the municipality share what was paid; neither pays more than all of it
  add check (abs(share_cents) <= abs(paid_cents));

-- Own coaches in service (S0, "asiakasta/omavalmentaja"): the working group's count, not the posts that open files.
create table coach_service (
  id uuid primary key default uuidv7(),
  position_id uuid not null references position,
  organisation_id uuid not null references organisation,
  valid daterange not null check (not isempty(valid)),
  exclude using gist (position_id with =, valid with &&)
);
create index coach_service_position on coach_service (position_id);
create index coach_service_organisation on coach_service (organisation_id);
alter table coach_service enable row level security;
create policy coach_service_read on coach_service for select to yhteispolku_app, yhteispolku_statistics using (true);
create policy coach_service_system on coach_service to yhteispolku_system using (access.purpose() is not null);
grant select on coach_service to yhteispolku_app, yhteispolku_statistics;
grant select, insert, update on coach_service to yhteispolku_system;
