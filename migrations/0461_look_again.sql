-- A ground that comes or goes in the transaction that looks at a file: what was kept of it is looked up again instead of forgotten.
-- The open file (0460) has no other way than what is kept.
drop trigger access_grant_changed on access_grant;
drop function access.forget_file();
create function access.look_again() returns trigger language plpgsql as $$
begin
  if access.file() is not null then
    perform access.look_at(access.file());
  end if;
  return null;
end $$;
revoke execute on function access.look_again from public;
create trigger access_grant_changed after insert or update or delete on access_grant for each statement execute function access.look_again();
