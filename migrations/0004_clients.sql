-- One person for each identity code, seen by many authorities (access.md, "One person, many authorities").
-- The person's data stand in one table a category, so that a policy opens exactly a category.
create table client (
  -- random and not by time: an id must not tell that the person was known before
  id uuid primary key default gen_random_uuid(),
  last_name text not null check (last_name <> ''),
  first_names text not null,
  -- "last first" in lower case without accents: a prefix search under policies wants a plain range
  name_key text not null,
  birth_year int check (birth_year between 1900 and 2100),
  -- turvakielto: contact data and home municipality only with a special right, hidden from lists
  protected boolean not null default false,
  reference text unique,
  created_at timestamptz not null,
  version int not null default 1
);
create index client_name_key on client (name_key collate "C");

create table client_identity (
  client_id uuid primary key references client,
  birth_date date,
  -- AES-256-GCM, with the number of the key first; and an HMAC by which the person is found
  code_cipher bytea,
  code_hash bytea unique,
  check ((code_cipher is null) = (code_hash is null))
);

create table client_contact (
  client_id uuid primary key references client,
  municipality_code text references municipality,
  language text not null default 'fi',
  interpreter boolean not null default false,
  phone text, email text,
  street_address text, postal_code text, post_office text,
  checked_on date,
  version int not null default 1
);
create index client_contact_municipality on client_contact (municipality_code);

-- The client's own account; made when the client first signs in with a strong identification.
create table client_account (
  client_id uuid primary key references client,
  subject text not null unique
);

-- Own file, own family, declared disqualification: no ground opens the file to that worker.
create table client_bar (
  client_id uuid not null references client,
  worker_id uuid not null references worker,
  reason text not null check (reason in ('self', 'family', 'disqualified')),
  primary key (client_id, worker_id)
);
create index client_bar_worker on client_bar (worker_id);
alter table client_bar enable row level security;
create policy client_bar_own on client_bar for select to yhteispolku_app using (worker_id = (select access.worker_id()));
create policy client_bar_system on client_bar to yhteispolku_system using (access.purpose() is not null);
grant select on client_bar to yhteispolku_app;
grant select, insert, update on client_bar to yhteispolku_system;
