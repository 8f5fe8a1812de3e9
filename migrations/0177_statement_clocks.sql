-- Days of the papers: by when one that was asked for is wanted, and until when one that exists is valid. Derived as every clock (0071).
-- More words in lists that other migrations lengthen too: the list as it stands, and these.
create procedure access.add_words(p_constraint text, p_words text[]) language plpgsql as $$
declare
  old text := (select pg_get_constraintdef(oid) from pg_constraint where conname = p_constraint);
  more text := (select string_agg(format('%L::text', w), ', ') from unnest(p_words) w);
begin
  execute format('alter table deadline drop constraint %I', p_constraint);
  execute format('alter table deadline add constraint %I %s', p_constraint, replace(old, 'ARRAY[', 'ARRAY[' || more || ', '));
end $$;
call access.add_words('deadline_subject_check', array['statement', 'statementRequest', 'decision']);
call access.add_words('deadline_kind_check', array['paperWanted', 'statementEnds', 'carryOut', 'appealEnd']);
drop procedure access.add_words;

do $$
declare t text;
begin
  foreach t in array array['statement', 'statement_request'] loop
    execute format('create trigger %I after insert on %I referencing new table as changed for each statement execute function access.clock_source_changed()', t || '_clocks_insert', t);
    execute format('create trigger %I after update on %I referencing new table as changed for each statement execute function access.clock_source_changed()', t || '_clocks_update', t);
    execute format('create trigger %I after delete on %I referencing old table as changed for each statement execute function access.clock_source_changed()', t || '_clocks_delete', t);
  end loop;
end $$;

create function access.statement_facts(p_client uuid) returns jsonb
language sql stable security definer set search_path = public, access, pg_temp as $$
  select jsonb_build_object(
    'papersWanted', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'category', r.category, 'from', r.asked_from,
        'askedOn', r.asked_on, 'askedBy', w.name, 'wantedBy', r.wanted_by, 'status', r.status, 'closedOn', r.closed_on) order by r.id), '[]')
      from statement_request r join position p on p.id = r.asked_by join worker w on w.id = p.worker_id where r.client_id = p_client),
    'statements', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'category', s.category, 'issuedOn', s.issued_on,
        'validUntil', s.valid_until, 'mistakenOn', access.helsinki_day(s.mistaken_at),
        'replacedOn', (select min(n.issued_on) from statement n where n.client_id = p_client and n.kind = s.kind and n.mistaken_at is null
          and n.issued_on > s.issued_on)) order by s.id), '[]')
      from statement s where s.client_id = p_client and s.valid_until is not null))
$$;
revoke execute on function access.statement_facts from public;

-- What the path's clocks are derived from stays as it is; the papers stand beside it.
alter function access.clock_facts rename to clock_facts_of_path;
revoke execute on function access.clock_facts_of_path from yhteispolku_app, yhteispolku_system;
create function access.clock_facts(p_clients uuid[]) returns table (client_id uuid, facts jsonb)
language sql volatile security definer set search_path = public, access, pg_temp as $$
  select f.client_id, f.facts || access.statement_facts(f.client_id) from access.clock_facts_of_path(p_clients) f
$$;
revoke execute on function access.clock_facts from public;
grant execute on function access.clock_facts to yhteispolku_app, yhteispolku_system;
