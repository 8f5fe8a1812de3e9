import { sql } from 'kysely'
import {
  affected,
  idIn,
  leaveRepeated,
  type Run,
  rejectRows,
  touch,
  type Written,
  warnRows,
} from '../staging.ts'

const file = 'clients.csv'

/**
 * One person for each identity code (access.md, "One person, many authorities"): a row whose code is known already is
 * attached to that person, whose own details stand. A row whose reference is known brings its person up to date; an
 * empty cell leaves what was there.
 */
export async function writeClients(run: Run): Promise<Written> {
  await leaveRepeated(run, file, 'client_ref', ['client_ref'])
  await findPersons(run)
  await tellTaken(run)
  await findByCode(run)
  const created = await createPersons(run)
  await attachReferences(run)
  return { created, updated: await updatePersons(run) }
}

async function findPersons({ tx }: Run): Promise<void> {
  await sql`update in_clients s set client_id = c.id, how = 'own' from client c where c.reference = s.client_ref`.execute(
    tx,
  )
  await sql`
    update in_clients s set client_id = r.client_id, how = 'alias' from client_reference r
    where s.client_id is null and r.reference = s.client_ref`.execute(tx)
  await sql`
    update in_clients s set client_id = c.id, how = 'own' from client c
    where s.client_id is null and c.id = ${idIn('s.client_ref')} and c.reference is null`.execute(tx)
}

/** A reference that stands for one person and comes with another's code contradicts what is known. */
const tellTaken = (run: Run) =>
  rejectRows(
    run,
    file,
    'client_ref',
    'referenceTaken',
    sql`
      select s.line, jsonb_build_object('reference', s.client_ref)
      from in_clients s join client_identity i on i.client_id = s.client_id
      where s.code_hash is not null and i.code_hash is distinct from decode(s.code_hash, 'hex') and (
        i.code_hash is not null
        or exists (select from client_identity other where other.code_hash = decode(s.code_hash, 'hex'))
        or exists (select from in_clients other where other.code_hash = s.code_hash and other.client_id <> s.client_id
          and other.line < s.line))`,
  )

/** Rows of a code that somebody has, here or higher up in the file; the others are new persons. */
async function findByCode({ tx }: Run): Promise<void> {
  await sql`
    update in_clients s set client_id = i.client_id, how = 'attached' from client_identity i
    where s.client_id is null and i.code_hash = decode(s.code_hash, 'hex')`.execute(tx)
  await sql`
    update in_clients s set client_id = known.client_id, how = 'attached' from in_clients known
    where s.client_id is null and known.client_id is not null and known.code_hash = s.code_hash`.execute(tx)
  await sql`
    update in_clients s set client_id = gen_random_uuid(), how = 'new'
    from (
      select line, row_number() over (partition by code_hash order by line) as nth from in_clients where client_id is null
    ) n where n.line = s.line and (s.code_hash is null or n.nth = 1)`.execute(tx)
  await sql`
    update in_clients s set client_id = first.client_id, how = 'attached' from in_clients first
    where s.client_id is null and first.how = 'new' and first.code_hash = s.code_hash`.execute(tx)
}

async function createPersons(run: Run): Promise<number> {
  const { tx, at } = run
  const created = await sql`
    insert into client (id, last_name, first_names, name_key, birth_year, protected, reference, created_at)
    select client_id, last_name, first_names, name_key, extract(year from birth_date), coalesce(protected, false), client_ref, ${at}
    from in_clients where how = 'new' order by client_id`.execute(tx)
  await sql`
    insert into client_identity (client_id, birth_date, code_cipher, code_hash)
    select client_id, birth_date, decode(code_cipher, 'hex'), decode(code_hash, 'hex')
    from in_clients where how = 'new' order by client_id`.execute(tx)
  await sql`
    insert into client_contact (client_id, municipality_code, language, phone, email, street_address, postal_code, post_office)
    select client_id, municipality, coalesce(language, 'fi'), phone, email, street_address, postal_code, post_office
    from in_clients where how = 'new' order by client_id`.execute(tx)
  await touch(run, sql`select client_id from in_clients where how = 'new'`)
  return affected(created)
}

async function attachReferences(run: Run): Promise<void> {
  await sql`
    insert into client_reference (reference, client_id)
    select client_ref, client_id from in_clients where how = 'attached' order by client_ref`.execute(run.tx)
  const same = sql`
    select s.line, jsonb_build_object('reference', coalesce(c.reference, c.id::text))
    from in_clients s join client c on c.id = s.client_id where s.how in ('attached', 'alias')`
  await warnRows(run, file, 'identity_code', 'samePerson', same)
  const lifted = sql`
    select s.line, '{}'::jsonb from in_clients s join client c on c.id = s.client_id
    where c.protected and s.protected = false`
  await warnRows(run, file, 'protected', 'protectionKept', lifted)
}

async function updatePersons(run: Run): Promise<number> {
  const updated = await sql`
    with own as (select * from in_clients where how = 'own'),
    named as (
      update client c set last_name = s.last_name, first_names = s.first_names, name_key = s.name_key,
        birth_year = coalesce(extract(year from s.birth_date), c.birth_year),
        protected = c.protected or coalesce(s.protected, false), version = c.version + 1
      from own s where c.id = s.client_id
        and (c.last_name, c.first_names, c.birth_year, c.protected) is distinct from
          (s.last_name, s.first_names, coalesce(extract(year from s.birth_date)::int, c.birth_year), c.protected or coalesce(s.protected, false))
      returning c.id
    ), identified as (
      update client_identity i set birth_date = coalesce(s.birth_date, i.birth_date),
        code_cipher = coalesce(i.code_cipher, decode(s.code_cipher, 'hex')), code_hash = coalesce(i.code_hash, decode(s.code_hash, 'hex'))
      from own s where i.client_id = s.client_id
        and (i.birth_date, i.code_hash) is distinct from
          (coalesce(s.birth_date, i.birth_date), coalesce(i.code_hash, decode(s.code_hash, 'hex')))
      returning i.client_id
    ), reached as (
      update client_contact t set municipality_code = coalesce(s.municipality, t.municipality_code),
        language = coalesce(s.language, t.language), phone = coalesce(s.phone, t.phone), email = coalesce(s.email, t.email),
        street_address = coalesce(s.street_address, t.street_address), postal_code = coalesce(s.postal_code, t.postal_code),
        post_office = coalesce(s.post_office, t.post_office), version = t.version + 1
      from own s where t.client_id = s.client_id
        and (t.municipality_code, t.language, t.phone, t.email, t.street_address, t.postal_code, t.post_office) is distinct from
          (coalesce(s.municipality, t.municipality_code), coalesce(s.language, t.language), coalesce(s.phone, t.phone),
           coalesce(s.email, t.email), coalesce(s.street_address, t.street_address), coalesce(s.postal_code, t.postal_code),
           coalesce(s.post_office, t.post_office))
      returning t.client_id
    ) insert into import_touched select id from named union select client_id from identified union select client_id from reached`.execute(
    run.tx,
  )
  return affected(updated)
}
