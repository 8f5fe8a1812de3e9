-- Who decides what is the area's own (D1): by kind, with validity. The law's limits stand beside it and are not editable.
create table decision_setting (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  kind text not null,
  valid daterange not null check (not isempty(valid)),
  -- roles that decide; another prepares where two are wanted
  deciders text[] not null check (cardinality(deciders) > 0),
  two_persons boolean not null default false,
  -- narrower than the law, months
  min_months int check (min_months between 1 and 60),
  max_months int check (max_months between 1 and 60),
  -- the unit that is told of each decision made (D3)
  told_unit_id uuid,
  version int not null default 1,
  check (min_months <= max_months),
  foreign key (told_unit_id, organisation_id) references unit (id, organisation_id),
  constraint decision_setting_once exclude using gist (organisation_id with =, kind with =, valid with &&)
);
create index decision_setting_organisation on decision_setting (organisation_id);
create index decision_setting_told on decision_setting (told_unit_id, organisation_id);
alter table decision_setting enable row level security;
grant select, insert, update on decision_setting to yhteispolku_app, yhteispolku_system;
create policy decision_setting_read on decision_setting for select to yhteispolku_app using (true);
create policy decision_setting_write on decision_setting for all to yhteispolku_app
  using ((select access.role()) = 'administrator' and organisation_id = (select access.organisation_id()))
  with check ((select access.role()) = 'administrator' and organisation_id = (select access.organisation_id()));
create policy decision_setting_system on decision_setting to yhteispolku_system using (access.purpose() is not null);

-- Numbers run without gaps for each organisation and year: the row is locked until the deciding transaction ends, and a
-- transaction that fails gives its number back. Nobody but the trigger touches it.
create table decision_sequence (
  organisation_id uuid not null references organisation,
  year int not null,
  last int not null check (last > 0),
  primary key (organisation_id, year)
);

create function decision_made() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
declare
  made record;
  by_worker uuid := (select worker_id from position where id = new.decided_by);
begin
  if old.decided_at is not null then
    raise exception 'a decision that has been made is not edited' using errcode = 'check_violation', constraint = 'decision_frozen';
  end if;
  if new.decided_at is null then return new; end if;
  select d.kind, d.status, access.helsinki_day(new.decided_at) as day into made from decision d where d.id = new.decision_id;
  if exists (select from decision_setting s where s.organisation_id = new.organisation_id and s.kind = made.kind
      and s.valid @> made.day and s.two_persons)
    and by_worker is not distinct from (select worker_id from position where id = new.prepared_by) then
    raise exception 'another than the preparer decides' using errcode = 'check_violation', constraint = 'decision_two_persons';
  end if;
  new.number_year := extract(year from made.day);
  insert into decision_sequence as s (organisation_id, year, last) values (new.organisation_id, new.number_year, 1)
    on conflict (organisation_id, year) do update set last = s.last + 1
    returning s.last into new.number;
  return new;
end $$;
revoke execute on function decision_made from public;
create trigger decision_made before update on decision_content for each row execute function decision_made();

-- What was decided stands: kind, result, days and whose it is change only by a new decision. A recorded one is theirs.
create function decision_stands() returns trigger language plpgsql as $$
begin
  if old.decided_on is not null and (new.kind, new.result, new.valid_from, new.valid_to, new.decided_on, new.organisation_id, new.client_id, new.origin, new.maker, new.supersedes)
    is distinct from (old.kind, old.result, old.valid_from, old.valid_to, old.decided_on, old.organisation_id, old.client_id, old.origin, old.maker, old.supersedes) then
    raise exception 'a decision that has been made is not edited' using errcode = 'check_violation', constraint = 'decision_frozen';
  end if;
  return new;
end $$;
create trigger decision_stands before update on decision for each row execute function decision_stands();

-- The unit that must know and enter the decision (D3): it sees kind and number, and the file on its own grounds only.
create table decision_notice (
  decision_id uuid primary key,
  client_id uuid not null,
  organisation_id uuid not null,
  unit_id uuid not null,
  told_at timestamptz not null,
  entered_at timestamptz,
  entered_by uuid references position,
  foreign key (decision_id, client_id, organisation_id) references decision (id, client_id, organisation_id),
  foreign key (unit_id, organisation_id) references unit (id, organisation_id)
);
create index decision_notice_client on decision_notice (client_id);
create index decision_notice_unit on decision_notice (unit_id, organisation_id) where entered_at is null;
create index decision_notice_units on decision_notice (unit_id, organisation_id);
create index decision_notice_entered_by on decision_notice (entered_by);
call access.protect('decision_notice', 'access.bit(''decisionJoint'')', 'access.bit(''decisionOwn'')',
  extra => 'organisation_id = (select access.organisation_id())');
create policy decision_notice_unit_read on decision_notice for select to yhteispolku_app
  using (unit_id = any ((select access.holders())::uuid[]) and client_id <> all ((select access.barred())::uuid[]));
create policy decision_notice_unit_enter on decision_notice for update to yhteispolku_app
  using (unit_id = any ((select access.holders())::uuid[]) and client_id <> all ((select access.barred())::uuid[]));

-- Whether the client has own pages, for an electronic notice; asked by those who work with the client.
create function access.has_own_pages(p_client uuid) returns boolean
language sql stable security definer set search_path = public, access, pg_temp as $$
  select exists (select from client_account a where a.client_id = p_client)
    and exists (select from access_grant g where g.client_id = p_client and g.holder_id = any (access.holders())
      and g.writes & access.bit('decisionOwn') <> 0 and g.valid @> access.day())
$$;
revoke execute on function access.has_own_pages from public;
grant execute on function access.has_own_pages to yhteispolku_app;
