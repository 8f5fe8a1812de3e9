-- Goals that the working group keeps (S1, chapter 3: what, how, what is reached, indicators, and the state of every measure; G2). No
-- client is in them. Every version stays: a goal's current version is a row of its history, so that no change goes by it.
create table goal (
  id uuid primary key,
  -- the organisation in which it was agreed; the group itself is of many
  organisation_id uuid not null references organisation,
  -- null: the whole area's
  municipality_code text references municipality_ever,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  what text not null check (btrim(what) <> ''),
  reached text not null check (btrim(reached) <> ''),
  indicators text[] not null default '{}' check (cardinality(indicators) <= 20),
  created_at timestamptz not null,
  -- taken off the table as a mistake; its history stays
  removed_at timestamptz,
  version int not null default 1 check (version >= 1)
);
create index goal_organisation on goal (organisation_id);
create index goal_municipality on goal (municipality_code) where municipality_code is not null;
create index goal_valid on goal using gist (valid);

create table goal_measure (
  id uuid primary key,
  goal_id uuid not null references goal,
  -- the order in which the group has them
  ordinal int not null check (ordinal >= 1),
  how text not null check (btrim(how) <> ''),
  -- who answers: a post or a person, also of those who do not use the product
  answers text not null default '',
  -- by when; null: goes on
  due_on date,
  state text not null check (state in ('planned', 'underway', 'done', 'dropped')),
  note text not null default '',
  -- what is given up says why
  check (state <> 'dropped' or btrim(note) <> ''),
  unique (goal_id, ordinal) deferrable initially deferred
);

create table goal_revision (
  goal_id uuid not null references goal deferrable initially deferred,
  version int not null check (version >= 1),
  -- {what, reached, municipality, from, to, indicators, measures: [{id, how, answers, dueOn, state, note}], removed}
  content jsonb not null,
  position_id uuid not null references position,
  recorded_at timestamptz not null,
  primary key (goal_id, version)
);
create index goal_revision_position on goal_revision (position_id);
alter table goal add constraint goal_has_history foreign key (id, version) references goal_revision (goal_id, version)
  deferrable initially deferred;

alter table goal enable row level security;
alter table goal_measure enable row level security;
alter table goal_revision enable row level security;
grant select, insert on goal to yhteispolku_app;
grant update (municipality_code, valid, what, reached, indicators, removed_at, version) on goal to yhteispolku_app;
grant select, insert, update, delete on goal_measure to yhteispolku_app;
grant select, insert on goal_revision to yhteispolku_app;
grant select on goal, goal_measure to yhteispolku_statistics;

create policy goal_read on goal for select to yhteispolku_app using ((select access.position_id()) is not null);
create policy goal_insert on goal for insert to yhteispolku_app with check (
  (select access.role()) = 'manager' and organisation_id = (select access.organisation_id()));
create policy goal_update on goal for update to yhteispolku_app
  using ((select access.role()) = 'manager' and removed_at is null) with check ((select access.role()) = 'manager');
create policy goal_statistics on goal for select to yhteispolku_statistics using (true);

create policy goal_measure_read on goal_measure for select to yhteispolku_app using ((select access.position_id()) is not null);
create policy goal_measure_insert on goal_measure for insert to yhteispolku_app with check ((select access.role()) = 'manager');
create policy goal_measure_update on goal_measure for update to yhteispolku_app
  using ((select access.role()) = 'manager') with check ((select access.role()) = 'manager');
create policy goal_measure_delete on goal_measure for delete to yhteispolku_app using ((select access.role()) = 'manager');
create policy goal_measure_statistics on goal_measure for select to yhteispolku_statistics using (true);

create policy goal_revision_read on goal_revision for select to yhteispolku_app using ((select access.position_id()) is not null);
create policy goal_revision_insert on goal_revision for insert to yhteispolku_app with check (
  (select access.role()) = 'manager' and position_id = (select access.position_id()));
