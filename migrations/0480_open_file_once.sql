-- One's grounds on the client looked at are asked once, where looking asked for them twice and views of the open file again for each row.
-- Kept of them, for the transaction: what any of them shows, as a mask and in words, among which a row's category is looked for; what those
-- show that are not for one organisation's own rows; what those show that are not a referral that waits; and which referrals wait. A ground for
-- own rows is held by a unit of that organisation, or its supervisors (0100), whose posts are that organisation's, as are those who stand in for
-- them: the session's organisation says which rows these are (tests/db/open-file.db.test.ts).
create or replace function access.look_at(p_client uuid)
returns table (ground text, source_id uuid, column_name text, reads int, writes int, "from" text, until text, substituted boolean)
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare
  own uuid[] := access.own_holders();
  shows int := 0; whole int := 0; beyond int := 0; waiting uuid[] := '{}'; only_of uuid;
begin
  for ground, source_id, column_name, reads, writes, "from", until, substituted, only_of in
    select g.ground, g.source_id, g.column_name, g.reads, g.writes, lower(g.valid)::text, upper(g.valid)::text, g.holder_id <> all (own),
      g.organisation_id
    from access_grant g where g.holder_id = any (access.holders()) and g.client_id = p_client and g.valid @> access.day()
      and p_client <> all (access.barred())
    order by 8, g.ground, lower(g.valid)
  loop
    shows := shows | reads;
    if only_of is null then whole := whole | reads; end if;
    if column_name <> 'referral.receiver' then beyond := beyond | reads;
    elsif reads & access.bit('needsAssessment') <> 0 then waiting := waiting || source_id; end if;
    return next;
  end loop;
  perform set_config('app.file', p_client::text, true), set_config('app.file_shows', shows::text, true),
    set_config('app.file_reads', whole::text, true), set_config('app.file_beyond', beyond::text, true),
    set_config('app.file_waiting', array_to_string(waiting, ','), true),
    set_config('app.file_categories', (select '/' || string_agg(code, '/') || '/' from access_category where shows & (1 << bit) <> 0), true);
end $$;

create or replace function access.shows(category text) returns boolean language sql stable parallel safe
  return coalesce(strpos(current_setting('app.file_categories', true), '/' || category || '/') > 0, false);

create function access.file_beyond() returns int language sql stable parallel safe
  return coalesce(access.setting('file_beyond')::int, 0);
create function access.file_waiting() returns uuid[] language sql stable parallel safe
  return coalesce(string_to_array(access.setting('file_waiting'), ',')::uuid[], '{}');

-- Whether a period of the client looked at is the session's organisation's own.
create function access.own_period(p_id uuid) returns boolean language sql stable security definer set search_path = public, access, pg_temp as $$
  select exists (select from period p where p.id = p_id and p.client_id = access.file() and p.organisation_id = access.organisation_id())
$$;
revoke execute on function access.file_beyond, access.file_waiting, access.own_period from public;
grant execute on function access.file_beyond, access.file_waiting, access.own_period to yhteispolku_app;

-- Of a table that is read whole its view is granted whole: a grant by column is looked up column by column at each reading.
create or replace procedure access.grant_in_file(tbl text) language plpgsql as $$
begin
  execute format('revoke select on file.%I from yhteispolku_app', tbl);
  execute format('grant select %s on file.%I to yhteispolku_app', (
    select case when has_table_privilege('yhteispolku_app', format('public.%I', tbl), 'select') then ''
      else format('(%s)', string_agg(quote_ident(attname), ', ' order by attnum)) end from pg_attribute
    where attrelid = format('public.%I', tbl)::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('yhteispolku_app', attrelid, attnum, 'select')), tbl);
end $$;
do $$
declare v record;
begin
  for v in select relname from pg_class where relnamespace = 'file'::regnamespace and relkind = 'v' and relname <> 'standing' loop
    call access.grant_in_file(v.relname);
  end loop;
end $$;

call access.show_in_file('period', $$access.shows('participation')
  and (access.file_reads() & access.bit('participation') <> 0 or t.organisation_id = access.organisation_id())$$);
call access.show_in_file('journal', $$access.bit(t.category)
    & case when t.organisation_id = access.organisation_id() then access.file_shows() else access.file_reads() end <> 0
  and (t.category <> 'decisionOwn' or t.organisation_id = access.organisation_id() or t.client_id = access.person_id())$$);
call access.show_in_file('referral', $$t.client_id <> all (access.barred()) and (t.from_position_id = any (access.holders())
  or access.file_beyond() & access.bit('needsAssessment') <> 0 or t.id = any (access.file_waiting())
  or t.status = 'accepted' and t.answered_by = any (access.holders()) and access.file_shows() <> 0)$$);
call access.show_in_file('deadline', $$access.shows(t.category)
  and (t.subject <> 'period' or t.category <> 'participation' or access.file_reads() & access.bit('participation') <> 0
    or access.own_period(t.subject_id))$$);
drop view file.standing;
