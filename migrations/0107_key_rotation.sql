-- Two keys are valid while identity codes go over from one to the other (docs/operations.md, Keys). A person is then found by whichever
-- hash stands; new rows are written with the current key.
create function access.known_hash(p_hashes bytea[]) returns bytea
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select code_hash from client_identity where code_hash = any (p_hashes)), p_hashes[1])
$$;
revoke execute on function access.known_hash from public;
grant execute on function access.known_hash to yhteispolku_app, yhteispolku_system;
grant update on import_file to yhteispolku_system;
