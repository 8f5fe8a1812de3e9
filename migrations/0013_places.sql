-- The register of places (E1, E2): what a place offers and how many at a time, by weekday and half-day. No client data here.
create table place (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  unit_id uuid not null,
  title text not null check (title <> ''),
  kind text not null check (kind in ('individual', 'group', 'workshop', 'workTrial', 'paySubsidised', 'obliged')),
  description text not null default '',
  field text not null,
  languages text[] not null default '{fi}',
  -- the one vocabulary of characteristics for need and place (patterns.md, Places)
  characteristics text[] not null default '{}',
  street_address text, postal_code text,
  municipality_code text references municipality,
  contact_name text, contact_phone text, contact_email text,
  permanent_staff int check (permanent_staff >= 0),
  open daterange not null check (not isempty(open)),
  -- false: an import stated no capacity, so nothing on it is a double booking (exchange.md)
  limited boolean not null default true,
  reference text unique,
  version int not null default 1,
  foreign key (unit_id, organisation_id) references unit (id, organisation_id),
  unique (id, limited)
);
create index place_organisation on place (organisation_id);
create index place_unit on place (unit_id);
create index place_municipality on place (municipality_code);

-- A seat is what one client fills for one half-day of the week; over-capacity is impossible since there is no such seat.
create table place_seat (
  place_id uuid not null references place,
  weekday int not null check (weekday between 1 and 7),
  half text not null check (half in ('am', 'pm')),
  seat int not null check (seat between 1 and 500),
  closed_from date,
  primary key (place_id, weekday, half, seat)
);

do $$
declare t text;
begin
  foreach t in array array['place', 'place_seat'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select to yhteispolku_app using ((select access.role()) is not null)', t || '_read', t);
    execute format('create policy %I on %I to yhteispolku_system using (access.purpose() is not null)', t || '_system', t);
    execute format('grant select, insert, update on %I to yhteispolku_app, yhteispolku_system', t);
  end loop;
end $$;
-- announced and changed by the organisation whose place it is, and by coordinators on a provider's behalf
create policy place_insert on place for insert to yhteispolku_app
  with check (organisation_id = (select access.organisation_id()) or (select access.role()) = 'rehabCoordinator');
create policy place_update on place for update to yhteispolku_app
  using (organisation_id = (select access.organisation_id()) or (select access.role()) = 'rehabCoordinator');
create policy place_seat_insert on place_seat for insert to yhteispolku_app
  with check (exists (select from place p where p.id = place_id
    and (p.organisation_id = (select access.organisation_id()) or (select access.role()) = 'rehabCoordinator')));
create policy place_seat_update on place_seat for update to yhteispolku_app
  using (exists (select from place p where p.id = place_id
    and (p.organisation_id = (select access.organisation_id()) or (select access.role()) = 'rehabCoordinator')));
