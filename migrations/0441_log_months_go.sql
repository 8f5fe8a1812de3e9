-- How a month of the log goes: by one function of the owner's, the oldest first, never a part of one, and never on the word of one clock.
insert into access_setting (name, value, says, lowest, highest) values
  ('log.keptYears', 12, 'years from the event for which an entry of the log is kept: 703/2023, annex', 12, 12);

-- The parts of the log in their order: each holds what happened before the end that it names, and after that of the one before.
create view access.log_months as
  select c.relname::text as name, substring(pg_get_expr(c.relpartbound, c.oid) from $$TO \('([^']+)'\)$$)::timestamptz as until
  from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'access_log'::regclass;
grant select on access.log_months to yhteispolku_app, yhteispolku_system;

-- In how many months from an instant on something was sealed. A clock that leaps leaves months without an entry behind it.
create function access.log_months_lived(p_since timestamptz, p_until timestamptz, p_sealed bigint) returns int
language plpgsql stable set search_path = public, access, pg_temp set timezone = 'UTC' as $$
declare
  lived int := 0; month timestamptz := p_since;
begin
  while month < p_until loop
    if exists (select from access_log l where l.at >= month and l.at < month + interval '1 month' and l.xact < p_sealed) then
      lived := lived + 1;
    end if;
    month := month + interval '1 month';
  end loop;
  return lived;
end $$;

-- Fills in what a link says of the rows before an instant: which seals lose all that they still have, and which rows the others lose.
-- What does not hold does not go: it may be needed to find out what was done to it.
create function access.log_month_rows(p_link log_seal, p_from bigint, p_until bigint) returns log_seal
language plpgsql stable set search_path = public, access, pg_temp as $$
declare
  s log_seal; found bytea; here bytea; entries bigint;
begin
  for s in select * from log_seal where stream = 'log' and form = 1 and from_xact <= p_until and until_xact > p_from order by number loop
    select string_agg(uuid_send(m.id) || m.mark, ''::bytea order by m.xact, m.id), count(*),
      string_agg(uuid_send(m.id), ''::bytea order by m.xact, m.id) filter (where m.at < p_link.dropped_until)
    into found, entries, here from access.seal_marks('log', s.from_xact, s.until_xact) m;
    if coalesce(found, '') <> access.seal_remains(s) then
      raise exception 'seal % of the log does not hold: its month stays', s.number;
    end if;
    if length(here) = 16 * entries then
      p_link.dropped_seals := p_link.dropped_seals + int4multirange(int4range(s.number, s.number, '[]'));
    else
      p_link.dropped_ids := p_link.dropped_ids || coalesce(here, '');
    end if;
  end loop;
  return p_link;
end $$;

-- Drops the oldest part of the log and adds the link that says so. Answers its name; null: it is to be kept yet. Refused when the clock
-- that is given, the database's own and the months that the log has lived through do not agree.
create function access.drop_log_month(p_at timestamptz) returns text
language plpgsql security definer set search_path = public, access, pg_temp set timezone = 'UTC' as $$
declare
  years int := (select value from access_setting where name = 'log.keptYears');
  part record; last_day date; link log_seal; sealed record; held record; lived int;
begin
  perform pg_advisory_xact_lock(hashtext('access.make_log_months'));
  select name, until into strict part from access.log_months order by until limit 1;
  -- the last day of keeping what happened last in it
  last_day := access.helsinki_day(part.until - interval '1 microsecond') + make_interval(years => years);
  if access.helsinki_day(p_at) <= last_day then return null; end if;

  -- nothing is added to it any more, and nothing else waits
  execute format('lock table log_month.%I in share mode', part.name);
  select max(last_at) filter (where form = 1) as newest, max(until_xact) as xact into sealed from log_seal where stream = 'log';
  lived := access.log_months_lived(part.until, p_at, coalesce(sealed.xact, 0));
  if access.helsinki_day(clock_timestamp()) <= last_day or lived < 12 * years
    or sealed.newest is null or access.helsinki_day(sealed.newest) <= last_day then
    raise exception 'the clock says % and the database %, but the log has lived through % of % months since %, up to %: nothing is dropped',
      p_at, clock_timestamp(), lived, 12 * years, part.until, sealed.newest;
  end if;
  execute format('select count(*) as entries, min(at) as first_at, max(at) as last_at, min(xact) as from_xact, max(xact) as until_xact
    from log_month.%I', part.name) into held;
  if held.until_xact >= sealed.xact then raise exception 'part % of the log is not sealed yet', part.name; end if;

  link.stream := 'log'; link.form := 2; link.entries := 0; link.marks := ''; link.sealed_at := p_at;
  link.first_at := coalesce(held.first_at, part.until); link.last_at := coalesce(held.last_at, part.until);
  link.dropped_until := part.until; link.dropped_entries := held.entries; link.kept_years := years;
  link.dropped_seals := '{}'; link.dropped_ids := '';
  link := access.log_month_rows(link, held.from_xact, held.until_xact);

  perform pg_advisory_xact_lock(hashtext('access.seal_next'), hashtext('log'));
  select number + 1, until_xact, until_xact, hash into link.number, link.from_xact, link.until_xact, link.previous
  from log_seal where stream = 'log' order by number desc limit 1;
  link.hash := access.seal_hash(link);
  insert into log_seal select link.*;
  insert into access_log (at, event, result, categories, ground, reason, purpose) values (p_at, 'log.monthDropped', 'changed', '{log}', 'system',
    format('until=%s entries=%s seal=%s', part.until::date, held.entries, link.number), 'log.dropMonths');
  execute format('drop table log_month.%I', part.name);
  return part.name;
end $$;
revoke execute on function access.log_months_lived, access.log_month_rows, access.drop_log_month from public;
grant execute on function access.drop_log_month to yhteispolku_system;
