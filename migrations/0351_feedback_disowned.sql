-- A client may say of feedback that was written in from paper: it is not mine (docs/feedback.md). It stays, as the trace of who wrote it in
-- and when; its answers are the client's only from then on, no other is taken from paper, and the client may give one's own.
alter table feedback add column disowned_at timestamptz,
  add constraint feedback_disowned_paper check (disowned_at is null or how = 'paper' and disowned_at >= given_at),
  drop constraint feedback_period_id_key,
  add constraint feedback_way_once unique (period_id, how);
create unique index feedback_stands_once on feedback (period_id) where disowned_at is null;

-- said once, at the moment of the act, by the client in person; what is disowned is not taken back
alter policy feedback_update on feedback
  using (client_id = (select access.person_id()) and (select access.proxy_id()) is null and disowned_at is null)
  with check (client_id = (select access.person_id()) and (select access.proxy_id()) is null
    and (disowned_at is null or disowned_at = (select access.setting('at')::timestamptz)));
grant update (disowned_at) on feedback to yhteispolku_app;

alter policy feedback_answer_read on feedback_answer using (
  client_id = (select access.person_id()) and (select access.proxy_id()) is null
  or exists (select from access.standing g join feedback f on f.id = feedback_answer.feedback_id
    where g.client_id = feedback_answer.client_id and g.writes & access.bit('participation') <> 0 and f.disowned_at is null
      and (g.organisation_id is null and (f.organiser_sees = 'all' or f.organiser_sees = 'scores' and feedback_answer.kind = 'scale')
        or g.organisation_id = feedback_answer.organisation_id
          and (f.place_sees = 'all' or f.place_sees = 'scores' and feedback_answer.kind = 'scale'))));

-- What is disowned while its half of the year runs is not counted. Of a half that has ended nothing changes any more: what somebody saw
-- before and after would tell what one person had answered.
create function access.is_counted(given date, disowned date) returns boolean language sql immutable
  return disowned is null or extract(year from disowned) > extract(year from given)
    or extract(month from disowned) > 6 and extract(month from given) <= 6;
create or replace view statistics.feedback as
  select f.id, f.client_id as person, f.organisation_id, p.kind, access.helsinki_day(f.given_at) as given_on
  from feedback f join period p on p.id = f.period_id
  where access.is_counted(access.helsinki_day(f.given_at), access.helsinki_day(f.disowned_at));
create or replace view statistics.feedback_score as
  select f.id, f.client_id as person, f.organisation_id, p.kind, access.helsinki_day(f.given_at) as given_on, a.question, a.score
  from feedback_answer a join feedback f on f.id = a.feedback_id join period p on p.id = f.period_id
  where a.kind = 'scale' and access.is_counted(access.helsinki_day(f.given_at), access.helsinki_day(f.disowned_at));
