-- Averages are of a half of a year (docs/feedback.md): its feedback, and the first there is, are found by their day, not among all that was ever given.
create index feedback_given_on on feedback (access.helsinki_day(given_at));
