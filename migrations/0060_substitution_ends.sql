-- A substitution ends at once, whoever was named by mistake sees nothing at the next act: its last day was yesterday. One that
-- begins today or later goes away whole; the journal keeps that it was named. A manager ends those of the own organisation.
create function access.end_substitution(p_id uuid) returns boolean
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare s substitution;
begin
  select x.* into s from substitution x join position a on a.id = x.absent_id
  where x.id = p_id and upper(x.valid) > access.day()
    and (access.role() = 'administrator' or (access.role() = 'manager' and a.organisation_id = access.organisation_id()))
  for update of x;
  if not found then return false; end if;
  if lower(s.valid) >= access.day() then
    delete from substitution where id = p_id;
  else
    update substitution set valid = daterange(lower(valid), access.day()), version = version + 1 where id = p_id;
  end if;
  return true;
end $$;
revoke execute on function access.end_substitution from public;
grant execute on function access.end_substitution to yhteispolku_app;

-- A manager names substitutes among the colleagues of the own organisation; the administrator anywhere (access.md, substitute).
drop policy substitution_write on substitution;
create policy substitution_write on substitution for all to yhteispolku_app
  using (access.role() = 'administrator' or (access.role() = 'manager'
    and exists (select from position a where a.id = absent_id and a.organisation_id = access.organisation_id())))
  with check (access.role() = 'administrator' or (access.role() = 'manager'
    and exists (select from position a join position b on b.organisation_id = a.organisation_id
      where a.id = absent_id and b.id = substitute_id and a.organisation_id = access.organisation_id())));
