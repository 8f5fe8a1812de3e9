-- Client feedback (D2): one form in all units, in versions; about the service and the place, not about the client. That it was given is
-- known to those who follow the period; what was answered is read by those whom the client lets, and by nobody else.
create table feedback_question (
  form_version int not null check (form_version > 0),
  question text not null,
  kind text not null check (kind in ('scale', 'text')),
  primary key (form_version, question),
  unique (form_version, question, kind)
);
insert into feedback_question values
  (1, 'welcome', 'scale'),
  (1, 'guidance', 'scale'),
  (1, 'suits', 'scale'),
  (1, 'help', 'scale'),
  (1, 'useful', 'scale'),
  (1, 'good', 'text'),
  (1, 'better', 'text');
grant select on feedback_question to yhteispolku_app, yhteispolku_system;

create table feedback (
  id uuid primary key,
  period_id uuid not null unique,
  client_id uuid not null,
  organisation_id uuid not null,
  form_version int not null,
  -- what the client lets see: nothing, the choices, or what was written as well
  organiser_sees text not null check (organiser_sees in ('none', 'scores', 'all')),
  place_sees text not null check (place_sees in ('none', 'scores', 'all')),
  -- the client's own page, or a worker who wrote down what stands on paper
  how text not null check (how in ('ownPage', 'paper')),
  answered_on date not null,
  position_id uuid references position,
  given_at timestamptz not null,
  version int not null default 1,
  check ((how = 'ownPage') = (position_id is null)),
  check (answered_on <= access.helsinki_day(given_at)),
  unique (id, client_id, organisation_id, form_version),
  foreign key (period_id, client_id, organisation_id) references period (id, client_id, organisation_id) deferrable
);
create index feedback_client on feedback (client_id);
create index feedback_position on feedback (position_id);
create index feedback_period on feedback (period_id, client_id, organisation_id);

create table feedback_answer (
  feedback_id uuid not null,
  client_id uuid not null,
  organisation_id uuid not null,
  form_version int not null,
  question text not null,
  kind text not null,
  -- 1 no, 2 a little, 3 mostly, 4 yes
  score int check (score between 1 and 4),
  text text check (btrim(text) <> ''),
  primary key (feedback_id, question),
  check (case kind when 'scale' then score is not null and text is null else score is null and text is not null end),
  foreign key (feedback_id, client_id, organisation_id, form_version)
    references feedback (id, client_id, organisation_id, form_version) deferrable,
  foreign key (form_version, question, kind) references feedback_question (form_version, question, kind)
);
create index feedback_answer_client on feedback_answer (client_id);
create index feedback_answer_of on feedback_answer (feedback_id, client_id, organisation_id, form_version);
create index feedback_answer_question on feedback_answer (form_version, question, kind);

-- Given by the client in person, or written from paper by one who writes the client's participation on a ground that is not a place's own.
call access.protect('feedback', 'access.bit(''participation'')', scoped => true);
drop policy feedback_insert on feedback;
create policy feedback_insert on feedback for insert to yhteispolku_app with check (
  client_id = (select access.person_id()) and (select access.proxy_id()) is null and how = 'ownPage'
  or how = 'paper' and position_id = (select access.position_id()) and exists (select from access.standing g
    where g.client_id = feedback.client_id and g.writes & access.bit('participation') <> 0 and g.organisation_id is null));
-- who may see is the client's to change; what was answered stands
drop policy feedback_update on feedback;
create policy feedback_update on feedback for update to yhteispolku_app
  using (client_id = (select access.person_id()) and (select access.proxy_id()) is null)
  with check (client_id = (select access.person_id()) and (select access.proxy_id()) is null);
revoke update on feedback from yhteispolku_app, yhteispolku_system;
grant update (organiser_sees, place_sees, version) on feedback to yhteispolku_app;

-- Answers: the client's own; of the others, of those who write participation, so much as the client lets – on a place's ground what the
-- place may see, on any other what the organiser may. Supervision, the employment authority and an emergency read none.
alter table feedback_answer enable row level security;
create policy feedback_answer_read on feedback_answer for select to yhteispolku_app using (
  client_id = (select access.person_id()) and (select access.proxy_id()) is null
  or exists (select from access.standing g join feedback f on f.id = feedback_answer.feedback_id
    where g.client_id = feedback_answer.client_id and g.writes & access.bit('participation') <> 0
      and (g.organisation_id is null and (f.organiser_sees = 'all' or f.organiser_sees = 'scores' and feedback_answer.kind = 'scale')
        or g.organisation_id = feedback_answer.organisation_id
          and (f.place_sees = 'all' or f.place_sees = 'scores' and feedback_answer.kind = 'scale'))));
-- with the feedback and by whoever gives it, in the same act; never later
create policy feedback_answer_insert on feedback_answer for insert to yhteispolku_app with check (
  exists (select from feedback f where f.id = feedback_id and f.given_at = (select access.setting('at')::timestamptz)
    and (f.how = 'ownPage' and f.client_id = (select access.person_id()) and (select access.proxy_id()) is null
      or f.position_id = (select access.position_id()))));
create policy feedback_answer_system on feedback_answer to yhteispolku_system using (access.purpose() is not null);
grant select, insert on feedback_answer to yhteispolku_app, yhteispolku_system;

insert into access_setting (name, value, says) values
  ('feedback.beforeDays', 28, 'days before the end of a period from which the client is asked for feedback (with the final evaluation, C6)'),
  ('feedback.afterDays', 60, 'days after the end of a period during which feedback is taken');

-- Counted without names or words: one row a feedback, one an answered choice (docs/feedback.md).
create view statistics.feedback as
  select f.id, f.client_id as person, f.organisation_id, p.kind, access.helsinki_day(f.given_at) as given_on
  from feedback f join period p on p.id = f.period_id;
create view statistics.feedback_score as
  select f.id, f.client_id as person, f.organisation_id, p.kind, access.helsinki_day(f.given_at) as given_on, a.question, a.score
  from feedback_answer a join feedback f on f.id = a.feedback_id join period p on p.id = f.period_id where a.kind = 'scale';
grant select on statistics.feedback, statistics.feedback_score to yhteispolku_statistics;
