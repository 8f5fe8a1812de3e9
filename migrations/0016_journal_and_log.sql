-- What was done (journal) and who read what on which ground (access_log). Both append-only: no role of the product may change or remove a row.
create table journal (
  id uuid primary key default uuidv7(),
  client_id uuid references client,
  happened_at timestamptz not null,
  -- `feature.pastTense`, e.g. plan.signed; its words are in the locales
  type text not null,
  category text not null references access_category,
  worker_id uuid references worker,
  position_id uuid references position,
  organisation_id uuid references organisation,
  by_client boolean not null default false,
  role text,
  ground text,
  subject_id uuid,
  payload jsonb not null default '{}',
  -- versions of the rules of law used, by rule
  rules jsonb not null default '{}'
);
create index journal_client on journal (client_id, happened_at desc);
create index journal_subject on journal (subject_id);
create index journal_worker on journal (worker_id);
create index journal_position on journal (position_id);
create index journal_organisation on journal (organisation_id);
create index journal_category on journal (category);
alter table journal enable row level security;
grant select, insert on journal to yhteispolku_app, yhteispolku_system;
create policy journal_read on journal for select to yhteispolku_app using (
  exists (select from access_grant g where g.client_id = journal.client_id and g.holder_id = any ((select access.holders())::uuid[])
    and g.reads & access.bit(category) <> 0 and g.valid @> (select access.day())
    and (g.organisation_id is null or g.organisation_id = journal.organisation_id)));
create policy journal_write on journal for insert to yhteispolku_app with check (
  worker_id is not distinct from (select access.worker_id()) and position_id is not distinct from (select access.position_id())
  and by_client = ((select access.person_id()) is not null) and (select access.role()) is not null);
create policy journal_system on journal to yhteispolku_system using (access.purpose() is not null);

create table access_log (
  id uuid primary key default uuidv7(),
  at timestamptz not null,
  -- the route's audit event, e.g. client.opened; and the result
  event text not null,
  result text not null check (result in ('read', 'changed', 'refused', 'exported', 'printed')),
  -- one entry for a file; a list is one entry with the clients seen in it
  client_id uuid references client,
  client_ids uuid[] not null default '{}',
  categories text[] not null default '{}',
  ground text,
  reason text,
  worker_id uuid references worker,
  position_id uuid references position,
  organisation_id uuid references organisation,
  by_client boolean not null default false,
  role text,
  session_id uuid,
  -- a job of the product itself, by its named purpose
  purpose text
);
create index access_log_client on access_log (client_id, at desc);
create index access_log_clients on access_log using gin (client_ids);
create index access_log_worker on access_log (worker_id, at desc);
create index access_log_at on access_log (at desc);
create index access_log_position on access_log (position_id);
create index access_log_organisation on access_log (organisation_id);
alter table access_log enable row level security;
grant select, insert on access_log to yhteispolku_app, yhteispolku_system;
create policy access_log_client on access_log for select to yhteispolku_app
  using (client_id = (select access.person_id()) or client_ids @> array[(select access.person_id())]);
create policy access_log_officer on access_log for select to yhteispolku_app using ((select access.role()) = 'dataProtectionOfficer');
create policy access_log_own on access_log for select to yhteispolku_app using (worker_id = (select access.worker_id()));
-- an entry is written as oneself, or (before sign-in, from a one-time link) as nobody
create policy access_log_write on access_log for insert to yhteispolku_app with check (
  worker_id is not distinct from (select access.worker_id()) and position_id is not distinct from (select access.position_id()));
create policy access_log_system on access_log to yhteispolku_system using (access.purpose() is not null);

-- Deadlines of every case, plan, period and contact, derived in the transaction of the change that moves them.
create table deadline (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client,
  -- what it hangs on: path_case, plan, period, contact or referral
  subject text not null check (subject in ('case', 'plan', 'period', 'contact', 'referral')),
  subject_id uuid not null,
  kind text not null check (kind in ('mappingPlan', 'planReview', 'evaluation', 'periodEnd', 'nextContact', 'referralAnswer', 'discussion')),
  category text not null references access_category,
  due_on date not null,
  -- the answer to "why": rule, section, version and facts
  why jsonb not null,
  -- the one who set it, when it is one's own (next contact)
  position_id uuid references position,
  done_on date,
  unique (subject_id, kind)
);
create index deadline_open on deadline (client_id, due_on) where done_on is null;
create index deadline_client on deadline (client_id);
create index deadline_position on deadline (position_id);
create index deadline_category on deadline (category);
call access.protect('deadline', 'access.bit(category)', 'access.bit(''contactLog'')');
