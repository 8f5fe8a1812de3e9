-- An emergency opening is reviewed by one who was told of it (access.md, emergency: review obligatory). When none of them has the post any more,
-- or all have become disqualified, it waits for nobody: whoever would be told today is told when looking at what waits.
create function access.take_over_reviews() returns void
language sql security definer set search_path = public, access, pg_temp as $$
  insert into emergency_notice (opening_id, position_id, told_at)
  select e.id, access.position_id(), access.at() from emergency_opening e
  where e.reviewed_at is null and access.role() in ('manager', 'dataProtectionOfficer')
    and not exists (
      select from emergency_notice n join position p on p.id = n.position_id and p.valid @> access.day()
      join organisation o on o.id = p.organisation_id and o.active
      where n.opening_id = e.id and not exists (select from client_bar b where b.client_id = e.client_id and b.worker_id = p.worker_id))
    and exists (select from access.emergency_reviewers(e.position_id, e.client_id, access.day()) r where r.position_id = access.position_id())
  on conflict do nothing
$$;
revoke execute on function access.take_over_reviews from public;
grant execute on function access.take_over_reviews to yhteispolku_app;

-- As in 0102, but that it says of whom somebody is refused who may not handle the person: for the log, not for the answer.
create or replace function access.open_emergency(p_id uuid, p_code_hash bytea, p_name_key text, p_birth_date date, p_reason text, p_at timestamptz)
returns table (outcome text, opening_id uuid, client_id uuid)
language plpgsql security definer set search_path = public, access, pg_temp as $$
#variable_conflict use_column
declare
  me uuid := access.position_id(); found_clients uuid[]; standing uuid; told uuid[];
begin
  if me is null or not exists (select from organisation o where o.id = access.organisation_id() and access.own_column(o.kind) is not null)
  then return query select 'notFound', null::uuid, null::uuid; return; end if;
  found_clients := array(
    select c.id from client c join client_identity i on i.client_id = c.id
    where case when p_code_hash is not null then i.code_hash = p_code_hash
      else c.name_key = p_name_key collate "C" and i.birth_date = p_birth_date end limit 2);
  if cardinality(found_clients) <> 1 then return query select 'notFound', null::uuid, null::uuid; return; end if;
  if found_clients[1] = any (access.barred()) then return query select 'notFound', null::uuid, found_clients[1]; return; end if;
  perform from client where id = found_clients[1] for no key update;
  select e.id into standing from emergency_opening e where e.client_id = found_clients[1] and e.position_id = me and (e.id = p_id or p_at < e.ends_at)
  order by e.opened_at desc limit 1;
  if standing is null then
    told := array(select position_id from access.emergency_reviewers(me, found_clients[1], access.day()));
    if told = '{}' then return query select 'noReviewer', null::uuid, null::uuid; return; end if;
    insert into emergency_opening (id, client_id, position_id, worker_id, organisation_id, reason, opened_at, ends_at)
    values (p_id, found_clients[1], me, access.worker_id(), access.organisation_id(), p_reason, p_at,
      p_at + make_interval(hours => (select value from access_setting where name = 'emergency.hours')));
    insert into emergency_notice (opening_id, position_id, told_at) select p_id, t, p_at from unnest(told) t;
    -- the rest of this transaction acts under it, too
    perform set_config('app.holders', concat_ws(',', access.setting('holders'), p_id), true),
      set_config('app.own_holders', concat_ws(',', access.setting('own_holders'), p_id), true);
  end if;
  return query select case when standing is null then 'opened' else 'open' end, coalesce(standing, p_id), found_clients[1];
end $$;
