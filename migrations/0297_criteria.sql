-- What a certificate of competence is based on (D4): units of vocational qualifications and their requirements, in versions that are never
-- changed. The first ones are the product's own summaries, to begin with: names and codes as far as they are known for certain, and no
-- wording of the Finnish National Agency for Education. An administrator brings the official ones as a file (docs/certificate.md).
create table criteria_unit (
  id uuid primary key default uuidv7(),
  -- six digits of the classification of education; null: not known for certain
  qualification_code text check (qualification_code ~ '^[0-9]{6}$'),
  qualification_fi text not null check (btrim(qualification_fi) <> ''), qualification_sv text, qualification_en text,
  code text check (btrim(code) <> ''),
  name_fi text not null check (btrim(name_fi) <> ''), name_sv text, name_en text,
  -- of the criteria, as their register number: OPH-1825-2021
  version text not null check (btrim(version) <> ''),
  is_official boolean not null,
  source text not null check (btrim(source) <> ''),
  brought_at timestamptz,
  brought_by uuid references position,
  constraint criteria_unit_once unique (qualification_fi, name_fi, version)
);
create index criteria_unit_brought_by on criteria_unit (brought_by);
create table criteria_requirement (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references criteria_unit,
  rank int not null check (rank > 0),
  text_fi text not null check (btrim(text_fi) <> ''), text_sv text, text_en text,
  unique (unit_id, rank)
);
-- what can be learned at a place, named by those who change the place
create table place_criteria (
  place_id uuid not null references place,
  unit_id uuid not null references criteria_unit,
  primary key (place_id, unit_id)
);
create index place_criteria_unit on place_criteria (unit_id);

do $$
declare t text;
begin
  foreach t in array array['criteria_unit', 'criteria_requirement', 'place_criteria'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select to yhteispolku_app using ((select access.role()) is not null)', t || '_read', t);
    execute format('create policy %I on %I to yhteispolku_system using (access.purpose() is not null)', t || '_system', t);
    execute format('grant select, insert on %I to yhteispolku_app, yhteispolku_system', t);
  end loop;
end $$;
create policy criteria_unit_insert on criteria_unit for insert to yhteispolku_app
  with check ((select access.role()) = 'administrator' and brought_by = (select access.position_id()));
create policy criteria_requirement_insert on criteria_requirement for insert to yhteispolku_app
  with check ((select access.role()) = 'administrator');
grant delete on place_criteria to yhteispolku_app;
create policy place_criteria_insert on place_criteria for insert to yhteispolku_app with check (exists (select from place p where p.id = place_id
  and (p.organisation_id = (select access.organisation_id()) or (select access.role()) = 'rehabCoordinator')));
create policy place_criteria_delete on place_criteria for delete to yhteispolku_app using (exists (select from place p where p.id = place_id
  and (p.organisation_id = (select access.organisation_id()) or (select access.role()) = 'rehabCoordinator')));

insert into criteria_unit (id, qualification_code, qualification_fi, qualification_sv, qualification_en, name_fi, name_sv, name_en, version,
  is_official, source) values
  ('0c000000-0000-7000-8000-000000000100', '381141', 'Puhtaus- ja kiinteistöpalvelualan perustutkinto', 'Grundexamen inom rengörings- och fastighetsservicebranschen', 'Vocational qualification in cleaning and property services', 'Ylläpitosiivous', 'Underhållsstädning', 'Maintenance cleaning', 'tiivistelmä 1', false, 'Yhteispolku'),
  ('0c000000-0000-7000-8000-000000000200', '381141', 'Puhtaus- ja kiinteistöpalvelualan perustutkinto', 'Grundexamen inom rengörings- och fastighetsservicebranschen', 'Vocational qualification in cleaning and property services', 'Piha- ja ulkoalueiden hoitaminen', 'Skötsel av gårdar och utomhusområden', 'Care of yards and outdoor areas', 'tiivistelmä 1', false, 'Yhteispolku'),
  ('0c000000-0000-7000-8000-000000000300', null, 'Ravintola- ja catering-alan perustutkinto', 'Grundexamen inom restaurang- och cateringbranschen', 'Vocational qualification in restaurant and catering services', 'Lounasruokien valmistus', 'Tillredning av lunchrätter', 'Preparation of lunch dishes', 'tiivistelmä 1', false, 'Yhteispolku'),
  ('0c000000-0000-7000-8000-000000000400', null, 'Liiketoiminnan perustutkinto', 'Grundexamen i affärsverksamhet', 'Vocational qualification in business', 'Asiakaspalvelu', 'Kundservice', 'Customer service', 'tiivistelmä 1', false, 'Yhteispolku');
insert into criteria_requirement (id, unit_id, rank, text_fi, text_sv, text_en) values
  ('0c000000-0000-7000-8000-000000000101', '0c000000-0000-7000-8000-000000000100', 1, 'suunnittelee työvuoronsa siivoustehtävät ja niiden järjestyksen', 'planerar städuppgifterna under sitt skift och deras ordning', 'plans the cleaning tasks of a shift and their order'),
  ('0c000000-0000-7000-8000-000000000102', '0c000000-0000-7000-8000-000000000100', 2, 'valitsee pinnoille sopivat välineet, aineet ja menetelmät', 'väljer redskap, medel och metoder som passar ytorna', 'chooses tools, agents and methods that suit the surfaces'),
  ('0c000000-0000-7000-8000-000000000103', '0c000000-0000-7000-8000-000000000100', 3, 'annostelee puhdistusaineet ohjeen mukaan ja lajittelee jätteet', 'doserar rengöringsmedel enligt anvisning och sorterar avfall', 'doses cleaning agents as instructed and sorts waste'),
  ('0c000000-0000-7000-8000-000000000104', '0c000000-0000-7000-8000-000000000100', 4, 'työskentelee turvallisesti ja ergonomisesti', 'arbetar säkert och ergonomiskt', 'works safely and ergonomically'),
  ('0c000000-0000-7000-8000-000000000105', '0c000000-0000-7000-8000-000000000100', 5, 'palvelee tilojen käyttäjiä ja arvioi työnsä jäljen', 'betjänar dem som använder lokalerna och bedömer sitt arbetsresultat', 'serves those who use the premises and judges the result of the work'),
  ('0c000000-0000-7000-8000-000000000201', '0c000000-0000-7000-8000-000000000200', 1, 'hoitaa nurmikoita, istutuksia ja kulkuväyliä vuodenajan mukaan', 'sköter gräsmattor, planteringar och gångar enligt årstid', 'looks after lawns, plantings and paths by the season'),
  ('0c000000-0000-7000-8000-000000000202', '0c000000-0000-7000-8000-000000000200', 2, 'käyttää ja huoltaa tavallisia käsi- ja pienkoneita', 'använder och underhåller vanliga handredskap och småmaskiner', 'uses and maintains common hand tools and small machines'),
  ('0c000000-0000-7000-8000-000000000203', '0c000000-0000-7000-8000-000000000200', 3, 'huolehtii alueen siisteydestä ja turvallisuudesta', 'ser till att området är snyggt och säkert', 'keeps the area tidy and safe'),
  ('0c000000-0000-7000-8000-000000000204', '0c000000-0000-7000-8000-000000000200', 4, 'käyttää suojaimia ja työskentelee ergonomisesti', 'använder skyddsutrustning och arbetar ergonomiskt', 'uses protective equipment and works ergonomically'),
  ('0c000000-0000-7000-8000-000000000301', '0c000000-0000-7000-8000-000000000300', 1, 'noudattaa hygieniaohjeita ja omavalvontaa', 'följer hygienanvisningar och egenkontroll', 'follows the rules of hygiene and self-monitoring'),
  ('0c000000-0000-7000-8000-000000000302', '0c000000-0000-7000-8000-000000000300', 2, 'käsittelee ja esivalmistelee raaka-aineita ohjeen mukaan', 'hanterar och förbereder råvaror enligt recept', 'handles and prepares raw materials by the recipe'),
  ('0c000000-0000-7000-8000-000000000303', '0c000000-0000-7000-8000-000000000300', 3, 'valmistaa lounasruokia ja huomioi erityisruokavaliot', 'tillreder lunchrätter och beaktar specialdieter', 'prepares lunch dishes and minds special diets'),
  ('0c000000-0000-7000-8000-000000000304', '0c000000-0000-7000-8000-000000000300', 4, 'käyttää keittiön laitteita ja välineitä turvallisesti', 'använder kökets utrustning och redskap säkert', 'uses kitchen equipment and tools safely'),
  ('0c000000-0000-7000-8000-000000000305', '0c000000-0000-7000-8000-000000000300', 5, 'pitää työtilat puhtaina ja vähentää hävikkiä', 'håller arbetsutrymmena rena och minskar svinn', 'keeps the work areas clean and reduces waste'),
  ('0c000000-0000-7000-8000-000000000401', '0c000000-0000-7000-8000-000000000400', 1, 'palvelee asiakkaita ystävällisesti ja selvittää heidän tarpeensa', 'betjänar kunder vänligt och tar reda på deras behov', 'serves customers kindly and finds out what they need'),
  ('0c000000-0000-7000-8000-000000000402', '0c000000-0000-7000-8000-000000000400', 2, 'tuntee myytävät tuotteet ja pitää ne hyvin esillä', 'känner till produkterna och håller dem väl framme', 'knows the goods and keeps them well on display'),
  ('0c000000-0000-7000-8000-000000000403', '0c000000-0000-7000-8000-000000000400', 3, 'käyttää kassaa ja maksupäätettä ohjeen mukaan', 'använder kassa och betalterminal enligt anvisning', 'uses the till and the card terminal as instructed'),
  ('0c000000-0000-7000-8000-000000000404', '0c000000-0000-7000-8000-000000000400', 4, 'toimii työyhteisön jäsenenä ja noudattaa sovittuja aikoja', 'arbetar som en del av arbetsgemenskapen och håller överenskomna tider', 'works as one of the team and keeps agreed times');
