-- A row of the share list gives one ground, that of its reviewers, and only this one is put together anew: every other ground of so many
-- thousand people was, too, with each month's list (access.md, shareList).
create function access.share_rows_changed() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
declare touched uuid[] := array(select distinct client_id from changed order by 1);
begin
  if cardinality(touched) = 0 then return null; end if;
  -- two changes of one client's sources at once: the second waits and sees the first
  perform from client where id = any (touched) order by id for no key update;
  delete from access_grant where client_id = any (touched) and ground = 'shareList';
  insert into access_grant (client_id, holder_id, ground, source_id, column_name, reads, writes, valid, organisation_id, name_key)
  select d.*, c.name_key from (
    select distinct client_id, holder_id, ground, source_id, column_name, reads, writes, valid, organisation_id
    from access.granted_share_list where client_id = any (touched) and not isempty(valid)) d join client c on c.id = d.client_id;
  return null;
end $$;
revoke execute on function access.share_rows_changed from public;
create or replace trigger share_row_granted after insert on share_row referencing new table as changed for each statement
  execute function access.share_rows_changed();
create or replace trigger share_row_regranted after update on share_row referencing new table as changed for each statement
  execute function access.share_rows_changed();
