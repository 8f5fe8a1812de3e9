-- A consent that the client signed on paper, often days after it was said: when, and where the paper is kept, by authority and unit (B1).
-- The consent itself is not edited for it, and neither is this afterwards.
create table consent_paper (
  consent_id uuid primary key references consent,
  client_id uuid not null references client,
  signed_on date not null,
  organisation_id uuid not null references organisation,
  unit_id uuid,
  -- folder or register number, as the office finds it
  kept_as text not null check (btrim(kept_as) <> ''),
  recorded_by uuid not null references position,
  recorded_at timestamptz not null,
  check (signed_on <= access.helsinki_day(recorded_at)),
  foreign key (unit_id, organisation_id) references unit (id, organisation_id)
);
create index consent_paper_client on consent_paper (client_id);
create index consent_paper_organisation on consent_paper (organisation_id);
create index consent_paper_unit on consent_paper (unit_id);
create index consent_paper_recorded_by on consent_paper (recorded_by);
call access.protect('consent_paper', 'access.bit(''consent'')');
revoke update on consent_paper from yhteispolku_app, yhteispolku_system;

-- Numbers of consents by home municipality for a manager: those given to the own organisation or recorded by it. Answers whole numbers;
-- what is small is hidden before anybody sees it (features/consent/rules/small-numbers). The home municipality of a protected person is
-- not told (turvakielto): that person counts among those whose municipality is not known.
create function access.consent_counts(p_from date, p_to date)
returns table (municipality_code text, given int, refused int, withdrawn int, in_force int)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select case when cl.protected then null else k.municipality_code end,
    count(*) filter (where c.answer = 'given' and c.narrowed_from is null and c.given_on between p_from and p_to)::int,
    count(*) filter (where c.answer = 'refused' and c.given_on between p_from and p_to)::int,
    count(*) filter (where access.helsinki_day(c.withdrawn_at) between p_from and p_to
      and not exists (select from consent n where n.narrowed_from = c.id))::int,
    count(*) filter (where c.answer = 'given' and c.given_on <= p_to and coalesce(c.valid_until, p_to) >= p_to
      and coalesce(access.helsinki_day(c.withdrawn_at), p_to + 1) > p_to)::int
  from consent c join client cl on cl.id = c.client_id left join client_contact k on k.client_id = c.client_id
  left join position p on p.id = c.recorded_by
  where access.role() = 'manager' and access.organisation_id() in (c.organisation_id, p.organisation_id) and c.given_on <= p_to
  group by 1
$$;
revoke execute on function access.consent_counts from public;
grant execute on function access.consent_counts to yhteispolku_app;
