-- What a code tells (access.md, One person, many authorities). A worker who has declared a disqualification by code, or whose own code it is,
-- is shut out of it whether or not anybody is known by it: the answer says nothing of that.
create function access.barred_by_code(p_hashes bytea[]) returns boolean
language sql stable security definer set search_path = public, access, pg_temp as $$
  select exists (select from worker_bar where worker_id = access.worker_id() and code_hash = any (p_hashes))
    or exists (select from worker where id = access.worker_id() and code_hash = any (p_hashes))
$$;

-- A client of the own organisation whom the session does not see: when a client is created, the file does not open by itself, so it does
-- not when a code is joined.
create function access.known_to_own(p_client uuid, p_other uuid) returns boolean
language sql stable security definer set search_path = public, access, pg_temp as $$
  select exists (select from relationship a join relationship b using (organisation_id, kind)
    where a.client_id = p_client and b.client_id = p_other and a.organisation_id = access.organisation_id()
      and a.closed_on is null and b.closed_on is null)
$$;
revoke execute on function access.barred_by_code, access.known_to_own from public;

-- As in 0018, but for the first of these.
create or replace function access.attach_client(p_relationship uuid, p_kind text, p_code_hash bytea, p_code_cipher bytea, p_birth_date date,
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

  if access.barred_by_code(array[p_code_hash]) then return query select null::uuid, 'barred'; return; end if;
  if p_code_hash is not null then
    perform pg_advisory_xact_lock(hashtextextended(encode(p_code_hash, 'hex'), 0));
    select i.client_id into found_client from client_identity i where i.code_hash = p_code_hash;
  end if;
  if found_client is not null and found_client = any (access.barred()) then
    return query select null::uuid, 'barred'; return;
  end if;
  if found_client is null then
    insert into client (last_name, first_names, name_key, birth_year, created_at)
    values (p_last_name, p_first_names, p_name_key, extract(year from p_birth_date), p_at) returning id into found_client;
    insert into client_identity (client_id, birth_date, code_cipher, code_hash) values (found_client, p_birth_date, p_code_cipher, p_code_hash);
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

-- As in 0186, but for both.
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
  perform pg_advisory_xact_lock(hashtextextended(encode(p_hashes[1], 'hex'), 0));
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
  return query select 'joined', p_client;
exception when unique_violation or exclusion_violation then
  return query select 'notNow', null::uuid;
end $$;
