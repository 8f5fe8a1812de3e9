-- Written anew (0420), the function had lost that its plan is kept (0412).
alter function access.summarise(uuid[]) set plan_cache_mode = force_generic_plan;
