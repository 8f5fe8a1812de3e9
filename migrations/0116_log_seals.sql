-- Seals over the log and the journal (docs/adr/0010-seals.md): a chain for each, made afterwards by a job, so that nobody's reading or
-- change waits for another's. A seal covers all rows of a range of transactions, and is made only when every transaction of the range
-- has ended: whatever commits late has a later number and comes under a later seal.
alter table journal add column xact bigint not null default txid_current();
create index journal_xact on journal using brin (xact) with (autosummarize = on);
revoke insert on journal from yhteispolku_app, yhteispolku_system;
grant insert (id, client_id, happened_at, type, category, worker_id, position_id, organisation_id, by_client, role, ground, subject_id,
  payload, rules) on journal to yhteispolku_app, yhteispolku_system;

create table log_seal (
  stream text not null check (stream in ('log', 'journal')),
  number int not null check (number > 0),
  -- which columns the marks are made of; a new form never changes an old seal
  form int not null default 1,
  from_xact bigint not null,
  until_xact bigint not null,
  entries int not null check (entries > 0),
  first_at timestamptz not null,
  last_at timestamptz not null,
  -- for each row, in order of transaction and id: 16 bytes of its id, 16 of the digest of its content
  marks bytea not null,
  previous bytea not null,
  hash bytea not null check (length(hash) = 32),
  sealed_at timestamptz not null,
  primary key (stream, number),
  unique (stream, hash),
  check (from_xact < until_xact),
  check (length(marks) = 32 * entries),
  check ((number = 1) = (from_xact = 0)),
  exclude using gist (stream with =, int8range(from_xact, until_xact) with &&)
);
alter table log_seal enable row level security;
grant select on log_seal to yhteispolku_app, yhteispolku_system;
create policy log_seal_officer on log_seal for select to yhteispolku_app using ((select access.role()) = 'dataProtectionOfficer');
create policy log_seal_system on log_seal for select to yhteispolku_system using (access.purpose() is not null);

-- Only added to and never written by hand: the job's function is its owner's.
create function log_seal_stands() returns trigger language plpgsql as $$
begin
  raise exception 'a seal is never changed' using errcode = 'insufficient_privilege';
end $$;
create trigger log_seal_stands before update or delete on log_seal for each row execute function log_seal_stands();

create view access.unsealed_order as
  select 'log' as stream, xact from access_log union all select 'journal', xact from journal;

-- Rows of a range of transactions, each with the digest of what it says.
create function access.seal_marks(p_stream text, p_from bigint, p_until bigint)
returns table (id uuid, at timestamptz, xact bigint, mark bytea)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select m.id, m.at, m.xact, substr(sha256(convert_to(m.said::text, 'UTF8')), 1, 16) from (
    select l.id, l.at, l.xact, jsonb_build_array(l.id, (extract(epoch from l.at) * 1000000)::bigint, l.event, l.result, l.client_id, l.client_ids,
      l.categories, l.ground, l.reason, l.worker_id, l.position_id, l.organisation_id, l.by_client, l.role, l.session_id, l.purpose, l.xact) as said
    from access_log l where p_stream = 'log' and l.xact >= p_from and l.xact < p_until
    union all
    select j.id, j.happened_at, j.xact, jsonb_build_array(j.id, (extract(epoch from j.happened_at) * 1000000)::bigint, j.type, j.client_id,
      j.category, j.worker_id, j.position_id, j.organisation_id, j.by_client, j.role, j.ground, j.subject_id, j.payload, j.rules, j.xact)
    from journal j where p_stream = 'journal' and j.xact >= p_from and j.xact < p_until
  ) m
$$;

-- What the chain is made of: the seal's own numbers, the digest of its marks, and the hash before it.
create function access.seal_hash(s log_seal) returns bytea language sql immutable
  return sha256(convert_to(jsonb_build_array(s.form, s.stream, s.number, s.from_xact, s.until_xact, s.entries,
    (extract(epoch from s.first_at) * 1000000)::bigint, (extract(epoch from s.last_at) * 1000000)::bigint, encode(sha256(s.marks), 'hex'),
    encode(s.previous, 'hex'), (extract(epoch from s.sealed_at) * 1000000)::bigint)::text, 'UTF8'));

-- Makes the next seal of a stream, over some `p_most` rows and whole transactions. Answers how many rows it sealed; 0: nothing to do,
-- or another process is at it. Takes no lock that an insert or a reading would meet.
create function access.seal_next(p_stream text, p_at timestamptz, p_most int) returns int
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare
  s log_seal; horizon bigint; first_xact bigint;
begin
  if not pg_try_advisory_xact_lock(hashtext('access.seal_next'), hashtext(p_stream)) then return 0; end if;
  -- every transaction below it has ended: its rows are seen by the statements that follow, or never
  horizon := txid_snapshot_xmin(txid_current_snapshot());
  select l.number, l.until_xact, l.hash into s.number, s.from_xact, s.previous from log_seal l where l.stream = p_stream order by l.number desc limit 1;
  if s.from_xact > horizon then
    raise exception 'transactions are counted from % and sealed up to %: the database was restored by copying rows (docs/operations.md)',
      horizon, s.from_xact;
  end if;
  s.from_xact := coalesce(s.from_xact, 0);
  select min(xact) into first_xact from access.unsealed_order where stream = p_stream and xact >= s.from_xact and xact < horizon;
  if first_xact is null then return 0; end if;
  select xact into s.until_xact from access.unsealed_order
  where stream = p_stream and xact >= s.from_xact and xact < horizon order by xact offset p_most limit 1;
  s.until_xact := greatest(coalesce(s.until_xact, horizon), first_xact + 1);
  select count(*), min(m.at), max(m.at), string_agg(uuid_send(m.id) || m.mark, ''::bytea order by m.xact, m.id)
  into s.entries, s.first_at, s.last_at, s.marks
  from access.seal_marks(p_stream, s.from_xact, s.until_xact) m;
  s.stream := p_stream; s.form := 1; s.sealed_at := p_at;
  s.number := coalesce(s.number, 0) + 1; s.previous := coalesce(s.previous, ''::bytea);
  s.hash := access.seal_hash(s);
  insert into log_seal select s.*;
  return s.entries;
end $$;

revoke execute on function access.seal_marks, access.seal_hash, access.seal_next, log_seal_stands from public;
grant execute on function access.seal_marks, access.seal_hash, access.seal_next to yhteispolku_system;
