-- Organisations, their units, the people who work in them, and who stands in for whom.
-- Kinds are fixed; names are data, and follow reforms (requirements.md, preamble).
create table organisation (
  id uuid primary key default uuidv7(),
  -- null: made by an import, opens nothing until the administrator says what it is (exchange.md)
  kind text check (kind in ('employmentAuthority', 'wellbeingCounty', 'healthService', 'kela', 'municipalityUnit', 'workshop', 'provider')),
  code text unique,
  name text not null unique check (name <> ''),
  name_sv text,
  business_id text,
  phone text, email text, street_address text, postal_code text, post_office text,
  -- days after closing during which the worker may finish the file (access.md, ownCustomer)
  finishing_days int not null default 14 check (finishing_days between 0 and 365),
  -- hours for which a place is held while its contact answers (E1)
  hold_hours int not null default 48 check (hold_hours between 1 and 336),
  active boolean not null default true,
  version int not null default 1
);

create table unit (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  name text not null check (name <> ''),
  -- holds the grants of those who supervise the unit, so that a policy compares one identifier only
  supervisors_id uuid not null unique default gen_random_uuid(),
  -- referrals to the organisation that name no unit arrive here
  receives_referrals boolean not null default false,
  phone text, email text, street_address text,
  active boolean not null default true,
  version int not null default 1,
  unique (organisation_id, name),
  unique (id, organisation_id)
);

create table worker (
  id uuid primary key default uuidv7(),
  name text not null check (name <> ''),
  email text, phone text,
  -- "issuer subject" of the identity provider
  subject text unique,
  version int not null default 1
);
create index worker_name on worker (name);

-- A worker's post in an organisation; a session acts for one at a time (access.md).
create table position (
  id uuid primary key default uuidv7(),
  worker_id uuid not null references worker,
  organisation_id uuid not null references organisation,
  unit_id uuid,
  role text not null check (role in ('ownCoach', 'clerk', 'manager', 'socialCounsellor', 'socialWorker', 'rehabCoordinator',
    'nurse', 'serviceGuide', 'kelaOfficer', 'individualCoach', 'workCoach', 'workplaceInstructor', 'outreachWorker',
    'placeContact', 'providerCoach', 'administrator', 'registerKeeper', 'dataProtectionOfficer')),
  sees_protected boolean not null default false,
  valid daterange not null check (not isempty(valid)),
  version int not null default 1,
  foreign key (unit_id, organisation_id) references unit (id, organisation_id),
  exclude using gist (worker_id with =, organisation_id with =, role with =, valid with &&)
);
create index position_worker on position (worker_id);
create index position_organisation on position (organisation_id);
create index position_unit on position (unit_id);

create table substitution (
  id uuid primary key default uuidv7(),
  absent_id uuid not null references position,
  substitute_id uuid not null references position,
  valid daterange not null check (not isempty(valid) and not upper_inf(valid)),
  version int not null default 1,
  check (absent_id <> substitute_id),
  exclude using gist (absent_id with =, substitute_id with =, valid with &&)
);
create index substitution_absent on substitution (absent_id);
create index substitution_substitute on substitution (substitute_id);

-- Names of organisations and colleagues are no client data: all may read, the administrator of the organisation writes.
do $$
declare t text;
begin
  foreach t in array array['organisation', 'unit', 'worker', 'position', 'substitution'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select to yhteispolku_app, yhteispolku_statistics using (true)', t || '_read', t);
    execute format('create policy %I on %I to yhteispolku_system using (access.purpose() is not null)', t || '_system', t);
    execute format('grant select, insert, update on %I to yhteispolku_app, yhteispolku_system', t);
    execute format('grant select on %I to yhteispolku_statistics', t);
  end loop;
end $$;
create policy organisation_write on organisation for all to yhteispolku_app
  using (access.role() = 'administrator') with check (access.role() = 'administrator');
create policy unit_write on unit for all to yhteispolku_app
  using (access.role() = 'administrator') with check (access.role() = 'administrator');
create policy worker_write on worker for all to yhteispolku_app
  using (access.role() = 'administrator') with check (access.role() = 'administrator');
create policy position_write on position for all to yhteispolku_app
  using (access.role() = 'administrator') with check (access.role() = 'administrator');
create policy substitution_write on substitution for all to yhteispolku_app
  using (access.role() in ('administrator', 'manager')) with check (access.role() in ('administrator', 'manager'));
