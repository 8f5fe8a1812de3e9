-- A refused attempt is one that shut somebody out (703/2023 10 §). A day mistyped in a form, or a state that did not allow an act, is refused
-- too, by one who sees the file: the client is not told of it as of somebody who tried to look.
create function access.shut_out(p_reason text) returns boolean language sql immutable parallel safe as $$
  select coalesce(split_part(p_reason, ' ', 1) ~ '^(notSignedIn|notPermitted|notFound|tooMany|client\.barred|access\..+)$', true)
$$;
revoke execute on function access.shut_out(text) from public;
grant execute on function access.shut_out(text) to yhteispolku_app;

create or replace function access.own_log(p_before timestamptz, p_before_id uuid, p_from timestamptz, p_until timestamptz, p_limit int)
returns table (id uuid, at timestamptz, event text, result text, categories text[], ground text, reason text, by_client boolean,
  worker text, role text, organisation text, in_list boolean, purpose text)
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
  select e.id, e.at, e.event, e.result, e.categories, e.ground, e.reason, e.by_client, w.name, e.role, o.name,
    coalesce(e.client_id <> all (me.ids), true), e.purpose
  from me cross join entries e left join worker w on w.id = e.worker_id left join organisation o on o.id = e.organisation_id
  where access.person_id() is not null
  order by e.at desc, e.id desc
$$;
