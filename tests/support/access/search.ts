import type pg from 'pg'
import { chanceOf } from './random.ts'
import type { World } from './world.ts'

/** What a list of clients is asked: a beginning of a name, only one's own, only these, and what comes after one of them. */
export interface ListQuestion {
  readonly from: string | null
  readonly to: string | null
  readonly mine: boolean
  readonly only: readonly string[] | null
  readonly after: string | null
}

/** The rows of access.find_clients by ordinary statements of the session. */
const throughPolicies = `
  select q.n::int as n, to_jsonb(x) as row
  from rows from (jsonb_to_recordset($1) as ("from" text, "to" text, mine boolean, "only" uuid[], after uuid)) with ordinality
    q("from", "to", mine, "only", after, n)
  cross join lateral (
    select c.id, c.first_names, c.last_name, c.birth_year, c.protected,
      (select municipality_code from client_contact where client_id = c.id) as municipality_code,
      array(select distinct kind from relationship where client_id = c.id and closed_on is null order by 1) as relationships,
      array(select path from path_case where client_id = c.id and closed_on is null order by 1) as paths,
      array(select distinct w.name from assignment a join relationship r on r.id = a.relationship_id and r.closed_on is null
        join position p on p.id = a.position_id join worker w on w.id = p.worker_id
        where a.client_id = c.id and a.valid @> access.day() order by 1) as responsible, d.kind, d.due_on
    from client c
    left join lateral (select kind, due_on from deadline where client_id = c.id and state = 'running' order by due_on, id limit 1) d on true
    where (not c.protected or access.sees_protected())
      and exists (select from access_grant g where g.client_id = c.id and g.reads & access.bit('identity') <> 0
        and (not q.mine or g.holder_id = access.position_id()))
      and (q."from" is null or c.name_key collate "C" >= q."from" and c.name_key collate "C" < q."to")
      and (q."only" is null or c.id = any (q."only"))
      and (q.after is null or (c.last_name, c.first_names, c.id) > (
        select l.last_name, l.first_names, l.id from client l where l.id = q.after))
  ) x order by q.n, x.last_name, x.first_names, x.id`

const throughFunction = (name: string) => `
  select q.n::int as n, to_jsonb(x) as row
  from rows from (jsonb_to_recordset($1) as ("from" text, "to" text, mine boolean, "only" uuid[], after uuid)) with ordinality
    q("from", "to", mine, "only", after, n)
  cross join lateral access.${name}(q."from", q."to", q.mine, q."only", q.after, 1000) x
  order by q.n, x.last_name, x.first_names, x.id`

/** The rows of each question as texts, by the policies or by a function of the schema access. */
export async function askList(
  db: pg.ClientBase,
  questions: readonly ListQuestion[],
  name?: string,
): Promise<string[]> {
  const { rows } = await db.query<{ n: number; row: object }>({
    name: `list ${name ?? 'through policies'}`,
    text: name ? throughFunction(name) : throughPolicies,
    values: [JSON.stringify(questions)],
  })
  return rows.map(({ n, row }) => `${n} ${JSON.stringify(row)}`)
}

const everyone: ListQuestion = { from: null, to: null, mine: false, only: null, after: null }

/** Everyone, by name, one's own, some by name of the row, nobody, and the page after each client, one's own or not. */
export const listQuestions = ({ clients }: World): readonly ListQuestion[] => [
  everyone,
  { ...everyone, from: 'aho', to: 'aho\u{10FFFF}' },
  { ...everyone, mine: true },
  { ...everyone, only: clients.slice(0, 2).map(({ id }) => id) },
  { ...everyone, only: [] },
  ...clients.map(({ id }) => ({ ...everyone, after: id })),
]

/** Names and home municipalities that differ. As the owner. */
export async function fillNames(db: pg.ClientBase, { clients }: World, seed: number): Promise<void> {
  const chance = chanceOf(seed + 5_000_000)
  const named = clients.map(({ id }) => {
    const [last_name, first_names] = [chance.one(['Aho', 'Ahola', 'Räty']), chance.one(['Aino', 'Ulla'])]
    const name_key = `${last_name} ${first_names}`.toLowerCase()
    return { id, last_name, first_names, name_key, home: chance.one(['091', '049']) }
  })
  await db.query(
    `with named as (select * from jsonb_to_recordset($1) x(id uuid, last_name text, first_names text, name_key text, home text)),
      homes as (update client_contact t set municipality_code = n.home from named n where t.client_id = n.id)
     update client c set last_name = n.last_name, first_names = n.first_names, name_key = n.name_key from named n where c.id = n.id`,
    [JSON.stringify(named)],
  )
}
