-- One's own sessions one by one (0109): each has an identifier by which it is ended, which says nothing of its token.
drop function access.own_sessions(bytea, timestamptz);
create function access.own_sessions(p_token_hash bytea, p_at timestamptz)
returns table (id uuid, created_at timestamptz, seen_at timestamptz, role text, organisation text, is_this boolean)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select s.id, s.created_at, s.seen_at, case when s.proxy_id is not null then 'proxy' when s.client_id is not null then 'client' else p.role end,
    o.name, s.token_hash = p_token_hash
  from access.sessions_of_person(p_token_hash) s
  left join position p on p.id = s.position_id left join organisation o on o.id = p.organisation_id
  where s.seen_at > p_at - make_interval(mins => (select value from access_setting where name = 'session.idleMinutes'))
    and s.created_at > p_at - make_interval(hours => (select value from access_setting where name = 'session.longestHours'))
  order by s.seen_at desc
$$;
-- Ends one of them; false when it is none of one's own, or has ended.
create function access.end_own_session(p_token_hash bytea, p_session uuid, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  update session set ended_at = p_at where id = p_session and id in (select s.id from access.sessions_of_person(p_token_hash) s);
  return found;
end $$;
revoke execute on function access.own_sessions, access.end_own_session from public;
grant execute on function access.own_sessions, access.end_own_session to yhteispolku_app;
