-- The file that is open: what a session reads of the one client at whom its transaction looks (access.look_at), as views. A policy
-- must be ready for any row of a table and is set up as such each time a statement names the table; a view of the open file is one
-- comparison. Views of the owner, so no policy is asked behind them: each repeats the wall of its table for this client, and random
-- worlds compare the two (docs/adr/0012, tests/db/open-file.db.test.ts).
create schema file;
grant usage on schema file to yhteispolku_app;

-- What any ground of the session opens of the client looked at. access.file_reads leaves out grounds that show only the rows of one
-- organisation (a provider's own), since a policy of a table with such rows must look at each; here such tables ask file.standing.
create function access.file_shows() returns int language sql stable parallel safe
  return coalesce(access.setting('file_shows')::int, 0);
create or replace function access.look_at(p_client uuid)
returns table (ground text, source_id uuid, column_name text, reads int, writes int, "from" text, until text, substituted boolean)
language plpgsql security definer set search_path = public, access, pg_temp as $$
#variable_conflict use_column
declare
  mine uuid[] := access.holders(); own uuid[] := access.own_holders(); today date := access.day();
  is_barred boolean := p_client = any (access.barred());
begin
  perform set_config('app.file', p_client::text, true), set_config('app.file_shows', coalesce(bit_or(g.reads), 0)::text, true),
    set_config('app.file_reads', coalesce(bit_or(g.reads) filter (where g.organisation_id is null), 0)::text, true)
    from access_grant g where g.holder_id = any (mine) and g.client_id = p_client and g.valid @> today and not is_barred;
  return query select g.ground, g.source_id, g.column_name, g.reads, g.writes, lower(g.valid)::text, upper(g.valid)::text, g.holder_id <> all (own)
    from access_grant g where g.holder_id = any (mine) and g.client_id = p_client and g.valid @> today and not is_barred
    order by 8, g.ground, lower(g.valid);
end $$;
revoke execute on function access.file_shows from public;
grant execute on function access.file_shows to yhteispolku_app, yhteispolku_system;

-- Whether rows of a category of the client looked at are shown.
create function access.shows(category text) returns boolean language sql stable parallel safe
  return access.file_shows() & access.bit(category) <> 0;
revoke execute on function access.shows from public;
grant execute on function access.shows to yhteispolku_app;

-- The session's standing grounds on the client looked at: for rows that a ground shows one organisation or one case only.
create view file.standing with (security_barrier) as
  select g.reads, g.organisation_id, g.column_name, g.source_id from public.access_grant g
  where g.client_id = access.file() and g.holder_id = any (access.holders()) and g.valid @> access.day()
    and g.client_id <> all (access.barred());

-- One table of the open file: `t` is the row, `shown` the wall of its table; other tables of the file are named by their views.
create procedure access.show_in_file(tbl text, shown text) language plpgsql as $$
begin
  execute format('create view file.%1$I with (security_barrier) as select t.* from public.%1$I t where t.%2$I = access.file() and (%3$s)',
    tbl, case tbl when 'client' then 'id' else 'client_id' end, shown);
  execute format('grant select on file.%I to yhteispolku_app', tbl);
end $$;
revoke execute on procedure access.show_in_file from public;

call access.show_in_file('client', $$access.shows('identity')$$);
call access.show_in_file('client_identity', $$access.shows('identityCode')$$);
call access.show_in_file('client_contact', $$access.shows('contact') and (access.sees_protected()
  or t.client_id = access.person_id() and access.proxy_id() is null
  or not exists (select from public.client c where c.id = t.client_id and c.protected))$$);
call access.show_in_file('relationship', $$access.shows('decisionJoint')$$);
call access.show_in_file('assignment', $$access.shows('decisionJoint')$$);
call access.show_in_file('path_case', $$access.shows('decisionJoint')$$);
call access.show_in_file('joint_member', $$access.shows('decisionJoint')$$);
call access.show_in_file('situation_fact', 'access.shows(t.category)');
call access.show_in_file('jobseeker_status', $$access.shows('jobseekerStatus')$$);
call access.show_in_file('plan', 'access.shows(access.plan_category(t.kind))');
call access.show_in_file('plan_maker', 'exists (select from file.plan p where p.id = t.plan_id)');
call access.show_in_file('consent', $$access.shows('consent')$$);
call access.show_in_file('proxy', $$access.shows('consent') and (access.proxy_id() is null or t.id = access.proxy_id())$$);
call access.show_in_file('statement_request', 'access.shows(t.category)');
call access.show_in_file('meeting', $$access.shows('contactLog')$$);
call access.show_in_file('contact', $$access.shows('contactLog')$$);
call access.show_in_file('contact_note', 'access.shows(t.category) and exists (select from file.contact c where c.id = t.contact_id)');
call access.show_in_file('message_participant', $$access.shows('message') and exists (select from public.message_participant m
  where m.thread_id = t.thread_id and (m.holder_id = any (access.holders()) or m.holder_id = access.person_id()))$$);
call access.show_in_file('message_thread', $$access.shows('message') and exists (select from public.message_participant m
  where m.thread_id = t.id and (m.holder_id = any (access.holders()) or m.holder_id = access.person_id()))$$);
call access.show_in_file('message', $$access.shows('message') and exists (select from public.message_participant m
  where m.thread_id = t.thread_id and (m.holder_id = any (access.holders()) or m.holder_id = access.person_id()))$$);
call access.show_in_file('period', $$exists (select from file.standing g where g.reads & access.bit('participation') <> 0
  and (g.organisation_id is null or g.organisation_id = t.organisation_id))$$);
call access.show_in_file('journal', $$exists (select from file.standing g where g.reads & access.bit(t.category) <> 0
    and (g.organisation_id is null or g.organisation_id = t.organisation_id))
  and (t.category <> 'decisionOwn' or t.organisation_id = access.organisation_id() or t.client_id = access.person_id())$$);
call access.show_in_file('referral', $$t.client_id <> all (access.barred()) and (t.from_position_id = any (access.holders())
  or exists (select from file.standing g where g.reads & access.bit('needsAssessment') <> 0
    and (g.column_name <> 'referral.receiver' or g.source_id = t.id))
  or t.status = 'accepted' and t.answered_by = any (access.holders()) and exists (select from file.standing))$$);
call access.show_in_file('deadline', $$access.shows(t.category)
  and (t.subject <> 'period' or t.category <> 'participation' or exists (select from file.period p where p.id = t.subject_id))$$);
