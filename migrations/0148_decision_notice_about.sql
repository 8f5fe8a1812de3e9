-- Administrators keep the settings of the whole area, as they keep its organisations (0003).
drop policy decision_setting_write on decision_setting;
create policy decision_setting_write on decision_setting for all to yhteispolku_app
  using ((select access.role()) = 'administrator') with check ((select access.role()) = 'administrator');
-- What the unit must know to enter the decision (D3): whom it concerns, its kind, number, days and result. It opens no file.
alter table decision_notice add column about jsonb not null default '{}';
