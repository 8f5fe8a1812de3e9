-- The outbox is the administrator's, who sees no client's data (access.md, Kinds of organisation and roles): of a letter to a client the
-- address, which may have the name in it and may be protected, is the job's alone.
alter table mail add column to_client boolean not null default false;
update mail set to_client = true where purpose = 'decision.notice';

drop policy mail_read on mail;
create policy mail_read on mail for select to yhteispolku_app
  using ((select access.role()) = 'administrator' and (select access.administers_area()) and not to_client);

-- Letters newest first, after one of them; of those to clients that they left, or why not, without an address.
create function access.letters(p_before uuid, p_limit int)
returns table (id uuid, to_address text, subject text, body text, purpose text, created_at timestamptz, sent_at timestamptz, failed_because text)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select m.id, case when not m.to_client then m.to_address end, m.subject, m.body, m.purpose, m.created_at, m.sent_at,
    -- a server that turns a letter away says whose it was
    case when m.to_client then regexp_replace(m.failed_because, '\S+@\S+', '…', 'g') else m.failed_because end
  from mail m
  where (access.role() = 'administrator' and access.administers_area() or access.purpose() is not null)
    and (p_before is null or (m.created_at, m.id) < (select b.created_at, b.id from mail b where b.id = p_before))
  order by m.created_at desc, m.id desc limit p_limit
$$;
revoke execute on function access.letters from public;
grant execute on function access.letters to yhteispolku_app, yhteispolku_system;

-- What is asked of a place – need, days, support – is open to it until the answer or the end of the hold (access.md, enquiry), and after that to
-- who took the client, with the period. A one-time link stays in somebody's post: it goes on saying what became of the enquiry, and no more.
drop policy enquiry_read on enquiry;
create policy enquiry_read on enquiry for select to yhteispolku_app using (
  asked_by = any ((select access.holders())::uuid[])
  or (unit_id = any ((select access.holders())::uuid[]) and (answer = 'confirmed' or answer is null and held_until > (select access.at()))));

drop function access.enquiry_by_link;
create function access.enquiry_by_link(p_token_hash bytea, p_at timestamptz)
returns table (id uuid, title text, organisation text, kind text, during daterange, days jsonb, needs jsonb, held_until timestamptz,
  answer text, answered_at timestamptz, asker text, asker_phone text)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.id, p.title, o.name, e.kind, e.during, case when w.waits then e.days else '[]' end, case when w.waits then e.needs else '{}' end,
    e.held_until, e.answer, e.answered_at, a.name, a.phone
  from enquiry e cross join lateral (select e.answer is null and e.held_until > p_at as waits) w
  join place p on p.id = e.place_id join organisation o on o.id = e.organisation_id
  left join position q on q.id = e.asked_by left join worker a on a.id = q.worker_id
  where e.token_hash = p_token_hash
$$;
revoke execute on function access.enquiry_by_link from public;
grant execute on function access.enquiry_by_link to yhteispolku_app;
