-- One with several posts begins where one acted last, as one expects in the morning and after a session has ended; as 0106 otherwise.
create or replace function access.open_session(p_subject text, p_token_hash bytea, p_at timestamptz, p_code_hashes bytea[] default '{}',
  p_code_cipher bytea default null) returns uuid
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare made uuid; today date := access.helsinki_day(p_at);
begin
  if p_code_hashes <> '{}' then
    -- a worker's own file shuts from the first strong sign-in
    update worker set code_hash = p_code_hashes[1], code_cipher = p_code_cipher where subject = p_subject and code_hash is null
      and not exists (select from worker w where w.code_hash = any (p_code_hashes));
    -- the client's account is made when the client first signs in by a strong identification
    insert into client_account (client_id, subject)
    select i.client_id, p_subject from client_identity i where i.code_hash = any (p_code_hashes)
    on conflict (client_id) do update set subject = excluded.subject where client_account.subject <> excluded.subject;
  end if;
  insert into session (token_hash, position_id, client_id, proxy_id, subject, code_hash, created_at, seen_at)
  select p_token_hash, found.position_id, found.client_id, found.proxy_id, p_subject, p_code_hashes[1], p_at, p_at
  from (
    select p.id as position_id, null::uuid as client_id, null::uuid as proxy_id, 0 as rank, p.valid,
      (select max(s.seen_at) from session s where s.position_id = p.id) as acted_at
    from worker w join position p on p.worker_id = w.id
    join organisation o on o.id = p.organisation_id and o.active
    where w.subject = p_subject and p.valid @> today
    union all
    select null, a.client_id, null, 1, null, null from client_account a where a.subject = p_subject
    union all
    select null, x.client_id, x.id, 2, x.valid, null from proxy x
    where (x.subject = p_subject or x.code_hash = any (p_code_hashes)) and x.valid @> today and (x.ended_at is null or p_at < x.ended_at)
    order by rank, acted_at desc nulls last, valid limit 1
  ) found
  returning id into made;
  return made;
end $$;
