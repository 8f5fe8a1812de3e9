-- What the commands around a client's file need to know beyond the rows that a session sees.

-- The own organisation's client already (access.attach_client answers `already`): who answers for the client, so that one can ask.
create function access.responsible_workers(p_client uuid)
returns table (name text, phone text, unit text)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select distinct w.name, coalesce(w.phone, u.phone), u.name
  from relationship r
  join assignment a on a.relationship_id = r.id and a.valid @> access.day()
  left join position p on p.id = a.position_id
  left join worker w on w.id = p.worker_id
  left join unit u on u.id = coalesce(a.unit_id, p.unit_id)
  where r.client_id = p_client and r.closed_on is null and r.organisation_id = access.organisation_id()
    and p_client <> all (access.barred())
$$;

-- Whether the client can read messages: has signed in to own pages once. Asked only of a client whom the session sees.
create function access.has_account(p_client uuid) returns boolean
language sql stable security definer set search_path = public, access, pg_temp as $$
  select exists (select from client_account where client_id = p_client)
    and exists (select from access_grant g where g.client_id = p_client and g.holder_id = any (access.holders())
      and g.valid @> access.day() and g.client_id <> all (access.barred()))
$$;

-- The client says whether she comes; the rest of a meeting is the workers' (access-matrix: contactLog, self reads).
create function access.answer_meeting(p_meeting uuid, p_answer text, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  update meeting set client_answer = p_answer, version = version + 1
  where id = p_meeting and client_id = access.person_id() and held = 'planned' and starts_at > p_at;
  return found;
end $$;

revoke execute on function access.responsible_workers, access.has_account, access.answer_meeting from public;
grant execute on function access.responsible_workers, access.has_account, access.answer_meeting to yhteispolku_app;

-- Set by the organisation of the product, not by law: after how many months a fact of the situation card is asked about again.
insert into access_setting values
  ('situation.staleMonths', 6, 'months after which a fact of the situation card is asked about: does it still hold?');
