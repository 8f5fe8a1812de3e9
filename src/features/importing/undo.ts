import { sql } from 'kysely'
import type { Tx } from '../../platform/db/transaction.ts'
import { queue } from '../../platform/jobs.ts'
import { settleClocks } from '../deadline/index.ts'
import type { Obstacle } from './rules/obstacles.ts'
import { IMPORTING } from './run.ts'
import { type Importer, leaveUndoTrail } from './trail.ts'

export type Undone =
  | { readonly outcome: 'done'; readonly clients: number }
  | { readonly outcome: 'blocked'; readonly obstacles: readonly Obstacle[] }
  /** No import is there to be undone: none was written, it is undone already, or a newer one was written. */
  | { readonly outcome: 'notLast' }

/**
 * Takes back what the last import wrote, all of it or nothing: rows it made are gone, rows it changed are as they were,
 * and people it made are emptied, for journal and log name them (migrations/0262). Nothing is done where somebody has
 * since changed what it wrote or built on it. `tx` has the purpose `import`. `runId`: the import meant; null: the last one,
 * whosever it was.
 */
export async function undoImport(
  tx: Tx,
  at: Date,
  { runId, importer }: { readonly runId: string | null; readonly importer: Importer },
): Promise<Undone> {
  await sql`select pg_advisory_xact_lock(${IMPORTING})`.execute(tx)
  const last = await findLast(tx)
  if (last === null || (runId !== null && runId !== last)) return { outcome: 'notLast' }
  const clients = await listClients(tx, last)
  const { rows } = await sql<Obstacle>`
    select tbl as "table", n as rows from access.undo_import(${last}, ${at})`.execute(tx)
  if (rows.length > 0) return { outcome: 'blocked', obstacles: rows }
  await settleClocks(tx)
  await queue(tx, 'share.estimate', {}, { key: 'share.estimate' })
  await leaveUndoTrail(tx, at, importer, { runId: last, clients })
  return { outcome: 'done', clients: clients.length }
}

/** The import that was written last, when it has not been undone. */
async function findLast(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ runId: string; isUndone: boolean }>`
    select run_id, undone_at is not null as is_undone from import_written order by written_at desc, run_id desc limit 1`.execute(
    tx,
  )
  return rows[0] && !rows[0].isUndone ? rows[0].runId : null
}

async function listClients(tx: Tx, runId: string): Promise<readonly string[]> {
  const { rows } = await sql<{
    id: string
  }>`select id from access.import_clients(${runId}) id order by id`.execute(tx)
  return rows.map(({ id }) => id)
}
