-- Who acted for a client stands in the log (access.md, Log: who): with several proxies the client could not tell which of them had looked.
alter table access_log add column proxy_id uuid references proxy;
create index access_log_proxy on access_log (proxy_id) where proxy_id is not null;
grant insert (proxy_id) on access_log to yhteispolku_app, yhteispolku_system;

-- as the worker, so the proxy: nobody writes an entry in the name of another
drop policy access_log_write on access_log;
create policy access_log_write on access_log for insert to yhteispolku_app with check (
  worker_id is not distinct from (select access.worker_id()) and position_id is not distinct from (select access.position_id())
  and proxy_id is not distinct from (select access.proxy_id()));

-- Seals made before stand as they are: an entry without a proxy gives the mark that it always gave, and one to which a proxy is written
-- afterwards, or from which it is taken, another.
create or replace function access.seal_marks(p_stream text, p_from bigint, p_until bigint)
returns table (id uuid, at timestamptz, xact bigint, mark bytea)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select m.id, m.at, m.xact, substr(sha256(convert_to(m.said::text, 'UTF8')), 1, 16) from (
    select l.id, l.at, l.xact, jsonb_build_array(l.id, (extract(epoch from l.at) * 1000000)::bigint, l.event, l.result, l.client_id, l.client_ids,
      l.categories, l.ground, l.reason, l.worker_id, l.position_id, l.organisation_id, l.by_client, l.role, l.session_id, l.purpose, l.xact)
      || case when l.proxy_id is null then '[]'::jsonb else jsonb_build_array(l.proxy_id) end as said
    from access_log l where p_stream = 'log' and l.xact >= p_from and l.xact < p_until
    union all
    select j.id, j.happened_at, j.xact, jsonb_build_array(j.id, (extract(epoch from j.happened_at) * 1000000)::bigint, j.type, j.client_id,
      j.category, j.worker_id, j.position_id, j.organisation_id, j.by_client, j.role, j.ground, j.subject_id, j.payload, j.rules, j.xact)
    from journal j where p_stream = 'journal' and j.xact >= p_from and j.xact < p_until
  ) m
$$;

-- As in 0380, with the proxy by name. A proxy knows of no other proxy (policy of the table proxy), nor is told of one here.
drop function access.own_log;
create function access.own_log(p_before timestamptz, p_before_id uuid, p_from timestamptz, p_until timestamptz, p_limit int)
returns table (id uuid, at timestamptz, event text, result text, categories text[], ground text, reason text, by_client boolean,
  worker text, proxy text, role text, organisation text, in_list boolean, purpose text)
language sql stable security definer set search_path = public, access, pg_temp as $$
  with me as (select access.rows_of_person(access.person_id()) as ids), entries as (
    select l.* from access_log l, me
    where (l.client_id = any (me.ids) or (l.client_ids <> '{}' and l.client_ids && me.ids))
      and (p_before is null or (l.at, l.id) < (p_before, p_before_id))
      and (p_from is null or l.at >= p_from) and (p_until is null or l.at < p_until)
      and not l.by_client
      and (l.result <> 'refused' or access.shut_out(l.reason))
    order by l.at desc, l.id desc limit least(p_limit, 1000)
  )
  select e.id, e.at, e.event, e.result, e.categories, e.ground, e.reason, e.by_client, w.name,
    case when access.proxy_id() is null or x.id = access.proxy_id() then x.name end, e.role, o.name,
    coalesce(e.client_id <> all (me.ids), true), e.purpose
  from me cross join entries e left join worker w on w.id = e.worker_id left join organisation o on o.id = e.organisation_id
  left join proxy x on x.id = e.proxy_id
  where access.person_id() is not null
  order by e.at desc, e.id desc
$$;
revoke execute on function access.own_log from public;
grant execute on function access.own_log to yhteispolku_app;

-- The data protection officer, who answers requests for log data, is told who acted, as of a worker; whom the proxy represents stands in no
-- column that the officer reads.
create function access.logged_proxy(p_proxy uuid) returns text
language sql stable security definer set search_path = public, access, pg_temp
  return (select x.name from proxy x where x.id = p_proxy and access.role() = 'dataProtectionOfficer');
revoke execute on function access.logged_proxy from public;
grant execute on function access.logged_proxy to yhteispolku_app;
