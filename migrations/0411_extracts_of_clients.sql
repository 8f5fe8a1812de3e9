-- An extract's rows open files: a customership, a consent. Any organisation may have a register keeper, so that an association's could have
-- brought itself a consent of anybody's. Extracts of clients are brought by authorities and municipalities; others bring their places and who
-- was present at them (features/importing/rules/bringers.ts), rows of their own only (own-only.ts).
alter policy import_run_insert on import_run with check (
  (select access.role()) = 'registerKeeper' and position_id = (select access.position_id())
  and worker_id = (select access.worker_id()) and organisation_id = (select access.organisation_id())
  and (files <@ array['places.csv', 'attendance.csv'] or exists (select from organisation o where o.id = import_run.organisation_id
    and o.kind in ('employmentAuthority', 'wellbeingCounty', 'healthService', 'kela', 'municipalityUnit'))));
