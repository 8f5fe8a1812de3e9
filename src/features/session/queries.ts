import { sql } from 'kysely'
import type { Ctx } from '../../platform/http/context.ts'
import { listOwnPersons, listOwnSessions } from '../../platform/session/session.ts'
import type { Me } from './contract.ts'

interface PositionRow {
  id: string
  role: string
  organisationId: string
  organisationName: string
  kind: string | null
  unitId: string | null
  unitName: string | null
}

const toPosition = (row: PositionRow): NonNullable<Me['position']> => ({
  id: row.id,
  role: row.role,
  organisation: { id: row.organisationId, name: row.organisationName, kind: row.kind },
  unit: row.unitId ? { id: row.unitId, name: row.unitName ?? '' } : null,
})

async function listOwnPositions(ctx: Ctx): Promise<PositionRow[]> {
  const { rows } = await sql<PositionRow>`
    select p.id, p.role, o.id as organisation_id, o.name as organisation_name, o.kind, u.id as unit_id, u.name as unit_name
    from position p join organisation o on o.id = p.organisation_id left join unit u on u.id = p.unit_id
    where p.worker_id = ${ctx.session.workerId} and p.valid @> ${ctx.day}::date order by o.name, p.role`.execute(
    ctx.tx,
  )
  return rows
}

async function findOwnName(ctx: Ctx): Promise<Me['client']> {
  if (!ctx.session.clientId) return null
  const row = await ctx.tx
    .selectFrom('client')
    .select(['id', 'firstNames', 'lastName'])
    .where('id', '=', ctx.session.clientId)
    .executeTakeFirst()
  return row ? { id: row.id, name: `${row.firstNames} ${row.lastName}` } : null
}

async function readIdleMinutes(ctx: Ctx): Promise<number> {
  const { value } = await ctx.tx
    .selectFrom('accessSetting')
    .select('value')
    .where('name', '=', 'session.idleMinutes')
    .executeTakeFirstOrThrow()
  return Number(value)
}

/** Who is signed in; `permitted` are the names of actions open to the role. */
export async function readMe(ctx: Ctx, permitted: readonly string[]): Promise<Me> {
  const { session } = ctx
  const positions = session.workerId ? (await listOwnPositions(ctx)).map(toPosition) : []
  return {
    signedIn: session.role !== 'anyone',
    demonstration: ctx.installation.demonstration,
    day: session.role === 'anyone' ? null : session.day,
    worker: session.workerId ? { id: session.workerId, name: session.workerName ?? '' } : null,
    client: await findOwnName(ctx),
    persons: session.clientId && ctx.token ? await listOwnPersons(ctx.tx, ctx.token, ctx.at) : [],
    position: positions.find((p) => p.id === session.positionId) ?? null,
    positions,
    idleMinutes: await readIdleMinutes(ctx),
    permitted: [...permitted],
  }
}

/** One's own open sessions, the latest used first. */
export async function listSessions(ctx: Ctx) {
  const sessions = ctx.token ? await listOwnSessions(ctx.tx, ctx.token, ctx.at) : []
  return sessions.map(({ createdAt, seenAt, ...session }) => ({
    ...session,
    createdAt: createdAt.toISOString(),
    seenAt: seenAt.toISOString(),
  }))
}
