-- Where two rows of one person stood on the share list in the same month, one of them stays with the row that gave up what it held
-- (0238): it opens to nobody any more, to a reviewer of the list neither (access.md, One person).
create or replace view access.granted_share_list as
  select r.client_id, l.id as holder_id, 'shareList' as ground, l.id as source_id, 'shareList.reviewer' as column_name, m.reads, m.writes,
    daterange(min(r.month), (max(r.month) + make_interval(months => (select value from access_setting where name = 'shareList.months')))::date)
      as valid, null::uuid as organisation_id
  from share_row r
  join share_list l on l.municipality_code = r.municipality_code
  join organisation o on o.id = l.organisation_id and access.own_column(o.kind) is not null
  join access_column m on m.column_name = 'shareList.reviewer'
  where not exists (select from client_merge g where g.merged_id = r.client_id)
  group by r.client_id, l.id, m.reads, m.writes;
select access.refresh(array(select merged_id from client_merge));
