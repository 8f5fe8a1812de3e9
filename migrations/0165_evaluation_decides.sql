-- The final evaluation is where the continuation is agreed (C6): the worker's says how it goes on. Older rows stand as they are.
alter table evaluation add constraint evaluation_decides check (party <> 'worker' or continuation is not null) not valid;
