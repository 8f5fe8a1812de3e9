-- What is counted of people is counted alike everywhere, and tells of nobody where a protected person lives (docs/reports.md).

-- The municipality of a protected address is no fact to count by (661/2009 36 §): such a person is in the whole area's figures, and
-- among those whose municipality is not known.
create or replace view statistics.person as
  select c.id as person, i.birth_date as born, case when not c.protected then t.municipality_code end as municipality_code
  from client c left join client_identity i on i.client_id = c.id left join client_contact t on t.client_id = c.id;
drop view statistics.municipality;

-- Reached, by any means: an attempt, a note, and a letter of which nobody knows whether it came are no contact.
create or replace view statistics.contact as
  select id, client_id as person, contacted_at from contact where kind <> 'note' and reached;

-- Somebody answers for a person while the relationship is open.
create or replace view statistics.assignment as
  select a.id, a.client_id as person, a.valid * daterange(r.opened_on, r.closed_on) as valid
  from assignment a join relationship r on r.id = a.relationship_id where a.position_id is not null;

-- On the list of a month is who was paid for it; what was returned or corrected is money only.
create or replace function access.share_years(p_list uuid)
returns table (year int, months int, cents bigint, persons int, average numeric)
language sql stable security definer set search_path = public, access, pg_temp as $$
  with rows as (
    select extract(year from r.month)::int as year, r.month, r.client_id, r.share_cents, r.row_kind = 'paid' as is_paid
    from share_list l join share_row r on r.municipality_code = l.municipality_code
    where l.id = p_list and l.id = any (access.holders()))
  select year, count(distinct month) filter (where is_paid)::int, sum(share_cents), count(distinct client_id) filter (where is_paid)::int,
    coalesce(round(count(*) filter (where is_paid)::numeric / nullif(count(distinct month) filter (where is_paid), 0), 1), 0)
  from rows group by year
$$;
create or replace function access.share_contacted(p_list uuid, p_from date, p_until date, p_days int)
returns table (month date, persons int, contacted int)
language sql stable security definer set search_path = public, access, pg_temp as $$
  with listed as (
    select r.month, (r.month + interval '1 month')::date - 1 as day, r.client_id
    from share_list l join share_row r on r.municipality_code = l.municipality_code
    where l.id = p_list and l.id = any (access.holders()) and r.month between p_from and p_until and r.row_kind = 'paid')
  select s.month, count(*)::int, count(*) filter (where
    exists (select from relationship r join assignment a on a.relationship_id = r.id and a.valid @> s.day and a.position_id is not null
      where r.client_id = s.client_id and r.opened_on <= s.day and (r.closed_on is null or r.closed_on > s.day))
    and (exists (select from meeting m where m.client_id = s.client_id and m.held = 'held'
        and access.helsinki_day(m.starts_at) between s.day - p_days and s.day)
      or exists (select from contact c where c.client_id = s.client_id and c.kind <> 'note' and c.reached
        and access.helsinki_day(c.contacted_at) between s.day - p_days and s.day)))::int
  from listed s group by s.month
$$;

-- Reports read a month of everybody: without these each figure reads all years.
create index meeting_of_month on meeting (starts_at) where held = 'held';
create index attendance_of_day on attendance (day);
create index plan_signed on plan (signed_on);
