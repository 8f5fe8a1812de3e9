import { sql } from 'kysely'
import type { ResponseOf } from '../../kernel/endpoint.ts'
import { addDays, dayInHelsinki, isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, type Result } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import { keepingOf, keepingTime } from './rules/keeping.ts'

/** The oldest part of the log and the end of it: what happened before that instant is in it. */
export async function oldestPart(tx: Tx): Promise<{ readonly until: Date } | undefined> {
  const { rows } = await sql<{ until: Date }>`
    select until from access.log_months order by until limit 1`.execute(tx)
  return rows[0]
}

interface Link {
  readonly month: PlainDate
  readonly entries: number
  readonly droppedAt: Date
  readonly seal: number
}

/** How long the log is kept and what has gone; the officer reads the links of the chain. */
export async function readKeeping(ctx: Ctx): Promise<Result<ResponseOf<typeof contract.readKeeping>>> {
  const part = await oldestPart(ctx.tx)
  const oldest = part ? keepingOf(part.until) : accept(null)
  if (!oldest.ok) return oldest
  const { rows } = await sql<Link>`
    select ((dropped_until at time zone 'UTC') - interval '1 month')::date as month, dropped_entries::int as entries,
      sealed_at as dropped_at, number as seal
    from log_seal where form = 2 order by dropped_until desc`.execute(ctx.tx)
  const dropped = rows.map((row) => ({ ...row, droppedAt: row.droppedAt.toISOString() }))
  const isLate = oldest.value !== null && isBefore(oldest.value.dropOn, ctx.day)
  return accept({ time: keepingTime(ctx.day), oldest: oldest.value && { ...oldest.value, isLate }, dropped })
}

/** The last whole day of what has been dropped: a month ends by UTC, in the early hours of a day in Helsinki. Null: nothing has. */
export async function lastDroppedDay(ctx: Ctx): Promise<PlainDate | null> {
  const { rows } = await sql<{ until: Date | null }>`
    select max(dropped_until) as until from log_seal where form = 2`.execute(ctx.tx)
  const until = rows[0]?.until
  return until ? addDays(dayInHelsinki(until), -1) : null
}
