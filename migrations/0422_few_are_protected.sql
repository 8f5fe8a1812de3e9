-- A desk says how many of its clients it may not name: they are found among the few whose address is protected.
create index client_protected on client (id) where protected;
