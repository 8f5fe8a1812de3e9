-- The monthly review of the share list (F2): who contacts whom by when, minutes, and differences of reconciliation that were looked at.
create table share_review (
  id uuid primary key,
  share_list_id uuid not null references share_list,
  -- the month whose list is gone through
  month date not null check (extract(day from month) = 1),
  held_on date not null,
  participants text not null check (btrim(participants) <> ''),
  note text not null default '',
  position_id uuid not null references position,
  recorded_at timestamptz not null,
  closed_at timestamptz,
  version int not null default 1,
  unique (share_list_id, month)
);
create index share_review_position on share_review (position_id);
alter table share_review enable row level security;
-- minutes hold no client; what was agreed of one stands in share_agreement
create policy share_review_read on share_review for select to yhteispolku_app
  using (share_list_id = any ((select access.holders())::uuid[]));
create policy share_review_insert on share_review for insert to yhteispolku_app with check (
  share_list_id = any ((select access.holders())::uuid[]) and position_id = (select access.position_id()) and closed_at is null);
-- closed minutes are not edited
create policy share_review_update on share_review for update to yhteispolku_app
  using (share_list_id = any ((select access.holders())::uuid[]) and closed_at is null)
  with check (share_list_id = any ((select access.holders())::uuid[]));
create policy share_review_system on share_review to yhteispolku_system using (access.purpose() is not null);
grant select, insert on share_review to yhteispolku_app;
grant update (held_on, participants, note, closed_at, version) on share_review to yhteispolku_app;
grant select on share_review to yhteispolku_system;

create table share_agreement (
  id uuid primary key,
  client_id uuid not null references client,
  share_list_id uuid not null references share_list,
  month date not null check (extract(day from month) = 1),
  -- who contacts, how and by when
  position_id uuid not null references position,
  how text not null check (how in ('call', 'letter', 'message', 'visit')),
  contact_by date not null,
  -- for one who has no responsible worker yet: who takes that on
  responsible_id uuid references position,
  agreed_by uuid not null references position,
  agreed_at timestamptz not null,
  version int not null default 1,
  unique (share_list_id, month, client_id)
);
create index share_agreement_client on share_agreement (client_id);
create index share_agreement_position on share_agreement (position_id);
create index share_agreement_responsible on share_agreement (responsible_id);
create index share_agreement_agreed_by on share_agreement (agreed_by);
-- written under the list, and not any more once its minutes are closed
call access.protect('share_agreement', 'access.bit(''shareRow'')');
alter policy share_agreement_insert on share_agreement with check (
  exists (select from access.standing g where g.client_id = share_agreement.client_id and g.writes & access.bit('shareRow') <> 0)
  and share_list_id = any ((select access.holders())::uuid[]) and agreed_by = (select access.position_id())
  and not exists (select from share_review r where r.share_list_id = share_agreement.share_list_id and r.month = share_agreement.month
    and r.closed_at is not null));
alter policy share_agreement_update on share_agreement using (
  exists (select from access.standing g where g.client_id = share_agreement.client_id and g.writes & access.bit('shareRow') <> 0)
  and share_list_id = any ((select access.holders())::uuid[])
  and not exists (select from share_review r where r.share_list_id = share_agreement.share_list_id and r.month = share_agreement.month
    and r.closed_at is not null));

-- A difference between the law's amount and Kela's bill, looked at by a person: what it was, in words.
create table share_mark (
  id uuid primary key,
  client_id uuid not null references client,
  month date not null check (extract(day from month) = 1),
  kind text not null check (kind in ('explained', 'askedKela', 'kelaCorrects')),
  text text not null check (btrim(text) <> ''),
  position_id uuid not null references position,
  marked_at timestamptz not null,
  version int not null default 1,
  unique (client_id, month)
);
create index share_mark_position on share_mark (position_id);
call access.protect('share_mark', 'access.bit(''shareRow'')');

insert into access_setting values
  ('share.contactDays', 60, 'days within which everyone on the share list should have been met or contacted (S1)'),
  ('share.longUnemployedDays', 365, 'days of unemployment after which one who is not on the share list is told as unexplained'),
  ('share.toleranceCents', 5, 'cents a person and month by which a bill may differ from the law''s amount: Kela''s rounding is not known'),
  ('share.aheadMonths', 12, 'months ahead for which the avoidable cost of a person on the share list is counted');
