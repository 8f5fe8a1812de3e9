-- Signing in asks for colleagues whom one stands in for, whom most have not: as a plan of its own that costs a seventh of what it did.
create or replace function access.substituted_holders(p_position uuid, p_day date) returns uuid[]
language plpgsql stable security definer set search_path = public, access, pg_temp as $$
declare
  absent uuid; found uuid[] := '{}';
begin
  for absent in select a.id from substitution s
    join position me on me.id = s.substitute_id and me.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer')
    join position a on a.id = s.absent_id and a.organisation_id = me.organisation_id
    where s.substitute_id = p_position and s.valid @> p_day
  loop
    found := found || access.position_holders(absent, p_day);
  end loop;
  return found;
end $$;
