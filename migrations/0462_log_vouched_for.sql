-- An entry of the log is written at every reading, and each of its five references asked for its row and locked it until the commit: all who
-- opened files of one organisation wrote to that organisation's row. Whom an entry names is vouched for by the session now, which cannot
-- write anybody else's or of a client at whom it did not look; and a row that the log names cannot go. The references stay, not enforced.
do $$
declare c record;
begin
  for c in select conname from pg_constraint where conrelid = 'access_log'::regclass and contype = 'f' and conparentid = 0 loop
    execute format('alter table access_log alter constraint %I not enforced', c.conname);
  end loop;
end $$;

drop policy access_log_write on access_log;
create policy access_log_write on access_log for insert to yhteispolku_app with check (
  worker_id is not distinct from (select access.worker_id()) and position_id is not distinct from (select access.position_id())
  and organisation_id is not distinct from (select access.organisation_id()) and proxy_id is not distinct from (select access.proxy_id())
  and (client_id is null or client_id = (select access.file()) or client_id = (select access.person_id())));

-- The other side of the references: what the log names stays, whoever removes it.
create function access.keep_logged() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
declare
  is_logged boolean;
begin
  execute format('select exists (select from access_log where %I = $1)', tg_argv[0]) into is_logged using old.id;
  if is_logged then
    raise foreign_key_violation using message = format('the log names this %s', tg_table_name), constraint = 'access_log_' || tg_argv[0];
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
revoke execute on function access.keep_logged from public;
create trigger client_logged before delete or update of id on client for each row execute function access.keep_logged('client_id');
create trigger worker_logged before delete or update of id on worker for each row execute function access.keep_logged('worker_id');
create trigger position_logged before delete or update of id on position for each row execute function access.keep_logged('position_id');
create trigger organisation_logged before delete or update of id on organisation for each row execute function access.keep_logged('organisation_id');
create trigger proxy_logged before delete or update of id on proxy for each row execute function access.keep_logged('proxy_id');
