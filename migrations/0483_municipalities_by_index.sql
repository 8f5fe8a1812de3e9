-- The municipalities of a report to choose from, each asked whether anybody lives there: all people were read for them, also where a dialog only
-- offers their names. A municipality in which only a protected person lives would tell where that person is (661/2009 36 §).
create view statistics.municipality as
  select m.code as municipality_code from municipality m where exists (
    select from client_contact t join client c on c.id = t.client_id where t.municipality_code = m.code and not c.protected);
grant select on statistics.municipality to yhteispolku_statistics;
