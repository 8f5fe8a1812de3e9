-- Who is looked for by the beginning of a name is found where it stands who may see whom: each grant knows its client's name, which the
-- database keeps the same, and an index gives those of one holder by name. Until now every client of the holder was fetched to be compared.
alter table client add unique (id, name_key);
alter table access_grant add column name_key text;
update access_grant g set name_key = c.name_key from client c where c.id = g.client_id;
alter table access_grant alter column name_key set not null,
  drop constraint access_grant_client_id_fkey,
  add foreign key (client_id, name_key) references client (id, name_key) on update cascade;
create index access_grant_named on access_grant (holder_id, name_key collate "C") include (client_id, reads, valid, organisation_id);

-- A name is nobody's to read here: of a protected person there is a grant, too.
revoke select on access_grant from yhteispolku_app;
grant select (client_id, holder_id, ground, source_id, column_name, reads, writes, valid, organisation_id) on access_grant to yhteispolku_app;

create or replace function access.refresh(p_clients uuid[]) returns void
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  -- two changes of one client's sources at once: the second waits and sees the first
  perform from client where id = any (p_clients) order by id for no key update;
  delete from access_grant where client_id = any (p_clients);
  insert into access_grant (client_id, holder_id, ground, source_id, column_name, reads, writes, valid, organisation_id, name_key)
  select d.*, c.name_key from (
    select distinct client_id, holder_id, ground, source_id, column_name, reads, writes, valid, organisation_id
    from access.grant_due where client_id = any (p_clients) and not isempty(valid)) d join client c on c.id = d.client_id;
end $$;

-- As 0281, but for where a name is looked for.
create or replace function access.find_clients(p_from text, p_to text, p_mine boolean, p_only uuid[], p_after uuid, p_most int)
returns table (id uuid, first_names text, last_name text, birth_year int, protected boolean, municipality_code text,
  relationships text[], paths text[], responsible text[], kind text, due_on date)
language sql stable security definer set search_path = public, access, pg_temp set plan_cache_mode = force_generic_plan as $$
  with mine as materialized (
    -- everything read of each client; what is read whole, and whose own rows only (a provider's)
    select g.client_id, bit_or(g.reads) as reads, coalesce(bit_or(g.reads) filter (where g.organisation_id is null), 0) as whole,
      coalesce(array_agg(g.organisation_id) filter (where g.organisation_id is not null and g.reads & access.bit('participation') <> 0), '{}') as only
    from (
      select client_id, holder_id, reads, valid, organisation_id from access_grant where p_from is null
      union all
      select client_id, holder_id, reads, valid, organisation_id from access_grant
      where name_key collate "C" >= p_from and name_key collate "C" < p_to) g
    where g.holder_id = any ((select access.holders())::uuid[]) and g.valid @> (select access.day()) and g.client_id <> all ((select access.barred())::uuid[])
      and (p_only is null or g.client_id = any (p_only))
    group by g.client_id
    having bit_or(g.reads) & access.bit('identity') <> 0
      and (not p_mine or coalesce(bit_or(g.reads) filter (where g.holder_id = (select access.position_id())), 0) & access.bit('identity') <> 0)
  ), page as materialized (
    select c.id, c.first_names, c.last_name, c.birth_year, c.protected, m.reads, m.whole, m.only
    from mine m join client c on c.id = m.client_id
    where (not c.protected or (select access.sees_protected()))
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
