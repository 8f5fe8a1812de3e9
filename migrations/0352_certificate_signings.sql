-- What was signed stays to be read as it was signed, also when the certificate is opened to be corrected (D4): its signature may have been
-- shown to an employer. Each signing keeps a copy, which the database makes and nobody changes or removes.
create table certificate_signing (
  certificate_id uuid not null,
  -- of the certificate as it was signed
  version int not null,
  period_id uuid not null,
  client_id uuid not null,
  organisation_id uuid not null,
  tasks text not null,
  words text not null,
  -- [{requirementId, level, assessedBy: name, assessedOn}]
  skills jsonb not null check (jsonb_typeof(skills) = 'array'),
  signed_by uuid not null references position,
  signed_at timestamptz not null,
  primary key (certificate_id, version),
  foreign key (certificate_id, client_id, organisation_id) references certificate (id, client_id, organisation_id) deferrable,
  foreign key (period_id, client_id, organisation_id) references period (id, client_id, organisation_id) deferrable
);
create index certificate_signing_period on certificate_signing (period_id, client_id, organisation_id);
create index certificate_signing_client on certificate_signing (client_id);
create index certificate_signing_signed_by on certificate_signing (signed_by);

call access.protect('certificate_signing', 'access.bit(''participation'')', scoped => true);
drop policy certificate_signing_insert on certificate_signing;
drop policy certificate_signing_update on certificate_signing;
revoke insert, update on certificate_signing from yhteispolku_app;

create function access.signed_skills(p_certificate uuid) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('requirementId', s.requirement_id, 'level', s.level, 'assessedBy', coalesce(w.name, '–'),
    'assessedOn', s.assessed_on) order by s.requirement_id), '[]')
  from certificate_skill s left join position p on p.id = s.assessed_by left join worker w on w.id = p.worker_id
  where s.certificate_id = p_certificate
$$;
create function certificate_kept() returns trigger language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  insert into certificate_signing (certificate_id, version, period_id, client_id, organisation_id, tasks, words, skills, signed_by, signed_at)
  values (new.id, new.version, new.period_id, new.client_id, new.organisation_id, new.tasks, new.words, access.signed_skills(new.id),
    new.signed_by, new.signed_at);
  return null;
end $$;
revoke execute on function certificate_kept() from public;
create trigger certificate_kept after update on certificate for each row
  when (new.status = 'signed' and old.status = 'draft') execute function certificate_kept();

insert into certificate_signing (certificate_id, version, period_id, client_id, organisation_id, tasks, words, skills, signed_by, signed_at)
select id, version, period_id, client_id, organisation_id, tasks, words, access.signed_skills(id), signed_by, signed_at
from certificate where status = 'signed';
