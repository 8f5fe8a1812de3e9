-- The three acts of one person (0185). Each says in one word what came of it; what the asker may not know is not in any of them.

-- A path, a plan being made or a referral that waits, of which a person has one at a time.
create function access.open_on_both(p_a uuid, p_b uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from path_case a join path_case b using (path) where a.client_id = p_a and b.client_id = p_b
      and a.closed_on is null and b.closed_on is null)
    or exists (select from plan a join plan b using (kind) where a.client_id = p_a and b.client_id = p_b
      and a.status in ('draft', 'signing') and b.status in ('draft', 'signing'))
    or exists (select from referral a join referral b using (to_unit_id, kind) where a.client_id = p_a and b.client_id = p_b
      and a.status = 'sent' and b.status = 'sent')
$$;

-- Why two rows cannot become one, or null. Asked of rows on both of which the session may say who the person is.
create function access.merge_obstacle(p_a uuid, p_b uuid) returns text
language sql stable security definer set search_path = public, access, pg_temp as $$
  select case
    when not (access.may_name(p_a) and access.may_name(p_b)) or p_a = p_b then 'notFound'
    when (select count(distinct code_hash) from client_identity where client_id in (p_a, p_b)) = 2 then 'otherCodes'
    when (select count(distinct birth_date) from client_identity where client_id in (p_a, p_b)) = 2 then 'otherBirthDates'
    when access.open_on_both(p_a, p_b) then 'openOnBoth' end
$$;
-- Which row stays: the one whose identity code is known, else the one that was made first.
create function access.merge_keeps(p_a uuid, p_b uuid) returns uuid
language sql stable security definer set search_path = public, access, pg_temp as $$
  select c.id from client c join client_identity i on i.client_id = c.id where c.id in (p_a, p_b)
  order by i.code_hash is null, c.created_at, c.id limit 1
$$;

-- By grounds of both: what hinders, or null and the row that stays.
create function access.merge_clients(p_a uuid, p_b uuid, p_reason text, p_at timestamptz) returns table (obstacle text, client_id uuid)
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare hinders text; stays uuid;
begin
  perform from client where id in (p_a, p_b) order by id for update;
  hinders := access.merge_obstacle(p_a, p_b);
  if hinders is not null then return query select hinders, null::uuid; return; end if;
  stays := access.merge_keeps(p_a, p_b);
  perform access.move_person(case stays when p_a then p_b else p_a end, stays, 'seen', p_reason, p_at);
  return query select null::text, stays;
-- something else of which a person has one at a time
exception when unique_violation or exclusion_violation then
  return query select 'openOnBoth', null::uuid;
end $$;

-- An identity code for a person known without one. A person whom others know by it becomes the asker's under the asker's own row, silently:
-- the answer is that of a code nobody knew, as when a client is created. `yours`: a client whom the session sees, to be merged knowingly.
create function access.join_code(p_client uuid, p_hashes bytea[], p_cipher bytea, p_birth_date date, p_reason text, p_at timestamptz)
returns table (outcome text, client_id uuid)
language plpgsql security definer set search_path = public, access, pg_temp as $$
#variable_conflict use_column
declare other uuid; known client_identity;
begin
  if access.position_id() is null or p_client = any (access.barred()) or not exists (select from access_grant g where g.client_id = p_client
    and g.holder_id = any (access.holders()) and g.writes & access.bit('identityCode') <> 0 and g.valid @> access.day()) then
    return query select 'notFound', null::uuid; return;
  end if;
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
    if access.open_on_both(p_client, other) then return query select 'notNow', null::uuid; return; end if;
    update client_identity i set code_hash = null, code_cipher = null where i.client_id = other;
  end if;
  update client_identity i set code_hash = p_hashes[1], code_cipher = p_cipher, birth_date = p_birth_date where i.client_id = p_client;
  update client set birth_year = extract(year from p_birth_date) where id = p_client;
  if other is not null then perform access.move_person(other, p_client, 'code', p_reason, p_at); end if;
  return query select 'joined', p_client;
exception when unique_violation or exclusion_violation then
  return query select 'notNow', null::uuid;
end $$;

-- An entry on the wrong client goes to the right one, by who may write it on both. What was written of it in journal and log stays.
create table entry_move (
  id uuid primary key default uuidv7(),
  entry text not null check (entry in ('contact', 'fact', 'meeting')),
  entry_id uuid not null,
  from_client uuid not null references client,
  to_client uuid not null references client,
  reason text not null check (length(btrim(reason)) >= 5),
  position_id uuid not null references position,
  moved_at timestamptz not null,
  check (from_client <> to_client)
);
create index entry_move_entry on entry_move (entry_id);
create index entry_move_from on entry_move (from_client);
create index entry_move_to on entry_move (to_client);
create index entry_move_position on entry_move (position_id);
alter table entry_move enable row level security;
create policy entry_move_system on entry_move for select to yhteispolku_system using (access.purpose() is not null);
grant select on entry_move to yhteispolku_system;

create function access.may_write(p_client uuid, p_bits int) returns boolean
language sql stable security definer set search_path = public, access, pg_temp as $$
  select p_client <> all (access.barred()) and (select coalesce(bit_or(g.writes), 0) & p_bits from access_grant g where g.client_id = p_client
    and g.holder_id = any (access.holders()) and g.valid @> access.day()) = p_bits
$$;
create function access.move_entry(p_entry text, p_id uuid, p_from uuid, p_to uuid, p_reason text, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare bits int;
begin
  bits := case p_entry
    when 'contact' then (select access.bit('contactLog') | coalesce(bit_or(access.bit(n.category)), 0) from contact c
      left join contact_note n on n.contact_id = c.id where c.id = p_id and c.client_id = p_from group by c.id)
    -- as it stands: one of a chain of corrections stays with the others
    when 'fact' then (select access.bit(f.category) from situation_fact f where f.id = p_id and f.client_id = p_from
      and f.superseded_by is null and not exists (select from situation_fact o where o.superseded_by = f.id))
    when 'meeting' then (select access.bit('contactLog') from meeting where id = p_id and client_id = p_from) end;
  if bits is null or access.position_id() is null or p_from = p_to or not (access.may_write(p_from, bits) and access.may_write(p_to, bits)) then
    return false;
  end if;
  set constraints all deferred;
  case p_entry
    when 'contact' then
      update contact set client_id = p_to where id = p_id;
      update contact_note set client_id = p_to where contact_id = p_id;
    when 'fact' then update situation_fact set client_id = p_to where id = p_id;
    when 'meeting' then update meeting set client_id = p_to where id = p_id; end case;
  update deadline set client_id = p_to where subject_id = p_id;
  insert into clock_touched (client_ids) values (array[p_from, p_to]);
  insert into entry_move (entry, entry_id, from_client, to_client, reason, position_id, moved_at)
    values (p_entry, p_id, p_from, p_to, btrim(p_reason), access.position_id(), p_at);
  return true;
end $$;
revoke execute on function access.merge_obstacle, access.open_on_both, access.merge_keeps, access.merge_clients, access.join_code,
  access.may_write, access.move_entry from public;
grant execute on function access.merge_obstacle, access.merge_keeps, access.merge_clients, access.join_code, access.move_entry to yhteispolku_app;
