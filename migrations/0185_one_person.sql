-- Two rows of one person become one, and an entry on the wrong person goes to the right one, each with a trace (access.md, One person,
-- many authorities). What is about the person moves; the log and the journal are sealed over the row they were written with (ADR 0010),
-- so that the journal is added again under the row that stays, and the log is found through `client_merge`.
create table client_merge (
  -- the row that gave up what it held; it opens to nobody any more
  merged_id uuid primary key references client,
  client_id uuid not null references client,
  -- by somebody who has grounds on both, or by an identity code that was joined to a person known without one
  how text not null check (how in ('seen', 'code')),
  reason text not null check (length(btrim(reason)) >= 5),
  position_id uuid not null references position,
  organisation_id uuid not null references organisation,
  merged_at timestamptz not null,
  -- rows moved, by table
  moved jsonb not null,
  check (merged_id <> client_id)
);
create index client_merge_client on client_merge (client_id);
create index client_merge_position on client_merge (position_id);
create index client_merge_organisation on client_merge (organisation_id);
alter table client_merge enable row level security;
create policy client_merge_system on client_merge for select to yhteispolku_system using (access.purpose() is not null);
grant select on client_merge to yhteispolku_system;

-- What stands keeps standing, whoever asks as the product; that it is the same person's under another row edits nothing.
drop trigger consent_stands on consent;
create trigger consent_stands before update on consent for each row
  when (current_user in ('yhteispolku_app', 'yhteispolku_system') or to_jsonb(new) - 'client_id' is distinct from to_jsonb(old) - 'client_id')
  execute function consent_stands();
drop trigger decision_stands on decision;
create trigger decision_stands before update on decision for each row
  when (current_user in ('yhteispolku_app', 'yhteispolku_system') or to_jsonb(new) - 'client_id' is distinct from to_jsonb(old) - 'client_id')
  execute function decision_stands();
drop trigger decision_made on decision_content;
create trigger decision_made before update on decision_content for each row
  when (current_user in ('yhteispolku_app', 'yhteispolku_system') or to_jsonb(new) - 'client_id' is distinct from to_jsonb(old) - 'client_id')
  execute function decision_made();

-- The rows under which a person has been known: this one, and those that were merged into it.
create function access.rows_of_person(p_client uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select array_agg(id) from (select p_client as id union select merged_id from client_merge where client_id = p_client) i
$$;

-- Whether the session may say who a person is: writes the name, and is not shut out.
create function access.may_name(p_client uuid) returns boolean
language sql stable security definer set search_path = public, access, pg_temp as $$
  select access.position_id() is not null and p_client <> all (access.barred()) and exists (select from access_grant g
    where g.client_id = p_client and g.holder_id = any (access.holders()) and g.writes & access.bit('identity') <> 0 and g.valid @> access.day())
$$;

-- Moves what is about the person from one row to the other. Not open to any role: called by the acts below, which have asked who may.
create function access.move_person(p_from uuid, p_to uuid, p_how text, p_reason text, p_at timestamptz) returns void
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare t text; n int; moved jsonb := '{}';
begin
  set constraints all deferred;
  -- of days and amounts that stand on both, one is enough: the other stays where it was written
  update jobseeker_status s set client_id = p_to where s.client_id = p_from
    and not exists (select from jobseeker_status o where o.client_id = p_to and o.valid && s.valid);
  update support_threshold s set client_id = p_to where s.client_id = p_from
    and not exists (select from support_threshold o where o.client_id = p_to and (o.ground, o.met_on) = (s.ground, s.met_on));
  update share_row s set client_id = p_to where s.client_id = p_from
    and not exists (select from share_row o where o.client_id = p_to and (o.month, o.row_kind) = (s.month, s.row_kind));
  for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> all (array['client_identity', 'client_contact', 'client_account', 'client_bar', 'session', 'access_grant', 'journal',
        'access_log', 'log_finding', 'jobseeker_status', 'support_threshold', 'share_row']) order by 1
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

-- Of two rows of contact details the later checked stands, its gaps filled from the other; protected if either was.
create function access.join_contact(p_from uuid, p_to uuid) returns void
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
  update client k set protected = k.protected or f.protected, birth_year = coalesce(k.birth_year, f.birth_year),
    reference = coalesce(k.reference, f.reference), version = k.version + 1 from client f where k.id = p_to and f.id = p_from;
  update client_identity k set birth_date = coalesce(k.birth_date, f.birth_date) from client_identity f
    where k.client_id = p_to and f.client_id = p_from;
end $$;
revoke execute on function access.rows_of_person, access.may_name, access.move_person, access.join_contact from public;
grant execute on function access.rows_of_person, access.may_name to yhteispolku_app, yhteispolku_system;
