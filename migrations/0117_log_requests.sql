-- Requests for log data (703/2023 11 §): answered as a document in time, or refused in writing. Days and their reasons come from the law's
-- data when the request is recorded, and stay with it.
create table log_request (
  -- made by the page
  id uuid primary key,
  client_id uuid not null references client,
  requested_on date not null,
  via text not null check (via in ('ownPage', 'letter', 'visit')),
  from_day date not null,
  to_day date not null,
  not_older_than date not null,
  -- why older entries are needed
  special_reason text,
  due_on date not null,
  -- the answer to "why this day"
  why jsonb not null,
  status text not null default 'open' check (status in ('open', 'answered', 'refused')),
  answered_at timestamptz,
  answered_by uuid references position,
  -- how many entries the document held
  entries int,
  -- the written decision when it is refused, in whole or in part
  decision text,
  recorded_by uuid references position,
  version int not null default 1,
  check (from_day <= to_day and to_day <= requested_on),
  check (from_day >= not_older_than or coalesce(btrim(special_reason), '') <> ''),
  check ((status = 'open') = (answered_at is null)),
  check ((status = 'answered') = (entries is not null)),
  check (status <> 'refused' or coalesce(btrim(decision), '') <> '')
);
create index log_request_client on log_request (client_id);
create index log_request_open on log_request (due_on) where status = 'open';
create index log_request_answered_by on log_request (answered_by);
create index log_request_recorded_by on log_request (recorded_by);
alter table log_request enable row level security;
grant select, insert on log_request to yhteispolku_app, yhteispolku_system;
grant update (status, answered_at, answered_by, entries, decision, version) on log_request to yhteispolku_app;
create policy log_request_officer on log_request to yhteispolku_app
  using ((select access.role()) = 'dataProtectionOfficer') with check ((select access.role()) = 'dataProtectionOfficer');
create policy log_request_own on log_request for select to yhteispolku_app using (client_id = (select access.person_id()));
create policy log_request_ask on log_request for insert to yhteispolku_app with check (
  client_id = (select access.person_id()) and via = 'ownPage' and status = 'open' and recorded_by is null);
create policy log_request_system on log_request to yhteispolku_system using (access.purpose() is not null);
