-- When everything has gone over to another key (docs/operations.md, Keys), codes under the old one stand in two places more: in what the last
-- import wrote, kept so that it can be undone, and as hashes of those who signed in. Neither can go over: the first is compared with the rows
-- as they were – an import of people is not undone any more –, of the second no code is kept.
create function access.forget_old_codes() returns void
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if access.purpose() is distinct from 'keys.rotated' then
    raise insufficient_privilege using message = 'only a change of the key forgets codes';
  end if;
  if exists (select from import_change where before ->> 'code_cipher' is not null or after ->> 'code_cipher' is not null) then
    delete from import_change;
    delete from import_written where undone_at is null;
  end if;
  -- who is in somebody's pages stays there, and goes over to another's after the next sign-in
  update session set code_hash = null where code_hash is not null;
end $$;
revoke execute on function access.forget_old_codes from public;
grant execute on function access.forget_old_codes to yhteispolku_system;
