-- What a referral opens is what it contains (access.md, ground referral): before the answer the receiver reads the one referral that was
-- sent to it, not the client's other referrals.
drop policy referral_read on referral;
create policy referral_read on referral for select to yhteispolku_app using (
  exists (select from access_grant g where g.client_id = referral.client_id and g.holder_id = any ((select access.holders())::uuid[])
    and g.reads & access.bit('needsAssessment') <> 0 and g.valid @> (select access.day())
    and (g.column_name <> 'referral.receiver' or g.source_id = referral.id)));
-- health and Kela read no needs assessment of others: what they took they keep reading while they have the client
create policy referral_receiver on referral for select to yhteispolku_app using (
  status = 'accepted' and answered_by = any ((select access.holders())::uuid[])
  and exists (select from access_grant g where g.client_id = referral.client_id and g.holder_id = any ((select access.holders())::uuid[])
    and g.valid @> (select access.day())));

-- Days in which the organisation promises to answer a referral sent to it: its own setting, not law. Null: it promises none.
alter table organisation add column referral_answer_days int default 7 check (referral_answer_days between 1 and 90);

-- The answer ends the deadline whoever gives it; one who returns a referral has no other right on the client.
create function referral_answered() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  update deadline set done_on = access.helsinki_day(new.answered_at) where subject_id = new.id and done_on is null;
  return null;
end $$;
create trigger referral_answered after update of status on referral for each row
  when (old.status = 'sent' and new.status <> 'sent') execute function referral_answered();

-- Two of the receiving unit answer at once: the later one no longer sees the referral, but may know that it was answered and by whom.
create function access.referral_answer(p_referral uuid)
returns table (status text, answered_at timestamptz, answered_by text)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select r.status, r.answered_at, w.name
  from referral r left join position p on p.id = r.answered_by left join worker w on w.id = p.worker_id
  where r.id = p_referral and r.status <> 'sent' and r.to_unit_id = any (access.holders()) and r.client_id <> all (access.barred())
$$;
revoke execute on function referral_answered, access.referral_answer from public;
grant execute on function access.referral_answer to yhteispolku_app;
