import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { commandLine, runImport } from '../src/features/importing/index.ts'
import { keyedHash } from '../src/platform/crypto.ts'
import { openPool } from '../src/platform/db/pool.ts'
import { asSystem, databaseOf } from '../src/platform/db/transaction.ts'
import type { Area } from './area.ts'
import { makeShareFile, type ShareFile, today } from './share-files.ts'

const keys = { encryption: Buffer.alloc(32, 1), hash: Buffer.alloc(32, 2) }
/** So many rows, over as many months as the people of the area need. */
const ROWS = 300_000
/** By turns; the fastest tells, since others' work only adds. */
const TURNS = 3

export interface BatchTime {
  readonly rows: number
  readonly ms: number
  readonly floorMs: number
  /** Of this process at the end of the work or at its highest, before the floor's; bytes. */
  readonly memory: number
  /** Of the database's process at its highest, where it was watched; bytes. */
  readonly databaseMemory?: number
  /** Of the database's processor, which holds on a busy machine; infinite where it cannot be seen. */
  readonly processor?: { readonly ms: number; readonly floorMs: number }
}

/**
 * A share list of 300 000 rows: the import as people run it – every cell read and judged, people found, rows written, grounds
 * derived, journal and log – as a preview, which is rolled back. The floor: the same file split at its commas and written by
 * one hand-made statement, nothing judged, no ground, no log. Both hash every code.
 */
export async function measureShareImport(area: Area, clients: number): Promise<BatchTime> {
  const people = Math.min(clients, 25_000)
  const file = makeShareFile(people, Math.ceil(ROWS / people))
  const db = new pg.Client({ connectionString: area.ownerUrl })
  await db.connect()
  try {
    await nameClients(db, file)
    // first: what the floor leaves behind is none of its memory, and the database is warmer for the floor
    let ms = await timeOf(() => importFile(area, file))
    const memory = process.memoryUsage.rss()
    let floorMs = await timeOf(() => floor(db, file))
    for (let turn = 1; turn < TURNS; turn += 1) {
      ms = Math.min(ms, await timeOf(() => importFile(area, file)))
      floorMs = Math.min(floorMs, await timeOf(() => floor(db, file)))
    }
    return { rows: file.rows, ms, floorMs, memory }
  } finally {
    await db.end()
  }
}

/** Characters of one reading. */
const PIECE = 65_536

const timeOf = async (work: () => Promise<void>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The area's first clients get the codes of the file. */
const nameClients = (db: pg.Client, { codes }: ShareFile) =>
  db.query(
    `with named as (
       select client_id, row_number() over (order by client_id) as n from client_identity
     )
     update client_identity i set code_hash = decode(c.hash, 'hex'), code_cipher = '\\x00'
     from named join unnest($1::text[]) with ordinality c(hash, n) on c.n = named.n
     where i.client_id = named.client_id and i.code_hash is distinct from decode(c.hash, 'hex')`,
    [codes.map((code) => keyedHash(keys, code).toString('hex'))],
  )

async function importFile(area: Area, { text }: ShareFile): Promise<void> {
  const pool = openPool(area.ownerUrl, { max: 1, role: 'yhteispolku_system' })
  try {
    const system = databaseOf(pool)
    const report = await runImport(
      (purpose, work) => asSystem(system, purpose, work),
      { at: new Date(`${today}T08:00:00Z`), day: today, keys },
      {
        id: randomUUID(),
        sources: [
          {
            name: 'share_list.csv',
            // as a file is read
            async *read() {
              for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE)
            },
          },
        ],
        dryRun: true,
        strict: false,
        importer: commandLine,
      },
    )
    const [file] = report.files
    if (!file || file.rejected > 0) throw new Error(`share-import: rows rejected: ${file?.rejected}`)
  } finally {
    await pool.end()
  }
}

const AT_ONCE = 20_000

async function floor(db: pg.Client, { text }: ShareFile): Promise<void> {
  await db.query('begin')
  await db.query(`set local session_replication_role = replica`)
  await db.query(
    'create temp table listed (month date, hash bytea, municipality text, days int, paid int, cents int, percent int, share int) on commit drop',
  )
  const lines = text.trimEnd().split('\n').slice(1)
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    const cells = lines.slice(start, start + AT_ONCE).map((line) => line.split(','))
    const column = (at: number) => cells.map((row) => row[at])
    const cents = (at: number) => cells.map((row) => Math.round(Number(row[at]) * 100))
    await db.query(
      `insert into listed select * from unnest($1::date[], $2::bytea[], $3::text[], $4::int[], $5::int[], $6::int[], $7::int[], $8::int[])`,
      [
        cells.map((row) => `${row[0]}-01`),
        cells.map((row) => keyedHash(keys, row[1] ?? '')),
        column(2),
        column(3),
        column(4),
        cents(5),
        column(6),
        cents(7),
      ],
    )
  }
  await db.query(
    `insert into share_row (month, client_id, municipality_code, benefit_days, paid_days, paid_cents, share_percent, share_cents)
     select l.month, i.client_id, l.municipality, l.days, l.paid, l.cents, l.percent, l.share
     from listed l join client_identity i on i.code_hash = l.hash`,
  )
  await db.query('rollback')
}
