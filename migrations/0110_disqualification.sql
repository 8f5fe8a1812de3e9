-- A worker declares own family and disqualification (access.md, Special protection; 434/2003 28 §): on a file that one sees, or of a
-- person by identity code, whether the person is known here or not – the answer is the same, and a person who comes later is barred, too.
create table worker_bar (
  worker_id uuid not null references worker,
  code_hash bytea not null,
  code_cipher bytea not null,
  reason text not null check (reason in ('family', 'disqualified')),
  declared_at timestamptz not null,
  primary key (worker_id, code_hash)
);
create index worker_bar_hash on worker_bar (code_hash);
alter table worker_bar enable row level security;
create policy worker_bar_system on worker_bar to yhteispolku_system using (access.purpose() is not null);
grant select, insert, update on worker_bar to yhteispolku_system;

create or replace function access.bar_own_file() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if tg_table_name = 'worker' then
    insert into client_bar (client_id, worker_id, reason)
    select i.client_id, new.id, 'self' from client_identity i where i.code_hash = new.code_hash on conflict do nothing;
  else
    insert into client_bar (client_id, worker_id, reason)
    select new.client_id, w.id, 'self' from worker w where w.code_hash = new.code_hash on conflict do nothing;
    insert into client_bar (client_id, worker_id, reason, declared_at)
    select new.client_id, b.worker_id, b.reason, b.declared_at from worker_bar b where b.code_hash = new.code_hash on conflict do nothing;
  end if;
  return null;
end $$;

-- On a file that one sees: from the next act on one sees it no more. True also when it stands already.
create function access.declare_bar(p_client uuid, p_reason text, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if access.worker_id() is null or not exists (select from access_grant g where g.client_id = p_client
    and g.holder_id = any (access.holders()) and g.valid @> access.day()) then return false; end if;
  insert into client_bar (client_id, worker_id, reason, declared_at) values (p_client, access.worker_id(), p_reason, p_at) on conflict do nothing;
  return true;
end $$;
-- Of a person by identity code. Tells nothing of whether the person is known.
create function access.declare_bar_of(p_code_hashes bytea[], p_code_cipher bytea, p_reason text, p_at timestamptz) returns void
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if access.worker_id() is null then return; end if;
  insert into worker_bar (worker_id, code_hash, code_cipher, reason, declared_at)
  values (access.worker_id(), p_code_hashes[1], p_code_cipher, p_reason, p_at) on conflict do nothing;
  insert into client_bar (client_id, worker_id, reason, declared_at)
  select i.client_id, access.worker_id(), p_reason, p_at from client_identity i where i.code_hash = any (p_code_hashes) on conflict do nothing;
end $$;
revoke execute on function access.declare_bar, access.declare_bar_of from public;
grant execute on function access.declare_bar, access.declare_bar_of to yhteispolku_app;
