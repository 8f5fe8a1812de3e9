-- The client who reads a decision in full also reads which unit was told of it: the decision says it (434/2003 44 §, D3).
create policy decision_notice_self on decision_notice for select to yhteispolku_app
  using (client_id = (select access.person_id()) and exists (select from decision_content c where c.decision_id = decision_notice.decision_id));
