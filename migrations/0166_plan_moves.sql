-- A plan's moves are the database's too, for all that people do; imports bring plans as they are. A plan begins as a draft, is signed by
-- its parties while it is being signed, and comes into force when all have. The light activation plan is signed only after the employment
-- authority and adult social work have confirmed its preconditions (C2); the multi-sector plan takes the place of the activation plan
-- (189/2001 3 §), so none comes into force beside it.
alter table plan add column replaced_by uuid references plan;
alter table plan add constraint plan_replaced check (replaced_by is null or status = 'superseded');
create index plan_replaced_by on plan (replaced_by);
-- a version that took the place of the one before is known already; what replaced a plan of another kind the journal tells
update plan old set replaced_by = new.id from plan new
where new.supersedes = old.id and old.status = 'superseded' and new.signed_on is not null;

create table plan_confirmation (
  plan_id uuid not null,
  client_id uuid not null,
  party text not null check (party in ('employment', 'social')),
  position_id uuid not null references position,
  confirmed_at timestamptz not null,
  primary key (plan_id, party),
  foreign key (plan_id, client_id) references plan (id, client_id)
);
create index plan_confirmation_client on plan_confirmation (client_id);
create index plan_confirmation_position on plan_confirmation (position_id);
call access.protect('plan_confirmation', 'access.bit(''plan'')');
-- given or fallen, never changed
revoke update on plan_confirmation from yhteispolku_app, yhteispolku_system;
drop policy plan_confirmation_update on plan_confirmation;
create policy plan_confirmation_own on plan_confirmation as restrictive for insert to yhteispolku_app
  with check (position_id = (select access.position_id()));

-- After the policies, which speak first: a stranger learns nothing of the plan from what refuses.
-- Each confirms for the own authority what the draft says of its preconditions.
create function plan_confirmed() returns trigger language plpgsql as $$
declare wrong text;
begin
  if current_user <> 'yhteispolku_app' then return null; end if;
  select case when p.kind <> 'lightActivation' or p.status <> 'draft' then 'plan_confirmation_draft'
    when coalesce(btrim(p.contents ->> 'preconditions'), '') = '' then 'plan_confirmation_text'
    when o.kind is distinct from case new.party when 'employment' then 'employmentAuthority' else 'wellbeingCounty' end
      then 'plan_confirmation_party' end
  into wrong
  from plan p join position q on q.id = new.position_id join organisation o on o.id = q.organisation_id where p.id = new.plan_id;
  if wrong is not null then
    raise exception 'the preconditions are not confirmed so' using errcode = 'check_violation', constraint = wrong;
  end if;
  return null;
end $$;
create trigger plan_confirmed after insert on plan_confirmation for each row execute function plan_confirmed();

-- What was confirmed is the text: another text is confirmed anew.
create function plan_confirmations_fall() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from plan_confirmation where plan_id = new.id;
  return null;
end $$;
create trigger plan_confirmations_fall after update of contents on plan for each row
  when (new.kind = 'lightActivation' and old.contents ->> 'preconditions' is distinct from new.contents ->> 'preconditions')
  execute function plan_confirmations_fall();
revoke execute on function plan_confirmations_fall from public;

create function plan_is_confirmed(p_plan uuid) returns boolean language sql stable as $$
  select count(*) = 2 from plan_confirmation where plan_id = p_plan
$$;

create function plan_moves() returns trigger language plpgsql as $$
declare
  was text := case tg_op when 'UPDATE' then old.status end;
  wrong text;
begin
  if current_user <> 'yhteispolku_app' or was is not distinct from new.status then return null; end if;
  wrong := case
    when was is null and new.status <> 'draft'
      or was = 'draft' and new.status <> 'signing'
      or was = 'signing' and new.status not in ('draft', 'inForce')
      or was = 'inForce' and new.status not in ('superseded', 'ended')
      or was in ('superseded', 'ended') then 'plan_moves'
    when new.status in ('signing', 'inForce') and new.kind = 'lightActivation' and not plan_is_confirmed(new.id) then 'plan_unconfirmed'
    when new.status = 'inForce' and exists (select from unnest(new.parties) x(party)
      where not exists (select from plan_signature s where s.plan_id = new.id and s.party = x.party)) then 'plan_unsigned'
    when new.status = 'inForce' and new.kind in ('activation', 'lightActivation') and exists (select from plan m
      where m.client_id = new.client_id and m.kind = 'multiSector' and m.status = 'inForce') then 'plan_multi_sector_stands'
  end;
  if wrong is not null then
    raise exception 'a plan does not move from % to %', was, new.status using errcode = 'check_violation', constraint = wrong;
  end if;
  return null;
end $$;
create trigger plan_moves after insert or update of status on plan for each row execute function plan_moves();

-- A signature is given to a plan that is being signed, by one of its parties.
create function plan_signature_given() returns trigger language plpgsql as $$
begin
  if current_user = 'yhteispolku_app' and not exists (select from plan p where p.id = new.plan_id and p.status = 'signing'
    and new.party = any (p.parties) and (p.kind <> 'lightActivation' or plan_is_confirmed(p.id))) then
    raise exception 'the plan is not signed now' using errcode = 'check_violation', constraint = 'plan_signature_given';
  end if;
  return null;
end $$;
create trigger plan_signature_given after insert on plan_signature for each row execute function plan_signature_given();
