-- Customer relationships, who answers for them, and the client's place on the service paths P1 and P2 (paths.md; A2, A4, A5, A11, A14).
create table relationship (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client,
  organisation_id uuid not null references organisation,
  kind text not null check (kind in ('employment', 'joint', 'rehab', 'socialRehab', 'disability', 'individualSupport', 'workshop')),
  opened_on date not null,
  closed_on date,
  closing_reason text check (closing_reason in ('openMarket', 'paySubsidy', 'studies', 'pension', 'illnessOrFamilyLeave', 'rehabilitation',
    'needEnded', 'otherService', 'moved', 'interrupted', 'imprisonment', 'death', 'noChange', 'other')),
  reference text unique,
  version int not null default 1,
  check (closed_on >= opened_on),
  check (closing_reason is null or closed_on is not null),
  unique (id, client_id)
);
create index relationship_client on relationship (client_id);
create index relationship_organisation on relationship (organisation_id, kind);

-- Who answers for the relationship: a worker (position), or the unit on whose list it waits.
create table assignment (
  id uuid primary key default uuidv7(),
  relationship_id uuid not null,
  client_id uuid not null,
  position_id uuid references position,
  unit_id uuid references unit,
  valid daterange not null check (not isempty(valid)),
  check (num_nonnulls(position_id, unit_id) = 1),
  foreign key (relationship_id, client_id) references relationship (id, client_id),
  exclude using gist (relationship_id with =, coalesce(position_id, unit_id) with =, valid with &&)
);
create index assignment_relationship on assignment (relationship_id);
create index assignment_client on assignment (client_id);
create index assignment_position on assignment (position_id);
create index assignment_unit on assignment (unit_id);

-- A client's case on a path. One status, one table of moves (features/path/rules); every move is a step below.
create table path_case (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client,
  path text not null check (path in ('joint', 'rehabWork')),
  status text not null,
  -- whose turn it is, from the table of moves
  turn text not null check (turn in ('pair', 'employment', 'social', 'kela', 'health', 'client', 'place', 'nobody')),
  relationship_id uuid references relationship,
  opened_on date not null,
  -- the client is told before anything is registered; from this day the law opens the joint file (381/2023 11–15 §)
  informed_on date,
  mapping_started_on date,
  closed_on date,
  closing_reason text,
  final_assessment text,
  version int not null default 1,
  check ((closed_on is null) = (status not in ('closed', 'refused'))),
  check (closed_on >= opened_on),
  unique (id, client_id)
);
create unique index path_case_open on path_case (client_id, path) where closed_on is null;
create index path_case_client on path_case (client_id);
create index path_case_relationship on path_case (relationship_id);

create table path_step (
  id uuid primary key default uuidv7(),
  case_id uuid not null,
  client_id uuid not null,
  -- the move of the state table, and the status it led to
  move text not null,
  status text not null,
  happened_on date not null,
  position_id uuid references position,
  facts jsonb not null default '{}',
  recorded_at timestamptz not null,
  foreign key (case_id, client_id) references path_case (id, client_id)
);
create index path_step_case on path_step (case_id);
create index path_step_client on path_step (client_id);
create index path_step_position on path_step (position_id);

-- The work pair (and Kela or health as third): one for each lane at a time (A2, S4 "Nimetään työpari").
create table joint_member (
  id uuid primary key default uuidv7(),
  case_id uuid not null,
  client_id uuid not null,
  position_id uuid not null references position,
  lane text not null check (lane in ('employment', 'social', 'kela', 'health')),
  valid daterange not null check (not isempty(valid)),
  foreign key (case_id, client_id) references path_case (id, client_id),
  exclude using gist (case_id with =, lane with =, valid with &&)
);
create index joint_member_case on joint_member (case_id);
create index joint_member_client on joint_member (client_id);
create index joint_member_position on joint_member (position_id);

-- Read by all who see the shared path; moved by those who may write its plan.
call access.protect('relationship', 'access.bit(''decisionJoint'')', 'access.bit(''plan'')');
call access.protect('assignment', 'access.bit(''decisionJoint'')', 'access.bit(''plan'')');
call access.protect('path_case', 'access.bit(''decisionJoint'')', 'access.bit(''plan'')');
call access.protect('path_step', 'access.bit(''decisionJoint'')', 'access.bit(''plan'')');
call access.protect('joint_member', 'access.bit(''decisionJoint'')', 'access.bit(''plan'')');
