-- Authorities, their units of about twelve, the people in them, and providers with a place or more each.
insert into organisation (id, kind, code, name)
select bench.id(1, a), 'employmentAuthority', 'tyo' || a, 'Työllisyysalue ' || a from generate_series(0, bench.n('areas') - 1) a
union all select bench.id(2, c), 'wellbeingCounty', 'hva' || c, 'Hyvinvointialue ' || c from generate_series(0, bench.n('counties') - 1) c
union all select bench.id(3, c), 'healthService', 'ter' || c, 'Terveyspalvelut ' || c from generate_series(0, bench.n('counties') - 1) c
union all select bench.id(4, 0), 'kela', 'kela', 'Kela'
union all select bench.id(5, p), 'provider', 'tar' || p, 'Toimintapaikka ' || p from generate_series(0, bench.n('places') / 4) p;

-- Post number k of a kind: its organisation, and which of its units.
create table bench.post as
  with k as (
    select 10 as kind, k, bench.id(1, k % bench.n('areas')) as organisation, k / bench.n('areas') / 12 as unit, 'ownCoach' as role
    from generate_series(0, bench.n('coaches') - 1) k
    union all
    select 11, k, bench.id(2, k % bench.n('counties')), k / bench.n('counties') / 12,
      (array['socialCounsellor', 'socialWorker', 'rehabCoordinator'])[1 + k / bench.n('counties') % 3]
    from generate_series(0, bench.n('counsellors') - 1) k
    union all
    select 12, k, bench.id(4, 0), k / 12, 'kelaOfficer' from generate_series(0, bench.n('others') - 1) k
    union all
    select 13, k, bench.id(3, k % bench.n('counties')), 0, 'nurse' from generate_series(0, bench.n('others') - 1) k
    union all
    select 14, k, bench.id(5, k), 0, 'placeContact' from generate_series(0, bench.n('places') / 4) k
  )
  select *, bench.id(kind, k) as id, md5(organisation::text || unit)::uuid as unit_id from k
  union all
  select 15, row_number() over (), organisation, unit, 'manager', bench.id(15, row_number() over ()), md5(organisation::text || unit)::uuid
  from (select distinct organisation, unit from k where kind < 14) u;

insert into unit (id, organisation_id, name, supervisors_id, receives_referrals)
select distinct on (unit_id) unit_id, organisation, 'Yksikkö ' || unit, md5('supervisors ' || unit_id)::uuid, unit = 0
from bench.post order by unit_id;
insert into worker (id, name, email, subject)
select id, 'Työntekijä ' || kind || '-' || k, 'tt' || kind || '.' || k || '@example.fi', 'bench ' || kind || ' ' || k from bench.post;
insert into position (id, worker_id, organisation_id, unit_id, role, sees_protected, valid)
select id, id, organisation, unit_id, role, k % 20 = 0, daterange(bench.today() - 900, null) from bench.post;
-- One in fifty stands in for a colleague of the unit just now.
insert into substitution (id, absent_id, substitute_id, valid)
select bench.id(16, a.k + 1000000 * a.kind), a.id, b.id, daterange(bench.today() - 3, bench.today() + 11)
from bench.post a join lateral (
  select id from bench.post b where b.kind = a.kind and b.unit_id = a.unit_id and b.id <> a.id order by b.k limit 1) b on true
where a.kind < 14 and a.k % 50 = 1;
