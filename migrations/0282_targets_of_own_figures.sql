-- A target of a figure that managers have defined (0260) is read and ended where the figure is: its reason may tell what the figure counts.
-- And what was set stays: a target can only end, and no later than was said.
alter policy indicator_target_read on indicator_target using (
  (select access.position_id()) is not null
  and (not starts_with(indicator, 'own.') or organisation_id = (select access.organisation_id())));
alter policy indicator_target_end on indicator_target using (
  (select access.role()) = 'manager'
  and (not starts_with(indicator, 'own.') or organisation_id = (select access.organisation_id())));

create function indicator_target_ends() returns trigger language plpgsql as $$
begin
  if lower(new.valid) <> lower(old.valid) or new.version <> old.version + 1
    or coalesce(upper(new.valid), 'infinity') > coalesce(upper(old.valid), 'infinity') then
    raise exception 'a target that was set only ends' using errcode = 'check_violation', constraint = 'indicator_target_stands';
  end if;
  return new;
end $$;
revoke execute on function indicator_target_ends from public;
create trigger indicator_target_ends before update on indicator_target for each row execute function indicator_target_ends();
