-- Everybody, and who of them has an open case with whom. Loads are skewed: the busiest coach has some four times the usual.
insert into client (id, last_name, first_names, name_key, birth_year, protected, created_at)
select bench.client(n), last, first, lower(translate(last || ' ' || first, 'ÄÖÅäöå', 'aoaaoa')), 1957 + bench.upto(50, 3, n), n % 400 = 3,
  bench.time(30 + bench.upto(2500, 4, n), n)
from (
  select n,
    -- common names are common: one in a hundred bears the commonest
    bench.pick('{Koivu,Lehto,Mäki,Niemi,Ranta,Salo,Järvi,Vuori,Suo,Hieta,Kallio,Metsä,Pelto,Saari,Harju,Kangas,Lampi,Korpi,Aho,Haka,Laakso,Oja,Rinne,Vaara,Hämä,Kuusi,Leppä,Paju,Pihla,Tammi,Vaahtera,Hongi,Karhu,Susi,Kettu,Hirvi,Kotka,Joutsen,Peura,Ahven}',
      11, floor(40 * power(bench.chance(1, n), 1.5))::bigint)
      || bench.pick('{nen,la,maa,ranta,niemi,mäki,lahti,virta,koski,aho,pää,salo,järvi,vaara,suo,kangas,linna,kivi,saari,lampi}', 12, bench.upto(20, 2, n)) as last,
    bench.pick('{Aino,Eino,Helmi,Toivo,Lyyli,Onni,Saima,Urho,Impi,Väinö,Hilja,Kauko,Martta,Ilmari,Siiri,Armas,Lempi,Oiva,Elsa,Tauno,Kerttu,Veikko,Aili,Reino,Sylvi,Arvo,Tyyne,Olavi,Irja,Pentti}',
      13, n) as first
  from generate_series(0, bench.n('clients') - 1) n) named;
insert into client_identity (client_id, birth_date, code_cipher, code_hash)
select bench.client(n), make_date(1957 + bench.upto(50, 3, n)::int, 1 + bench.upto(12, 14, n)::int, 1 + bench.upto(28, 15, n)::int),
  sha512(bench.client(n)::text::bytea), sha256(bench.client(n)::text::bytea)
from generate_series(0, bench.n('clients') - 1) n;
insert into client_contact (client_id, municipality_code, language, interpreter, phone, email, street_address, postal_code, post_office, checked_on)
select bench.client(n), codes[1 + n % cardinality(codes)], case when n % 17 = 0 then 'sv' else 'fi' end, n % 23 = 0, '+358 50 000 ' || n,
  case when n % 3 = 0 then 'asiakas' || n || '@example.fi' end, 'Esimerkkikatu ' || n % 200, lpad((n % 99999)::text, 5, '0'), 'Paikkakunta',
  bench.today() - bench.upto(300, 16, n)::int
from generate_series(0, bench.n('clients') - 1) n cross join (select array_agg(code order by code) as codes from municipality) m;

create table bench.open_client as
  select n, bench.client(n) as client, coach, county, n % 10 < 6 as joint,
    -- one in fifty of all people waits on the list of one large unit, no person named (A11)
    n % 13 = 5 as waits,
    bench.upto(bench.n('counsellors') / bench.n('counties'), 22, bench.upto(1 << 30, 21, n)) * bench.n('counties') + county as counsellor,
    bench.upto(bench.n('others'), 23, n) as other, 60 + bench.upto(700, 24, n) as days
  from (
    select n, coach, coach % bench.n('areas') % bench.n('counties') as county
    from (select n, floor(bench.n('coaches') * power(bench.chance(20, n), 1.3))::bigint as coach from generate_series(0, bench.n('open') - 1) n) c) o;
alter table bench.open_client add primary key (n);
analyze bench.open_client, bench.post;
