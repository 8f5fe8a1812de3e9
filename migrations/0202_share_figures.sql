-- Figures of the share list: sums of all its rows, whoever of them the reader sees, and estimates of months that Kela has not listed yet.
create table share_nowcast (
  id uuid primary key default uuidv7(),
  municipality_code text not null references municipality_ever,
  -- made on which day, from lists until which month, of which month
  made_on date not null,
  basis_month date not null check (extract(day from basis_month) = 1),
  month date not null check (extract(day from month) = 1),
  cents bigint not null, low_cents bigint not null, high_cents bigint not null,
  persons int not null,
  method text not null,
  -- what is assumed of law that is not known yet; null when the law is known
  assumption text,
  check (low_cents <= cents and cents <= high_cents),
  check (month > basis_month),
  unique (municipality_code, month, made_on)
);
alter table share_nowcast enable row level security;
create policy share_nowcast_read on share_nowcast for select to yhteispolku_app using (
  exists (select from share_list l where l.municipality_code = share_nowcast.municipality_code
    and l.organisation_id = (select access.organisation_id())));
create policy share_nowcast_system on share_nowcast to yhteispolku_system using (access.purpose() is not null);
create policy share_nowcast_statistics on share_nowcast for select to yhteispolku_statistics using (true);
grant select on share_nowcast to yhteispolku_app, yhteispolku_statistics;
grant select, insert, update on share_nowcast to yhteispolku_system;

-- Rows of one list by month and kind: money and persons, no person.
create function access.share_months(p_list uuid)
returns table (month date, row_kind text, persons int, paid_days numeric, paid_cents bigint, share_cents bigint)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select r.month, r.row_kind, count(*)::int, sum(r.paid_days), sum(r.paid_cents), sum(r.share_cents)
  from share_list l join share_row r on r.municipality_code = l.municipality_code
  where l.id = p_list and l.id = any (access.holders())
  group by r.month, r.row_kind
$$;
-- S2's table: sums, different persons, and the mean of the months that have a list.
create function access.share_years(p_list uuid)
returns table (year int, months int, cents bigint, persons int, average numeric)
language sql stable security definer set search_path = public, access, pg_temp as $$
  with rows as (
    select extract(year from r.month)::int as year, r.month, r.client_id, r.share_cents
    from share_list l join share_row r on r.municipality_code = l.municipality_code
    where l.id = p_list and l.id = any (access.holders()))
  select year, count(distinct month)::int, sum(share_cents), count(distinct client_id)::int,
    round(count(distinct (month, client_id))::numeric / count(distinct month), 1)
  from rows group by year
$$;
-- Who answers for a person of the list on a day: the reviewer's own organisation first, then the employment authority, then others.
create function access.share_responsible(p_clients uuid[], p_day date)
returns table (client_id uuid, position_id uuid, worker text, organisation text)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select distinct on (r.client_id) r.client_id, a.position_id, w.name, o.name
  from relationship r
  join assignment a on a.relationship_id = r.id and a.valid @> p_day
  join position p on p.id = a.position_id join worker w on w.id = p.worker_id
  join organisation o on o.id = r.organisation_id
  where r.client_id = any (p_clients) and r.opened_on <= p_day and (r.closed_on is null or r.closed_on > p_day)
    and r.client_id in (select g.client_id from access.standing g where g.reads & access.bit('shareRow') <> 0)
  order by r.client_id, r.organisation_id = access.organisation_id() desc, r.kind = 'employment' desc, lower(a.valid), a.id
$$;
-- "Everyone on the list has a contact and a responsible worker", at the end of each month (S1; indicator share.contacted).
create function access.share_contacted(p_list uuid, p_from date, p_until date, p_days int)
returns table (month date, persons int, contacted int)
language sql stable security definer set search_path = public, access, pg_temp as $$
  with listed as (
    select distinct r.month, (r.month + interval '1 month')::date - 1 as day, r.client_id
    from share_list l join share_row r on r.municipality_code = l.municipality_code
    where l.id = p_list and l.id = any (access.holders()) and r.month between p_from and p_until)
  select s.month, count(*)::int, count(*) filter (where
    exists (select from relationship r join assignment a on a.relationship_id = r.id and a.valid @> s.day and a.position_id is not null
      where r.client_id = s.client_id and r.opened_on <= s.day and (r.closed_on is null or r.closed_on > s.day))
    and (exists (select from meeting m where m.client_id = s.client_id and m.held = 'held'
        and access.helsinki_day(m.starts_at) between s.day - p_days and s.day)
      or exists (select from contact c where c.client_id = s.client_id and c.reached
        and access.helsinki_day(c.contacted_at) between s.day - p_days and s.day)))::int
  from listed s group by s.month
$$;
revoke execute on function access.share_months, access.share_years, access.share_responsible, access.share_contacted from public;
grant execute on function access.share_months, access.share_years, access.share_responsible, access.share_contacted to yhteispolku_app;
