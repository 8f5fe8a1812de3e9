import type pg from 'pg'
import { clockLaw, markDerived, settleClocks } from '../features/deadline/index.ts'
import { addMonths, instantInHelsinki, type PlainDate } from '../kernel/plain-date.ts'
import type { Keys } from '../platform/crypto.ts'
import { databaseOf } from '../platform/db/transaction.ts'
import type { Book } from './book.ts'
import { loadBook } from './load.ts'
import { writeArea } from './write-area.ts'

/** The same area for the same seed and day. */
const SEED = 'rantalakeus'

export interface Given {
  readonly today: PlainDate
  readonly keys: Keys
  readonly seed?: string
}

/**
 * Fills an empty, migrated database with the demonstration area and marks the installation as a demonstration.
 * As the owner of the tables, in one transaction.
 */
export async function seedDemonstration(owner: pg.Pool, { today, keys, seed = SEED }: Given): Promise<void> {
  const book = writeArea({ today, keys, seed })
  const client = await owner.connect()
  try {
    await client.query('begin')
    await load(client, book, today)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
  await deriveClocks(owner, today)
}

/** The clocks of everyone, from the facts as they were loaded; should this fail, the job that the load has queued derives them. */
const deriveClocks = (owner: pg.Pool, today: PlainDate): Promise<void> =>
  databaseOf(owner)
    .transaction()
    .execute(async (tx) => {
      await settleClocks(tx)
      await markDerived(tx, clockLaw, instantInHelsinki(today, '00:00'))
    })

async function load(owner: pg.ClientBase, book: Book, today: PlainDate): Promise<void> {
  await loadBook(owner, book)
  await queueTurns(owner, today)
  // what was estimated of months that have been listed since, and of those that have not
  await owner.query(`select access.queue('share.estimate', $1)`, [
    JSON.stringify({ days: Array.from({ length: 7 }, (_, ago) => addMonths(today, ago - 6)) }),
  ])
  // the three years behind are sealed, and the last weeks looked through, as soon as the server is up
  await owner.query(`select access.queue('log.seal', '{}'::json), access.queue('log.watch', '{}'::json)`)
  await owner.query('update installation set demonstration = true, seeded_on = $1', [today])
}

/** The acts that wait for their day, as the product queued them: holds lapse, periods begin and end by themselves. */
async function queueTurns(owner: pg.ClientBase, today: PlainDate): Promise<void> {
  await owner.query(`
    select access.queue('period.lapse', '{}'::json, held_until, 'hold:' || id) from period where status = 'held'`)
  await owner.query(
    `select access.queue('period.start', json_build_object('periodId', id), lower(during)::timestamp at time zone 'Europe/Helsinki', 'start:' || id)
     from period where status = 'agreed' and lower(during) > $1`,
    [today],
  )
  await owner.query(`
    select access.queue('period.end', json_build_object('periodId', id), upper(during)::timestamp at time zone 'Europe/Helsinki', 'end:' || id)
    from period where status = 'agreed'`)
}
