-- A month of the log that has been kept for its time goes whole (703/2023, annex: 12 years from the event; 24 §: then at once), and the chain
-- of seals says so: a link of form 2 seals no rows, it tells which month went, with which rows, and stands in its place among the seals
-- (docs/adr/0010-seals.md). A row that is missing without a link was removed; a link that was written anew breaks the chain.
alter table log_seal
  -- everything that happened before it has gone, the exclusive end of the month
  add column dropped_until timestamptz,
  add column dropped_entries bigint,
  -- seals that have no row left
  add column dropped_seals int4multirange,
  -- of seals that have: 16 bytes of the id of each row that went
  add column dropped_ids bytea,
  -- the time of keeping by which it went, years
  add column kept_years int;

do $$
declare name text;
begin
  for name in select conname from pg_constraint where conrelid = 'log_seal'::regclass and contype = 'c'
    and (pg_get_constraintdef(oid) like '%entries > 0%' or pg_get_constraintdef(oid) like '%from_xact < until_xact%') loop
    execute format('alter table log_seal drop constraint %I', name);
  end loop;
end $$;
alter table log_seal
  add constraint log_seal_of_rows check (form = 2 or (entries > 0 and from_xact < until_xact
    and num_nulls(dropped_until, dropped_entries, dropped_seals, dropped_ids, kept_years) = 5)),
  add constraint log_seal_of_drop check (form = 1 or (form = 2 and stream = 'log' and number > 1 and entries = 0 and from_xact = until_xact
    and num_nulls(dropped_until, dropped_entries, dropped_seals, dropped_ids, kept_years) = 0
    and dropped_entries >= 0 and kept_years > 0 and length(dropped_ids) % 16 = 0));
create unique index log_seal_dropped on log_seal (dropped_until) where form = 2;

-- As in 0116; what a link says of a month is at the end, and only of a link, so that older seals hold.
create or replace function access.seal_hash(s log_seal) returns bytea language sql immutable
  return sha256(convert_to((jsonb_build_array(s.form, s.stream, s.number, s.from_xact, s.until_xact, s.entries,
    (extract(epoch from s.first_at) * 1000000)::bigint, (extract(epoch from s.last_at) * 1000000)::bigint, encode(sha256(s.marks), 'hex'),
    encode(s.previous, 'hex'), (extract(epoch from s.sealed_at) * 1000000)::bigint)
    || case when s.form = 1 then '[]'::jsonb else jsonb_build_array((extract(epoch from s.dropped_until) * 1000000)::bigint, s.dropped_entries,
      s.dropped_seals::text, encode(sha256(s.dropped_ids), 'hex'), s.kept_years) end)::text, 'UTF8'));

-- The marks of a seal whose rows must still be there. A link counts only for what happened before the end of its month, whatever it says.
create function access.seal_remains(s log_seal) returns bytea
language sql stable set search_path = public, access, pg_temp as $$
  select case
    when not exists (select from log_seal d where d.form = 2 and d.stream = s.stream and s.first_at < d.dropped_until) then s.marks
    when exists (select from log_seal d where d.form = 2 and d.stream = s.stream and s.last_at < d.dropped_until and d.dropped_seals @> s.number)
      then ''::bytea
    else (
      select coalesce(string_agg(substr(s.marks, 32 * n + 1, 32), ''::bytea order by n), ''::bytea) from generate_series(0, s.entries - 1) n
      where substr(s.marks, 32 * n + 1, 16) not in (
        select substr(d.dropped_ids, 16 * k + 1, 16) from log_seal d, generate_series(0, length(d.dropped_ids) / 16 - 1) k
        where d.form = 2 and d.stream = s.stream and s.first_at < d.dropped_until))
    end
$$;
revoke execute on function access.seal_remains from public;
grant execute on function access.seal_remains to yhteispolku_system;
