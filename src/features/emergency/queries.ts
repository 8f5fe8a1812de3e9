import { sql } from 'kysely'
import type { Ctx } from '../../platform/http/context.ts'
import type { EmergencyOpening, OwnOpening } from './contract.ts'

const mostShown = 200

type Timed<T> = Omit<T, 'openedAt' | 'endsAt' | 'reviewedAt'> & {
  readonly openedAt: Date
  readonly endsAt: Date
  readonly reviewedAt?: Date | null
}

/** The session's own openings, newest first. */
export async function listOwnOpenings(ctx: Ctx): Promise<OwnOpening[]> {
  const { rows } = await sql<Timed<OwnOpening>>`
    select id, client_id, reason, opened_at, ends_at, ends_at > ${ctx.at} as stands, review, review_note
    from emergency_opening where position_id = ${ctx.session.positionId}
    order by opened_at desc, id limit ${mostShown}`.execute(ctx.tx)
  return rows.map((row) => ({
    ...row,
    openedAt: row.openedAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
  }))
}

async function select(ctx: Ctx, id: string | null, waitingOnly: boolean): Promise<EmergencyOpening[]> {
  const { rows } = await sql<Timed<EmergencyOpening>>`
    with page as (
      select e.* from emergency_notice n join emergency_opening e on e.id = n.opening_id
      where n.position_id = ${ctx.session.positionId} and (${id}::uuid is null or e.id = ${id})
        and (not ${waitingOnly} or e.reviewed_at is null)
      order by e.reviewed_at is not null, case when e.reviewed_at is null then e.opened_at end, e.opened_at desc limit ${mostShown}
    )
    select e.id, e.client_id, e.reason, e.opened_at, e.ends_at, e.ends_at > ${ctx.at} as stands, e.review, e.review_note,
      w.name as worker, p.role, o.name as organisation, u.name as unit, e.reviewed_at, rw.name as reviewed_by, e.version
    from page e join worker w on w.id = e.worker_id join position p on p.id = e.position_id
    join organisation o on o.id = e.organisation_id left join unit u on u.id = p.unit_id
    left join position rp on rp.id = e.reviewed_by left join worker rw on rw.id = rp.worker_id
    order by e.reviewed_at is not null, case when e.reviewed_at is null then e.opened_at end, e.opened_at desc`.execute(
    ctx.tx,
  )
  return rows.map((row) => ({
    ...row,
    openedAt: row.openedAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    reviewedAt: row.reviewedAt?.toISOString() ?? null,
  }))
}

/**
 * Openings of which the session was told; those that wait first, the oldest of them before the others. One of which
 * nobody is left who was told becomes the session's to review when it would be told today.
 */
export async function listOpenings(ctx: Ctx, waitingOnly: boolean): Promise<EmergencyOpening[]> {
  await sql`select access.take_over_reviews()`.execute(ctx.tx)
  return select(ctx, null, waitingOnly)
}

export const findOpening = async (ctx: Ctx, id: string) => (await select(ctx, id, false))[0]
