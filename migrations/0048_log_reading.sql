-- Reading the log (access.md, Log; 703/2023 10 §). The client reads own entries through a door that leaves out who else was in a
-- list; the data protection officer finds a person by identity code or reference without seeing any client.
drop policy access_log_client on access_log;
create policy access_log_client on access_log for select to yhteispolku_app using (client_id = (select access.person_id()));

create function access.own_log(p_before timestamptz, p_before_id uuid, p_from timestamptz, p_until timestamptz, p_limit int)
returns table (id uuid, at timestamptz, event text, result text, categories text[], ground text, reason text, by_client boolean,
  worker text, role text, organisation text, in_list boolean, purpose text)
language sql stable security definer set search_path = public, access, pg_temp as $$
  with entries as (
    select l.* from access_log l
    where (l.client_id = access.person_id() or l.client_ids @> array[access.person_id()])
      and (p_before is null or (l.at, l.id) < (p_before, p_before_id))
      and (p_from is null or l.at >= p_from) and (p_until is null or l.at < p_until)
      -- one's own acts are not "who has looked"
      and not l.by_client
    order by l.at desc, l.id desc limit least(p_limit, 1000)
  )
  select e.id, e.at, e.event, e.result, e.categories, e.ground, e.reason, e.by_client, w.name, e.role, o.name,
    e.client_id is distinct from access.person_id(), e.purpose
  from entries e left join worker w on w.id = e.worker_id left join organisation o on o.id = e.organisation_id
  where access.person_id() is not null
  order by e.at desc, e.id desc
$$;

-- A refused attempt on a file that the asker does not see names the client at the end of its reason only.
create index access_log_refused_on on access_log (right(reason, 36)) where result = 'refused' and client_id is null;

-- The person whose log is asked for: by the hash of the identity code or by a reference; the answer is an identifier and no more.
create function access.find_logged_client(p_code_hash bytea, p_reference text) returns uuid
language sql stable security definer set search_path = public, access, pg_temp as $$
  select c.id from client c left join client_identity i on i.client_id = c.id
  where access.role() = 'dataProtectionOfficer'
    and (i.code_hash = p_code_hash or c.reference = p_reference
      or exists (select from relationship r where r.client_id = c.id and r.reference = p_reference))
  limit 1
$$;

revoke execute on function access.own_log, access.find_logged_client from public;
grant execute on function access.own_log, access.find_logged_client to yhteispolku_app;

-- Convention: every foreign key has an index.
create index access_matrix_category on access_matrix (category);
