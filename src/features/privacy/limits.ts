import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { type setLimit as contract, type WatchLimit, watchLimits } from './contract.ts'

/** The limits in the order in which they are told. */
export async function listLimits(ctx: Ctx): Promise<WatchLimit[]> {
  const { rows } = await sql<WatchLimit>`
    select substr(name, 13) as name, value, lowest, highest from access_setting where name like 'log.unusual.%'`.execute(
    ctx.tx,
  )
  return watchLimits.flatMap((name) => rows.filter((row) => row.name === name))
}

/** One limit within its bounds; who came second is told what it is now. */
export async function setLimit(
  ctx: Ctx,
  name: WatchLimit['name'],
  { before, value }: BodyOf<typeof contract>,
): Promise<Result<WatchLimit>> {
  const known = (await listLimits(ctx)).find((limit) => limit.name === name)
  if (!known) return notFound()
  if (value < known.lowest || value > known.highest)
    return refuse('privacy.limitOutside', {
      fields: { value: 'number' },
      facts: { lowest: known.lowest, highest: known.highest },
    })
  const { rows } = await sql<{ done: boolean }>`
    select access.set_watch_limit(${name}, ${before}, ${value}) as done`.execute(ctx.tx)
  if (!rows[0]?.done) return changedMeanwhile({ value: known.value })
  await record(ctx, {
    clientId: null,
    type: 'privacy.limitSet',
    category: 'log',
    payload: { name, before, value },
  })
  return accept({ ...known, value })
}
