-- What puts a client's grounds and desk together is planned once a connection and not at each of its first five uses: its plan takes some
-- hundred milliseconds, running it two or three, and every plan goes by the clients that are given.
alter function access.refresh(uuid[]) set plan_cache_mode = force_generic_plan;
alter function access.summarise(uuid[]) set plan_cache_mode = force_generic_plan;
alter function access.share_rows_changed() set plan_cache_mode = force_generic_plan;
