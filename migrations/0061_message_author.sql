-- A message is its writer's: of the session's position, or of the client whose session it is, and at the session's time.
-- Restrictive, so that it holds beside whatever else lets a message in. What was written stays as it was.
create policy message_author on message as restrictive for insert to yhteispolku_app with check (
  case when from_client then client_id = (select access.person_id()) else position_id = (select access.position_id()) end);
revoke update on message from yhteispolku_app;
