-- Sessions can be ended everywhere: by oneself, and for a leaver by the administrator (access.md).
create index session_subject on session (subject) where ended_at is null;

-- The person of the session: a worker in whatever post, or whoever signed in by the same identity.
create function access.sessions_of_person(p_token_hash bytea) returns setof session
language sql stable security definer set search_path = public, access, pg_temp as $$
  select s.* from session me
  join session s on s.ended_at is null and (s.subject = me.subject
    or s.position_id in (select p.id from position now_p join position p on p.worker_id = now_p.worker_id where now_p.id = me.position_id)
    or (me.position_id is null and me.proxy_id is null and s.client_id = me.client_id and s.proxy_id is null))
  where me.token_hash = p_token_hash and me.ended_at is null
$$;
create function access.own_sessions(p_token_hash bytea, p_at timestamptz)
returns table (created_at timestamptz, seen_at timestamptz, role text, organisation text, is_this boolean)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select s.created_at, s.seen_at, case when s.proxy_id is not null then 'proxy' when s.client_id is not null then 'client' else p.role end,
    o.name, s.token_hash = p_token_hash
  from access.sessions_of_person(p_token_hash) s
  left join position p on p.id = s.position_id left join organisation o on o.id = p.organisation_id
  where s.seen_at > p_at - make_interval(mins => (select value from access_setting where name = 'session.idleMinutes'))
    and s.created_at > p_at - make_interval(hours => (select value from access_setting where name = 'session.longestHours'))
  order by s.seen_at desc
$$;
-- Ends all but this one. Answers how many.
create function access.end_other_sessions(p_token_hash bytea, p_at timestamptz) returns int
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare ended int;
begin
  update session set ended_at = p_at where id in (select s.id from access.sessions_of_person(p_token_hash) s where s.token_hash <> p_token_hash);
  get diagnostics ended = row_count;
  return ended;
end $$;
-- For a leaver, or a lost computer: by one who administers the person. Null: not one's own to end.
create function access.end_worker_sessions(p_worker uuid, p_at timestamptz) returns int
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare ended int;
begin
  if access.role() is distinct from 'administrator' or not exists (select from position p where p.worker_id = p_worker
    and access.administers(p.organisation_id)) then return null; end if;
  -- of posts that one administers; another organisation ends its own
  update session s set ended_at = p_at from position p
  where p.id = s.position_id and p.worker_id = p_worker and s.ended_at is null and access.administers(p.organisation_id);
  get diagnostics ended = row_count;
  return ended;
end $$;
revoke execute on function access.sessions_of_person, access.own_sessions, access.end_other_sessions, access.end_worker_sessions from public;
grant execute on function access.own_sessions, access.end_other_sessions, access.end_worker_sessions to yhteispolku_app;
