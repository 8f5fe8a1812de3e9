import type { AttackedTown } from './town.ts'

/** Not the people's own: the log tells of the attacks, and sessions are the attackers'. */
const others = ['access_log', 'session']
/** Without a column that says whose it is: the records of the files. */
const beside = ['enquiry', 'import_run', 'import_undo', 'share_review']

/** A sum of every row about the people, by table. */
export async function fingerprint({ owner, rounds }: AttackedTown): Promise<Record<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1) order by 1`,
    [others],
  )
  const sums = [
    `select 'client' as name, md5(string_agg(t::text, '|' order by id)) as sum from client t where id = any($1)`,
    ...tables.map(
      ({ name }) =>
        `select '${name}', md5(string_agg(t::text, '|' order by t::text)) from ${name} t where client_id = any($1)`,
    ),
    ...beside.map(
      (name) =>
        `select '${name}', md5(string_agg(t::text, '|' order by t::text)) from ${name} t where id = any($2)`,
    ),
  ]
  const ids = rounds.flat().flatMap(({ clientId, ids }) => [clientId, ids.get('mergedId') ?? clientId])
  const records = rounds.flat().flatMap(({ ids }) => [...ids.values()])
  const { rows } = await owner.query<{ name: string; sum: string | null }>(sums.join(' union all '), [
    ids,
    records,
  ])
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum ?? '']))
}
