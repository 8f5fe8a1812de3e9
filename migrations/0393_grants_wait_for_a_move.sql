-- As every key that holds a person beside something else: two rows of one person are made one within a transaction (0198).
alter table access_grant alter constraint access_grant_client_id_name_key_fkey deferrable initially immediate;
