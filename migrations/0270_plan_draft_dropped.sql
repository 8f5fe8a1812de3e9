-- A draft that nobody goes on with is left: it stays as a row, ends that day, and with it what its makers saw of the client (0103). It is
-- never signed, rated or taken up again; another of its kind may be begun.
alter table plan drop constraint plan_status_check,
  add constraint plan_status_check check (status in ('draft', 'signing', 'inForce', 'superseded', 'ended', 'dropped'));
alter table plan drop constraint plan_check,
  add constraint plan_check check ((status in ('draft', 'signing', 'dropped')) = (signed_on is null)),
  add constraint plan_dropped_on check (status <> 'dropped' or ended_on is not null);

-- As in 0239, with the one move more.
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
      or was = 'draft' and new.status not in ('signing', 'dropped')
      or was = 'signing' and new.status not in ('draft', 'inForce')
      or was = 'inForce' and new.status not in ('superseded', 'ended')
      or was in ('superseded', 'ended', 'dropped') then 'plan_moves'
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

-- As in 0167: what was never in force is not rated.
create or replace function plan_rated_at_end() returns trigger language plpgsql as $$
begin
  if exists (select from plan p where p.id = new.plan_id and p.signed_on is null) then
    raise exception 'a plan is rated when it has been in force' using errcode = 'check_violation', constraint = 'plan_rated_early';
  end if;
  return null;
end $$;
