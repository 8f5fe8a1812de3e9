-- A figure of an organisation's own may follow a goal, which managers of several organisations keep together: who keeps the goal reads
-- its figures. And whoever counts reads the definitions, in which there is nobody (docs/reports.md, "Own figures").
create policy own_indicator_of_goal on own_indicator for select to yhteispolku_app
  using ((select access.role()) = 'manager'
    and exists (select from goal g where g.removed_at is null and 'own.' || own_indicator.id = any (g.indicators)));
grant select (id, organisation_id, name_fi, name_sv, name_en, definition, removed_at) on own_indicator to yhteispolku_statistics;
create policy own_indicator_statistics on own_indicator for select to yhteispolku_statistics using (removed_at is null);
