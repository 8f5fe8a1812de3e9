import type pg from 'pg'
import { dayInHelsinki, type PlainDate } from './kernel/plain-date.ts'
import { clamdAt } from './platform/clamd.ts'
import { systemClock } from './platform/clock.ts'
import type { Keys } from './platform/crypto.ts'
import { type Database, openDatabase } from './platform/db/database.ts'
import { openPools, type Pools } from './platform/db/pool.ts'
import { type Db, databaseOf } from './platform/db/transaction.ts'
import type { Installation } from './platform/http/context.ts'
import type { Settings } from './platform/settings.ts'

type Log = (line: string) => void
export type Seed = (owner: pg.Pool, given: { today: PlainDate; keys: Keys }) => Promise<void>

/** An open installation: its database, and what requests are given. */
export interface OpenInstallation {
  readonly pools: Pools
  /** Of the owner of the tables: for the job queue. */
  readonly ownerUrl: string
  /** As `yhteispolku_app`. */
  readonly db: Db
  /** As `yhteispolku_system`. */
  readonly system: Db
  readonly context: Installation
  answers(): Promise<boolean>
  close(): Promise<void>
}

async function readMark(owner: pg.Pool): Promise<{ demonstration: boolean; empty: boolean }> {
  const { rows } = await owner.query<{ demonstration: boolean; empty: boolean }>(
    `select demonstration, not exists (select from organisation) and not exists (select from client) as empty from installation`,
  )
  return rows[0] ?? { demonstration: false, empty: false }
}

/** The demonstration area goes into an empty database of a demonstration, and nowhere else. */
async function prepareMark(
  owner: pg.Pool,
  settings: Settings,
  seed: Seed | undefined,
  log: Log,
): Promise<boolean> {
  const mark = await readMark(owner)
  if (mark.demonstration || !mark.empty || settings.mode !== 'demonstration' || !seed)
    return mark.demonstration
  log('making the demonstration area')
  await seed(owner, { today: dayInHelsinki(systemClock.now()), keys: settings.keys })
  return (await readMark(owner)).demonstration
}

/**
 * Starts or joins the database, or waits for the one that is already being opened, and loads the demonstration area
 * when there is reason to.
 */
export async function openInstallation(
  settings: Settings,
  { log, seed, opening }: { log: Log; seed?: Seed; opening?: Promise<Database> },
): Promise<OpenInstallation> {
  const database = await (opening ?? openDatabase(settings, log))
  const pools = openPools(database)
  const close = async () => {
    await pools.close()
    await database.stop()
  }
  try {
    const demonstration =
      settings.mode === 'demonstration' && (await prepareMark(pools.owner, settings, seed, log))
    const publicUrl = settings.publicUrl ?? `http://localhost:${settings.port}`
    return {
      pools,
      ownerUrl: database.ownerUrl,
      db: databaseOf(pools.app),
      system: databaseOf(pools.system),
      context: {
        keys: settings.keys,
        publicUrl,
        demonstration,
        statistics: databaseOf(pools.statistics),
        ...(settings.scanner ? { scanner: clamdAt(settings.scanner) } : {}),
      },
      answers: async () => (await pools.app.query('select 1')).rowCount === 1,
      close,
    }
  } catch (error) {
    // an embedded server left running would be joined by the next start, but nobody would stop it
    await close()
    throw error
  }
}
