-- Two rows of one person become one also where both were on a share list, asked for the same paper, or were evaluated before the worker's
-- evaluation had to decide.

-- Said when the evaluation is written, not whenever its row is touched: older ones stand as they are.
alter table evaluation drop constraint evaluation_decides;
create function evaluation_decides() returns trigger language plpgsql as $$
begin
  if new.party = 'worker' and new.continuation is null then
    raise exception 'the worker says how it goes on' using errcode = 'check_violation', constraint = 'evaluation_decides';
  end if;
  return null;
end $$;
create trigger evaluation_decides after insert on evaluation for each row execute function evaluation_decides();

-- As in 0186, and papers asked for, and plans in force that do not stand beside each other.
create or replace function access.open_on_both(p_a uuid, p_b uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from path_case a join path_case b using (path) where a.client_id = p_a and b.client_id = p_b
      and a.closed_on is null and b.closed_on is null)
    or exists (select from plan a join plan b using (kind) where a.client_id = p_a and b.client_id = p_b
      and a.status in ('draft', 'signing') and b.status in ('draft', 'signing'))
    or exists (select from referral a join referral b using (to_unit_id, kind) where a.client_id = p_a and b.client_id = p_b
      and a.status = 'sent' and b.status = 'sent')
    or exists (select from statement_request a join statement_request b using (kind) where a.client_id = p_a and b.client_id = p_b
      and a.status = 'open' and b.status = 'open')
    -- a multi-sector plan takes the place of an activation plan, and one of a kind is in force
    or exists (select from plan a join plan b on a.status = 'inForce' and b.status = 'inForce'
      where a.client_id = p_a and b.client_id = p_b and (a.kind = b.kind
        or a.kind = 'multiSector' and b.kind in ('activation', 'lightActivation')
        or b.kind = 'multiSector' and a.kind in ('activation', 'lightActivation')))
$$;

-- As in 0185, and of marks and agreements of one month one is enough.
create or replace function access.move_person(p_from uuid, p_to uuid, p_how text, p_reason text, p_at timestamptz) returns void
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare t text; n int; moved jsonb := '{}';
begin
  set constraints all deferred;
  -- of days and amounts that stand on both, one is enough: the other stays where it was written
  update jobseeker_status s set client_id = p_to where s.client_id = p_from
    and not exists (select from jobseeker_status o where o.client_id = p_to and o.valid && s.valid);
  update support_threshold s set client_id = p_to where s.client_id = p_from
    and not exists (select from support_threshold o where o.client_id = p_to and (o.ground, o.met_on) = (s.ground, s.met_on));
  update share_mark s set client_id = p_to where s.client_id = p_from
    and not exists (select from share_mark o where o.client_id = p_to and o.month = s.month);
  update share_agreement s set client_id = p_to where s.client_id = p_from
    and not exists (select from share_agreement o where o.client_id = p_to and (o.share_list_id, o.month) = (s.share_list_id, s.month));
  update share_row s set client_id = p_to where s.client_id = p_from
    and not exists (select from share_row o where o.client_id = p_to and (o.month, o.row_kind) = (s.month, s.row_kind));
  for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> all (array['client_identity', 'client_contact', 'client_account', 'client_bar', 'session', 'access_grant', 'journal',
        'access_log', 'log_finding', 'jobseeker_status', 'support_threshold', 'share_row', 'share_mark', 'share_agreement']) order by 1
  loop
    execute format('update %I set client_id = $1 where client_id = $2', t) using p_to, p_from;
    get diagnostics n = row_count;
    if n > 0 then moved := moved || jsonb_build_object(t, n); end if;
  end loop;
  update message_participant set holder_id = p_to where holder_id = p_from;
  insert into client_bar (client_id, worker_id, reason, declared_at)
    select p_to, worker_id, reason, declared_at from client_bar where client_id = p_from on conflict do nothing;
  update session set ended_at = p_at where client_id = p_from and ended_at is null;
  if exists (select from client_account where client_id = p_to) then delete from client_account where client_id = p_from;
  else update client_account set client_id = p_to where client_id = p_from; end if;
  perform access.join_contact(p_from, p_to);
  insert into journal (client_id, happened_at, type, category, worker_id, position_id, organisation_id, by_client, role, ground, subject_id, payload, rules)
    select p_to, happened_at, type, category, worker_id, position_id, organisation_id, by_client, role, ground, subject_id,
      payload || jsonb_build_object('mergedFrom', id), rules
    from journal where client_id = p_from order by happened_at, id;
  insert into client_merge (merged_id, client_id, how, reason, position_id, organisation_id, merged_at, moved)
    values (p_from, p_to, p_how, btrim(p_reason), access.position_id(), access.organisation_id(), p_at, moved);
  perform access.refresh(array[p_from, p_to]);
  insert into clock_touched (client_ids) values (array[p_from, p_to]);
end $$;

-- As in 0235, and letters go in the language of the details that were checked later.
create or replace function access.join_contact(p_from uuid, p_to uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update client_contact k set (language, municipality_code, phone, email, street_address, postal_code, post_office, interpreter, checked_on, version) = (
    select a.language, coalesce(a.municipality_code, b.municipality_code), coalesce(a.phone, b.phone), coalesce(a.email, b.email),
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
