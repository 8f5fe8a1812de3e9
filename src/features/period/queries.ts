import { type RawBuilder, sql } from 'kysely'
import { accept, type Result } from '../../kernel/refusal.ts'
import { mayRole } from '../../platform/access/action.ts'
import { mayDo } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { PeriodFilter } from './contract.ts'
import { partyOf } from './evaluate.ts'
import { missingDaysOf } from './missing.ts'
import { periodActions } from './policy.ts'
import { selectRows } from './rows.ts'

/** A period ends soon when so many days are left: the desk's "within 4 weeks". */
const soon = 28
const pageSize = 50

/** Each state as a condition on period `t`. */
const stateOf = (ctx: Ctx): Readonly<Record<PeriodFilter, RawBuilder<unknown>>> => ({
  open: sql`t.status in ('held', 'reserved', 'agreed')`,
  waiting: sql`t.status = 'held'`,
  reserved: sql`t.status = 'reserved'`,
  running: sql`t.status = 'agreed' and t.during @> ${ctx.day}::date`,
  endingSoon: sql`t.status = 'agreed' and upper(t.during) between ${ctx.day}::date and ${ctx.day}::date + ${soon}::int`,
  missingMarks: sql`t.status in ('agreed', 'ended', 'interrupted') and exists (${missingDaysOf(ctx)})`,
  over: sql`t.status in ('ended', 'interrupted', 'declined', 'lapsed', 'released')`,
})

interface Asked {
  readonly state?: PeriodFilter
  readonly placeId?: string
  readonly after?: string
}

/** One page of the periods that the session may see, the first to end first, and how many there are in each state. */
export async function listPeriods(ctx: Ctx, { state = 'open', placeId, after }: Asked) {
  const states = stateOf(ctx)
  const ofPlace = placeId ? sql`t.place_id = ${placeId}` : sql`true`
  const page = sql`
    t.id in (select t.id from period t where ${states[state]} and ${ofPlace}
      and (${after ?? null}::uuid is null or (coalesce(upper(t.during), 'infinity'), t.id) >
        (select coalesce(upper(l.during), 'infinity'), l.id from period l where l.id = ${after ?? null}))
      order by coalesce(upper(t.during), 'infinity'), t.id limit ${pageSize + 1})`
  const rows = await selectRows(ctx, page, sql`coalesce(upper(t.during), 'infinity'), t.id`)
  const periods = rows.slice(0, pageSize)
  ctx.saw(
    periods.map((row) => row.clientId),
    ['identity', 'participation'],
  )
  const next = rows.length > pageSize ? (periods.at(-1)?.id ?? null) : null
  return accept({ periods, next, counts: await countStates(ctx, states, ofPlace) })
}

async function countStates(
  ctx: Ctx,
  states: Readonly<Record<PeriodFilter, RawBuilder<unknown>>>,
  ofPlace: RawBuilder<unknown>,
): Promise<Record<string, number>> {
  const counted = Object.entries(states).map(
    ([name, condition]) => sql`count(*) filter (where ${condition})::int as ${sql.ref(name)}`,
  )
  const { rows } = await sql<Record<string, number>>`
    select ${sql.join(counted)} from period t where ${ofPlace}`.execute(ctx.tx)
  return rows[0] ?? {}
}

/** Periods of one client, the newest first. */
export async function listClientPeriods(ctx: Ctx, clientId: string) {
  const periods = await selectRows(ctx, sql`t.client_id = ${clientId}`, sql`lower(t.during) desc, t.id desc`)
  const { hold } = periodActions
  const mayHold = mayRole(hold, ctx.session.role) && ctx.access !== null && mayDo(ctx.access, hold)
  return accept({ periods, mayHold })
}

interface OwnRow {
  readonly id: string
  readonly contactName: string | null
  readonly contactPhone: string | null
  readonly evaluated: boolean
}

/** The client's own periods that are or were real, with the place's contact (A2). */
export async function listOwnPeriods(ctx: Ctx): Promise<Result<{ periods: OwnPeriod[] }>> {
  const rows = await selectRows(
    ctx,
    sql`t.client_id = ${ctx.session.clientId} and t.status in ('reserved', 'agreed', 'ended', 'interrupted')`,
    sql`lower(t.during) desc, t.id desc`,
  )
  const { rows: more } = await sql<OwnRow>`
    select t.id, p.contact_name, p.contact_phone,
      exists (select from evaluation e where e.period_id = t.id and e.party = 'client') as evaluated
    from period t left join place p on p.id = t.place_id where t.client_id = ${ctx.session.clientId}`.execute(
    ctx.tx,
  )
  const byId = new Map(more.map((row) => [row.id, row]))
  const periods = rows.map((row) => {
    const own = byId.get(row.id)
    const isReal = row.status === 'agreed' || row.status === 'ended' || row.status === 'interrupted'
    return {
      ...row,
      contactName: own?.contactName ?? null,
      contactPhone: own?.contactPhone ?? null,
      mayEvaluate: isReal && own?.evaluated === false && partyOf(ctx, { organisationId: null }) === 'client',
    }
  })
  return accept({ periods })
}

type OwnPeriod = Awaited<ReturnType<typeof selectRows>>[number] & {
  contactName: string | null
  contactPhone: string | null
  mayEvaluate: boolean
}
