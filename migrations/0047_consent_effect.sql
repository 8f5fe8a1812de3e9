-- Who sees a client's data today and why, in persons; and who no longer would without a consent, said before it is given up (B1).
create function access.categories_of(p_mask int) returns text[] language sql stable set search_path = public, pg_temp as $$
  select coalesce(array_agg(code order by bit), '{}') from access_category where p_mask & (1 << bit) <> 0
$$;

-- Positions that on a day act in the name of a holder: the position, those on the unit's list, the unit's managers, their substitutes.
create function access.acting(p_holder uuid, p_day date) returns table (position_id uuid, substitutes boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with named as (
    select p.id, p.organisation_id from position p where p.id = p_holder
      and p.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer')
    union
    select p.id, p.organisation_id from position p where p.unit_id = p_holder
      and p.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer', 'manager')
    union
    select p.id, p.organisation_id from unit u join position p on p.unit_id = u.id and p.role = 'manager' where u.supervisors_id = p_holder
  ), acts as (
    select id, false as substitutes from named
    union
    select me.id, true from named n
    join substitution s on s.absent_id = n.id and s.valid @> p_day
    join position me on me.id = s.substitute_id and me.organisation_id = n.organisation_id
      and me.role not in ('administrator', 'registerKeeper', 'dataProtectionOfficer')
  )
  select a.id, bool_and(a.substitutes) from acts a
  join position p on p.id = a.id and p.valid @> p_day
  join organisation o on o.id = p.organisation_id and o.active
  group by a.id
$$;

-- One row a person and ground; nobody but the client, or a worker who may write the client's consents, is answered.
create function access.sees_of(p_client uuid)
returns table (position_id uuid, ground text, source_id uuid, column_name text, reads int, writes int, until date,
  only_organisation uuid, substitutes boolean)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select a.position_id, g.ground, g.source_id, g.column_name,
    g.reads & case when c.protected and not p.sees_protected then ~access.bit('contact') else ~0 end, g.writes, upper(g.valid),
    g.organisation_id, a.substitutes
  from access_grant g
  join client c on c.id = g.client_id
  cross join lateral access.acting(g.holder_id, access.day()) a
  join position p on p.id = a.position_id
  where g.client_id = p_client and g.valid @> access.day() and g.ground <> 'self'
    and not exists (select from client_bar b where b.client_id = g.client_id and b.worker_id = p.worker_id)
    and (p_client = access.person_id() or exists (
      select from access_grant mine where mine.client_id = p_client and mine.holder_id = any (access.holders())
        and mine.writes & access.bit('consent') <> 0 and mine.valid @> access.day() and p_client <> all (access.barred())))
$$;

-- Who would no longer read what, were the consent withdrawn (`p_kept` empty) or narrowed to the kept categories: categories that the
-- person reads today by this consent and by nothing else. A provider's own part of participation does not replace the whole of it.
create function access.consent_effect(p_consent uuid, p_kept text[])
returns table (position_id uuid, categories text[])
language sql stable security definer set search_path = public, access, pg_temp as $$
  with given as (
    select id, client_id, access.mask(categories) & ~access.mask(p_kept) as lost from consent where id = p_consent
  ), persons as (
    select s.position_id, g.lost,
      bit_or(s.reads) filter (where s.source_id = g.id) as consented,
      bit_or(case when s.only_organisation is null then s.reads else s.reads & ~access.bit('participation') end)
        filter (where s.source_id <> g.id) as otherwise
    from given g cross join lateral access.sees_of(g.client_id) s
    group by s.position_id, g.lost
  )
  select p.position_id, access.categories_of(p.consented & p.lost & ~coalesce(p.otherwise, 0))
  from persons p where p.consented & p.lost & ~coalesce(p.otherwise, 0) <> 0
$$;

revoke execute on function access.categories_of, access.acting, access.sees_of, access.consent_effect from public;
grant execute on function access.categories_of, access.sees_of, access.consent_effect to yhteispolku_app;
