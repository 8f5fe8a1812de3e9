import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { mayRole } from '../../platform/access/action.ts'
import { mayOn } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Consent } from './contract.ts'
import { consentActions } from './policy.ts'
import { actsOf, type ConsentableCategory, stateOf } from './rules/consent-state.ts'

/** A consent with what decides its state. */
export interface StoredConsent extends Omit<Consent, 'state' | 'acts' | 'validUntil'> {
  readonly validUntil: PlainDate | null
  readonly wasNarrowed: boolean
}

interface Row extends Omit<StoredConsent, 'recordedAt' | 'withdrawnAt'> {
  readonly recordedAt: Date
  readonly withdrawnAt: Date | null
}

const mostConsents = 200

async function select(ctx: Ctx, clientId: string, id: string | null): Promise<StoredConsent[]> {
  const { rows } = await sql<Row>`
    with page as (
      select * from consent where client_id = ${clientId} and (${id}::uuid is null or id = ${id})
      order by recorded_at desc, id limit ${mostConsents}
    )
    select c.id, jsonb_build_object('id', o.id, 'name', o.name) as organisation,
      case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as unit,
      c.categories, c.purpose, c.given_on, c.valid_until, c.answer, c.via, w.name as recorded_by, c.recorded_at, c.withdrawn_at,
      c.narrowed_from, c.version, exists (select from consent n where n.narrowed_from = c.id) as was_narrowed
    from page c join organisation o on o.id = c.organisation_id left join unit u on u.id = c.unit_id
    left join position p on p.id = c.recorded_by left join worker w on w.id = p.worker_id
    order by c.recorded_at desc, c.id`.execute(ctx.tx)
  return rows.map((row) => ({
    ...row,
    recordedAt: row.recordedAt.toISOString(),
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  }))
}

export const listStored = (ctx: Ctx, clientId: string) => select(ctx, clientId, null)

export const findStored = async (ctx: Ctx, clientId: string, id: string) =>
  (await select(ctx, clientId, id))[0]

const mayChange = (ctx: Ctx): boolean =>
  ctx.access !== null &&
  mayOn(ctx.access, 'consent', 'write') &&
  mayRole(consentActions.withdraw, ctx.session.role)

export const stateOn = (ctx: Ctx, c: StoredConsent) =>
  stateOf({ ...c, isWithdrawn: c.withdrawnAt !== null }, ctx.day)

/** As the page shows it: with its state today and what the reader may do. */
export function viewOf(ctx: Ctx, stored: StoredConsent): Consent {
  const { wasNarrowed, ...consent } = stored
  const state = stateOn(ctx, stored)
  return { ...consent, state, acts: mayChange(ctx) ? [...actsOf[state]] : [] }
}

export interface NewConsent {
  readonly id: string
  readonly clientId: string
  readonly organisationId: string
  readonly unitId: string | null
  readonly categories: readonly ConsentableCategory[]
  readonly purpose: string
  readonly validUntil: PlainDate | null
  readonly answer: 'given' | 'refused'
  readonly via: 'spoken' | 'signed' | 'ownPage'
  readonly narrowedFrom: string | null
}

/** Inserts; false when a row with the id stands already. */
export async function insertConsent(ctx: Ctx, c: NewConsent): Promise<boolean> {
  const done = await ctx.tx
    .insertInto('consent')
    .values({
      ...c,
      categories: [...c.categories],
      givenOn: ctx.day,
      recordedBy: ctx.session.positionId,
      recordedAt: ctx.at,
    })
    .onConflict((on) => on.column('id').doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** Ends a consent now; false when somebody else changed it first. */
export async function endConsent(ctx: Ctx, id: string, version: number): Promise<boolean> {
  const done = await ctx.tx
    .updateTable('consent')
    .set({ withdrawnAt: ctx.at, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** Whether the organisation is known and active, and the unit – when one is named – is of it. */
export async function isReceiver(ctx: Ctx, organisationId: string, unitId: string | null): Promise<boolean> {
  const { rows } = await sql`
    select from organisation o left join unit u on u.id = ${unitId}::uuid and u.organisation_id = o.id
    where o.id = ${organisationId} and o.active and o.kind is not null and (${unitId}::uuid is null or u.id is not null)`.execute(
    ctx.tx,
  )
  return rows.length === 1
}
