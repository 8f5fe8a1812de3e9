-- Decisions (D1, D3). What all on the shared path see – kind, days, result – stands apart from what the deciding
-- organisation alone reads: two tables, so that the wall is a row and not a column (access matrix, decisionJoint and decisionOwn).
create table decision (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client,
  -- who decides; of a recorded decision the organisation that recorded it
  organisation_id uuid not null references organisation,
  origin text not null check (origin in ('own', 'recorded')),
  kind text not null check (kind in ('rehabWork', 'rehabTravel', 'rehabEnd', 'socialRehab', 'employmentSupport', 'workActivity',
    'specialCareWork', 'dayActivity', 'disabilityWorkActivity', 'mobilitySupport', 'supplementaryAssistance', 'preventiveAssistance',
    'assistanceRecovery', 'logRefusal', 'stateCompensation', 'paySubsidy', 'startupGrant', 'labourTraining', 'kelaBenefit')),
  -- whose decision a recorded one is, as they call themselves
  maker text,
  status text not null check (status in ('prepared', 'hearing', 'proposed', 'decided', 'delivered', 'appealed', 'inForce',
    'corrected', 'withdrawn', 'ended', 'dropped', 'recorded')),
  result text check (result in ('granted', 'partly', 'refused', 'ended')),
  valid_from date, valid_to date,
  decided_on date,
  -- the day on which it was sent or handed over; the client sees it from then on
  delivered_on date,
  ended_on date,
  supersedes uuid references decision,
  case_id uuid,
  created_at timestamptz not null,
  version int not null default 1,
  check ((decided_on is null) = (status in ('prepared', 'hearing', 'proposed', 'dropped'))),
  check (decided_on is null or result is not null),
  check ((origin = 'recorded') = (maker is not null)),
  check (status <> 'recorded' or origin = 'recorded'),
  check (valid_to >= valid_from),
  check (delivered_on >= decided_on),
  foreign key (case_id, client_id) references path_case (id, client_id),
  unique (id, client_id, organisation_id)
);
create index decision_client on decision (client_id);
create index decision_organisation on decision (organisation_id);
create index decision_case on decision (case_id, client_id);
-- one correction of a decision at a time, whatever two people do at once
create unique index decision_correcting on decision (supersedes) where status <> 'dropped';
create index decision_supersedes on decision (supersedes);

-- What the decision says, and what it was based on. Never changed once it is made.
create table decision_content (
  decision_id uuid primary key,
  client_id uuid not null,
  organisation_id uuid not null,
  -- fields of the decision by name (features/decision/contract)
  contents jsonb not null default '{}',
  plan_id uuid references plan,
  period_id uuid references period,
  prepared_by uuid references position,
  decided_by uuid references position,
  decided_at timestamptz,
  number_year int, number int,
  -- rules of law used: sections, versions, facts and answers; the same facts give the same answer for ever
  basis jsonb not null default '{}',
  check (num_nonnulls(decided_at, decided_by, number_year, number) in (0, 4)),
  foreign key (decision_id, client_id, organisation_id) references decision (id, client_id, organisation_id),
  constraint decision_number_once unique (organisation_id, number_year, number)
);
create index decision_content_client on decision_content (client_id);
create index decision_content_organisation on decision_content (organisation_id);
create index decision_content_plan on decision_content (plan_id);
create index decision_content_period on decision_content (period_id);
create index decision_content_preparer on decision_content (prepared_by);
create index decision_content_decider on decision_content (decided_by);

-- How it reached the party, and until when it may be appealed. One for each decision.
create table decision_delivery (
  decision_id uuid primary key,
  client_id uuid not null,
  organisation_id uuid not null,
  method text not null check (method in ('letter', 'eNotice', 'handedOver')),
  asked_by uuid references position,
  asked_at timestamptz not null,
  sent_on date, received_on date, appeal_until date,
  -- Miksi of the last day: rule, section, version and facts
  why jsonb,
  check (num_nonnulls(sent_on, received_on) in (0, 2)),
  check (received_on >= sent_on and appeal_until >= received_on),
  foreign key (decision_id, client_id, organisation_id) references decision (id, client_id, organisation_id)
);
create index decision_delivery_client on decision_delivery (client_id);
create index decision_delivery_organisation on decision_delivery (organisation_id);
create index decision_delivery_asked_by on decision_delivery (asked_by);

-- Each act on a decision, in the words of who did it.
create table decision_act (
  id uuid primary key default uuidv7(),
  decision_id uuid not null,
  client_id uuid not null,
  organisation_id uuid not null,
  act text not null,
  happened_on date not null,
  reason text,
  position_id uuid references position,
  recorded_at timestamptz not null,
  foreign key (decision_id, client_id, organisation_id) references decision (id, client_id, organisation_id)
);
create index decision_act_decision on decision_act (decision_id);
create index decision_act_client on decision_act (client_id);
create index decision_act_organisation on decision_act (organisation_id);
create index decision_act_position on decision_act (position_id);
