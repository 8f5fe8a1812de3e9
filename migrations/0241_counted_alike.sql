-- What is counted of people is counted alike everywhere, and tells of nobody where a protected person lives (docs/reports.md).

-- The municipality of a protected address is no fact to count by (661/2009 36 §): such a person is in the whole area's figures, and
-- among those whose municipality is not known.
create or replace view statistics.person as
  select c.id as person, i.birth_date as born, case when not c.protected then t.municipality_code end as municipality_code
  from client c left join client_identity i on i.client_id = c.id left join client_contact t on t.client_id = c.id;
drop view statistics.municipality;
