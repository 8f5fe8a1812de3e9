-- A call with its note and what the journal keeps of it.
with made as (
  insert into contact (id, client_id, kind, reached, contacted_at, position_id, recorded_at)
  values ($1, $2, 'call', true, now(), $3, now()) returning id, client_id
), noted as (
  insert into contact_note (contact_id, client_id, category, text)
  select id, client_id, 'contactLog', 'Soitettu ja sovittu jatkosta.' from made
), finished as (
  update deadline set done_on = current_date, state = 'stopped', reason = 'done' where client_id = $2 and kind = 'nextContact' and done_on is null and position_id = $3
)
insert into journal (client_id, happened_at, type, category, worker_id, position_id, organisation_id, role, ground, subject_id, payload)
select client_id, now(), 'contact.recorded', 'contactLog', p.worker_id, p.id, $4::uuid, p.role, 'ownCustomer', made.id, '{"kind": "call"}'
from made join position p on p.id = $3
