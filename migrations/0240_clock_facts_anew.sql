-- Of two changes at once the second derives from what the first left (0072): facts are read by a statement that begins when the clients
-- are locked. As one statement (0178) papers and decisions were read as they stood before the wait.
create or replace function access.clock_facts(p_clients uuid[]) returns table (client_id uuid, facts jsonb)
language plpgsql volatile security definer set search_path = public, access, pg_temp as $$
begin
  perform access.may_settle(p_clients);
  perform from client c where c.id = any (p_clients) order by c.id for no key update;
  return query select f.client_id, f.facts || access.statement_facts(f.client_id) || access.decision_facts(f.client_id)
    from access.clock_facts_of_path(p_clients) f;
end $$;
