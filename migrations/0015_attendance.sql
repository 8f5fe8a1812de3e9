-- Attendance and evaluation of a period (E6, E9, C6). Nothing is overwritten: a correction is a row that names the one it corrects.
create table attendance (
  id uuid primary key default uuidv7(),
  period_id uuid not null,
  client_id uuid not null,
  organisation_id uuid not null,
  day date not null,
  hours numeric(4, 2) not null check (hours >= 0 and hours <= 24),
  absence text check (absence in ('sick', 'excused', 'unexcused', 'holiday')),
  corrects uuid unique references attendance,
  correction_reason text,
  recorded_by uuid references position,
  recorded_at timestamptz not null,
  check (absence is null or hours = 0),
  check ((corrects is null) or correction_reason is not null),
  foreign key (period_id, client_id, organisation_id) references period (id, client_id, organisation_id)
);
create unique index attendance_once on attendance (period_id, day) where corrects is null;
create index attendance_client on attendance (client_id, day);
create index attendance_recorded_by on attendance (recorded_by);
create index attendance_period on attendance (period_id, client_id, organisation_id);

create table evaluation (
  id uuid primary key default uuidv7(),
  period_id uuid not null,
  client_id uuid not null,
  organisation_id uuid not null,
  party text not null check (party in ('client', 'place', 'worker')),
  text text not null check (text <> ''),
  goal_reached text check (goal_reached in ('reached', 'partly', 'notReached')),
  continuation text check (continuation in ('continue', 'otherService', 'end')),
  position_id uuid references position,
  given_at timestamptz not null,
  unique (period_id, party),
  foreign key (period_id, client_id, organisation_id) references period (id, client_id, organisation_id)
);
create index evaluation_client on evaluation (client_id);
create index evaluation_position on evaluation (position_id);
create index evaluation_period on evaluation (period_id, client_id, organisation_id);

call access.protect('attendance', 'access.bit(''participation'')', scoped => true);
call access.protect('evaluation', 'access.bit(''participation'')', scoped => true);
revoke update on attendance, evaluation from yhteispolku_app, yhteispolku_system;
create policy evaluation_self on evaluation for insert to yhteispolku_app
  with check (client_id = (select access.person_id()) and party = 'client' and position_id is null);

create view attendance_current with (security_invoker = true) as
  select a.* from attendance a where not exists (select from attendance c where c.corrects = a.id);
grant select on attendance_current to yhteispolku_app, yhteispolku_system;
