import { sql } from 'kysely'
import type { Ctx } from '../../platform/http/context.ts'
import type { Room } from './contract.ts'
import type { RoomLimits } from './rules/room.ts'

export interface ShareList {
  readonly id: string
  readonly code: string
  readonly nameFi: string
  readonly nameSv: string
}
interface ListWithMonths extends ShareList {
  readonly months: Room['list']['months']
  readonly emptied: Room['list']['emptied']
}

const months = sql`
  cross join lateral (
    select coalesce(array_agg(distinct k.month order by k.month desc), '{}') as months from access.share_months(l.id) k) s`

const lists = (listId: string | null, more = sql``) => sql`
  from share_list l join municipality_ever m on m.code = l.municipality_code ${more}
  where l.id = any (access.holders()) and (${listId}::uuid is null or l.id = ${listId})`

/** Lists whose reviewer the session is, one's own or a colleague's whom one substitutes; `listId` narrows to one. */
export async function listShareLists(
  ctx: Pick<Ctx, 'tx'>,
  listId: string | null = null,
): Promise<ListWithMonths[]> {
  const { rows } = await sql<ListWithMonths>`
    select l.id, l.municipality_code as code, m.name_fi, m.name_sv,
      s.months::text[], array(
        select kept.month from (
          select r.month from share_review r where r.share_list_id = l.id
          -- asked here, so that the wall is not asked of each person of the other months
          union select a.month from share_agreement a where a.share_list_id = l.id and a.month <> all (s.months)) kept
        where kept.month <> all (s.months) order by 1 desc)::text[] as emptied
    ${lists(listId, months)} order by m.name_fi`.execute(ctx.tx)
  return rows
}

/** The list that the session may open; its months, which all of its rows tell, are read where they are shown. */
export async function findShareList(ctx: Pick<Ctx, 'tx'>, listId: string): Promise<ShareList | undefined> {
  const { rows } = await sql<ShareList>`
    select l.id, l.municipality_code as code, m.name_fi, m.name_sv ${lists(listId)}`.execute(ctx.tx)
  return rows[0]
}

export async function readLimits(ctx: Pick<Ctx, 'tx'>): Promise<RoomLimits> {
  const { rows } = await sql<{ limits: RoomLimits }>`
    select jsonb_object_agg(substr(name, 7), value) as limits from access_setting where name like 'share.%'`.execute(
    ctx.tx,
  )
  return (rows[0] as { limits: RoomLimits }).limits
}
