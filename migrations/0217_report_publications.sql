-- Reports given out of the working group: frozen with their definitions as they were, small numbers protected before they are stored
-- (indicators.md, "Publishing"). Nothing of it is ever changed; a correction is a publication of its own that names the one it corrects.
create table report_publication (
  id uuid primary key,
  month date not null check (extract(day from month) = 1),
  organisation_id uuid not null references organisation,
  position_id uuid not null references position,
  published_at timestamptz not null,
  note text not null default '',
  corrects uuid unique references report_publication,
  -- [{id, unit, words: {fi, sv, en}, cells: {area: shown, "609": shown, …}}], shown: a number, "small", "withheld" or null
  figures jsonb not null,
  check (corrects is null or btrim(note) <> ''),
  check (corrects <> id)
);
create unique index report_publication_first on report_publication (month) where corrects is null;
create index report_publication_month on report_publication (month, published_at);
create index report_publication_organisation on report_publication (organisation_id);
create index report_publication_position on report_publication (position_id);
alter table report_publication enable row level security;
grant select, insert on report_publication to yhteispolku_app;
create policy report_publication_read on report_publication for select to yhteispolku_app
  using ((select access.position_id()) is not null);
create policy report_publication_insert on report_publication for insert to yhteispolku_app with check (
  (select access.role()) = 'manager' and position_id = (select access.position_id())
  and organisation_id = (select access.organisation_id()));
