-- Certificate of competence (D4): what somebody learned in a period, each requirement with its level, who assessed it and when. It is the
-- place's to give: written by the place or by who organises the period, the client's to read once it is signed.
create table certificate (
  id uuid primary key,
  period_id uuid not null unique,
  client_id uuid not null,
  organisation_id uuid not null,
  status text not null default 'draft' check (status in ('draft', 'signed')),
  -- what was done, and what the place says of it
  tasks text not null default '',
  words text not null default '',
  created_by uuid not null references position,
  created_at timestamptz not null,
  signed_by uuid references position,
  signed_at timestamptz,
  version int not null default 1,
  check ((status = 'signed') = (signed_by is not null) and (signed_by is null) = (signed_at is null)),
  unique (id, client_id, organisation_id),
  foreign key (period_id, client_id, organisation_id) references period (id, client_id, organisation_id) deferrable
);
create index certificate_client on certificate (client_id);
create index certificate_created_by on certificate (created_by);
create index certificate_signed_by on certificate (signed_by);
create index certificate_period on certificate (period_id, client_id, organisation_id);

create table certificate_skill (
  certificate_id uuid not null,
  client_id uuid not null,
  organisation_id uuid not null,
  requirement_id uuid not null references criteria_requirement,
  level text not null check (level in ('satisfactory', 'good', 'excellent')),
  assessed_by uuid not null references position,
  assessed_on date not null,
  primary key (certificate_id, requirement_id),
  foreign key (certificate_id, client_id, organisation_id) references certificate (id, client_id, organisation_id) deferrable
);
create index certificate_skill_client on certificate_skill (client_id);
create index certificate_skill_requirement on certificate_skill (requirement_id);
create index certificate_skill_assessed_by on certificate_skill (assessed_by);
create index certificate_skill_of on certificate_skill (certificate_id, client_id, organisation_id);

call access.protect('certificate', 'access.bit(''participation'')', scoped => true, extra => $x$
  (select access.person_id()) is null or status = 'signed' $x$);
call access.protect('certificate_skill', 'access.bit(''participation'')', scoped => true, extra => $x$
  exists (select from certificate c where c.id = certificate_skill.certificate_id) $x$);
-- begun and assessed in one's own name; an assessment is changed by making it anew
create policy certificate_own on certificate as restrictive for insert to yhteispolku_app
  with check (created_by = (select access.position_id()) and status = 'draft');
revoke update on certificate_skill from yhteispolku_app, yhteispolku_system;
drop policy certificate_skill_update on certificate_skill;
create policy certificate_skill_own on certificate_skill as restrictive for insert to yhteispolku_app
  with check (assessed_by = (select access.position_id()));
grant delete on certificate_skill to yhteispolku_app;
create policy certificate_skill_delete on certificate_skill for delete to yhteispolku_app using (exists (
  select from access.standing g where g.client_id = certificate_skill.client_id and g.writes & access.bit('participation') <> 0
    and (g.organisation_id is null or g.organisation_id = certificate_skill.organisation_id)));

-- Nothing changes under a signature: lifting it is an act of its own, and signing is in one's own name.
create function certificate_stands() returns trigger language plpgsql as $$
begin
  if current_user <> 'yhteispolku_app' then
    return new;
  end if;
  if old.status = 'signed' and (new.status = 'signed' or (new.tasks, new.words) is distinct from (old.tasks, old.words)) then
    raise exception 'a signed certificate is not edited' using errcode = 'check_violation', constraint = 'certificate_signed';
  end if;
  if new.status = 'signed' and (new.signed_by is distinct from access.position_id()
    or not exists (select from certificate_skill s where s.certificate_id = new.id)) then
    raise exception 'a certificate is signed by who signs it, and says something' using errcode = 'check_violation', constraint = 'certificate_empty';
  end if;
  return new;
end $$;
create trigger certificate_stands before update on certificate for each row execute function certificate_stands();
create function certificate_skill_stands() returns trigger language plpgsql as $$
begin
  if current_user = 'yhteispolku_app' and exists (select from certificate c where c.status = 'signed'
    and c.id = case tg_op when 'DELETE' then old.certificate_id else new.certificate_id end) then
    raise exception 'a signed certificate is not edited' using errcode = 'check_violation', constraint = 'certificate_signed';
  end if;
  return null;
end $$;
create trigger certificate_skill_stands after insert or delete on certificate_skill for each row execute function certificate_skill_stands();
