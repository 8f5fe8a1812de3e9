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
