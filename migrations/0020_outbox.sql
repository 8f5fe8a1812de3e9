-- Letters that leave the product: queued inside the business transaction, sent by a job, listed for the administrator (E1).
create table mail (
  id uuid primary key default uuidv7(),
  to_address text not null,
  subject text not null,
  body text not null,
  purpose text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  failed_because text
);
create index mail_created on mail (created_at desc);
alter table mail enable row level security;
grant select, insert on mail to yhteispolku_app;
grant select, insert, update on mail to yhteispolku_system;
create policy mail_write on mail for insert to yhteispolku_app with check ((select access.role()) is not null);
create policy mail_read on mail for select to yhteispolku_app using ((select access.role()) = 'administrator');
create policy mail_system on mail to yhteispolku_system using (access.purpose() is not null);

-- Jobs are added by this door only; the job tables belong to the owner.
create function access.queue(p_task text, p_payload json, p_run_at timestamptz default null, p_key text default null) returns void
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  perform graphile_worker.add_job(p_task, p_payload, run_at => p_run_at, job_key => p_key);
end $$;
revoke execute on function access.queue from public;
grant execute on function access.queue to yhteispolku_app, yhteispolku_system;
