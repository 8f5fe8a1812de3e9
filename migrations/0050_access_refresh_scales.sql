-- A change that touches no client costs nothing, and a change of one client reads that client's rows only: consents are looked up
-- from the grounds they join, by index, where the view read every consent and every ground of the area (docs/adr/0003).
create or replace view access.grant_due as
  with consented as not materialized (
    select c.client_id, c.id, c.organisation_id, c.unit_id, access.mask(c.categories) as reads, daterange(c.given_on, c.valid_until + 1) as valid
    from consent c join organisation o on o.id = c.organisation_id and o.kind is not null
    where c.answer = 'given' and c.withdrawn_at is null
  )
  select g.client_id, g.holder_id, g.ground, g.source_id, g.column_name, m.reads, m.writes, g.valid, g.only_organisation as organisation_id
  from access.personal_ground g join access_column m using (column_name)
  union all
  select g.client_id, u.supervisors_id, 'supervision', g.source_id, g.column_name, m.reads, 0, g.valid, g.only_organisation
  from access.personal_ground g join access_column m using (column_name) join unit u on u.id = g.unit_id
  union all
  select g.client_id, g.holder_id, 'consent', c.id, 'consent', c.reads, 0, g.valid * c.valid, null
  from access.personal_ground g join consented c on c.client_id = g.client_id and c.organisation_id = g.works_for
  where c.unit_id is null
  union all
  select c.client_id, c.unit_id, 'consent', c.id, 'consent', c.reads, 0, c.valid, null
  from consented c where c.unit_id is not null
  union all
  select a.client_id, a.client_id, 'self', a.client_id, 'self', m.reads, m.writes, daterange(null, null), null
  from client_account a cross join access_column m where m.column_name = 'self';

create or replace function access.source_changed() returns trigger
language plpgsql security definer set search_path = public, access, pg_temp as $$
declare clients uuid[] := array(select distinct client_id from changed);
begin
  if cardinality(clients) > 0 then perform access.refresh(clients); end if;
  return null;
end $$;
