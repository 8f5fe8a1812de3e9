-- Jobs that come one after the other wait in a line of the queue, not in the hands of a worker: of two imports the second waited for the lock
-- of the first and held the second worker as well, so that for minutes no letter left and no deadline was derived.
drop function access.queue(text, json, timestamptz, text);
create function access.queue(p_task text, p_payload json, p_run_at timestamptz default null, p_key text default null, p_line text default null)
returns void
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  perform graphile_worker.add_job(p_task, p_payload, run_at => p_run_at, job_key => p_key, queue_name => p_line);
end $$;
revoke execute on function access.queue from public;
grant execute on function access.queue to yhteispolku_app, yhteispolku_system;
