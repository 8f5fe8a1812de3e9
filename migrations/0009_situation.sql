-- The situation card: told once, checked together (A12). A row carries its category, and the policy asks for just that one.
create table situation_fact (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client,
  category text not null check (category in ('employmentHistory', 'situation', 'socialServices', 'workAbility', 'healthRecords',
    'benefits', 'needsAssessment', 'supportNeeds')),
  topic text not null check (topic in ('work', 'education', 'health', 'housing', 'economy', 'everyday', 'wish', 'support', 'services', 'days')),
  text text not null check (text <> ''),
  -- machine-readable needs used in the search for a place (days, languages, accessibility, field)
  needs jsonb,
  source text not null check (source in ('clientTold', 'documentSeen', 'assessment', 'otherAuthority', 'register')),
  author_position_id uuid references position,
  author_client boolean not null default false,
  told_on date not null,
  -- "still true?": the day on which somebody last said so
  confirmed_on date not null,
  superseded_by uuid references situation_fact,
  recorded_at timestamptz not null,
  version int not null default 1,
  check (confirmed_on >= told_on)
);
create index situation_fact_client on situation_fact (client_id);
create index situation_fact_author on situation_fact (author_position_id);
create index situation_fact_superseded on situation_fact (superseded_by);

create table jobseeker_status (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client,
  status text not null check (status in ('unemployed', 'laidOff', 'employed', 'inService', 'outsideLabourForce')),
  valid daterange not null check (not isempty(valid)),
  recorded_at timestamptz not null,
  exclude using gist (client_id with =, valid with &&)
);
create index jobseeker_status_client on jobseeker_status (client_id);

-- Interviews, discussions and joint meetings: each has a channel, and whether it was held and the client came are two questions (G1).
create table meeting (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client,
  kind text not null check (kind in ('initial', 'quarterly', 'supplementary', 'joint', 'activation', 'network')),
  channel text not null check (channel in ('inPerson', 'phone', 'video')),
  starts_at timestamptz not null,
  place text,
  organisation_id uuid references organisation,
  position_id uuid references position,
  held text not null default 'planned' check (held in ('planned', 'held', 'notHeld', 'cancelled')),
  client_came boolean,
  client_answer text check (client_answer in ('coming', 'cannotCome')),
  participants jsonb not null default '[]',
  recorded_at timestamptz not null,
  version int not null default 1,
  check (client_came is null or held in ('held', 'notHeld'))
);
create index meeting_client on meeting (client_id, starts_at);
create index meeting_position on meeting (position_id, starts_at);
create index meeting_organisation on meeting (organisation_id);

-- That and when the client was contacted; what was said stands in the note, in its own category.
create table contact (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client,
  kind text not null check (kind in ('call', 'letter', 'message', 'visit', 'note')),
  reached boolean,
  contacted_at timestamptz not null,
  position_id uuid references position,
  next_contact_on date,
  recorded_at timestamptz not null
);
create index contact_client on contact (client_id, contacted_at);
create index contact_position on contact (position_id);

create table contact_note (
  contact_id uuid primary key references contact,
  client_id uuid not null references client,
  category text not null references access_category,
  text text not null check (text <> '')
);
create index contact_note_client on contact_note (client_id);
create index contact_note_category on contact_note (category);

call access.protect('situation_fact', 'access.bit(category)');
call access.protect('jobseeker_status', 'access.bit(''jobseekerStatus'')');
call access.protect('meeting', 'access.bit(''contactLog'')');
call access.protect('contact', 'access.bit(''contactLog'')');
call access.protect('contact_note', 'access.bit(category)');
