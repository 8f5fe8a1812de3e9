-- The municipalities of a report to choose from: where somebody lives whose address is not protected. A municipality in which only a
-- protected person lives would tell where that person is (661/2009 36 §).
create view statistics.municipality as
  select distinct t.municipality_code from client_contact t join client c on c.id = t.client_id
  where t.municipality_code is not null and not c.protected;
grant select on statistics.municipality to yhteispolku_statistics;
