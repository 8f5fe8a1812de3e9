-- Entering a session with the holders of 0045, and policies that leaked or could not say enough (docs/access.md, "Readings taken").
create or replace function access.enter(p_token_hash bytea, p_at timestamptz)
returns table (session_id uuid, position_id uuid, worker_id uuid, worker_name text, organisation_id uuid, organisation_kind text,
  organisation_name text, unit_id uuid, role text, sees_protected boolean, client_id uuid, day date)
language plpgsql security definer set search_path = public, access, pg_temp as $$
#variable_conflict use_column
declare
  s record; own uuid[]; stood_in uuid[];
  today date := access.helsinki_day(p_at);
begin
  select se.id, se.seen_at, se.position_id, se.client_id, p.worker_id, w.name, p.organisation_id, o.kind, o.name as organisation,
    p.unit_id, p.role, p.sees_protected
  into s
  from session se
  left join position p on p.id = se.position_id
  left join worker w on w.id = p.worker_id
  left join organisation o on o.id = p.organisation_id
  where se.token_hash = p_token_hash and se.ended_at is null
    and se.seen_at > p_at - make_interval(mins => (select value from access_setting where name = 'session.idleMinutes'))
    and se.created_at > p_at - make_interval(hours => (select value from access_setting where name = 'session.longestHours'))
    and (se.client_id is not null or (p.valid @> today and o.active));
  if not found then return; end if;

  own := case when s.client_id is not null then array[s.client_id] else access.position_holders(s.position_id) end;
  stood_in := case when s.client_id is not null then '{}' else access.substituted_holders(s.position_id, today) end;
  perform set_config('app.holders', array_to_string(own || stood_in, ','), true), set_config('app.day', today::text, true),
    set_config('app.own_holders', array_to_string(own, ','), true),
    set_config('app.barred', array_to_string(array(select b.client_id from client_bar b where b.worker_id = s.worker_id), ','), true),
    set_config('app.position', coalesce(s.position_id::text, ''), true), set_config('app.worker', coalesce(s.worker_id::text, ''), true),
    set_config('app.organisation', coalesce(s.organisation_id::text, ''), true),
    set_config('app.person', coalesce(s.client_id::text, ''), true),
    set_config('app.role', coalesce(s.role, 'client'), true),
    set_config('app.sees_protected', coalesce(s.sees_protected, false)::text, true);
  if s.seen_at < p_at - interval '1 minute' then
    update session set seen_at = p_at where id = s.id;
  end if;
  return query select s.id, s.position_id, s.worker_id, s.name, s.organisation_id, s.kind, s.organisation, s.unit_id,
    coalesce(s.role, 'client'), coalesce(s.sees_protected, false), s.client_id, today;
end $$;

-- Whether an address is protected must not depend on whether the asker may read the name: a consent to contact data alone
-- would otherwise have opened it.
create function access.is_protected(p_client uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select protected from client where id = p_client), true)
$$;
revoke execute on function access.is_protected from public;
grant execute on function access.is_protected to yhteispolku_app, yhteispolku_system;

-- Puts another wall around a table in place of the first.
create procedure access.protect_anew(tbl text, read_bit text, write_bit text, extra text) language plpgsql as $$
declare part text;
begin
  foreach part in array array['read', 'insert', 'update', 'system'] loop
    execute format('drop policy %I on %I', tbl || '_' || part, tbl);
  end loop;
  call access.protect(tbl, read_bit, write_bit, false, extra);
end $$;
call access.protect_anew('client_contact', 'access.bit(''contact'')', 'access.bit(''contact'')', $x$
  (select access.sees_protected()) or client_id = (select access.person_id()) or not access.is_protected(client_id) $x$);
-- A note stands behind its contact: who may not know of the contact reads no note of it, whatever the note's category.
call access.protect_anew('contact_note', 'access.bit(category)', 'access.bit(category)',
  'exists (select from contact c where c.id = contact_note.contact_id)');
-- Deadlines of a period show that there is one: a provider sees those of its own periods.
call access.protect_anew('deadline', 'access.bit(category)', 'access.bit(''contactLog'')',
  'subject <> ''period'' or category <> ''participation'' or exists (select from period t where t.id = deadline.subject_id)');
drop procedure access.protect_anew;

drop policy referral_update on referral;
create policy referral_update on referral for update to yhteispolku_app
  using ((to_unit_id = any ((select access.holders())::uuid[]) or from_position_id = any ((select access.holders())::uuid[]))
    and client_id <> all ((select access.barred())::uuid[]));

-- A consent is withdrawn or narrowed by a new row; what it said stands for ever (B1).
create function consent_stands() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - 'withdrawn_at' - 'version') is distinct from (to_jsonb(old) - 'withdrawn_at' - 'version')
    or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at) then
    raise exception 'a consent is withdrawn, not edited' using errcode = 'check_violation', constraint = 'consent_stands';
  end if;
  return new;
end $$;
create trigger consent_stands before update on consent for each row execute function consent_stands();

-- Convention: what runs with the owner's rights is not open to everyone.
revoke execute on function period_slots_follow, period_enquiry_follows from public;
