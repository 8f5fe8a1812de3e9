-- Words of the generator. Everything follows from the number of people and a row's own number, so that two runs make the same area.
create schema bench;
create table bench.size (only_row boolean primary key default true, clients bigint, open bigint, coaches bigint, counsellors bigint,
  others bigint, areas bigint, counties bigint, places bigint);
-- immutable only so that a statement asks once; the sizes are set before the first row is made
create function bench.n(what text) returns bigint language sql immutable as $$
  select (to_jsonb(s) ->> what)::bigint from bench.size s
$$;
-- Time-ordered identifiers as the product makes them; a client's is random and tells nothing (migration 0004).
create function bench.id(kind int, n bigint) returns uuid language sql immutable parallel safe
  return (lpad(to_hex(kind), 4, '0') || '000070008000' || lpad(to_hex(n), 16, '0'))::uuid;
create function bench.client(n bigint) returns uuid language sql immutable parallel safe
  return md5('client ' || n)::uuid;
-- Evenly from 0 up to 1, the same for the same seed and number.
create function bench.chance(seed bigint, n bigint) returns float8 language sql immutable parallel safe
  return (hashint8extended(n, seed) & 1073741823) / 1073741824.0::float8;
create function bench.upto(most bigint, seed bigint, n bigint) returns bigint language sql immutable parallel safe
  return floor(most * bench.chance(seed, n))::bigint;
create function bench.pick(words text[], seed bigint, n bigint) returns text language sql immutable parallel safe
  return words[1 + floor(cardinality(words) * bench.chance(seed, n))::int];
create function bench.today() returns date language sql stable return (now() at time zone 'Europe/Helsinki')::date;
-- A working time of a day so many days ago.
create function bench.time(days_ago bigint, n bigint) returns timestamptz language sql stable parallel safe
  return (bench.today() - days_ago::int) + interval '6 hours' + make_interval(secs => bench.upto(30000, 7, n));

-- 250 000 open cases and 5 000 workers for a million people, and the same shape at every size.
create procedure bench.set_size(people bigint) language plpgsql as $$
declare coaches bigint := greatest(12, people / 450); areas bigint := greatest(2, least(45, people / 20000));
begin
  insert into bench.size (clients, open, coaches, counsellors, others, areas, counties, places)
  values (people, greatest(20, people / 4), coaches, greatest(12, people / 580), greatest(4, people / 4000), areas,
    greatest(2, areas / 2), greatest(20, people / 250));
end $$;
