-- As 0395, but who puts a desk's row together waits at the client's row, as who derives grants (0017) and clocks (0072) does: with a row of
-- its own to wait at, one who had written a contact and then derived clocks, and one who had taken the client over and then came to the
-- desk, waited for each other, and an import that had written for minutes could be the one that was ended. Of a client who is gone, nothing.
create or replace function access.summarise(p_clients uuid[]) returns void
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  -- two changes of one client at once: the second waits, and sees the first
  perform from client where id = any (p_clients) order by id for no key update;
  insert into desk_summary (id) select id from client where id = any (p_clients) order by id on conflict do nothing;
  update desk_summary s set (last_contact, last_meeting, planned, consents, assigned, named, cases, turns, period_until, moved)
      = (d.last_contact, d.last_meeting, d.planned, d.consents, d.assigned, d.named, d.cases, d.turns, d.period_until, d.moved)
    from access.desk_summary_due d where s.id = d.id and d.id = any (p_clients) and to_jsonb(s) is distinct from to_jsonb(d);
end $$;
