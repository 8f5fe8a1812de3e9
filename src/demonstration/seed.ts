import type pg from 'pg'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Keys } from '../platform/crypto.ts'
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
}

async function load(owner: pg.ClientBase, book: Book, today: PlainDate): Promise<void> {
  await loadBook(owner, book)
  await owner.query('update installation set demonstration = true, seeded_on = $1', [today])
}
