-- One order of locks for everything that frees or fills a seat: place, then period and enquiry, then client. Two who act at once
-- wait for each other and never for a circle. And a lapse is an event in the client's journal, whoever notices it (E1).
create function access.lock_place(p_place uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  select from place where id = p_place for no key update
$$;

create or replace function access.lapse_holds(p_at timestamptz, p_place uuid default null) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare lapsed int;
begin
  perform from place where id in (
    select t.place_id from period t where t.status = 'held' and t.held_until <= p_at and (p_place is null or t.place_id = p_place))
  order by id for no key update;
  update period set status = 'lapsed', version = version + 1
  where status = 'held' and held_until <= p_at and (p_place is null or place_id = p_place);
  get diagnostics lapsed = row_count;
  return lapsed;
end $$;

create function period_lapse_recorded() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into journal (client_id, happened_at, type, category, organisation_id, subject_id, payload)
  values (new.client_id, new.held_until, 'period.lapsed', 'participation', new.organisation_id, new.id,
    jsonb_build_object('placeId', new.place_id));
  return new;
end $$;
create trigger period_lapse_recorded after update of status on period for each row
  when (old.status = 'held' and new.status = 'lapsed') execute function period_lapse_recorded();

create or replace function access.answer_enquiry(p_enquiry uuid, p_token_hash bytea, p_answer text, p_reason text, p_at timestamptz) returns text
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare e enquiry; t period; asked_place uuid;
begin
  select place_id into asked_place from enquiry where (id = p_enquiry and unit_id = any (access.holders())) or token_hash = p_token_hash;
  if not found then return 'notFound'; end if;
  perform access.lock_place(asked_place);
  select * into e from enquiry where (id = p_enquiry and unit_id = any (access.holders())) or token_hash = p_token_hash for update;
  if e.answer is not null then return case e.answer when 'lapsed' then 'lapsed' when 'released' then 'released' else 'answered' end; end if;
  if e.held_until <= p_at then
    perform access.lapse_holds(p_at, e.place_id);
    return 'lapsed';
  end if;
  update enquiry set answer = p_answer, answered_at = p_at, answer_reason = p_reason, answered_by = access.position_id() where id = e.id;
  update period set status = case p_answer when 'confirmed' then 'reserved' else 'declined' end, version = version + 1,
    reserved_on = case p_answer when 'confirmed' then access.helsinki_day(p_at) end
  where enquiry_id = e.id and status = 'held' returning * into t;
  insert into journal (client_id, happened_at, type, category, worker_id, position_id, organisation_id, role, ground, subject_id, payload)
  values (t.client_id, p_at, case p_answer when 'confirmed' then 'period.confirmed' else 'period.declined' end, 'participation',
    access.worker_id(), access.position_id(), e.organisation_id, access.role(), 'enquiry', t.id,
    jsonb_build_object('link', p_token_hash is not null, 'reason', p_reason, 'placeId', e.place_id));
  return 'done';
end $$;

revoke execute on function access.lock_place, period_lapse_recorded from public;
grant execute on function access.lock_place to yhteispolku_app, yhteispolku_system;
