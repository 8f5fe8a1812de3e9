-- Who signs in: by the provider's subject, or by the identity code that a strong identification tells (its keyed hash, under each key
-- that is valid; the first is the current one). A worker's own file is known by the same hash (access.md, Special protection).
alter table worker add column code_cipher bytea, add column code_hash bytea unique,
  add check ((code_cipher is null) = (code_hash is null));
revoke select, insert, update on worker from yhteispolku_app, yhteispolku_statistics;
grant select (id, name, email, phone, subject, version), insert (id, name, email, phone, subject, version),
  update (name, email, phone, subject, version) on worker to yhteispolku_app;
grant select (id, name) on worker to yhteispolku_statistics;

alter table client_bar add column declared_at timestamptz;
create function access.bar_own_file() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if tg_table_name = 'worker' then
    insert into client_bar (client_id, worker_id, reason)
    select i.client_id, new.id, 'self' from client_identity i where i.code_hash = new.code_hash on conflict do nothing;
  else
    insert into client_bar (client_id, worker_id, reason)
    select new.client_id, w.id, 'self' from worker w where w.code_hash = new.code_hash on conflict do nothing;
  end if;
  return null;
end $$;
create trigger worker_own_file after insert or update of code_hash on worker for each row
  when (new.code_hash is not null) execute function access.bar_own_file();
create trigger client_identity_own_file after insert or update of code_hash on client_identity for each row
  when (new.code_hash is not null) execute function access.bar_own_file();
revoke execute on function access.bar_own_file from public;

drop function access.open_session;
create function access.open_session(p_subject text, p_token_hash bytea, p_at timestamptz, p_code_hashes bytea[] default '{}',
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
    select p.id as position_id, null::uuid as client_id, null::uuid as proxy_id, 0 as rank, p.valid
    from worker w join position p on p.worker_id = w.id
    join organisation o on o.id = p.organisation_id and o.active
    where w.subject = p_subject and p.valid @> today
    union all
    select null, a.client_id, null, 1, null from client_account a where a.subject = p_subject
    union all
    select null, x.client_id, x.id, 2, x.valid from proxy x
    where (x.subject = p_subject or x.code_hash = any (p_code_hashes)) and x.valid @> today and (x.ended_at is null or p_at < x.ended_at)
    order by rank, valid limit 1
  ) found
  returning id into made;
  return made;
end $$;

-- In whose pages the person of the session may act: one's own, and those of whom one is the proxy.
create function access.own_persons(p_token_hash bytea, p_at timestamptz)
returns table (client_id uuid, proxy_id uuid, name text, basis text, is_now boolean)
language sql stable security definer set search_path = public, access, pg_temp as $$
  with s as (select * from session where token_hash = p_token_hash and ended_at is null and client_id is not null)
  select f.client_id, f.proxy_id, c.first_names || ' ' || c.last_name, f.basis, f.client_id = s.client_id and f.proxy_id is not distinct from s.proxy_id
  from s cross join lateral (
    select a.client_id, null::uuid as proxy_id, null::text as basis from client_account a where a.subject = s.subject
    union all
    select x.client_id, x.id, x.basis from proxy x where (x.subject = s.subject or x.code_hash = s.code_hash)
      and x.valid @> access.helsinki_day(p_at) and (x.ended_at is null or p_at < x.ended_at)
  ) f join client c on c.id = f.client_id
  order by f.proxy_id is not null, 3
$$;

-- Acts in the pages of another of them from now on; false when it is none of them. `p_proxy` null: one's own.
create function access.switch_person(p_token_hash bytea, p_proxy uuid, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  update session s set client_id = f.client_id, proxy_id = f.proxy_id
  from access.own_persons(p_token_hash, p_at) f where s.token_hash = p_token_hash and f.proxy_id is not distinct from p_proxy;
  return found;
end $$;
revoke execute on function access.open_session, access.own_persons, access.switch_person from public, yhteispolku_statistics;
grant execute on function access.open_session, access.own_persons, access.switch_person to yhteispolku_app, yhteispolku_system;

-- A proxy recorded by a worker; the identity code goes in and is never read back.
create function access.record_proxy(p_id uuid, p_client uuid, p_name text, p_basis text, p_valid daterange, p_code_hash bytea, p_code_cipher bytea,
  p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if access.position_id() is null or p_client = any (access.barred()) or not exists (
    select from access_grant g where g.client_id = p_client and g.holder_id = any (access.holders()) and g.writes & access.bit('consent') <> 0
      and g.valid @> access.day()) then return false; end if;
  insert into proxy (id, client_id, name, basis, valid, code_hash, code_cipher, recorded_by, recorded_at)
  values (p_id, p_client, p_name, p_basis, p_valid, p_code_hash, p_code_cipher, access.position_id(), p_at) on conflict (id) do nothing;
  return true;
end $$;
revoke execute on function access.record_proxy from public;
grant execute on function access.record_proxy to yhteispolku_app;
