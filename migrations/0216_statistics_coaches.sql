-- Own coaches in service, as the working group counts them (S0, clients per own coach).
create view statistics.coach as select id, organisation_id, valid from coach_service;
grant select on statistics.coach to yhteispolku_statistics;
