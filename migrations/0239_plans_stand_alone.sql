-- Services agreed in a plan are frozen with it, as its contents and outcomes are (0166, 0167).
revoke update on plan_service from yhteispolku_app;
drop policy plan_service_update on plan_service;
create trigger plan_service_frozen after insert or delete on plan_service for each row execute function plan_outcome_frozen();

-- As in 0166, but two plans of one client come into force one after the other.
create or replace function plan_moves() returns trigger language plpgsql as $$
declare
  was text := case tg_op when 'UPDATE' then old.status end;
  wrong text;
begin
  if current_user <> 'yhteispolku_app' or was is not distinct from new.status then return null; end if;
  -- the last signatures of two plans at one time: the second waits, and sees the first
  if new.status = 'inForce' then perform pg_advisory_xact_lock(hashtextextended(new.client_id::text, 166)); end if;
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
