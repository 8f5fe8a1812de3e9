-- A view of the open file shows the columns that the application reads of its table, and no others: how a proxy signs in, and the cipher and
-- hash of the proxy's identity code, are nobody's to read (0104), and the view of proxies gave them.
create or replace procedure access.show_in_file(tbl text, shown text) language plpgsql as $$
begin
  execute format('create or replace view file.%1$I with (security_barrier) as select t.* from public.%1$I t where t.%2$I = access.file() and (%3$s)',
    tbl, case tbl when 'client' then 'id' else 'client_id' end, shown);
  call access.grant_in_file(tbl);
end $$;

create procedure access.grant_in_file(tbl text) language plpgsql as $$
begin
  execute format('revoke select on file.%I from yhteispolku_app', tbl);
  execute format('grant select (%s) on file.%I to yhteispolku_app', (
    select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
    where attrelid = format('public.%I', tbl)::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('yhteispolku_app', attrelid, attnum, 'select')), tbl);
end $$;
revoke execute on procedure access.grant_in_file from public;

do $$
declare v record;
begin
  for v in select relname from pg_class where relnamespace = 'file'::regnamespace and relkind = 'v' and relname <> 'standing' loop
    call access.grant_in_file(v.relname);
  end loop;
end $$;
