-- The client plan of social welfare (asiakassuunnitelma, 1301/2014 39 §) is a plan like the others, but it is social services' own: it is
-- read and written as `socialServices`, by consent too, and never as `plan` (access matrix). Nothing of the shared path follows from it.
alter table plan drop constraint plan_kind_check,
  add constraint plan_kind_check check (kind in ('employment', 'activation', 'lightActivation', 'multiSector', 'coaching', 'clientPlan')),
  -- on no shared path: whose turn it is there would tell that such a plan is being signed
  add constraint plan_client_plan_apart check (kind <> 'clientPlan' or case_id is null),
  -- between the client and the county
  add constraint plan_client_plan_parties check (kind <> 'clientPlan' or parties <@ '{client,social}'::text[]);

create function access.plan_category(kind text) returns text language sql immutable parallel safe as $$
  select case kind when 'clientPlan' then 'socialServices' else 'plan' end
$$;

-- The bit of the category by which a part of a plan is read and written: that of the plan behind which it stands. Asked with the asker's own
-- rights, so that a plan that the asker does not see has no bit, and its parts are neither seen nor added to.
create function access.plan_bit(p_plan uuid) returns int language sql stable parallel safe as $$
  select access.bit(access.plan_category(p.kind)) from plan p where p.id = p_plan
$$;
revoke execute on function access.plan_category, access.plan_bit from public;
grant execute on function access.plan_category, access.plan_bit to yhteispolku_app, yhteispolku_system;

-- Every policy of the plan and its parts that asks for the category `plan` asks for the category of the plan's kind instead; what each of them
-- asks for otherwise (0011, 0036, 0103, 0166, 0167) stays as it was written.
do $$
declare
  r record;
  -- as the catalogue writes it
  asked constant text := 'access."bit"(''plan''::text)';
  now_asked text;
begin
  for r in select tablename, policyname, qual, with_check from pg_policies where schemaname = 'public' and 'yhteispolku_app' = any (roles)
    and tablename in ('plan', 'plan_service', 'plan_signature', 'plan_confirmation', 'plan_outcome', 'plan_outcome_rating', 'plan_maker')
    and coalesce(qual, '') || coalesce(with_check, '') like '%' || asked || '%'
  loop
    now_asked := case r.tablename when 'plan' then 'access.bit(access.plan_category(plan.kind))'
      else format('access.plan_bit(%I.plan_id)', r.tablename) end;
    execute format('alter policy %I on %I', r.policyname, r.tablename)
      || coalesce(' using (' || replace(r.qual, asked, now_asked) || ')', '')
      || coalesce(' with check (' || replace(r.with_check, asked, now_asked) || ')', '');
  end loop;
  if exists (select from pg_policies where (tablename = 'plan' or tablename like 'plan\_%')
    and coalesce(qual, '') || coalesce(with_check, '') like '%''plan''::text%') then
    raise exception 'a policy of plans still asks for the category plan';
  end if;
end $$;

-- Figures of plans count the plans of the employment service: a client plan is in none of them, and in no list behind a figure.
create or replace view statistics.plan as
  select id, client_id as person, kind, signed_on, review_by, ended_on from plan where signed_on is not null and kind <> 'clientPlan';
