import {
  CamelCasePlugin,
  CompiledQuery,
  type DatabaseConnection,
  DummyDriver,
  Kysely,
  PostgresDialect,
  sql,
  Transaction,
} from 'kysely'
import type { Pool } from 'pg'
import type { DB } from './schema.gen.ts'

/** Only its kind is asked; connections come from the pool. */
const dialect = new PostgresDialect({ pool: async () => Promise.reject(new Error('no pool')) })

export type Db = Kysely<DB>
export type Tx = Transaction<DB>

/** Kysely over a pool; columns are camelCase in code, keys inside jsonb stay as they are. */
export function databaseOf(pool: Pool): Db {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

const DEADLOCK = '40P01'

/** Of two transactions that wait for each other the database ends one; it is begun anew, twice at most. */
async function untilNoDeadlock<T>(transaction: () => Promise<T>, triesLeft = 2): Promise<T> {
  try {
    return await transaction()
  } catch (error) {
    if (triesLeft === 0 || (error as { code?: string }).code !== DEADLOCK) throw error
    return untilNoDeadlock(transaction, triesLeft - 1)
  }
}

const ignore = () => {}
const send = (connection: DatabaseConnection, text: string) =>
  connection.executeQuery(CompiledQuery.raw(text))

/**
 * One transaction in which statements may be asked at once: they go to the database in the order asked, without waiting
 * for each other's answers, where Kysely's own transaction waits for each. `begin` travels with the first of them and
 * `commit` with the last: what `last` promises is sent before it and must have succeeded when this answers. `work` is
 * done again when the database ends it for a deadlock.
 */
export const transact = <T>(db: Db, work: Work<T>): Promise<T> =>
  untilNoDeadlock(() => transactOnce(db, work))

type Work<T> = (tx: Tx, last: (sent: Promise<unknown>) => void) => Promise<T>

function transactOnce<T>(db: Db, work: Work<T>): Promise<T> {
  const executor = db.getExecutor()
  return executor.provideConnection(async (connection) => {
    const tx = transactionOn(db, connection)
    const sent: Promise<unknown>[] = [send(connection, 'begin')]
    sent[0]?.catch(ignore)
    const last = (promise: Promise<unknown>) => {
      promise.catch(ignore)
      sent.push(promise)
    }
    try {
      const result = await work(tx, last)
      // a failed statement turns the commit into a rollback; its own error is the one to tell
      const committed = send(connection, 'commit')
      await Promise.all([...sent, committed])
      if ((await committed).rows.some((row) => (row as { command?: string }).command === 'ROLLBACK'))
        throw new Error('rolled back at commit')
      return result
    } catch (error) {
      await send(connection, 'rollback')
      throw error
    }
  })
}

/** Kysely's transaction over a connection of which it need not wait for its turn. */
function transactionOn(db: Db, connection: DatabaseConnection): Tx {
  const executor = db.getExecutor().withConnectionProvider({ provideConnection: (use) => use(connection) })
  return new Transaction<DB>({ config: { dialect }, dialect, driver: new DummyDriver(), executor })
}

/** Rolls the transaction back and carries a value out, e.g. a refusal after some writes. */
export class RolledBack<T> extends Error {
  readonly value: T
  constructor(value: T) {
    super('rolled back')
    this.value = value
  }
}

/**
 * Runs a job of the product itself under the `system` role's policies (access.md, ground `system`).
 * `db` must be connected as `yhteispolku_system`; without a purpose its policies show nothing.
 */
export const asSystem = <T>(db: Db, purpose: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  untilNoDeadlock(() => db.transaction().execute((tx) => inPurpose(tx, purpose, work)))

/** The same, with everything read as it stood at one moment, however long it takes. */
export const asSystemAtOnce = <T>(db: Db, purpose: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  untilNoDeadlock(() =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((tx) => inPurpose(tx, purpose, work)),
  )

async function inPurpose<T>(tx: Tx, purpose: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  await sql`select set_config('app.purpose', ${purpose}, true)`.execute(tx)
  return work(tx)
}
