-- The product's own jobs may do what some job needs (src/job-needs.ts) and no more: until now the role could read and write nearly
-- every table with client data once a purpose was named. What functions of schema access do with their owner's rights stands.
revoke all on all tables in schema public from yhteispolku_system;
grant select on
  access_log, access_setting, assignment, attendance, attendance_current, client, client_contact, client_identity, client_merge,
  client_reference, clock_run, coach_service, consent, deadline, decision, decision_act, decision_content, decision_delivery,
  decision_setting, enquiry, evaluation, import_file, import_run, import_undo, import_written, installation, jobseeker_status,
  joint_member, journal, log_seal, log_watch, mail, meeting, municipality, municipality_ever, municipality_history, organisation,
  path_case, path_step, period, period_slot, place, place_seat, plan, position, proxy, relationship, share_list, share_model,
  share_nowcast, share_row, statement_paper, unit, worker, worker_bar
  to yhteispolku_system;
grant insert on
  assignment, attendance, client, client_contact, client_identity, client_reference, clock_run, coach_service, consent, decision_act,
  import_written, jobseeker_status, mail, meeting, organisation, path_step, period, period_slot, place, place_seat, plan, position,
  relationship, share_model, share_nowcast, share_row, unit, worker
  to yhteispolku_system;
grant insert (at, by_client, categories, client_id, client_ids, event, ground, id, organisation_id, position_id, purpose, reason, result, role, session_id, worker_id)
  on access_log to yhteispolku_system;
grant insert (by_client, category, client_id, ground, happened_at, id, organisation_id, payload, position_id, role, rules, subject_id, type, worker_id)
  on journal to yhteispolku_system;
grant update on
  client, client_contact, client_identity, clock_run, coach_service, consent, decision, decision_delivery, import_file, import_run,
  jobseeker_status, mail, meeting, path_case, period, place, place_seat, plan, proxy, relationship, share_model, share_nowcast,
  share_row, worker, worker_bar
  to yhteispolku_system;
grant update (finished_at, obstacles, outcome)
  on import_undo to yhteispolku_system;
grant update (watched_until)
  on log_watch to yhteispolku_system;
grant update (content)
  on statement_paper to yhteispolku_system;
grant delete on
  import_file
  to yhteispolku_system;

-- A new table is the jobs' only where a job needs it: its policy stands, the right is granted by name.
create or replace procedure access.protect(tbl text, read_bit text, write_bit text default null, scoped boolean default false, extra text default 'true')
language plpgsql as $$
declare
  key text := case tbl when 'client' then 'id' else 'client_id' end;
  own text := case when scoped then format(' and (g.organisation_id is null or g.organisation_id = %I.organisation_id)', tbl) else '' end;
  asked text := 'exists (select from access.standing g where g.client_id = %1$I.%2$I and g.%3$s & %4$s <> 0' || own || ')';
  kept text := format('(%1$I.%2$I = (select access.file()) and (select access.file_reads()) & %3$s <> 0)', tbl, key, read_bit);
  reading text := format('(%s or %s) and (%s)', kept, format(asked, tbl, key, 'reads', read_bit), extra);
  writing text := format('%s and (%s)', format(asked, tbl, key, 'writes', coalesce(write_bit, read_bit)), extra);
begin
  execute format('alter table %I enable row level security', tbl);
  execute format('create policy %I on %I for select to yhteispolku_app using (%s)', tbl || '_read', tbl, reading);
  execute format('create policy %I on %I for insert to yhteispolku_app with check (%s)', tbl || '_insert', tbl, writing);
  execute format('create policy %I on %I for update to yhteispolku_app using (%s) with check (%s)', tbl || '_update', tbl, writing, writing);
  execute format('create policy %I on %I to yhteispolku_system using (access.purpose() is not null)', tbl || '_system', tbl);
  execute format('grant select, insert, update on %I to yhteispolku_app', tbl);
end $$;
