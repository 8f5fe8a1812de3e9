-- The walls around decisions: one's own organisation reads and writes in full; others on the path see that it was made;
-- the client reads it once it has been sent.
call access.protect('decision', 'access.bit(''decisionJoint'')', 'access.bit(''decisionOwn'')', extra => $x$
  organisation_id = (select access.organisation_id())
  or decided_on is not null and ((select access.person_id()) is null or delivered_on is not null) $x$);
do $$
declare t text;
begin
  foreach t in array array['decision_content', 'decision_delivery', 'decision_act'] loop
    call access.protect(t, 'access.bit(''decisionOwn'')', 'access.bit(''decisionOwn'')', extra => format($x$
      organisation_id = (select access.organisation_id())
      or client_id = (select access.person_id()) and exists (select from decision d where d.id = %I.decision_id) $x$, t));
  end loop;
end $$;
-- protect() has one condition for reading and writing; a decision is written by its own organisation only
create policy decision_own_insert on decision as restrictive for insert to yhteispolku_app
  with check (organisation_id = (select access.organisation_id()));
create policy decision_own_update on decision as restrictive for update to yhteispolku_app
  using (organisation_id = (select access.organisation_id()));
-- an act is told, never changed
revoke update on decision_act from yhteispolku_app, yhteispolku_system;
drop policy decision_act_update on decision_act;

-- The journal tells of decisions as the matrix says: what one's own organisation did with its own, not another's.
drop policy journal_read on journal;
create policy journal_read on journal for select to yhteispolku_app using (
  exists (select from access_grant g where g.client_id = journal.client_id and g.holder_id = any ((select access.holders())::uuid[])
    and g.reads & access.bit(category) <> 0 and g.valid @> (select access.day())
    and (g.organisation_id is null or g.organisation_id = journal.organisation_id))
  and (category <> 'decisionOwn' or organisation_id = (select access.organisation_id())
    or client_id = (select access.person_id())));
