-- Who may see whom is a table: what the session reads of each client is put together in one pass over its grants, and the list of clients is
-- chosen, sorted and filled from there. It says exactly what the policies of those tables say (tests/db/desk-wall.db.test.ts).
-- p_from … p_to: the beginning of a name, as client.name_key; p_only: these clients, none when it is empty; p_after: the last client of the page before, if one's own.
create function access.find_clients(p_from text, p_to text, p_mine boolean, p_only uuid[], p_after uuid, p_most int)
returns table (id uuid, first_names text, last_name text, birth_year int, protected boolean, municipality_code text,
  relationships text[], paths text[], responsible text[], kind text, due_on date)
language sql stable security definer set search_path = public, access, pg_temp set plan_cache_mode = force_generic_plan as $$
  with mine as materialized (
    -- everything read of each client; what is read whole, and whose own rows only (a provider's)
    select g.client_id, bit_or(g.reads) as reads, coalesce(bit_or(g.reads) filter (where g.organisation_id is null), 0) as whole,
      coalesce(array_agg(g.organisation_id) filter (where g.organisation_id is not null and g.reads & access.bit('participation') <> 0), '{}') as only
    from access_grant g
    where g.holder_id = any ((select access.holders())::uuid[]) and g.valid @> (select access.day()) and g.client_id <> all ((select access.barred())::uuid[])
      and (p_only is null or g.client_id = any (p_only))
    group by g.client_id
    having bit_or(g.reads) & access.bit('identity') <> 0
      and (not p_mine or coalesce(bit_or(g.reads) filter (where g.holder_id = (select access.position_id())), 0) & access.bit('identity') <> 0)
  ), page as materialized (
    select c.id, c.first_names, c.last_name, c.birth_year, c.protected, m.reads, m.whole, m.only
    from mine m join client c on c.id = m.client_id
    where (not c.protected or (select access.sees_protected()))
      and (p_from is null or c.name_key collate "C" >= p_from and c.name_key collate "C" < p_to)
      and (p_after is null or (c.last_name, c.first_names, c.id) > (
        select l.last_name, l.first_names, l.id from client l join mine on mine.client_id = l.id where l.id = p_after))
    order by c.last_name, c.first_names, c.id limit p_most
  )
  select p.id, p.first_names, p.last_name, p.birth_year, p.protected, t.municipality_code,
    coalesce(r.kinds, '{}'), coalesce(k.paths, '{}'), coalesce(w.names, '{}'), d.kind, d.due_on
  from page p
  left join client_contact t on t.client_id = p.id and p.reads & access.bit('contact') <> 0
  left join lateral (
    select array_agg(distinct kind) as kinds from relationship
    where client_id = p.id and closed_on is null and p.reads & access.bit('decisionJoint') <> 0) r on true
  left join lateral (
    select array_agg(path order by path) as paths from path_case
    where client_id = p.id and closed_on is null and p.reads & access.bit('decisionJoint') <> 0) k on true
  left join lateral (
    select array_agg(distinct n.name) as names from assignment a
    join relationship ar on ar.id = a.relationship_id and ar.closed_on is null
    join position s on s.id = a.position_id join worker n on n.id = s.worker_id
    where a.client_id = p.id and a.valid @> (select access.day()) and p.reads & access.bit('decisionJoint') <> 0) w on true
  left join lateral (
    select kind, due_on from deadline where client_id = p.id and state = 'running' and p.reads & access.bit(category) <> 0
      and (subject <> 'period' or category <> 'participation' or p.whole & access.bit('participation') <> 0
        or exists (select from period where id = deadline.subject_id and organisation_id = any (p.only)))
    order by due_on, id limit 1) d on true
  order by p.last_name, p.first_names, p.id
$$;
revoke execute on function access.find_clients from public;
grant execute on function access.find_clients to yhteispolku_app;
