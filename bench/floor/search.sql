-- Clients of these holders whose name begins so, by name, with what a row of the list shows.
with page as materialized (
  select c.id, c.first_names, c.last_name, c.birth_year, c.protected
  from client c
  where c.id in (select client_id from access_grant where holder_id = any ($1::uuid[]) and valid @> $4::date)
    and c.name_key collate "C" >= $2 and c.name_key collate "C" < $3 and not c.protected
  order by c.last_name, c.first_names, c.id limit 51
)
select page.*, m.code, m.name_fi, m.name_sv, r.kinds, k.paths, w.names, d.kind, d.due_on
from page
left join client_contact t on t.client_id = page.id
left join municipality m on m.code = t.municipality_code
left join lateral (select array_agg(distinct kind) as kinds from relationship where client_id = page.id and closed_on is null) r on true
left join lateral (select array_agg(path order by path) as paths from path_case where client_id = page.id and closed_on is null) k on true
left join lateral (
  select array_agg(distinct wk.name) as names from assignment a join relationship ar on ar.id = a.relationship_id and ar.closed_on is null
  join position p on p.id = a.position_id join worker wk on wk.id = p.worker_id where a.client_id = page.id and a.valid @> $4::date) w on true
left join lateral (select kind, due_on from deadline where client_id = page.id and done_on is null order by due_on limit 1) d on true
order by page.last_name, page.first_names, page.id
