-- Plans made together and the services agreed in them (C1–C5). No edit under a signature; a new version supersedes.
create table plan (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client,
  case_id uuid,
  kind text not null check (kind in ('employment', 'activation', 'lightActivation', 'multiSector', 'coaching')),
  status text not null check (status in ('draft', 'signing', 'inForce', 'superseded', 'ended')),
  goal text not null default '',
  -- answers to the points of the plan's kind, by the point's name (features/plan/rules)
  contents jsonb not null default '{}',
  -- parties whose signature is needed, in any order, the authority last
  parties text[] not null,
  signed_on date,
  review_by date,
  ended_on date,
  supersedes uuid references plan,
  reference text unique,
  created_at timestamptz not null,
  version int not null default 1,
  check ((status in ('draft', 'signing')) = (signed_on is null)),
  check (ended_on >= signed_on),
  foreign key (case_id, client_id) references path_case (id, client_id),
  unique (id, client_id)
);
-- an import may bring several plans of a kind that overlap; the product itself keeps one of a case being made at a time
create unique index plan_making on plan (client_id, kind) where status in ('draft', 'signing');
create index plan_client on plan (client_id);
create index plan_case on plan (case_id);
create index plan_supersedes on plan (supersedes);

create table plan_service (
  id uuid primary key default uuidv7(),
  plan_id uuid not null,
  client_id uuid not null,
  service text not null check (service <> ''),
  provider text,
  -- who answers for it
  lane text not null check (lane in ('employment', 'social', 'kela', 'health', 'client', 'place')),
  begins_on date, ends_on date,
  outcome text check (outcome in ('reached', 'partly', 'notReached')),
  check (ends_on >= begins_on),
  foreign key (plan_id, client_id) references plan (id, client_id)
);
create index plan_service_plan on plan_service (plan_id);
create index plan_service_client on plan_service (client_id);

create table plan_signature (
  plan_id uuid not null,
  client_id uuid not null,
  party text not null check (party in ('client', 'employment', 'social', 'kela')),
  position_id uuid references position,
  -- on the spot with a worker as witness, or in one's own pages
  how text not null check (how in ('onTheSpot', 'ownPage')),
  signed_at timestamptz not null,
  primary key (plan_id, party),
  foreign key (plan_id, client_id) references plan (id, client_id)
);
create index plan_signature_client on plan_signature (client_id);
create index plan_signature_position on plan_signature (position_id);

call access.protect('plan', 'access.bit(''plan'')');
call access.protect('plan_service', 'access.bit(''plan'')');
call access.protect('plan_signature', 'access.bit(''plan'')');
-- the client reads the plan and signs it, and writes nothing else in it
create policy plan_signature_self on plan_signature for insert to yhteispolku_app
  with check (client_id = (select access.person_id()) and party = 'client' and how = 'ownPage' and position_id is null);
-- a draft's services are rewritten, and lifting the signatures removes them (recorded in the journal)
grant delete on plan_service, plan_signature to yhteispolku_app;
create policy plan_service_delete on plan_service for delete to yhteispolku_app using (
  exists (select from plan p where p.id = plan_id and p.status = 'draft')
  and exists (select from access_grant g where g.client_id = plan_service.client_id and g.writes & access.bit('plan') <> 0));
create policy plan_signature_delete on plan_signature for delete to yhteispolku_app using (
  exists (select from plan p where p.id = plan_id and p.status = 'signing')
  and exists (select from access_grant g where g.client_id = plan_signature.client_id and g.writes & access.bit('plan') <> 0));

create function plan_frozen() returns trigger language plpgsql as $$
begin
  if old.status <> 'draft' and (new.goal, new.contents, new.parties, new.kind) is distinct from (old.goal, old.contents, old.parties, old.kind) then
    raise exception 'a plan under signature is not edited' using errcode = 'check_violation', constraint = 'plan_frozen';
  end if;
  return new;
end $$;
create trigger plan_frozen before update on plan for each row execute function plan_frozen();
