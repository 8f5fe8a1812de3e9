-- Whatever is decided of an emergency opening, the reason is written (access.md, emergency: review obligatory).
alter table emergency_opening add constraint emergency_opening_reasoned check (review is null or coalesce(btrim(review_note), '') <> '');
