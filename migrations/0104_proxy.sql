-- `proxy`: a guardian, or one whom the client has authorised (Kela's Y100 among them), signs in to the client's pages by an identity of
-- one's own, sees what the matrix gives a proxy, and is named in journal and log (access.md; A9).
create table proxy (
  -- also the holder of its grant
  id uuid primary key,
  client_id uuid not null references client,
  name text not null check (btrim(name) <> ''),
  basis text not null check (basis in ('guardian', 'authorisation', 'kelaY100')),
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  -- who it is when signing in: the provider's subject, or the identity code that the provider tells
  subject text,
  code_cipher bytea,
  code_hash bytea,
  recorded_by uuid references position,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references position,
  version int not null default 1,
  check ((code_cipher is null) = (code_hash is null)),
  check (ended_at >= recorded_at),
  unique (id, client_id)
);
create index proxy_client on proxy (client_id);
create index proxy_subject on proxy (subject);
create index proxy_code on proxy (code_hash);
create index proxy_recorded_by on proxy (recorded_by);
create index proxy_ended_by on proxy (ended_by);

alter table session add column proxy_id uuid references proxy, add column subject text, add column code_hash bytea,
  add check (proxy_id is null or client_id is not null);
create index session_proxy on session (proxy_id);
create function access.proxy_id() returns uuid language sql stable parallel safe
  return access.setting('proxy')::uuid;
revoke execute on function access.proxy_id from public;
grant execute on function access.proxy_id to yhteispolku_app, yhteispolku_system, yhteispolku_statistics;

-- recorded (access.record_proxy) and ended by those who keep the client's consents, ended by the client too; a proxy ends none
call access.protect('proxy', 'access.bit(''consent'')', extra => '(select access.proxy_id()) is null or id = (select access.proxy_id())');
drop policy proxy_insert on proxy;
drop policy proxy_update on proxy;
create policy proxy_update on proxy for update to yhteispolku_app using ((select access.proxy_id()) is null
  and exists (select from access_grant g where g.client_id = proxy.client_id and g.holder_id = any ((select access.holders())::uuid[])
    and g.writes & access.bit('consent') <> 0 and g.valid @> (select access.day())));
revoke select, insert, update on proxy from yhteispolku_app;
grant select (id, client_id, name, basis, valid, recorded_by, recorded_at, ended_at, ended_by, version),
  update (ended_at, ended_by, version) on proxy to yhteispolku_app;

create view access.granted_proxy as
  select x.client_id, x.id as holder_id, 'proxy' as ground, x.id as source_id, 'proxy' as column_name, m.reads, m.writes,
    x.valid * daterange(null, access.helsinki_day(x.ended_at) + 1) as valid, null::uuid as organisation_id
  from proxy x cross join access_column m where m.column_name = 'proxy';
create or replace view access.grant_due as
  select * from access.granted_personal
  union all select * from access.granted_supervision
  union all select * from access.granted_consent_organisation
  union all select * from access.granted_consent_unit
  union all select * from access.granted_self
  union all select * from access.granted_emergency
  union all select * from access.granted_share_list
  union all select * from access.granted_proxy;
create trigger proxy_granted after insert on proxy referencing new table as changed
  for each statement execute function access.source_changed();
create trigger proxy_regranted after update on proxy referencing new table as changed
  for each statement execute function access.source_changed();

-- What is the client's alone: a protected address, and signing and evaluating in person.
drop policy client_contact_read on client_contact;
drop policy client_contact_insert on client_contact;
drop policy client_contact_update on client_contact;
drop policy client_contact_system on client_contact;
call access.protect('client_contact', 'access.bit(''contact'')', extra => $x$
  (select access.sees_protected()) or (client_id = (select access.person_id()) and (select access.proxy_id()) is null)
  or not access.is_protected(client_id) $x$);
drop policy plan_signature_self on plan_signature;
create policy plan_signature_self on plan_signature for insert to yhteispolku_app
  with check (client_id = (select access.person_id()) and (select access.proxy_id()) is null
    and party = 'client' and how = 'ownPage' and position_id is null
    and exists (select from plan p where p.id = plan_id and p.status = 'signing' and 'client' = any (p.parties)));
drop policy evaluation_self on evaluation;
create policy evaluation_self on evaluation for insert to yhteispolku_app
  with check (client_id = (select access.person_id()) and (select access.proxy_id()) is null and party = 'client' and position_id is null);
drop policy client_account_own on client_account;
create policy client_account_own on client_account for select to yhteispolku_app
  using (client_id = (select access.person_id()) and (select access.proxy_id()) is null);

-- Journal and log say that it was the proxy, not the client: the client sees it among those who have looked.
drop policy journal_write on journal;
create policy journal_write on journal for insert to yhteispolku_app with check (
  worker_id is not distinct from (select access.worker_id()) and position_id is not distinct from (select access.position_id())
  and by_client = ((select access.person_id()) is not null and (select access.proxy_id()) is null) and (select access.role()) is not null);

-- A proxy takes part in the threads in which the client does.
create or replace function access.takes_part(p_thread uuid) returns boolean
language sql stable security definer set search_path = public, access, pg_temp as $$
  select exists (select from message_participant where thread_id = p_thread
    and (holder_id = any (access.holders()) or holder_id = access.person_id()))
$$;
alter table message add column proxy_id uuid references proxy, add check (proxy_id is null or from_client);
create index message_proxy on message (proxy_id);
