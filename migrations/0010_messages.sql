-- Threads on a client's file (H1). One sees the threads one takes part in, and no others (access-matrix: message).
create table message_thread (
  id uuid primary key default uuidv7(),
  client_id uuid not null references client,
  subject text not null check (subject <> ''),
  started_at timestamptz not null,
  unique (id, client_id)
);
create index message_thread_client on message_thread (client_id);

create table message_participant (
  thread_id uuid not null,
  client_id uuid not null,
  -- a position or the client
  holder_id uuid not null,
  read_at timestamptz,
  primary key (thread_id, holder_id),
  foreign key (thread_id, client_id) references message_thread (id, client_id)
);
create index message_participant_holder on message_participant (holder_id);
create index message_participant_client on message_participant (client_id);

create table message (
  id uuid primary key default uuidv7(),
  thread_id uuid not null,
  client_id uuid not null,
  position_id uuid references position,
  from_client boolean not null default false,
  text text not null check (text <> ''),
  sent_at timestamptz not null,
  check ((position_id is null) = from_client),
  foreign key (thread_id, client_id) references message_thread (id, client_id)
);
create index message_thread_sent on message (thread_id, sent_at);
create index message_client on message (client_id);
create index message_position on message (position_id);

create function access.takes_part(p_thread uuid) returns boolean
language sql stable security definer set search_path = public, access, pg_temp as $$
  select exists (select from message_participant where thread_id = p_thread and holder_id = any (access.holders()))
$$;
revoke execute on function access.takes_part from public;
grant execute on function access.takes_part to yhteispolku_app, yhteispolku_system;

call access.protect('message_participant', 'access.bit(''message'')', extra => 'holder_id = any ((select access.holders())::uuid[]) or access.takes_part(thread_id)');
call access.protect('message', 'access.bit(''message'')', extra => 'access.takes_part(thread_id)');
call access.protect('message_thread', 'access.bit(''message'')', extra => 'access.takes_part(id)');
-- the one who starts a thread names its participants in the same transaction
drop policy message_thread_insert on message_thread;
create policy message_thread_insert on message_thread for insert to yhteispolku_app with check (
  exists (select from access_grant g where g.client_id = message_thread.client_id and g.writes & access.bit('message') <> 0));
drop policy message_participant_insert on message_participant;
create policy message_participant_insert on message_participant for insert to yhteispolku_app with check (
  exists (select from access_grant g where g.client_id = message_participant.client_id and g.writes & access.bit('message') <> 0));
