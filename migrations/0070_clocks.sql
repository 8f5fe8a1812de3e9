-- Every deadline follows from the case's facts (docs/adr/0007). What the law counts stands in src/features/deadline/rules; here is kept
-- that no transaction ends with clocks that its facts do not give: source tables note whom they touched, the product's transactions
-- derive the clocks of those before they commit, and a commit that leaves one out is refused.
drop trigger referral_answered on referral;
drop function referral_answered();

alter table deadline
  drop constraint deadline_kind_check, drop constraint deadline_subject_check,
  add constraint deadline_subject_check check (subject in ('case', 'plan', 'period', 'contact', 'referral', 'jobSearch', 'client',
    'relationship', 'threshold')),
  add constraint deadline_kind_check check (kind in ('mappingPlan', 'planReview', 'initialInterview', 'discussion', 'evaluation', 'periodEnd',
    'periodLength', 'weekDays', 'yearDays', 'kelaNotice', 'retention', 'nextContact', 'referralAnswer')),
  -- running: somebody acts by the day; limit: a bound that is watched and shown; paused: the law asks for nothing until the day;
  -- stopped: what it waited for has happened
  add column state text not null default 'running' check (state in ('running', 'limit', 'paused', 'stopped')),
  -- what paused or stopped it, by code
  add column reason text,
  -- the event from which it is counted
  add column counted_from date,
  -- a count instead of a day: days or months used of the most that the law allows
  add column used int check (used >= 0),
  add column most int check (most > 0),
  -- the day and the version of the law before the rule changed, and when that was
  add column moved_from date,
  add column moved_version text,
  add column moved_on date,
  alter column due_on drop not null;
update deadline set state = 'stopped', reason = 'done' where done_on is not null;
alter table deadline
  add constraint deadline_day check (due_on is not null or state in ('limit', 'stopped')),
  add constraint deadline_state check ((state = 'stopped') = (done_on is not null) and (state in ('paused', 'stopped')) = (reason is not null)),
  add constraint deadline_after_event check (due_on >= counted_from),
  add constraint deadline_count check ((used is null) = (most is null));

-- The desk asks for the nearest running day of each client.
drop index deadline_open;
create index deadline_moved on deadline (client_id, moved_on) where moved_on is not null;
create index deadline_running on deadline (client_id, due_on, id) include (position_id) where state = 'running';

-- Set by the derivation alone: no command can put a day of its own.
drop policy deadline_insert on deadline;
drop policy deadline_update on deadline;
revoke insert, update on deadline from yhteispolku_app, yhteispolku_system;

-- The law's own day follows the law; here stays only an earlier day that was agreed (imported plans bring such).
update plan set review_by = null where reference is null;

-- What the receiving organisation promised when the referral was sent; its setting may change later, the promise does not.
alter table referral add column answer_days int check (answer_days between 1 and 90);
update referral r set answer_days = o.referral_answer_days from unit u join organisation o on o.id = u.organisation_id where u.id = r.to_unit_id;
create function referral_promise() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.answer_days := (select o.referral_answer_days from unit u join organisation o on o.id = u.organisation_id where u.id = new.to_unit_id);
  return new;
end $$;
create trigger referral_promise before insert on referral for each row execute function referral_promise();
revoke execute on function referral_promise from public;

-- The day on which a threshold of 189/2001 3 § was met, as Kela or the employment authority recorded it, and the day of Kela's notice (27 §).
create table support_threshold (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client,
  met_on date not null,
  ground text not null check (ground in ('support180In12Months', 'allowanceExhausted', 'socialAssistance4Months', 'support500',
    'support180AfterAllowance', 'socialAssistance12Months')),
  noticed_on date check (noticed_on >= met_on),
  recorded_by uuid references position,
  recorded_at timestamptz not null,
  version int not null default 1,
  unique (client_id, ground, met_on)
);
create index support_threshold_recorded_by on support_threshold (recorded_by);
call access.protect('support_threshold', 'access.bit(''benefits'')');
