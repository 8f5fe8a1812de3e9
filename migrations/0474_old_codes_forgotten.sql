-- When everything has gone over to another key (docs/operations.md, Keys), codes under the old one stand in two places more: in what the last
-- import wrote, kept so that it can be undone, and as hashes of those who signed in. Neither can go over: the first is compared with the rows
-- as they were – an import of people is not undone any more –, of the second no code is kept.
create function access.forget_old_codes() returns void
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if access.purpose() is distinct from 'keys.rotated' then
    raise insufficient_privilege using message = 'only a change of the key forgets codes';
  end if;
  if exists (select from import_change where before ->> 'code_cipher' is not null or after ->> 'code_cipher' is not null) then
    delete from import_change;
    delete from import_written where undone_at is null;
  end if;
  -- who is in somebody's pages stays there, and goes over to another's after the next sign-in
  update session set code_hash = null where code_hash is not null;
end $$;
revoke execute on function access.forget_old_codes from public;
grant execute on function access.forget_old_codes to yhteispolku_system;

-- As in 0106, but that whose pages one is in is known by the session, whatever has become of the hash.
create or replace function access.own_persons(p_token_hash bytea, p_at timestamptz)
returns table (client_id uuid, proxy_id uuid, name text, basis text, is_now boolean)
language sql stable security definer set search_path = public, access, pg_temp as $$
  with s as (select * from session where token_hash = p_token_hash and ended_at is null and client_id is not null)
  select f.client_id, f.proxy_id, c.first_names || ' ' || c.last_name, f.basis, f.client_id = s.client_id and f.proxy_id is not distinct from s.proxy_id
  from s cross join lateral (
    select a.client_id, null::uuid as proxy_id, null::text as basis from client_account a where a.subject = s.subject
    union all
    select x.client_id, x.id, x.basis from proxy x where (x.subject = s.subject or x.code_hash = s.code_hash or x.id = s.proxy_id)
      and x.valid @> access.helsinki_day(p_at) and (x.ended_at is null or p_at < x.ended_at)
  ) f join client c on c.id = f.client_id
  order by f.proxy_id is not null, 3
$$;
