-- A reference of the register from which a client came is one person's. When two rows become one, the row that stays bears the reference of
-- the row that went, or is known by it besides its own (client_reference): files that use it still mean the person (docs/exchange.md).
create function access.join_reference(p_from uuid, p_to uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare given text;
begin
  select reference into given from client where id = p_from;
  if given is null then return; end if;
  -- given up first: no two rows bear the same
  update client set reference = null where id = p_from;
  update client set reference = given where id = p_to and reference is null;
  if not found then insert into client_reference (reference, client_id) values (given, p_to); end if;
end $$;
revoke execute on function access.join_reference from public;

-- As in 0185, but for the reference, which was taken while the other row still bore it.
create or replace function access.join_contact(p_from uuid, p_to uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update client_contact k set (municipality_code, phone, email, street_address, postal_code, post_office, interpreter, checked_on, version) = (
    select coalesce(a.municipality_code, b.municipality_code), coalesce(a.phone, b.phone), coalesce(a.email, b.email),
      -- an address is one thing: never a street of the one and a post office of the other
      case when a.street_address is null then b.street_address else a.street_address end,
      case when a.street_address is null then b.postal_code else a.postal_code end,
      case when a.street_address is null then b.post_office else a.post_office end,
      a.interpreter or b.interpreter, a.checked_on, k.version + 1
    from (select c.*, row_number() over (order by c.checked_on desc nulls last, c.client_id = p_to desc) as place
      from client_contact c where c.client_id in (p_from, p_to)) a
    cross join (select c.*, row_number() over (order by c.checked_on desc nulls last, c.client_id = p_to desc) as place
      from client_contact c where c.client_id in (p_from, p_to)) b
    where a.place = 1 and b.place = 2)
  where k.client_id = p_to;
  perform access.join_reference(p_from, p_to);
  update client k set protected = k.protected or f.protected, birth_year = coalesce(k.birth_year, f.birth_year), version = k.version + 1
    from client f where k.id = p_to and f.id = p_from;
  update client_identity k set birth_date = coalesce(k.birth_date, f.birth_date) from client_identity f
    where k.client_id = p_to and f.client_id = p_from;
end $$;

-- Rows merged before this.
select access.join_reference(merged_id, client_id) from client_merge;
