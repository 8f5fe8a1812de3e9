-- Grounds as the triggers would have derived them, for everybody at once (migration 0017; docs/adr/0003).
analyze organisation, unit, position, relationship, assignment, path_case, joint_member, referral, period, consent, access_matrix;
insert into access_grant (client_id, holder_id, ground, source_id, column_name, reads, writes, valid, organisation_id, name_key)
select d.*, c.name_key from (
  select distinct client_id, holder_id, ground, source_id, column_name, reads, writes, valid, organisation_id
  from access.grant_due where not isempty(valid)) d join client c on c.id = d.client_id;
drop schema bench cascade;
