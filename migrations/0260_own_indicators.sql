-- Figures that a manager defines from the known facts (docs/reports.md, "Own figures"): the definition is data, checked and turned
-- into a query by the product. Its organisation's managers read it; a published report has its words as they were.
create table own_indicator (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  name_fi text not null check (btrim(name_fi) <> ''),
  name_sv text not null check (btrim(name_sv) <> ''),
  name_en text not null check (btrim(name_en) <> ''),
  definition jsonb not null check (jsonb_typeof(definition) = 'object' and coalesce(jsonb_typeof(definition -> 'kind') = 'string', false)),
  version int not null default 1 check (version > 0),
  changed_by uuid not null references position,
  changed_at timestamptz not null,
  -- no longer in reports; those published keep it
  removed_at timestamptz
);
create unique index own_indicator_name on own_indicator (organisation_id, lower(name_fi)) where removed_at is null;
create index own_indicator_organisation on own_indicator (organisation_id);
create index own_indicator_changed_by on own_indicator (changed_by);
alter table own_indicator enable row level security;
grant select, insert on own_indicator to yhteispolku_app;
grant update (name_fi, name_sv, name_en, definition, version, changed_by, changed_at, removed_at) on own_indicator to yhteispolku_app;
create policy own_indicator_read on own_indicator for select to yhteispolku_app
  using ((select access.role()) = 'manager' and organisation_id = (select access.organisation_id()));
create policy own_indicator_insert on own_indicator for insert to yhteispolku_app with check (
  (select access.role()) = 'manager' and organisation_id = (select access.organisation_id())
  and changed_by = (select access.position_id()) and version = 1 and removed_at is null);
create policy own_indicator_update on own_indicator for update to yhteispolku_app
  using ((select access.role()) = 'manager' and organisation_id = (select access.organisation_id()) and removed_at is null)
  with check (organisation_id = (select access.organisation_id()) and changed_by = (select access.position_id()));
