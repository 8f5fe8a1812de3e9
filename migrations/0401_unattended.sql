-- A page that asks by itself, as one that waits for messages does, is no act of a person: it would keep a session from ever ending when
-- idle. As access.enter, but the time of the last act stays. The row is locked first, so that an act at the same moment is not forgotten.
create function access.enter_unattended(p_token_hash bytea, p_at timestamptz)
returns table (session_id uuid, position_id uuid, worker_id uuid, worker_name text, organisation_id uuid, organisation_kind text,
  organisation_name text, unit_id uuid, role text, sees_protected boolean, client_id uuid, proxy_id uuid, day date)
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare
  acted timestamptz;
begin
  select s.seen_at into acted from session s where s.token_hash = p_token_hash for update;
  return query select * from access.enter(p_token_hash, p_at);
  update session s set seen_at = acted where s.token_hash = p_token_hash and s.seen_at <> acted;
end $$;
revoke execute on function access.enter_unattended from public;
grant execute on function access.enter_unattended to yhteispolku_app;
