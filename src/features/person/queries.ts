import { sql } from 'kysely'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Category } from '../../platform/access/category.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { MergeEffect, MergeSide, MovableEntry } from './contract.ts'

/** What would come of a merge, in what the asker sees anyway of the two. */
export async function readMergeEffect(
  ctx: Ctx,
  clientId: string,
  otherId: string,
): Promise<Result<MergeEffect>> {
  const { rows } = await sql<{ obstacle: string | null; stays: string }>`
    select access.merge_obstacle(${clientId}, ${otherId}) as obstacle, access.merge_keeps(${clientId}, ${otherId}) as stays`.execute(
    ctx.tx,
  )
  const { obstacle, stays } = rows[0] ?? { obstacle: 'notFound', stays: clientId }
  const sides = obstacle === 'notFound' ? [] : await listSides(ctx, [clientId, otherId])
  const [staying, going] = [sides.find((side) => side.id === stays), sides.find((side) => side.id !== stays)]
  if (!staying || !going) return notFound()
  // the other's log says it too
  ctx.saw([otherId], ['identity'])
  return accept({
    stays: staying,
    goes: going,
    obstacle: obstacle as MergeEffect['obstacle'],
    entries: await countEntries(ctx, going.id),
  })
}

async function listSides(ctx: Ctx, ids: readonly string[]): Promise<MergeSide[]> {
  const { rows } = await sql<MergeSide>`
    select c.id, c.first_names || ' ' || c.last_name as name, c.birth_year, i.code_cipher is not null as has_identity_code,
      array(select distinct o.name from relationship r join organisation o on o.id = r.organisation_id
        where r.client_id = c.id order by o.name) as organisations
    from client c left join client_identity i on i.client_id = c.id where c.id = any (${[...ids]}::uuid[])`.execute(
    ctx.tx,
  )
  return rows
}

async function countEntries(ctx: Ctx, id: string): Promise<MergeEffect['entries']> {
  const { rows } = await sql<MergeEffect['entries'][number]>`
    select kind, n as count from (
      select 'contact' as kind, count(*)::int as n from contact where client_id = ${id}
      union all select 'meeting', count(*)::int from meeting where client_id = ${id}
      union all select 'situationFact', count(*)::int from situation_fact where client_id = ${id}
      union all select 'plan', count(*)::int from plan where client_id = ${id}
      union all select 'period', count(*)::int from period where client_id = ${id}
      union all select 'decision', count(*)::int from decision where client_id = ${id}
      union all select 'consent', count(*)::int from consent where client_id = ${id}
      union all select 'messageThread', count(*)::int from message_thread where client_id = ${id}
    ) e where n > 0`.execute(ctx.tx)
  return rows
}

/** Latest entries that stand by themselves: contacts, meetings, and facts that nothing has corrected. */
export async function listMovable(ctx: Ctx, clientId: string): Promise<MovableEntry[]> {
  const { rows } = await sql<Omit<MovableEntry, 'at'> & { at: Date; category: Category }>`
    select * from (
      select 'contact' as entry, c.id, c.contacted_at as at, c.kind, left(n.text, 81) as text, coalesce(n.category, 'contactLog') as category
      from contact c left join lateral (select text, category from contact_note where contact_id = c.id and client_id = ${clientId}
        order by category limit 1) n on true where c.client_id = ${clientId}
      union all
      select 'meeting', m.id, m.starts_at, m.kind, m.place, 'contactLog' from meeting m where m.client_id = ${clientId}
      union all
      select 'fact', f.id, f.recorded_at, f.topic, left(f.text, 81), f.category from situation_fact f
      where f.client_id = ${clientId} and f.superseded_by is null
        and not exists (select from situation_fact o where o.client_id = ${clientId} and o.superseded_by = f.id)
    ) e order by at desc, id limit 40`.execute(ctx.tx)
  ctx.saw([], ['contactLog', ...rows.map(({ category }) => category)])
  return rows.map(({ category: _, text, ...row }) => ({
    ...row,
    text: text && beginningOf(text),
    at: row.at.toISOString(),
  }))
}

/** A line of what was written; that there is more of it shows. */
const beginningOf = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
