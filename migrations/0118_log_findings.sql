-- Unusual reading, pointed out by plain rules whose limits are settings. A finding accuses nobody: it is looked at by the data protection
-- officer and closed with a reason. It holds identifiers and numbers, nothing of what the client's file says.
insert into access_setting values
  ('log.unusual.manyFiles', 40, 'files that one person opens within the minutes of log.unusual.minutes'),
  ('log.unusual.minutes', 60, 'minutes over which opened files are counted'),
  ('log.unusual.deepHistory', 10, 'pages of the history of one file that one person reads in a day'),
  ('log.unusual.afterHours', 3, 'files that one person opens in a day outside of office hours'),
  ('log.unusual.dayBegins', 6, 'the hour at which office hours begin at the earliest'),
  ('log.unusual.dayEnds', 20, 'the hour at which office hours end at the latest'),
  ('log.unusual.endedBefore', 14, 'days from the end of one''s own assignment during which opening the file again is pointed out'),
  ('log.unusual.ownNumber', 1, 'files with the reader''s own telephone number or e-mail address'),
  ('log.unusual.sameSurname', 1, 'files of a namesake');

create table log_finding (
  id uuid primary key default uuidv7(),
  rule text not null check (rule in ('manyFiles', 'deepHistory', 'afterHours', 'endedBefore', 'sameSurname', 'ownNumber')),
  day date not null,
  worker_id uuid not null references worker,
  position_id uuid references position,
  -- null: it concerns many files
  client_id uuid references client,
  -- numbers and limits as they were, for "why"
  facts jsonb not null,
  found_at timestamptz not null,
  outcome text check (outcome in ('appropriate', 'misuse', 'clarified')),
  reason text,
  closed_at timestamptz,
  closed_by uuid references position,
  version int not null default 1,
  unique nulls not distinct (rule, worker_id, client_id, day),
  check (num_nonnulls(outcome, closed_at, closed_by) in (0, 3)),
  check (outcome is null or coalesce(btrim(reason), '') <> '')
);
create index log_finding_open on log_finding (day, id) where outcome is null;
create index log_finding_worker on log_finding (worker_id);
create index log_finding_position on log_finding (position_id);
create index log_finding_client on log_finding (client_id);
create index log_finding_closed_by on log_finding (closed_by);
alter table log_finding enable row level security;
grant select, update (outcome, reason, closed_at, closed_by, version) on log_finding to yhteispolku_app;
-- nobody closes a finding on oneself
create policy log_finding_officer on log_finding for select to yhteispolku_app using ((select access.role()) = 'dataProtectionOfficer');
create policy log_finding_close on log_finding for update to yhteispolku_app using (
  (select access.role()) = 'dataProtectionOfficer' and worker_id <> (select access.worker_id()));
create policy log_finding_system on log_finding to yhteispolku_system using (access.purpose() is not null);
grant select on log_finding to yhteispolku_system;

-- Openings of single files by workers: what every rule looks at.
create view access.file_reading as
  select l.at, access.helsinki_day(l.at) as day, l.worker_id, l.position_id, l.client_id, l.event
  from access_log l where l.worker_id is not null and l.client_id is not null and l.purpose is null and l.result in ('read', 'exported', 'printed');

-- Looks through whole days and notes what is new. Answers how many findings were made; looking again makes none.
create function access.watch_log(p_from date, p_until date, p_at timestamptz) returns int
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare
  made int; every int := 0;
  begins timestamptz := p_from::timestamp at time zone 'Europe/Helsinki'; ends timestamptz := p_until::timestamp at time zone 'Europe/Helsinki';
  lim jsonb := (select jsonb_object_agg(substr(name, 13), value) from access_setting where name like 'log.unusual.%');
begin
  create temporary table reading on commit drop as select r.* from access.file_reading r where r.at >= begins and r.at < ends;

  insert into log_finding (rule, day, worker_id, position_id, facts, found_at)
  select 'manyFiles', day, worker_id, (array_agg(position_id order by files desc))[1],
    jsonb_build_object('files', max(files), 'limit', lim->'manyFiles', 'minutes', lim->'minutes', 'at', (array_agg(at order by files desc))[1]), p_at
  from (
    select f.*, count(*) over (partition by worker_id order by at
      range between make_interval(mins => (lim->>'minutes')::int) preceding and current row) as files
    from (select worker_id, client_id, day, min(at) as at, (array_agg(position_id))[1] as position_id from reading group by 1, 2, 3) f
  ) counted
  group by day, worker_id having max(files) >= (lim->>'manyFiles')::int
  on conflict do nothing;
  get diagnostics made = row_count; every := every + made;

  insert into log_finding (rule, day, worker_id, position_id, client_id, facts, found_at)
  select 'deepHistory', day, worker_id, (array_agg(position_id))[1], client_id,
    jsonb_build_object('pages', count(*), 'limit', lim->'deepHistory'), p_at
  from reading where event in ('file.timelineRead', 'situation.earlierRead', 'log.changesRead')
  group by day, worker_id, client_id having count(*) >= (lim->>'deepHistory')::int
  on conflict do nothing;
  get diagnostics made = row_count; every := every + made;

  insert into log_finding (rule, day, worker_id, position_id, facts, found_at)
  select 'afterHours', day, worker_id, (array_agg(position_id))[1], jsonb_build_object('files', count(distinct client_id), 'limit', lim->'afterHours',
    'dayBegins', lim->'dayBegins', 'dayEnds', lim->'dayEnds', 'first', min(at), 'last', max(at)), p_at
  from (select r.*, r.at at time zone 'Europe/Helsinki' as clock from reading r) r
  where extract(isodow from clock) > 5 or extract(hour from clock) < (lim->>'dayBegins')::int or extract(hour from clock) >= (lim->>'dayEnds')::int
  group by day, worker_id having count(distinct client_id) >= (lim->>'afterHours')::int
  on conflict do nothing;
  get diagnostics made = row_count; every := every + made;

  insert into log_finding (rule, day, worker_id, position_id, client_id, facts, found_at)
  select 'endedBefore', r.day, r.worker_id, r.position_id, r.client_id,
    jsonb_build_object('endedOn', max(upper(a.valid)) - 1, 'limit', lim->'endedBefore'), p_at
  from reading r join assignment a on a.client_id = r.client_id and a.position_id = r.position_id
  group by r.day, r.worker_id, r.position_id, r.client_id
  having bool_and(upper(a.valid) is not null and upper(a.valid) <= r.day) and max(upper(a.valid)) > r.day - (lim->>'endedBefore')::int
  on conflict do nothing;
  get diagnostics made = row_count; every := every + made;

  -- these two are told once for a reader and a file, whatever was decided of them
  insert into log_finding (rule, day, worker_id, position_id, client_id, facts, found_at)
  select same.rule, min(r.day), r.worker_id, (array_agg(r.position_id order by r.at))[1], r.client_id, jsonb_build_object('times', count(*)), p_at
  from reading r join worker w on w.id = r.worker_id join client c on c.id = r.client_id left join client_contact k on k.client_id = c.id
  cross join lateral (
    select 'sameSurname' as rule where (lim->>'sameSurname')::int > 0 and lower(c.last_name) = lower(substring(w.name from '\S+$'))
    union all
    select 'ownNumber' where (lim->>'ownNumber')::int > 0 and (lower(k.email) = lower(w.email)
      or (length(regexp_replace(w.phone, '\D', '', 'g')) > 5 and regexp_replace(k.phone, '\D', '', 'g') = regexp_replace(w.phone, '\D', '', 'g')))
  ) same
  where not exists (select from log_finding f where f.rule = same.rule and f.worker_id = r.worker_id and f.client_id = r.client_id)
  group by same.rule, r.worker_id, r.client_id
  on conflict do nothing;
  get diagnostics made = row_count; every := every + made;
  drop table reading;
  return every;
end $$;
revoke execute on function access.watch_log from public;
grant execute on function access.watch_log to yhteispolku_system;

-- Up to which day the log has been looked through.
create table log_watch (only_row boolean primary key default true check (only_row), watched_until date);
insert into log_watch default values;
grant select, update (watched_until) on log_watch to yhteispolku_system;
grant select on log_watch to yhteispolku_app;
