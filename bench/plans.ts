import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Area } from './area.ts'
import { type Reading, readings, record, type Statement } from './database-time.ts'
import { signInWorkers } from './targets.ts'

const FOLDER = join(import.meta.dirname, 'plans')

/** Functions that do a part of a reading with the owner's rights: their statements are planned like any other. */
const insides: Readonly<Record<string, readonly string[]>> = {
  worklist: ['access.desk_facts'],
  search: ['access.find_clients'],
  places: ['access.free_half_days', 'access.free_seats'],
}

interface Plan {
  readonly title: string
  readonly lines: readonly string[]
}

interface Body {
  body: string
  names: string[]
  types: string[]
}

/** A function's statement with its parameters as `$1`, `$2` …, as its own plan sees them. */
async function statementOf(db: pg.ClientBase, name: string): Promise<string> {
  const { rows } = await db.query<Body>(
    `select prosrc as body, (proargnames::text[])[1:pronargs] as names, array(select format_type(t, null) from unnest(proargtypes) t) as types
     from pg_proc where oid = $1::regproc`,
    [name],
  )
  const { body = '', names = [], types = [] } = rows[0] ?? {}
  return names.reduce(
    (text, parameter, i) => text.replaceAll(new RegExp(`\\b${parameter}\\b`, 'g'), `$${i + 1}::${types[i]}`),
    body,
  )
}

const isReading = ({ text }: Statement) => /^\s*(select|with)/i.test(text)

async function explain(db: pg.ClientBase, { text, values }: Statement, generic = false): Promise<string[]> {
  const asked = `explain (costs off${generic ? ', generic_plan' : ''}) ${text}`
  const { rows } = await db.query<{ 'QUERY PLAN': string }>(
    generic ? { text: asked } : { text: asked, values: [...values] },
  )
  return rows.map((row) => row['QUERY PLAN'])
}

/** Plans of everything that a reading asks, as the application's role within the reader's own session. */
export async function plansOf(
  area: Pick<Area, 'appUrl' | 'ownerUrl'>,
  reading: Reading,
  settings = '',
): Promise<Plan[]> {
  const app = new pg.Client({ connectionString: area.appUrl, options: '-c role=yhteispolku_app' })
  const owner = new pg.Client({ connectionString: area.ownerUrl })
  await Promise.all([app.connect(), owner.connect()])
  try {
    const [one] = await record(area, reading, await signInWorkers(owner, 1, 3))
    if (settings) await Promise.all([app.query(settings), owner.query(settings)])
    const plans: Plan[] = []
    for (const statement of one?.statements ?? []) {
      if (isReading(statement)) {
        const title = statement.text.trim().replaceAll(/\s+/g, ' ').slice(0, 120)
        plans.push({ title, lines: await explain(app, statement) })
      }
      if (/access\.enter|look_at|^begin/.test(statement.text))
        await app.query(statement.text, [...statement.values])
    }
    for (const name of insides[reading] ?? [])
      plans.push({
        title: `inside ${name}`,
        lines: await explain(owner, { text: await statementOf(owner, name), values: [] }, true),
      })
    return plans
  } finally {
    await Promise.all([app.end(), owner.end()])
  }
}

/** Keeps the plans of every reading in `bench/plans`, one file a workload. */
export async function writePlans(area: Area, clients: number, say: (line: string) => void): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  for (const reading of Object.keys(readings) as Reading[]) {
    const plans = await plansOf(area, reading)
    const text = plans.map(({ title, lines }) => `-- ${title}\n${lines.join('\n')}\n`).join('\n')
    writeFileSync(join(FOLDER, `${reading}.txt`), `${clients} people\n\n${text}`)
    say(`plans of ${reading}: ${plans.length} statements`)
  }
}
