-- While codes go over from one key to another (docs/operations.md, Keys) the code of a person and that of a worker, or of a declared
-- disqualification, may stand under different keys: no hash is the other's, and the file of a relative who came in those days stayed open to
-- the worker, for good where it was declared by code. Who is shut out is found by the hash under each valid key (access.md, Special protection).
create function access.bar_by_code(p_client uuid, p_hashes bytea[]) returns void
language sql security definer set search_path = public, access, pg_temp as $$
  insert into client_bar (client_id, worker_id, reason)
  select p_client, w.id, 'self' from worker w where w.code_hash = any (p_hashes) on conflict do nothing;
  insert into client_bar (client_id, worker_id, reason, declared_at)
  select p_client, b.worker_id, b.reason, b.declared_at from worker_bar b where b.code_hash = any (p_hashes) on conflict do nothing;
$$;
revoke execute on function access.bar_by_code from public;
-- those whom it has happened to
insert into client_bar (client_id, worker_id, reason)
select i.client_id, w.id, 'self' from client_identity i join worker w using (code_hash) on conflict do nothing;
insert into client_bar (client_id, worker_id, reason, declared_at)
select i.client_id, b.worker_id, b.reason, b.declared_at from client_identity i join worker_bar b using (code_hash) on conflict do nothing;

-- One who declares the same again meanwhile has declared it already: two rows would be one under the new key.
create or replace function access.declare_bar_of(p_code_hashes bytea[], p_code_cipher bytea, p_reason text, p_at timestamptz) returns void
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if access.worker_id() is null then return; end if;
  insert into worker_bar (worker_id, code_hash, code_cipher, reason, declared_at)
  select access.worker_id(), p_code_hashes[1], p_code_cipher, p_reason, p_at
  where not exists (select from worker_bar b where b.worker_id = access.worker_id() and b.code_hash = any (p_code_hashes)) on conflict do nothing;
  insert into client_bar (client_id, worker_id, reason, declared_at)
  select i.client_id, access.worker_id(), p_reason, p_at from client_identity i where i.code_hash = any (p_code_hashes) on conflict do nothing;
end $$;

-- As in 0237, by the hash under each valid key; none: without a code.
drop function access.attach_client;
create function access.attach_client(p_relationship uuid, p_kind text, p_code_hashes bytea[], p_code_cipher bytea, p_birth_date date,
  p_last_name text, p_first_names text, p_name_key text, p_contact jsonb, p_at timestamptz)
returns table (client_id uuid, outcome text)
language plpgsql security definer set search_path = public, access, pg_temp as $$
#variable_conflict use_column
declare
  found_client uuid; found_outcome text := 'attached';
  today date := access.day();
  me uuid := access.position_id();
  my_organisation uuid := access.organisation_id();
begin
  if me is null then return; end if;
  -- sent twice: the first answer again
  return query select r.client_id, 'attached' from relationship r where r.id = p_relationship and r.organisation_id = my_organisation;
  if found then return; end if;

  if p_code_hashes <> '{}' then
    perform pg_advisory_xact_lock(hashtextextended(encode((select min(h) from unnest(p_code_hashes) h), 'hex'), 0));
    select i.client_id into found_client from client_identity i where i.code_hash = any (p_code_hashes);
  end if;
  -- of whom is for the log, not for the answer
  if access.barred_by_code(p_code_hashes) or found_client = any (access.barred()) then
    return query select found_client, 'barred'; return;
  end if;
  if found_client is null then
    insert into client (last_name, first_names, name_key, birth_year, created_at)
    values (p_last_name, p_first_names, p_name_key, extract(year from p_birth_date), p_at) returning id into found_client;
    insert into client_identity (client_id, birth_date, code_cipher, code_hash) values (found_client, p_birth_date, p_code_cipher, p_code_hashes[1]);
    perform access.bar_by_code(found_client, p_code_hashes);
    insert into client_contact (client_id, municipality_code, language, interpreter, phone, email, street_address, postal_code, post_office, checked_on)
    values (found_client, p_contact ->> 'municipalityCode', coalesce(p_contact ->> 'language', 'fi'), coalesce((p_contact ->> 'interpreter')::boolean, false),
      p_contact ->> 'phone', p_contact ->> 'email', p_contact ->> 'streetAddress', p_contact ->> 'postalCode', p_contact ->> 'postOffice', today);
  elsif exists (select from relationship r where r.client_id = found_client and r.organisation_id = my_organisation
      and r.kind = p_kind and r.closed_on is null) then
    -- the own organisation's client already: the responsible worker is told, the file does not open by itself
    return query select found_client, 'already'; return;
  end if;
  insert into relationship (id, client_id, organisation_id, kind, opened_on) values (p_relationship, found_client, my_organisation, p_kind, today);
  insert into assignment (relationship_id, client_id, position_id, valid) values (p_relationship, found_client, me, daterange(today, null));
  return query select found_client, found_outcome;
end $$;
revoke execute on function access.attach_client from public;
grant execute on function access.attach_client to yhteispolku_app;

-- As in 0237.
create or replace function access.join_code(p_client uuid, p_hashes bytea[], p_cipher bytea, p_birth_date date, p_reason text, p_at timestamptz)
returns table (outcome text, client_id uuid)
language plpgsql security definer set search_path = public, access, pg_temp as $$
#variable_conflict use_column
declare other uuid; known client_identity;
begin
  if access.position_id() is null or p_client = any (access.barred()) or not exists (select from access_grant g where g.client_id = p_client
    and g.holder_id = any (access.holders()) and g.writes & access.bit('identityCode') <> 0 and g.valid @> access.day()) then
    return query select 'notFound', null::uuid; return;
  end if;
  if access.barred_by_code(p_hashes) then return query select 'barred', null::uuid; return; end if;
  perform pg_advisory_xact_lock(hashtextextended(encode((select min(h) from unnest(p_hashes) h), 'hex'), 0));
  select * into known from client_identity i where i.client_id = p_client for update;
  if known.code_hash is not null then return query select case when known.code_hash = any (p_hashes) then 'joined' else 'hasCode' end, p_client; return; end if;
  if known.birth_date <> p_birth_date then return query select 'otherBirthDate', null::uuid; return; end if;
  select i.client_id into other from client_identity i where i.code_hash = any (p_hashes);
  if other = any (access.barred()) then return query select 'barred', null::uuid; return; end if;
  if other is not null and exists (select from access_grant g where g.client_id = other and g.holder_id = any (access.holders())
    and g.reads & access.bit('identity') <> 0 and g.valid @> access.day()) then
    return query select 'yours', other; return;
  end if;
  if other is not null then
    if access.open_on_both(p_client, other) or access.known_to_own(p_client, other) then return query select 'notNow', null::uuid; return; end if;
    update client_identity i set code_hash = null, code_cipher = null where i.client_id = other;
  end if;
  update client_identity i set code_hash = p_hashes[1], code_cipher = p_cipher, birth_date = p_birth_date where i.client_id = p_client;
  update client set birth_year = extract(year from p_birth_date) where id = p_client;
  if other is not null then perform access.move_person(other, p_client, 'code', p_reason, p_at); end if;
  perform access.bar_by_code(p_client, p_hashes);
  return query select 'joined', p_client;
exception when unique_violation or exclusion_violation then
  return query select 'notNow', null::uuid;
end $$;

-- As in 0402.
create or replace function access.open_session(p_subject text, p_token_hash bytea, p_at timestamptz, p_code_hashes bytea[] default '{}',
  p_code_cipher bytea default null) returns uuid
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare made uuid; today date := access.helsinki_day(p_at);
begin
  if p_code_hashes <> '{}' then
    -- a worker's own file shuts from the first strong sign-in
    update worker set code_hash = p_code_hashes[1], code_cipher = p_code_cipher where subject = p_subject and code_hash is null
      and not exists (select from worker w where w.code_hash = any (p_code_hashes));
    insert into client_bar (client_id, worker_id, reason)
    select i.client_id, w.id, 'self' from client_identity i, worker w where i.code_hash = any (p_code_hashes) and w.subject = p_subject
      and w.code_hash = any (p_code_hashes) on conflict do nothing;
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
