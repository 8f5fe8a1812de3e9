-- What a desk shows of a client stands in eight tables, and a list of two hundred asked each of them for each client: some four thousand
-- pages for one page of a screen. It is put together where it is written, in one row a client. The row belongs to nobody: no role may read
-- it, access.desk_facts shows of it what the session reads (docs/adr/0012).
create table desk_summary (
  id uuid primary key references client on delete cascade,
  last_contact timestamptz, last_meeting timestamptz,
  -- when meetings begin that are planned and not marked yet
  planned timestamptz[],
  -- last days of consents that have one
  consents date[],
  -- days on which somebody has the client; on which it is a person, not only a unit's list
  assigned datemultirange, named datemultirange,
  -- open cases, the newest first, and whose turn each is
  cases uuid[], turns text[],
  -- the day after the last period that was held or agreed, if there is any; whether a running deadline was moved by a change of the rule
  period_until date, moved boolean not null default false
) with (fillfactor = 80);
alter table desk_summary enable row level security;

create view access.desk_summary_due as
  select c.id,
    (select max(contacted_at) from contact where client_id = c.id) as last_contact,
    (select max(starts_at) from meeting where client_id = c.id and held = 'held') as last_meeting,
    (select array_agg(starts_at order by starts_at) from meeting where client_id = c.id and held = 'planned') as planned,
    (select array_agg(valid_until order by valid_until) from consent
      where client_id = c.id and answer = 'given' and withdrawn_at is null and valid_until is not null) as consents,
    a.assigned, a.named, k.cases, k.turns,
    (select max(coalesce(upper(during), 'infinity')) from period
      where client_id = c.id and status in ('held', 'agreed', 'ended', 'interrupted')) as period_until,
    exists (select from deadline where client_id = c.id and moved_on is not null and state = 'running') as moved
  from client c
  left join lateral (
    select range_agg(valid) as assigned, range_agg(valid) filter (where position_id is not null) as named from assignment where client_id = c.id) a on true
  left join lateral (
    select array_agg(id order by opened_on desc, id) as cases, array_agg(turn order by opened_on desc, id) as turns
    from path_case where client_id = c.id and closed_on is null) k on true;
revoke all on access.desk_summary_due from public;

-- Two changes of one client at once: the second waits, and sees the first.
create function access.summarise(p_clients uuid[]) returns void language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  insert into desk_summary (id) select distinct c from unnest(p_clients) c order by c on conflict do nothing;
  perform from desk_summary where id = any (p_clients) order by id for no key update;
  update desk_summary s set (last_contact, last_meeting, planned, consents, assigned, named, cases, turns, period_until, moved)
      = (d.last_contact, d.last_meeting, d.planned, d.consents, d.assigned, d.named, d.cases, d.turns, d.period_until, d.moved)
    from access.desk_summary_due d where s.id = d.id and d.id = any (p_clients) and to_jsonb(s) is distinct from to_jsonb(d);
end $$;

create function access.desk_changed() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
declare touched uuid[];
begin
  case tg_op
    when 'INSERT' then touched := array(select client_id from written);
    when 'UPDATE' then touched := array(select client_id from written union select client_id from was);
    else touched := array(select client_id from was);
  end case;
  if cardinality(touched) > 0 then perform access.summarise(touched); end if;
  return null;
end $$;
do $$
declare t text;
begin
  foreach t in array array['contact', 'meeting', 'consent', 'assignment', 'path_case', 'period'] loop
    execute format('create trigger %I after insert on %I referencing new table as written for each statement execute function access.desk_changed()', t || '_desk_insert', t);
    execute format('create trigger %I after update on %I referencing old table as was new table as written for each statement execute function access.desk_changed()', t || '_desk_update', t);
    execute format('create trigger %I after delete on %I referencing old table as was for each statement execute function access.desk_changed()', t || '_desk_delete', t);
  end loop;
end $$;

-- Deadlines change with every act, and hardly one of them was ever moved by a rule.
create function access.deadline_moved() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  perform access.summarise(array(select c from unnest(array[old.client_id, new.client_id]) c where c is not null));
  return null;
end $$;
create trigger deadline_desk_insert after insert on deadline for each row when (new.moved_on is not null) execute function access.deadline_moved();
create trigger deadline_desk_update after update on deadline for each row
  when (new.moved_on is not null or old.moved_on is not null) execute function access.deadline_moved();
create trigger deadline_desk_delete after delete on deadline for each row when (old.moved_on is not null) execute function access.deadline_moved();
revoke execute on function access.summarise, access.desk_changed, access.deadline_moved from public;

insert into desk_summary select * from access.desk_summary_due d
where num_nonnulls(last_contact, last_meeting, planned, consents, assigned, cases, period_until) > 0 or moved;

-- As 0262: what is derived is nothing that somebody has built on a person.
create or replace function access.built_on(p_clients uuid[]) returns table (tbl text, n int)
language plpgsql stable security definer set search_path = public, access, pg_temp as $$
declare f record;
begin
  for f in select c.conrelid::regclass as t, a.attname as col from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.conparentid = 0 and c.confrelid = 'client'::regclass and cardinality(c.conkey) = 1
      -- what is derived, and what only tells of what was done
      and c.conrelid::regclass::text not in ('journal', 'access_log', 'access_grant', 'deadline', 'desk_summary')
  loop
    return query execute format('select %L, count(*)::int from %s where %I = any ($1) having count(*) > 0', f.t::text, f.t, f.col) using p_clients;
  end loop;
end $$;
