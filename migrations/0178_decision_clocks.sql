-- Days of decisions that were sent: by when one is carried out (1301/2014 45 §), and until when it may be appealed (434/2003 49 c §). Kind,
-- days and result are what all on the shared path see (access matrix, decisionJoint); nothing else is taken from what the decision says.
do $$
declare t text;
begin
  foreach t in array array['decision', 'decision_delivery'] loop
    execute format('create trigger %I after insert on %I referencing new table as changed for each statement execute function access.clock_source_changed()', t || '_clocks_insert', t);
    execute format('create trigger %I after update on %I referencing new table as changed for each statement execute function access.clock_source_changed()', t || '_clocks_update', t);
    execute format('create trigger %I after delete on %I referencing old table as changed for each statement execute function access.clock_source_changed()', t || '_clocks_delete', t);
  end loop;
end $$;

create function access.decision_facts(p_client uuid) returns jsonb
language sql stable security definer set search_path = public, access, pg_temp as $$
  select jsonb_build_object('decisions', coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'status', d.status,
      'result', d.result, 'decidedOn', d.decided_on, 'deliveredOn', d.delivered_on, 'validFrom', d.valid_from,
      'pendingSince', c.contents ->> 'pendingSince', 'corrects', d.supersedes is not null,
      'carriedOutOn', (select min(lower(t.during)) from period t where t.client_id = p_client and t.status in ('agreed', 'ended', 'interrupted')
        and (t.id = c.period_id or t.kind = d.kind and daterange(d.valid_from, d.valid_to, '[]') && t.during)),
      'appealUntil', v.appeal_until, 'receivedOn', v.received_on, 'appealWhy', v.why,
      'closedOn', (select max(a.happened_on) from decision_act a where a.decision_id = d.id and a.act in ('withdraw', 'end', 'supersede')),
      'appealedOn', (select max(a.happened_on) from decision_act a where a.decision_id = d.id and a.act = 'recordAppeal'),
      'finalOn', (select max(a.happened_on) from decision_act a where a.decision_id = d.id and a.act = 'becomeFinal')) order by d.id), '[]'))
  from decision d join decision_content c on c.decision_id = d.id left join decision_delivery v on v.decision_id = d.id
  where d.client_id = p_client and d.origin = 'own' and d.delivered_on is not null
$$;
revoke execute on function access.decision_facts from public;

create or replace function access.clock_facts(p_clients uuid[]) returns table (client_id uuid, facts jsonb)
language sql volatile security definer set search_path = public, access, pg_temp as $$
  select f.client_id, f.facts || access.statement_facts(f.client_id) || access.decision_facts(f.client_id)
  from access.clock_facts_of_path(p_clients) f
$$;
