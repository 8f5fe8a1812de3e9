import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import type { Pool } from 'pg'
import type { DB } from './schema.gen.ts'

export type Db = Kysely<DB>
export type Tx = Transaction<DB>

/** Kysely over a pool; columns are camelCase in code, keys inside jsonb stay as they are. */
export function databaseOf(pool: Pool): Db {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
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
export function asSystem<T>(db: Db, purpose: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('app.purpose', ${purpose}, true)`.execute(tx)
    return work(tx)
  })
}
