-- A link names the rows that a seal over the end of its month has lost. It counts for a seal only when all that the seal holds had been kept for
-- its time before the link was made: one old row among young ones, written with an earlier time, made a link believed that hid a young one.
create or replace function access.seal_remains(s log_seal) returns bytea
language sql stable set search_path = public, access, pg_temp as $$
  select case
    when not exists (select from log_seal d where d.form = 2 and d.stream = s.stream and s.first_at < d.dropped_until) then s.marks
    when exists (select from log_seal d where d.form = 2 and d.stream = s.stream and s.last_at < d.dropped_until and d.dropped_seals @> s.number)
      then ''::bytea
    else (
      select coalesce(string_agg(substr(s.marks, 32 * n + 1, 32), ''::bytea order by n), ''::bytea) from generate_series(0, s.entries - 1) n
      where substr(s.marks, 32 * n + 1, 16) not in (
        select substr(d.dropped_ids, 16 * k + 1, 16) from log_seal d, generate_series(0, length(d.dropped_ids) / 16 - 1) k
        where d.form = 2 and d.stream = s.stream and s.first_at < d.dropped_until
          and s.last_at + make_interval(years => greatest(d.kept_years, (select value from access_setting where name = 'log.keptYears'))) < (
            select max(b.last_at) from log_seal b where b.stream = d.stream and b.form = 1 and b.number < d.number)))
    end
$$;

-- As in 0441; a month waits until the youngest row of the seals over its end has been kept, too: minutes, unless sealing stood still.
create or replace function access.log_month_rows(p_link log_seal, p_from bigint, p_until bigint) returns log_seal
language plpgsql stable set search_path = public, access, pg_temp as $$
declare
  s log_seal; found bytea; here bytea; entries bigint;
  newest timestamptz := (select max(last_at) from log_seal where stream = 'log' and form = 1);
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
    elsif here is not null and s.last_at + make_interval(years => p_link.kept_years) >= newest then
      raise exception 'seal % of the log holds rows that are to be kept until after %: its month waits', s.number,
        s.last_at + make_interval(years => p_link.kept_years);
    else
      p_link.dropped_ids := p_link.dropped_ids || coalesce(here, '');
    end if;
  end loop;
  return p_link;
end $$;

-- An entry is of the moment at which its session acts: one of an earlier time would keep a month from going.
drop policy access_log_write on access_log;
create policy access_log_write on access_log for insert to yhteispolku_app with check (
  worker_id is not distinct from (select access.worker_id()) and position_id is not distinct from (select access.position_id())
  and organisation_id is not distinct from (select access.organisation_id()) and proxy_id is not distinct from (select access.proxy_id())
  and (client_id is null or client_id = (select access.file()) or client_id = (select access.person_id()))
  and coalesce(at = (select access.at()), true));
