-- What earlier lists teach of a municipality (features/share/rules): who stands where, who stays, who comes, and how estimates turned
-- out. Sums of many people, made by the job; a what-if is answered from it without reading anyone.
create table share_model (
  municipality_code text primary key references municipality_ever,
  made_on date not null,
  basis_month date not null check (extract(day from basis_month) = 1),
  stock jsonb not null,
  model jsonb not null,
  turnouts jsonb not null
);
alter table share_model enable row level security;
create policy share_model_read on share_model for select to yhteispolku_app using (
  exists (select from share_list l where l.municipality_code = share_model.municipality_code
    and l.id = any ((select access.holders())::uuid[])));
create policy share_model_system on share_model to yhteispolku_system using (access.purpose() is not null);
grant select on share_model to yhteispolku_app;
grant select, insert, update on share_model to yhteispolku_system;
