-- Register of statements (D5): which papers of a client there are, who has them, which are asked for. That a health statement exists is
-- what work ability needs (category workAbility); the paper itself is the health service's (healthRecords) and moves only with the
-- client's consent (B5). Two categories meet in one thing, so two tables are the wall.
create table statement_kind (
  code text primary key,
  -- who may know of it
  category text not null references access_category,
  -- who may read the paper
  paper_category text not null references access_category,
  unique (code, category),
  unique (code, paper_category)
);
insert into statement_kind (code, category, paper_category) values
  ('doctorA', 'workAbility', 'healthRecords'),
  ('doctorB', 'workAbility', 'healthRecords'),
  ('doctorC', 'workAbility', 'healthRecords'),
  ('workAbilityAssessment', 'workAbility', 'healthRecords'),
  ('therapist', 'workAbility', 'healthRecords'),
  ('psychologist', 'workAbility', 'healthRecords'),
  ('socialWorker', 'socialServices', 'socialServices'),
  ('workCertificate', 'employmentHistory', 'employmentHistory'),
  ('studyCertificate', 'employmentHistory', 'employmentHistory'),
  ('otherCertificate', 'employmentHistory', 'employmentHistory');
create index statement_kind_category on statement_kind (category);
create index statement_kind_paper_category on statement_kind (paper_category);
grant select on statement_kind to yhteispolku_app, yhteispolku_system;

create table statement (
  id uuid primary key,
  client_id uuid not null references client,
  kind text not null,
  category text not null,
  -- which one, of a certificate; nothing of health stands in words here
  title text check (btrim(title) <> ''),
  -- by whom it was given, and where
  author text not null check (btrim(author) <> ''),
  issued_on date not null,
  valid_until date check (valid_until >= issued_on),
  -- who has it: an organisation, or null: the client
  held_by uuid references organisation,
  recorded_by uuid references position,
  recorded_at timestamptz not null,
  -- an entry that should not be here; what it said stands
  mistaken_at timestamptz,
  mistaken_by uuid references position,
  mistaken_reason text,
  version int not null default 1,
  check (num_nonnulls(mistaken_at, mistaken_reason) in (0, 2)),
  check (mistaken_reason is null or btrim(mistaken_reason) <> ''),
  check (title is null or category <> 'workAbility'),
  check (issued_on <= access.helsinki_day(recorded_at)),
  foreign key (kind, category) references statement_kind (code, category),
  unique (id, client_id, kind)
);
create index statement_client on statement (client_id, kind);
create index statement_of_kind on statement (kind, category);
create index statement_held_by on statement (held_by);
create index statement_recorded_by on statement (recorded_by);
create index statement_mistaken_by on statement (mistaken_by);
call access.protect('statement', 'access.bit(category)');

-- The paper, encrypted with the installation's key (docs/operations.md, Keys); its name is made of what it is, never of what a file was called.
create table statement_paper (
  id uuid primary key,
  statement_id uuid not null,
  client_id uuid not null,
  kind text not null,
  category text not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  bytes int not null check (bytes > 0),
  -- null: it was removed, and who and why stands here
  content bytea,
  scan text not null check (scan in ('clean', 'notScanned')),
  -- null: the client
  added_by uuid references position,
  added_at timestamptz not null,
  -- the consent under which one who is not of the health service put it here (B5)
  consent_id uuid references consent,
  removed_at timestamptz,
  removed_by uuid references position,
  removed_reason text,
  check ((content is null) = (removed_at is not null)),
  check (num_nonnulls(removed_at, removed_reason) in (0, 2)),
  check (removed_reason is null or btrim(removed_reason) <> ''),
  foreign key (statement_id, client_id, kind) references statement (id, client_id, kind),
  foreign key (kind, category) references statement_kind (code, paper_category)
);
create index statement_paper_statement on statement_paper (statement_id, client_id, kind);
create index statement_paper_client on statement_paper (client_id);
create index statement_paper_of_kind on statement_paper (kind, category);
create index statement_paper_added_by on statement_paper (added_by);
create index statement_paper_consent on statement_paper (consent_id);
create index statement_paper_removed_by on statement_paper (removed_by);
call access.protect('statement_paper', 'access.bit(category)');
-- A paper of health may also be put here by the client in person, and by one who writes of its existence and reads such papers by a
-- consent, which is then named in the row.
create policy statement_paper_own on statement_paper for insert to yhteispolku_app with check (
  client_id = (select access.person_id()) and (select access.proxy_id()) is null and added_by is null and category = 'healthRecords');
create policy statement_paper_consented on statement_paper for insert to yhteispolku_app with check (
  (select access.person_id()) is null and consent_id is not null
  and exists (select from statement s where s.id = statement_id
    and exists (select from access_grant g where g.client_id = s.client_id and g.holder_id = any ((select access.holders())::uuid[])
      and g.writes & access.bit(s.category) <> 0 and g.valid @> (select access.day())))
  and exists (select from access_grant g where g.client_id = statement_paper.client_id and g.source_id = consent_id and g.ground = 'consent'
    and g.holder_id = any ((select access.holders())::uuid[]) and g.reads & access.bit(statement_paper.category) <> 0
    and g.valid @> (select access.day())));
-- Changed in one way only: taken away, by whoever put it there, or writes such papers.
drop policy statement_paper_update on statement_paper;
create policy statement_paper_update on statement_paper for update to yhteispolku_app using (
  client_id = (select access.person_id()) and (select access.proxy_id()) is null and added_by is null
  or (select access.person_id()) is null and (added_by = (select access.position_id())
    or exists (select from access_grant g where g.client_id = statement_paper.client_id and g.holder_id = any ((select access.holders())::uuid[])
      and g.writes & access.bit(category) <> 0 and g.valid @> (select access.day()))))
  with check (content is null);
revoke update on statement_paper from yhteispolku_app, yhteispolku_system;
grant update (content, removed_at, removed_by, removed_reason) on statement_paper to yhteispolku_app;
grant update (content) on statement_paper to yhteispolku_system;

insert into access_setting values
  ('statement.paperBytes', 10485760, 'bytes of the largest file that is taken as a paper of a statement'),
  ('statement.endingDays', 60, 'days before the last day of a statement in which it is said to be ending');
