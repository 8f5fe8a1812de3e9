-- A client's period at a place: held → reserved → agreed → ended (A5, E1, E5). The enquiry to the place never says who (access.md, enquiry).
create table enquiry (
  id uuid primary key default uuidv7(),
  place_id uuid not null references place,
  organisation_id uuid not null references organisation,
  unit_id uuid not null references unit,
  kind text not null,
  during daterange not null,
  -- [{weekday, half}], languages and agreed support: what the place must know to answer
  days jsonb not null,
  needs jsonb not null default '{}',
  asked_by uuid references position,
  asked_at timestamptz not null,
  held_until timestamptz not null,
  -- a link that answers once and needs no account; only its hash stands here
  token_hash bytea unique,
  answer text check (answer in ('confirmed', 'declined', 'lapsed', 'released')),
  answered_at timestamptz,
  answered_by uuid references position,
  answer_reason text,
  check ((answer is null) = (answered_at is null)),
  check (held_until > asked_at)
);
create index enquiry_place on enquiry (place_id);
create index enquiry_organisation on enquiry (organisation_id);
create index enquiry_waiting on enquiry (unit_id) where answer is null;
create index enquiry_unit on enquiry (unit_id);
create index enquiry_asked_by on enquiry (asked_by);
create index enquiry_answered_by on enquiry (answered_by);
alter table enquiry enable row level security;
create policy enquiry_read on enquiry for select to yhteispolku_app
  using (unit_id = any ((select access.holders())::uuid[]) or asked_by = any ((select access.holders())::uuid[]));
create policy enquiry_insert on enquiry for insert to yhteispolku_app with check (asked_by = (select access.position_id()));
create policy enquiry_system on enquiry to yhteispolku_system using (access.purpose() is not null);
grant select, insert on enquiry to yhteispolku_app;
grant select, insert, update on enquiry to yhteispolku_system;

create table period (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client,
  kind text not null check (kind in ('rehabWork', 'workTrial', 'paySubsidy', 'socialRehab', 'workActivity', 'coaching')),
  status text not null check (status in ('held', 'declined', 'lapsed', 'released', 'reserved', 'agreed', 'ended', 'interrupted')),
  place_id uuid,
  limited boolean not null default true,
  -- whose place it is: a provider sees its own periods only
  organisation_id uuid references organisation,
  unit_id uuid references unit,
  case_id uuid,
  enquiry_id uuid unique references enquiry,
  during daterange not null check (not isempty(during) and not lower_inf(during)),
  days_per_week numeric(3, 1) check (days_per_week > 0 and days_per_week <= 7),
  hours_per_day numeric(4, 2) check (hours_per_day > 0 and hours_per_day <= 24),
  held_until timestamptz,
  reserved_on date,
  contract_on date,
  evaluation_by date,
  end_reason text,
  placed_onward boolean not null default false,
  reference text unique,
  recorded_by uuid references position,
  version int not null default 1,
  check (status <> 'held' or held_until is not null),
  foreign key (place_id, limited) references place (id, limited),
  foreign key (case_id, client_id) references path_case (id, client_id),
  unique (id, client_id), unique (id, client_id, organisation_id)
);
create index period_client on period (client_id);
create index period_place on period (place_id, limited);
create index period_organisation on period (organisation_id);
create index period_unit on period (unit_id);
create index period_case on period (case_id);
create index period_recorded_by on period (recorded_by);
create index period_held on period (held_until) where status = 'held';

-- One half-day a week on one seat. That no seat is filled twice is the database's business, whatever two people do at once.
create table period_slot (
  period_id uuid not null,
  client_id uuid not null,
  organisation_id uuid not null,
  place_id uuid not null,
  limited boolean not null,
  weekday int not null check (weekday between 1 and 7),
  half text not null check (half in ('am', 'pm')),
  seat int,
  during daterange not null,
  occupying boolean not null,
  primary key (period_id, weekday, half),
  check (not limited or seat is not null),
  foreign key (period_id, client_id, organisation_id) references period (id, client_id, organisation_id),
  foreign key (place_id, limited) references place (id, limited),
  foreign key (place_id, weekday, half, seat) references place_seat,
  constraint period_slot_seat_once
    exclude using gist (place_id with =, weekday with =, half with =, seat with =, during with &&) where (occupying)
);
create index period_slot_place on period_slot (place_id, limited);
create index period_slot_seat on period_slot (place_id, weekday, half, seat);
create index period_slot_client on period_slot (client_id);

-- A period that lapses, ends or changes its days frees or moves its seats in the same statement.
create function period_slots_follow() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update period_slot set during = new.during, occupying = new.status in ('held', 'reserved', 'agreed', 'ended', 'interrupted')
  where period_id = new.id;
  return new;
end $$;
create trigger period_slots_follow after update of status, during on period for each row
  when ((old.status, old.during) is distinct from (new.status, new.during)) execute function period_slots_follow();

call access.protect('period', 'access.bit(''participation'')', scoped => true);
call access.protect('period_slot', 'access.bit(''participation'')', scoped => true);
