-- Creating a client. A person whom another authority already has is attached silently: the caller learns nothing of the other's file,
-- not even from the answer, which is the same either way (access.md, "One person, many authorities"; A1).
create function access.attach_client(p_relationship uuid, p_kind text, p_code_hash bytea, p_code_cipher bytea, p_birth_date date,
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

-- Taking a referral: the receiver's relationship and assignment arise from the answer, in its transaction (A11).
create function access.accept_referral(p_referral uuid, p_relationship uuid, p_kind text, p_at timestamptz) returns uuid
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare r referral; found_relationship uuid;
begin
  select * into r from referral where id = p_referral and status = 'sent' and to_unit_id = any (access.holders())
    and client_id <> all (access.barred()) for update;
  if not found then return null; end if;
  select id into found_relationship from relationship
  where client_id = r.client_id and organisation_id = access.organisation_id() and kind = p_kind and closed_on is null;
  if found_relationship is null then
    insert into relationship (id, client_id, organisation_id, kind, opened_on)
    values (p_relationship, r.client_id, access.organisation_id(), p_kind, access.day()) returning id into found_relationship;
  end if;
  insert into assignment (relationship_id, client_id, position_id, valid)
  select found_relationship, r.client_id, access.position_id(), daterange(access.day(), null)
  where not exists (select from assignment a where a.relationship_id = found_relationship and a.position_id = access.position_id()
    and a.valid @> access.day());
  update referral set status = 'accepted', answered_at = p_at, answered_by = access.position_id(), version = version + 1 where id = p_referral;
  return found_relationship;
end $$;

revoke execute on function access.attach_client, access.accept_referral from public;
grant execute on function access.attach_client, access.accept_referral to yhteispolku_app;
