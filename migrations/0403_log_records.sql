-- Which records an act concerned (access.md, Log: which categories and records): the plan, decision, period … that its path named.
alter table access_log add column record_ids uuid[] not null default '{}';
grant insert (record_ids) on access_log to yhteispolku_app, yhteispolku_system;

-- As in 0400: what came later stands at the end, and only where an entry has it, so that older seals hold.
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
    from journal j where p_stream = 'journal' and j.xact >= p_from and j.xact < p_until
  ) m
$$;
