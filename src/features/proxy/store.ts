import { sql } from 'kysely'
import { mayRole } from '../../platform/access/action.ts'
import { mayOn } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { ProxyView } from './contract.ts'
import { proxyActions } from './policy.ts'
import { proxyStateOn } from './rules/proxy-state.ts'

interface Row extends Omit<ProxyView, 'state' | 'mayEnd' | 'recordedAt' | 'endedAt'> {
  readonly recordedAt: Date
  readonly endedAt: Date | null
}

export const mayDoOn = (ctx: Ctx, act: 'record' | 'end'): boolean =>
  ctx.access !== null && mayOn(ctx.access, 'consent', 'write') && mayRole(proxyActions[act], ctx.session.role)

const order = ['inForce', 'coming', 'over']

/** Those who act for the client, in force first, then the newest. */
export async function listProxies(
  ctx: Ctx,
  clientId: string,
  id: string | null = null,
): Promise<ProxyView[]> {
  const { rows } = await sql<Row>`
    select x.id, x.name, x.basis, lower(x.valid)::text as "from", (upper(x.valid) - 1)::text as "to", w.name as recorded_by,
      x.recorded_at, x.ended_at, x.version
    from proxy x left join position p on p.id = x.recorded_by left join worker w on w.id = p.worker_id
    where x.client_id = ${clientId} and (${id}::uuid is null or x.id = ${id})
    order by x.recorded_at desc, x.id limit 100`.execute(ctx.tx)
  const mayEnd = mayDoOn(ctx, 'end')
  return rows
    .map((row) => {
      const state = proxyStateOn({ ...row, isEnded: row.endedAt !== null }, ctx.day)
      return {
        ...row,
        state,
        recordedAt: row.recordedAt.toISOString(),
        endedAt: row.endedAt?.toISOString() ?? null,
        mayEnd: mayEnd && state !== 'over',
      }
    })
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}

export const findProxy = async (ctx: Ctx, clientId: string, id: string) =>
  (await listProxies(ctx, clientId, id))[0]
