-- The limits of unusual reading (0118) are set by a data protection officer, within bounds; what was found before stays as it was found.
alter table access_setting add column lowest int, add column highest int, add check (value between lowest and highest);
update access_setting s set lowest = b.lowest, highest = b.highest from (values
  ('log.unusual.manyFiles', 2, 1000), ('log.unusual.minutes', 5, 1440), ('log.unusual.deepHistory', 2, 1000), ('log.unusual.afterHours', 1, 1000),
  ('log.unusual.dayBegins', 0, 12), ('log.unusual.dayEnds', 13, 24), ('log.unusual.endedBefore', 1, 366),
  ('log.unusual.ownNumber', 0, 1), ('log.unusual.sameSurname', 0, 1)) b (name, lowest, highest) where s.name = b.name;

-- False: there is no such limit, or somebody has changed it meanwhile.
create function access.set_watch_limit(p_name text, p_before int, p_value int) returns boolean
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if access.role() is distinct from 'dataProtectionOfficer' then return false; end if;
  update access_setting set value = p_value where name = 'log.unusual.' || p_name and value = p_before and p_value between lowest and highest;
  return found;
end $$;
revoke execute on function access.set_watch_limit from public;
grant execute on function access.set_watch_limit to yhteispolku_app;
