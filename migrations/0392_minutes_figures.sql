-- Approved minutes keep the figures of their list as they were when they were approved (F2): later corrections of the list, and what another
-- reader sees, change the room, never the minutes. Counts and cents only: minutes hold no client.
alter table share_review add column figures jsonb,
  add check (figures is null or (closed_at is not null and jsonb_typeof(figures) = 'object'));
grant update (figures) on share_review to yhteispolku_app;
