-- Whom one may not record as a proxy: the client, whose pages these are already; oneself, who would go on reading when one's own ground has
-- ended; and one who acts for the client on any of these days, since ending one of the two would end nothing.
drop function access.record_proxy;
create function access.record_proxy(p_id uuid, p_client uuid, p_name text, p_basis text, p_valid daterange, p_hashes bytea[], p_code_cipher bytea,
  p_at timestamptz) returns text
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if access.position_id() is null or p_client = any (access.barred()) or not exists (
    select from access_grant g where g.client_id = p_client and g.holder_id = any (access.holders()) and g.writes & access.bit('consent') <> 0
      and g.valid @> access.day()) then return 'notFound'; end if;
  -- one after the other, so that two sent at once are seen by each other
  perform pg_advisory_xact_lock(hashtextextended('proxy ' || p_client, 0));
  if exists (select from client_identity i where i.client_id = p_client and i.code_hash = any (p_hashes)) then return 'isClient'; end if;
  if exists (select from worker w where w.id = access.worker_id() and w.code_hash = any (p_hashes)) then return 'isYou'; end if;
  if exists (select from proxy x where x.client_id = p_client and x.id <> p_id and x.code_hash = any (p_hashes) and x.valid && p_valid
      and x.ended_at is null) then return 'actsAlready'; end if;
  insert into proxy (id, client_id, name, basis, valid, code_hash, code_cipher, recorded_by, recorded_at)
  values (p_id, p_client, p_name, p_basis, p_valid, p_hashes[1], p_code_cipher, access.position_id(), p_at) on conflict (id) do nothing;
  return 'recorded';
end $$;
revoke execute on function access.record_proxy from public;
grant execute on function access.record_proxy to yhteispolku_app;
