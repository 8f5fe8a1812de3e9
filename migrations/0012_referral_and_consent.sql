-- Referrals: the sender keeps the client until the receiver accepts (A1, A3, A11). Consents: to whom, what, why, until when (B1).
create table referral (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client,
  kind text not null check (kind in ('joint', 'rehabWork', 'socialRehab', 'healthCheck', 'workshop', 'other')),
  from_organisation_id uuid not null references organisation,
  from_position_id uuid references position,
  to_unit_id uuid not null references unit,
  -- reason, what has been tried, and the assessment made so far, which the receiver uses instead of asking again
  reason text not null check (reason <> ''),
  tried text not null default '',
  assessment text not null default '',
  status text not null check (status in ('sent', 'accepted', 'returned', 'withdrawn')),
  sent_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid references position,
  answer_reason text,
  case_id uuid,
  version int not null default 1,
  check ((status = 'sent') = (answered_at is null)),
  check (status <> 'returned' or answer_reason is not null),
  foreign key (case_id, client_id) references path_case (id, client_id)
);
create index referral_client on referral (client_id);
create index referral_from on referral (from_position_id);
create index referral_from_organisation on referral (from_organisation_id);
create index referral_waiting on referral (to_unit_id) where status = 'sent';
create index referral_unit on referral (to_unit_id);
create index referral_answered on referral (answered_by);
create index referral_case on referral (case_id);
create unique index referral_one_waiting on referral (client_id, to_unit_id, kind) where status = 'sent';

call access.protect('referral', 'access.bit(''needsAssessment'')');
-- the receiver answers, the sender withdraws; nobody else changes it
drop policy referral_update on referral;
create policy referral_update on referral for update to yhteispolku_app
  using (to_unit_id = any ((select access.holders())::uuid[]) or from_position_id = any ((select access.holders())::uuid[]));
drop policy referral_insert on referral;
create policy referral_insert on referral for insert to yhteispolku_app with check (
  from_position_id = (select access.position_id()) and status = 'sent'
  and exists (select from access_grant g where g.client_id = referral.client_id and g.reads & access.bit('contactLog') <> 0));
-- Kela and health may send although they write no needs assessment: what they sent they see
create policy referral_sender on referral for select to yhteispolku_app
  using (from_position_id = any ((select access.holders())::uuid[]) and client_id <> all ((select access.barred())::uuid[]));

create table consent (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client,
  -- to whom: an organisation (those of it who already work with the client), or one unit of it
  organisation_id uuid not null references organisation,
  unit_id uuid,
  categories text[] not null check (cardinality(categories) > 0
    and categories <@ array['contact', 'jobseekerStatus', 'employmentHistory', 'situation', 'socialServices', 'workAbility', 'healthRecords',
      'benefits', 'needsAssessment', 'plan', 'supportNeeds', 'participation', 'decisionOwn', 'decisionJoint', 'shareRow', 'contactLog']),
  purpose text not null check (purpose <> ''),
  given_on date not null,
  -- null: until withdrawn; else the last day
  valid_until date,
  withdrawn_at timestamptz,
  -- given, narrowed or refused are all recorded (paths.md P1 step 4); a refusal opens nothing
  answer text not null default 'given' check (answer in ('given', 'refused')),
  narrowed_from uuid references consent,
  via text not null check (via in ('spoken', 'signed', 'ownPage', 'register')),
  recorded_by uuid references position,
  recorded_at timestamptz not null,
  version int not null default 1,
  check (valid_until >= given_on),
  foreign key (unit_id, organisation_id) references unit (id, organisation_id)
);
create index consent_client on consent (client_id);
create index consent_organisation on consent (organisation_id);
create index consent_unit on consent (unit_id);
create index consent_narrowed on consent (narrowed_from);
create index consent_recorded_by on consent (recorded_by);
call access.protect('consent', 'access.bit(''consent'')');
