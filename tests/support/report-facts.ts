import type { Pool } from 'pg'

/** Facts of every kind around two years, drawn from a seed; what must never be stored together is left out by the tables. */
export const addFacts = (owner: Pool, seed: number) =>
  owner.query(`
  select setseed(${seed / 1000});
  do $$
  declare c uuid; o uuid := (select id from organisation limit 1); u uuid := (select id from unit limit 1); k int;
    d0 date := '2024-11-01'; p uuid;
    a date; b date;
  begin
    set local session_replication_role = replica;
    for n in 1..40 loop
      insert into client (last_name, first_names, name_key, created_at) values ('S', 'S', 's', now()) returning id into c;
      insert into client_contact (client_id, municipality_code) values (c, (array['609', '484', null])[1 + floor(random() * 3)]);
      insert into client_identity (client_id, birth_date) values (c, date '1950-01-01' + (random() * 20000)::int);
      for k in 1..floor(random() * 4) loop
        a := d0 + (random() * 700)::int; b := a + (random() * 300)::int;
        insert into relationship (client_id, organisation_id, kind, opened_on, closed_on, closing_reason)
        select c, o, (array['employment', 'joint', 'individualSupport'])[1 + floor(random() * 3)], a, x.closed,
          case when x.closed is not null then (array['openMarket', 'noChange', 'studies'])[1 + floor(random() * 3)] end
        from (select case when random() < 0.6 then b end as closed) x;
        insert into jobseeker_status (client_id, status, valid, recorded_at)
        select c, (array['unemployed', 'laidOff', 'inService', 'employed'])[1 + floor(random() * 4)], daterange(a, b + 1), now()
        where not exists (select from jobseeker_status s where s.client_id = c and s.valid && daterange(a, b + 1));
        insert into period (client_id, kind, status, organisation_id, unit_id, during, placed_onward)
        values (c, (array['rehabWork', 'paySubsidy'])[1 + floor(random() * 2)], (array['ended', 'agreed', 'lapsed'])[1 + floor(random() * 3)],
          o, u, daterange(a, b + 1), random() < 0.5) returning id into p;
        insert into attendance (period_id, client_id, organisation_id, day, hours, recorded_at)
        select p, c, o, a + g, case when random() < 0.8 then 5 else 0 end, now() from generate_series(0, 20) g;
        insert into meeting (client_id, kind, channel, starts_at, held, recorded_at)
        values (c, (array['initial', 'quarterly', 'supplementary'])[1 + floor(random() * 3)],
          (array['inPerson', 'phone'])[1 + floor(random() * 2)], b + time '12:00', (array['held', 'planned'])[1 + floor(random() * 2)], now());
        insert into plan (client_id, kind, status, parties, signed_on, review_by, ended_on, created_at)
        values (c, (array['employment', 'activation'])[1 + floor(random() * 2)], 'ended', '{client}', a, a + 90, case when random() < 0.5 then b end, now());
        insert into consent (client_id, organisation_id, categories, purpose, given_on, valid_until, via, recorded_at)
        values (c, o, '{plan}', 'x', a, case when random() < 0.5 then b end, 'register', now());
        insert into share_row (month, client_id, municipality_code, benefit_days, paid_days, paid_cents, share_percent, share_cents)
        values (date_trunc('month', a), c, '609', 20, 20, 70000, 50, 35000) on conflict do nothing;
      end loop;
    end loop;
  end $$`)
