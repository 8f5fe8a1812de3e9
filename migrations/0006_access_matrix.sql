-- Who may see what, on which ground: categories of data × grounds as held by a kind of organisation.
-- '-' nothing · r read · w read and write · c read while a consent of the client covers it. Equal to docs/access-matrix.csv by test.
create table access_category (
  code text primary key,
  bit int not null unique check (bit between 0 and 30)
);
insert into access_category (code, bit) values
  ('identity', 0),
  ('identityCode', 1),
  ('contact', 2),
  ('jobseekerStatus', 3),
  ('employmentHistory', 4),
  ('situation', 5),
  ('socialServices', 6),
  ('workAbility', 7),
  ('healthRecords', 8),
  ('benefits', 9),
  ('needsAssessment', 10),
  ('plan', 11),
  ('supportNeeds', 12),
  ('participation', 13),
  ('decisionOwn', 14),
  ('decisionJoint', 15),
  ('shareRow', 16),
  ('contactLog', 17),
  ('message', 18),
  ('consent', 19),
  ('log', 20);

create function access.bit(category text) returns int language sql immutable parallel safe as $$
  select case category
    when 'identity' then 1
    when 'identityCode' then 2
    when 'contact' then 4
    when 'jobseekerStatus' then 8
    when 'employmentHistory' then 16
    when 'situation' then 32
    when 'socialServices' then 64
    when 'workAbility' then 128
    when 'healthRecords' then 256
    when 'benefits' then 512
    when 'needsAssessment' then 1024
    when 'plan' then 2048
    when 'supportNeeds' then 4096
    when 'participation' then 8192
    when 'decisionOwn' then 16384
    when 'decisionJoint' then 32768
    when 'shareRow' then 65536
    when 'contactLog' then 131072
    when 'message' then 262144
    when 'consent' then 524288
    when 'log' then 1048576
  end
$$;
create function access.mask(categories text[]) returns int language sql immutable parallel safe as $$
  select coalesce(bit_or(access.bit(c)), 0) from unnest(categories) c
$$;

create table access_matrix (
  column_name text not null,
  category text not null references access_category,
  level text not null check (level in ('r', 'w', 'c')),
  primary key (column_name, category)
);
insert into access_matrix (column_name, category, level) values
  ('own.employment','identity','w'), ('own.employment','identityCode','w'), ('own.employment','contact','w'), ('own.employment','jobseekerStatus','w'), ('own.employment','employmentHistory','w'), ('own.employment','situation','r'), ('own.employment','workAbility','w'), ('own.employment','healthRecords','c'), ('own.employment','benefits','r'), ('own.employment','needsAssessment','w'), ('own.employment','plan','w'), ('own.employment','supportNeeds','w'), ('own.employment','participation','r'), ('own.employment','decisionOwn','w'), ('own.employment','decisionJoint','r'), ('own.employment','shareRow','r'), ('own.employment','contactLog','w'), ('own.employment','message','w'), ('own.employment','consent','w'),
  ('own.social','identity','w'), ('own.social','identityCode','w'), ('own.social','contact','w'), ('own.social','jobseekerStatus','r'), ('own.social','situation','w'), ('own.social','socialServices','w'), ('own.social','workAbility','w'), ('own.social','healthRecords','c'), ('own.social','benefits','r'), ('own.social','needsAssessment','w'), ('own.social','plan','w'), ('own.social','supportNeeds','w'), ('own.social','participation','w'), ('own.social','decisionOwn','w'), ('own.social','decisionJoint','r'), ('own.social','shareRow','r'), ('own.social','contactLog','w'), ('own.social','message','w'), ('own.social','consent','w'),
  ('own.health','identity','r'), ('own.health','identityCode','r'), ('own.health','contact','r'), ('own.health','workAbility','w'), ('own.health','healthRecords','w'), ('own.health','supportNeeds','r'), ('own.health','decisionOwn','w'), ('own.health','decisionJoint','r'), ('own.health','contactLog','w'), ('own.health','message','w'), ('own.health','consent','w'),
  ('own.kela','identity','r'), ('own.kela','identityCode','r'), ('own.kela','contact','r'), ('own.kela','jobseekerStatus','r'), ('own.kela','healthRecords','c'), ('own.kela','benefits','w'), ('own.kela','decisionOwn','w'), ('own.kela','decisionJoint','r'), ('own.kela','contactLog','w'), ('own.kela','message','w'), ('own.kela','consent','w'),
  ('own.workshop','identity','r'), ('own.workshop','contact','r'), ('own.workshop','employmentHistory','r'), ('own.workshop','plan','r'), ('own.workshop','supportNeeds','w'), ('own.workshop','participation','w'), ('own.workshop','contactLog','w'), ('own.workshop','message','w'), ('own.workshop','consent','w'),
  ('joint.employment','identity','w'), ('joint.employment','identityCode','r'), ('joint.employment','contact','w'), ('joint.employment','jobseekerStatus','w'), ('joint.employment','employmentHistory','w'), ('joint.employment','situation','r'), ('joint.employment','workAbility','w'), ('joint.employment','healthRecords','c'), ('joint.employment','benefits','r'), ('joint.employment','needsAssessment','w'), ('joint.employment','plan','w'), ('joint.employment','supportNeeds','w'), ('joint.employment','participation','r'), ('joint.employment','decisionOwn','w'), ('joint.employment','decisionJoint','r'), ('joint.employment','shareRow','r'), ('joint.employment','contactLog','w'), ('joint.employment','message','w'), ('joint.employment','consent','w'),
  ('joint.social','identity','w'), ('joint.social','identityCode','r'), ('joint.social','contact','w'), ('joint.social','jobseekerStatus','r'), ('joint.social','employmentHistory','r'), ('joint.social','situation','w'), ('joint.social','workAbility','w'), ('joint.social','healthRecords','c'), ('joint.social','benefits','r'), ('joint.social','needsAssessment','w'), ('joint.social','plan','w'), ('joint.social','supportNeeds','w'), ('joint.social','participation','w'), ('joint.social','decisionOwn','w'), ('joint.social','decisionJoint','r'), ('joint.social','shareRow','r'), ('joint.social','contactLog','w'), ('joint.social','message','w'), ('joint.social','consent','w'),
  ('joint.health','identity','r'), ('joint.health','identityCode','r'), ('joint.health','contact','r'), ('joint.health','jobseekerStatus','r'), ('joint.health','workAbility','w'), ('joint.health','healthRecords','w'), ('joint.health','needsAssessment','r'), ('joint.health','plan','r'), ('joint.health','supportNeeds','r'), ('joint.health','decisionOwn','w'), ('joint.health','decisionJoint','r'), ('joint.health','contactLog','w'), ('joint.health','message','w'), ('joint.health','consent','w'),
  ('joint.kela','identity','r'), ('joint.kela','identityCode','r'), ('joint.kela','contact','r'), ('joint.kela','jobseekerStatus','r'), ('joint.kela','workAbility','r'), ('joint.kela','healthRecords','c'), ('joint.kela','benefits','w'), ('joint.kela','needsAssessment','r'), ('joint.kela','plan','w'), ('joint.kela','decisionOwn','w'), ('joint.kela','decisionJoint','r'), ('joint.kela','contactLog','w'), ('joint.kela','message','w'), ('joint.kela','consent','w'),
  ('activationPlan.employment','identity','r'), ('activationPlan.employment','identityCode','r'), ('activationPlan.employment','contact','r'), ('activationPlan.employment','jobseekerStatus','w'), ('activationPlan.employment','employmentHistory','w'), ('activationPlan.employment','workAbility','r'), ('activationPlan.employment','benefits','r'), ('activationPlan.employment','needsAssessment','r'), ('activationPlan.employment','plan','w'), ('activationPlan.employment','supportNeeds','w'), ('activationPlan.employment','participation','r'), ('activationPlan.employment','decisionJoint','r'), ('activationPlan.employment','contactLog','w'), ('activationPlan.employment','message','w'), ('activationPlan.employment','consent','r'),
  ('activationPlan.social','identity','r'), ('activationPlan.social','identityCode','r'), ('activationPlan.social','contact','r'), ('activationPlan.social','jobseekerStatus','r'), ('activationPlan.social','workAbility','r'), ('activationPlan.social','benefits','r'), ('activationPlan.social','needsAssessment','r'), ('activationPlan.social','plan','w'), ('activationPlan.social','supportNeeds','w'), ('activationPlan.social','participation','w'), ('activationPlan.social','decisionJoint','r'), ('activationPlan.social','contactLog','w'), ('activationPlan.social','message','w'), ('activationPlan.social','consent','r'),
  ('referral.receiver','identity','r'), ('referral.receiver','contact','r'), ('referral.receiver','needsAssessment','r'), ('referral.receiver','message','w'),
  ('enquiry.provider','supportNeeds','r'), ('enquiry.provider','message','w'),
  ('placement.provider','identity','r'), ('placement.provider','contact','r'), ('placement.provider','supportNeeds','r'), ('placement.provider','participation','w'), ('placement.provider','message','w'),
  ('shareList.reviewer','identity','r'), ('shareList.reviewer','identityCode','r'), ('shareList.reviewer','jobseekerStatus','r'), ('shareList.reviewer','shareRow','w'), ('shareList.reviewer','contactLog','w'),
  ('self','identity','r'), ('self','identityCode','r'), ('self','contact','w'), ('self','jobseekerStatus','r'), ('self','employmentHistory','w'), ('self','situation','w'), ('self','socialServices','r'), ('self','workAbility','w'), ('self','healthRecords','r'), ('self','benefits','r'), ('self','needsAssessment','r'), ('self','plan','r'), ('self','supportNeeds','w'), ('self','participation','r'), ('self','decisionOwn','r'), ('self','decisionJoint','r'), ('self','shareRow','r'), ('self','contactLog','r'), ('self','message','w'), ('self','consent','w'), ('self','log','r'),
  ('proxy','identity','r'), ('proxy','identityCode','r'), ('proxy','contact','w'), ('proxy','jobseekerStatus','r'), ('proxy','employmentHistory','r'), ('proxy','situation','r'), ('proxy','socialServices','r'), ('proxy','workAbility','r'), ('proxy','healthRecords','r'), ('proxy','benefits','r'), ('proxy','needsAssessment','r'), ('proxy','plan','r'), ('proxy','supportNeeds','r'), ('proxy','participation','r'), ('proxy','decisionOwn','r'), ('proxy','decisionJoint','r'), ('proxy','contactLog','r'), ('proxy','message','w'), ('proxy','consent','w'), ('proxy','log','r'),
  ('emergency','identity','r'), ('emergency','identityCode','r'), ('emergency','contact','r'), ('emergency','jobseekerStatus','r'), ('emergency','employmentHistory','r'), ('emergency','situation','r'), ('emergency','workAbility','r'), ('emergency','benefits','r'), ('emergency','needsAssessment','r'), ('emergency','plan','r'), ('emergency','supportNeeds','r'), ('emergency','participation','r'), ('emergency','decisionJoint','r'), ('emergency','contactLog','r'), ('emergency','consent','r');

-- The matrix as two masks a column, for the view of grants.
create view access_column as
  select column_name,
    bit_or(access.bit(category)) filter (where level in ('r', 'w')) as reads,
    coalesce(bit_or(access.bit(category)) filter (where level = 'w'), 0) as writes
  from access_matrix group by column_name;
grant select on access_category, access_matrix to yhteispolku_app, yhteispolku_system;
