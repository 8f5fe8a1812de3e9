-- Papers asked for (D5): of whom, what for, by when. Asking for one that exists says why it is not enough.
create table statement_request (
  id uuid primary key,
  client_id uuid not null references client,
  kind text not null,
  category text not null,
  asked_from text not null check (asked_from in ('client', 'health', 'social', 'other')),
  -- by name or place, where it is not the client
  asked_whom text check (btrim(asked_whom) <> ''),
  purpose text not null check (btrim(purpose) <> ''),
  -- why the one that exists will not do
  not_enough text check (btrim(not_enough) <> ''),
  wanted_by date not null,
  asked_on date not null,
  asked_by uuid not null references position,
  asked_at timestamptz not null,
  status text not null default 'open' check (status in ('open', 'received', 'cancelled')),
  closed_on date,
  statement_id uuid,
  version int not null default 1,
  check ((status = 'open') = (closed_on is null)),
  check ((status = 'received') = (statement_id is not null)),
  check (asked_from = 'client' or asked_whom is not null),
  check (wanted_by >= asked_on and closed_on >= asked_on),
  foreign key (kind, category) references statement_kind (code, category),
  foreign key (statement_id, client_id, kind) references statement (id, client_id, kind)
);
create index statement_request_client on statement_request (client_id);
create index statement_request_of_kind on statement_request (kind, category);
create index statement_request_statement on statement_request (statement_id, client_id, kind);
create index statement_request_asked_by on statement_request (asked_by);
-- one of a kind at a time, whatever two people do at once
create unique index statement_request_once on statement_request (client_id, kind) where status = 'open';
call access.protect('statement_request', 'access.bit(category)');
-- the client answers one, and asks for none
create policy statement_request_by_worker on statement_request as restrictive for insert to yhteispolku_app
  with check ((select access.person_id()) is null);

-- No examination is ordered twice for want of looking: while a statement of the kind is valid, asking for another needs its reason.
create function statement_request_enough() returns trigger
language plpgsql security definer set search_path = public, access, pg_temp as $$
begin
  if new.not_enough is null and exists (select from statement s where s.client_id = new.client_id and s.kind = new.kind
    and s.mistaken_at is null and coalesce(s.valid_until, new.asked_on) >= new.asked_on) then
    raise exception 'a statement of the kind exists' using errcode = 'check_violation', constraint = 'statement_request_enough';
  end if;
  return new;
end $$;
revoke execute on function statement_request_enough from public;
create trigger statement_request_enough before insert on statement_request for each row execute function statement_request_enough();
