-- The client signs in own pages and may write nothing on the path: the signature itself hands the turn back to the work pair.
create function plan_signed_by_client() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update path_case c set turn = 'pair'
  from plan p where p.id = new.plan_id and c.id = p.case_id and c.turn = 'client' and c.closed_on is null;
  return null;
end $$;
create trigger plan_signed_by_client after insert on plan_signature for each row
  when (new.party = 'client') execute function plan_signed_by_client();
revoke execute on function plan_signed_by_client from public;

-- Lifting signatures and rewriting a draft's services are today's right, not that of a grant that has ended.
drop policy plan_service_delete on plan_service;
create policy plan_service_delete on plan_service for delete to yhteispolku_app using (
  exists (select from plan p where p.id = plan_id and p.status = 'draft')
  and exists (select from access_grant g where g.client_id = plan_service.client_id and g.holder_id = any ((select access.holders())::uuid[])
    and g.writes & access.bit('plan') <> 0 and g.valid @> (select access.day())));
drop policy plan_signature_delete on plan_signature;
create policy plan_signature_delete on plan_signature for delete to yhteispolku_app using (
  exists (select from plan p where p.id = plan_id and p.status = 'signing')
  and exists (select from access_grant g where g.client_id = plan_signature.client_id and g.holder_id = any ((select access.holders())::uuid[])
    and g.writes & access.bit('plan') <> 0 and g.valid @> (select access.day())));

-- A client's own page writes only its own signature: no other column of the plan follows from it.
drop policy plan_signature_self on plan_signature;
create policy plan_signature_self on plan_signature for insert to yhteispolku_app with check (
  client_id = (select access.person_id()) and party = 'client' and how = 'ownPage' and position_id is null
  and exists (select from plan p where p.id = plan_id and p.status = 'signing' and 'client' = any (p.parties)));
