-- The log by month (access.md, Log; docs/adr/0010-seals.md). Rows carry the number of the transaction that wrote them, so that a seal
-- knows when nothing can come any more behind it. The number is given by the database: no role may insert it.
create schema log_month;

alter table access_log rename to access_log_undivided;
do $$
declare name text;
begin
  for name in select indexrelid::regclass::text from pg_index where indrelid = 'access_log_undivided'::regclass loop
    execute format('alter index %s rename to %I', name, name || '_undivided');
  end loop;
end $$;

create table access_log (
  id uuid not null default uuidv7(),
  at timestamptz not null,
  event text not null,
  result text not null check (result in ('read', 'changed', 'refused', 'exported', 'printed')),
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
  purpose text,
  -- of the whole transaction, also inside a savepoint
  xact bigint not null default txid_current(),
  primary key (at, id)
) partition by range (at);
create index access_log_client on access_log (client_id, at desc) where client_id is not null;
create index access_log_clients on access_log using gin (client_ids) where client_ids <> '{}';
create index access_log_worker on access_log (worker_id, at desc) where worker_id is not null;
create index access_log_position on access_log (position_id) where position_id is not null;
create index access_log_organisation on access_log (organisation_id, at desc) where organisation_id is not null;
create index access_log_refused_on on access_log (right(reason, 36)) where result = 'refused' and client_id is null;
create index access_log_xact on access_log using brin (xact) with (autosummarize = on);

alter table access_log enable row level security;
grant select on access_log to yhteispolku_app, yhteispolku_system;
grant insert (id, at, event, result, client_id, client_ids, categories, ground, reason, worker_id, position_id, organisation_id, by_client,
  role, session_id, purpose) on access_log to yhteispolku_app, yhteispolku_system;
create policy access_log_client on access_log for select to yhteispolku_app using (client_id = (select access.person_id()));
create policy access_log_officer on access_log for select to yhteispolku_app using ((select access.role()) = 'dataProtectionOfficer');
create policy access_log_own on access_log for select to yhteispolku_app using (worker_id = (select access.worker_id()));
create policy access_log_write on access_log for insert to yhteispolku_app with check (
  worker_id is not distinct from (select access.worker_id()) and position_id is not distinct from (select access.position_id()));
create policy access_log_system on access_log to yhteispolku_system using (access.purpose() is not null);

-- What is older than the first month made here stands together. Months are made ahead: an entry beyond the last one is refused,
-- and with it the reading (no log, no reading).
create table log_month.access_log_before partition of access_log for values from (minvalue) to (date_trunc('month', now(), 'UTC'));

-- Makes the months up to that of a day, each attached by itself, so that readings go on. Answers how many were made.
create function access.make_log_months(p_until date) returns int
language plpgsql security definer set search_path = public, access, pg_temp set timezone = 'UTC' as $$
declare
  made int := 0; name text;
  month timestamptz;
begin
  perform pg_advisory_xact_lock(hashtext('access.make_log_months'));
  -- the month after the latest one
  select coalesce(max(to_date(right(c.relname, 7), 'YYYY_MM')) + interval '1 month', date_trunc('month', now())) into month
  from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'access_log'::regclass and c.relname ~ '_\d{4}_\d{2}$';
  while month <= p_until loop
    name := 'access_log_' || to_char(month, 'YYYY_MM');
    execute format('create table log_month.%I (like access_log including defaults including constraints)', name);
    execute format('alter table log_month.%I enable row level security', name);
    execute format('alter table access_log attach partition log_month.%I for values from (%L) to (%L)', name, month, month + interval '1 month');
    made := made + 1;
    month := month + interval '1 month';
  end loop;
  return made;
end $$;
revoke execute on function access.make_log_months from public;
grant execute on function access.make_log_months to yhteispolku_system;
select access.make_log_months((now() + interval '36 months')::date);

insert into access_log (id, at, event, result, client_id, client_ids, categories, ground, reason, worker_id, position_id, organisation_id,
  by_client, role, session_id, purpose)
select id, at, event, result, client_id, client_ids, categories, ground, reason, worker_id, position_id, organisation_id, by_client, role,
  session_id, purpose from access_log_undivided;
drop table access_log_undivided;

-- As in 0048, with the condition by which the index of lists is found.
create or replace function access.own_log(p_before timestamptz, p_before_id uuid, p_from timestamptz, p_until timestamptz, p_limit int)
returns table (id uuid, at timestamptz, event text, result text, categories text[], ground text, reason text, by_client boolean,
  worker text, role text, organisation text, in_list boolean, purpose text)
language sql stable security definer set search_path = public, access, pg_temp as $$
  with entries as (
    select l.* from access_log l
    where (l.client_id = access.person_id() or (l.client_ids <> '{}' and l.client_ids @> array[access.person_id()]))
      and (p_before is null or (l.at, l.id) < (p_before, p_before_id))
      and (p_from is null or l.at >= p_from) and (p_until is null or l.at < p_until)
      and not l.by_client
    order by l.at desc, l.id desc limit least(p_limit, 1000)
  )
  select e.id, e.at, e.event, e.result, e.categories, e.ground, e.reason, e.by_client, w.name, e.role, o.name,
    e.client_id is distinct from access.person_id(), e.purpose
  from entries e left join worker w on w.id = e.worker_id left join organisation o on o.id = e.organisation_id
  where access.person_id() is not null
  order by e.at desc, e.id desc
$$;
