-- The last wall. Who may see whom is a table: one row a client, holder, ground and source, with the categories as two bit masks
-- (docs/adr/0003). It is derived in the same transaction as the change of its sources (0017) and asked by every policy.
create table access_grant (
  client_id uuid not null references client,
  -- a position, a unit, the supervisors of a unit, or the client
  holder_id uuid not null,
  ground text not null check (ground in ('ownCustomer', 'jointService', 'activationPlan', 'referral', 'placement', 'consent',
    'supervision', 'shareList', 'self', 'proxy', 'emergency')),
  -- the relationship, joint service, referral, period or consent from which it arises
  source_id uuid not null,
  column_name text not null,
  reads int not null,
  writes int not null,
  valid daterange not null,
  -- a provider sees its own: rows of places, periods and attendance of this organisation only
  organisation_id uuid references organisation,
  primary key (holder_id, client_id, ground, source_id, valid)
);
create index access_grant_client on access_grant (client_id);
create index access_grant_organisation on access_grant (organisation_id);
alter table access_grant enable row level security;
grant select on access_grant to yhteispolku_app, yhteispolku_system, yhteispolku_statistics;
create policy access_grant_own on access_grant for select to yhteispolku_app
  using (holder_id = any ((select access.holders())::uuid[]) and valid @> (select access.day())
    and client_id <> all ((select access.barred())::uuid[]));
create policy access_grant_system on access_grant for select to yhteispolku_system using (access.purpose() is not null);

-- Puts the wall around a table with client data: reading wants one of the read categories, writing one of the write categories.
-- `category` is an SQL expression on the row (a constant, or a column where rows differ).
create procedure access.protect(tbl text, read_bit text, write_bit text default null, scoped boolean default false, extra text default 'true')
language plpgsql as $$
declare
  key text := case tbl when 'client' then 'id' else 'client_id' end;
  own text := case when scoped then format(' and (g.organisation_id is null or g.organisation_id = %I.organisation_id)', tbl) else '' end;
  rule text := 'exists (select from access_grant g where g.client_id = %1$I.%2$I and g.holder_id = any ((select access.holders())::uuid[])'
    || ' and g.%3$s & %4$s <> 0 and g.valid @> (select access.day())' || own || ') and (' || extra || ')';
  reading text := format(rule, tbl, key, 'reads', read_bit);
  writing text := format(rule, tbl, key, 'writes', coalesce(write_bit, read_bit));
begin
  execute format('alter table %I enable row level security', tbl);
  execute format('create policy %I on %I for select to yhteispolku_app using (%s)', tbl || '_read', tbl, reading);
  execute format('create policy %I on %I for insert to yhteispolku_app with check (%s)', tbl || '_insert', tbl, writing);
  execute format('create policy %I on %I for update to yhteispolku_app using (%s) with check (%s)', tbl || '_update', tbl, writing, writing);
  execute format('create policy %I on %I to yhteispolku_system using (access.purpose() is not null)', tbl || '_system', tbl);
  execute format('grant select, insert, update on %I to yhteispolku_app, yhteispolku_system', tbl);
end $$;

call access.protect('client', 'access.bit(''identity'')');
call access.protect('client_identity', 'access.bit(''identityCode'')');
-- turvakielto: contact data only to those with the special right, and to the client
call access.protect('client_contact', 'access.bit(''contact'')', extra => $x$
  (select access.sees_protected()) or client_id = (select access.person_id())
  or not exists (select from client c where c.id = client_contact.client_id and c.protected) $x$);

alter table client_account enable row level security;
create policy client_account_own on client_account for select to yhteispolku_app using (client_id = (select access.person_id()));
create policy client_account_system on client_account to yhteispolku_system using (access.purpose() is not null);
grant select on client_account to yhteispolku_app;
grant select, insert, update on client_account to yhteispolku_system;
grant execute on all functions in schema access to yhteispolku_app, yhteispolku_system, yhteispolku_statistics;
revoke execute on function access.open_session, access.enter, access.end_session, access.switch_position from yhteispolku_statistics, public;
