-- A version of criteria is never changed (D4): its requirements come with it, in the same act and by whoever brings it; never later,
-- since certificates that are signed already rest on them.
drop policy criteria_requirement_insert on criteria_requirement;
create policy criteria_requirement_insert on criteria_requirement for insert to yhteispolku_app
  with check (exists (select from criteria_unit u where u.id = unit_id and u.brought_by = (select access.position_id())
    and u.brought_at = (select access.setting('at')::timestamptz)));
drop policy criteria_unit_insert on criteria_unit;
create policy criteria_unit_insert on criteria_unit for insert to yhteispolku_app with check ((select access.role()) = 'administrator'
  and brought_by = (select access.position_id()) and brought_at = (select access.setting('at')::timestamptz));
