-- As in 0400, with the attempts of those who do not see the file: they name whose it was at the end of their reason only (0048), and the
-- client was told of those alone who see the file in part (access.md, Log: the client sees own log, refused attempts among it).
create or replace function access.own_log(p_before timestamptz, p_before_id uuid, p_from timestamptz, p_until timestamptz, p_limit int)
returns table (id uuid, at timestamptz, event text, result text, categories text[], ground text, reason text, by_client boolean,
  worker text, proxy text, role text, organisation text, in_list boolean, purpose text)
language sql stable security definer set search_path = public, access, pg_temp as $$
  with me as (select access.rows_of_person(access.person_id()) as ids), entries as (
    select l.* from access_log l, me
    where (l.client_id = any (me.ids) or (l.client_ids <> '{}' and l.client_ids && me.ids)
        or (l.result = 'refused' and l.client_id is null and right(l.reason, 36) = any (me.ids::text[])))
      and (p_before is null or (l.at, l.id) < (p_before, p_before_id))
      and (p_from is null or l.at >= p_from) and (p_until is null or l.at < p_until)
      and not l.by_client
      and (l.result <> 'refused' or access.shut_out(l.reason))
    order by l.at desc, l.id desc limit least(p_limit, 1000)
  )
  select e.id, e.at, e.event, e.result, e.categories, e.ground,
    -- of a list what it was asked by is not about this client: by whose reading the log was searched, and the like
    case when e.result = 'refused' then split_part(e.reason, ' ', 1) when e.client_id = any (me.ids) then e.reason end, e.by_client, w.name,
    case when access.proxy_id() is null or x.id = access.proxy_id() then x.name end, e.role, o.name,
    e.result <> 'refused' and coalesce(e.client_id <> all (me.ids), true), e.purpose
  from me cross join entries e left join worker w on w.id = e.worker_id left join organisation o on o.id = e.organisation_id
  left join proxy x on x.id = e.proxy_id
  where access.person_id() is not null
  order by e.at desc, e.id desc
$$;
