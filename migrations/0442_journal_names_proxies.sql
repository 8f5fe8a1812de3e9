-- Who acted for a client stands in the journal as it does in the log (0400): with several proxies those who answer for the client could not
-- tell which of them had done it.
alter table journal add column proxy_id uuid references proxy;
create index journal_proxy on journal (proxy_id) where proxy_id is not null;
grant insert (proxy_id) on journal to yhteispolku_app, yhteispolku_system;

-- as the worker, so the proxy: nobody writes an event in the name of another
drop policy journal_write on journal;
create policy journal_write on journal for insert to yhteispolku_app with check (
  worker_id is not distinct from (select access.worker_id()) and position_id is not distinct from (select access.position_id())
  and proxy_id is not distinct from (select access.proxy_id())
  and by_client = ((select access.person_id()) is not null and (select access.proxy_id()) is null) and (select access.role()) is not null);

-- Which proxy an event of the journal is by, to those who may read both (policies of the two tables: no proxy is told of another). A
-- function, so that a reading in which no proxy acted does not plan it.
create function access.acting_proxy(p_event uuid) returns text
language sql stable set search_path = public, access, pg_temp
  return (select x.name from journal j join proxy x on x.id = j.proxy_id where j.id = p_event);
revoke execute on function access.acting_proxy from public;
grant execute on function access.acting_proxy to yhteispolku_app;

-- As in 0403; what came later stands at the end, and only where an event has it, so that older seals hold.
create or replace function access.seal_marks(p_stream text, p_from bigint, p_until bigint)
returns table (id uuid, at timestamptz, xact bigint, mark bytea)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select m.id, m.at, m.xact, substr(sha256(convert_to(m.said::text, 'UTF8')), 1, 16) from (
    select l.id, l.at, l.xact, jsonb_build_array(l.id, (extract(epoch from l.at) * 1000000)::bigint, l.event, l.result, l.client_id, l.client_ids,
      l.categories, l.ground, l.reason, l.worker_id, l.position_id, l.organisation_id, l.by_client, l.role, l.session_id, l.purpose, l.xact)
      || case when l.record_ids <> '{}' then jsonb_build_array(l.proxy_id, l.record_ids)
        when l.proxy_id is not null then jsonb_build_array(l.proxy_id) else '[]'::jsonb end as said
    from access_log l where p_stream = 'log' and l.xact >= p_from and l.xact < p_until
    union all
    select j.id, j.happened_at, j.xact, jsonb_build_array(j.id, (extract(epoch from j.happened_at) * 1000000)::bigint, j.type, j.client_id,
      j.category, j.worker_id, j.position_id, j.organisation_id, j.by_client, j.role, j.ground, j.subject_id, j.payload, j.rules, j.xact)
      || case when j.proxy_id is not null then jsonb_build_array(j.proxy_id) else '[]'::jsonb end
    from journal j where p_stream = 'journal' and j.xact >= p_from and j.xact < p_until
  ) m
$$;

-- As in 0238, and the proxy stays with what it did.
create or replace function access.move_person(p_from uuid, p_to uuid, p_how text, p_reason text, p_at timestamptz) returns void
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare t text; n int; moved jsonb := '{}';
begin
  set constraints all deferred;
  -- of days and amounts that stand on both, one is enough: the other stays where it was written
  update jobseeker_status s set client_id = p_to where s.client_id = p_from
    and not exists (select from jobseeker_status o where o.client_id = p_to and o.valid && s.valid);
  update support_threshold s set client_id = p_to where s.client_id = p_from
    and not exists (select from support_threshold o where o.client_id = p_to and (o.ground, o.met_on) = (s.ground, s.met_on));
  update share_mark s set client_id = p_to where s.client_id = p_from
    and not exists (select from share_mark o where o.client_id = p_to and o.month = s.month);
  update share_agreement s set client_id = p_to where s.client_id = p_from
    and not exists (select from share_agreement o where o.client_id = p_to and (o.share_list_id, o.month) = (s.share_list_id, s.month));
  update share_row s set client_id = p_to where s.client_id = p_from
    and not exists (select from share_row o where o.client_id = p_to and (o.month, o.row_kind) = (s.month, s.row_kind));
  for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> all (array['client_identity', 'client_contact', 'client_account', 'client_bar', 'session', 'access_grant', 'journal',
        'access_log', 'log_finding', 'jobseeker_status', 'support_threshold', 'share_row', 'share_mark', 'share_agreement']) order by 1
  loop
    execute format('update %I set client_id = $1 where client_id = $2', t) using p_to, p_from;
    get diagnostics n = row_count;
    if n > 0 then moved := moved || jsonb_build_object(t, n); end if;
  end loop;
  update message_participant set holder_id = p_to where holder_id = p_from;
  insert into client_bar (client_id, worker_id, reason, declared_at)
    select p_to, worker_id, reason, declared_at from client_bar where client_id = p_from on conflict do nothing;
  update session set ended_at = p_at where client_id = p_from and ended_at is null;
  if exists (select from client_account where client_id = p_to) then delete from client_account where client_id = p_from;
  else update client_account set client_id = p_to where client_id = p_from; end if;
  perform access.join_contact(p_from, p_to);
  insert into journal (client_id, happened_at, type, category, worker_id, position_id, organisation_id, by_client, proxy_id, role, ground, subject_id,
    payload, rules)
    select p_to, happened_at, type, category, worker_id, position_id, organisation_id, by_client, proxy_id, role, ground, subject_id,
      payload || jsonb_build_object('mergedFrom', id), rules
    from journal where client_id = p_from order by happened_at, id;
  insert into client_merge (merged_id, client_id, how, reason, position_id, organisation_id, merged_at, moved)
    values (p_from, p_to, p_how, btrim(p_reason), access.position_id(), access.organisation_id(), p_at, moved);
  perform access.refresh(array[p_from, p_to]);
  insert into clock_touched (client_ids) values (array[p_from, p_to]);
end $$;
