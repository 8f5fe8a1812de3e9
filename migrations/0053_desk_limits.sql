-- What the desk calls long ago or soon is agreed, not law: settings (ui.md, Työpöytä).
insert into access_setting values
  ('desk.notContactedDays', 60, 'days without a contact after which a client stands under "not contacted"'),
  ('desk.periodEndingDays', 28, 'days before a period ends in which it stands under "period ending"'),
  ('desk.consentExpiringDays', 30, 'days before a consent expires in which it stands under "consent expiring"'),
  ('desk.newDays', 7, 'days during which a client newly assigned is new for the worker');
