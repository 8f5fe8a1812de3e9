-- What a plan aims at: outcomes chosen when it is made, rated at the end by the client and by the worker, each for oneself.
create table plan_outcome (
  id uuid primary key default uuidv7(),
  plan_id uuid not null,
  client_id uuid not null,
  rank int not null check (rank >= 0),
  area text not null check (area in ('work', 'studies', 'skills', 'workAbility', 'health', 'dailyLife', 'housing', 'money', 'relations')),
  text text not null check (btrim(text) <> ''),
  foreign key (plan_id, client_id) references plan (id, client_id),
  unique (id, plan_id, client_id),
  unique (plan_id, rank)
);
create index plan_outcome_client on plan_outcome (client_id);
create index plan_outcome_plan on plan_outcome (plan_id, client_id);

create table plan_outcome_rating (
  outcome_id uuid not null,
  plan_id uuid not null,
  client_id uuid not null,
  party text not null check (party in ('client', 'worker')),
  rating text not null check (rating in ('reached', 'partly', 'notReached')),
  note text not null default '',
  -- the client's own page, or a worker who wrote down what the client said; a worker's own is always written by the worker
  how text not null check (how in ('onTheSpot', 'ownPage')),
  position_id uuid references position,
  rated_at timestamptz not null,
  primary key (outcome_id, party),
  check ((how = 'ownPage') = (position_id is null)),
  check (party = 'client' or how = 'onTheSpot'),
  foreign key (outcome_id, plan_id, client_id) references plan_outcome (id, plan_id, client_id)
);
create index plan_outcome_rating_client on plan_outcome_rating (client_id);
create index plan_outcome_rating_position on plan_outcome_rating (position_id);

call access.protect('plan_outcome', 'access.bit(''plan'')');
call access.protect('plan_outcome_rating', 'access.bit(''plan'')');
-- an outcome is rewritten with its draft, a rating is a statement
revoke update on plan_outcome, plan_outcome_rating from yhteispolku_app, yhteispolku_system;
drop policy plan_outcome_update on plan_outcome;
drop policy plan_outcome_rating_update on plan_outcome_rating;
grant delete on plan_outcome to yhteispolku_app;
create policy plan_outcome_delete on plan_outcome for delete to yhteispolku_app using (
  exists (select from access.standing g where g.client_id = plan_outcome.client_id and g.writes & access.bit('plan') <> 0));
create policy plan_outcome_rating_own on plan_outcome_rating as restrictive for insert to yhteispolku_app
  with check (position_id is not distinct from (select access.position_id()));
create policy plan_outcome_rating_self on plan_outcome_rating for insert to yhteispolku_app with check (
  client_id = (select access.person_id()) and (select access.proxy_id()) is null and party = 'client' and how = 'ownPage');

-- Outcomes belong to the draft, ratings to a plan that is or was in force.
create function plan_outcome_frozen() returns trigger language plpgsql as $$
begin
  if current_user = 'yhteispolku_app' and exists (select from plan p
    where p.id = case tg_op when 'DELETE' then old.plan_id else new.plan_id end and p.status <> 'draft') then
    raise exception 'a plan under signature is not edited' using errcode = 'check_violation', constraint = 'plan_frozen';
  end if;
  return null;
end $$;
create trigger plan_outcome_frozen after insert or delete on plan_outcome for each row execute function plan_outcome_frozen();

create function plan_rated_at_end() returns trigger language plpgsql as $$
begin
  if exists (select from plan p where p.id = new.plan_id and p.status in ('draft', 'signing')) then
    raise exception 'a plan is rated when it has been in force' using errcode = 'check_violation', constraint = 'plan_rated_early';
  end if;
  return null;
end $$;
create trigger plan_rated_at_end after insert on plan_outcome_rating for each row execute function plan_rated_at_end();
