import { sql } from 'kysely'
import { accept, type Result, refuse } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { ConsentCount } from './paper-contract.ts'
import { hideSmall } from './rules/small-numbers.ts'

const columns = ['given', 'refused', 'withdrawn', 'inForce'] as const
type Numbers = Record<(typeof columns)[number], number | null>

type Row = Record<(typeof columns)[number], number> & Pick<ConsentCount, 'municipality'>

/** Consents of the manager's organisation by home municipality and period, small numbers hidden (B1). */
export async function countConsents(
  ctx: Ctx,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Result<{ counts: ConsentCount[]; total: Numbers }>> {
  if (to < from) return refuse('invalid', { fields: { to: 'endBeforeStart' } })
  const { rows } = await sql<Row>`
    select case when m.code is not null then jsonb_build_object('code', m.code, 'nameFi', m.name_fi, 'nameSv', m.name_sv) end as municipality,
      c.given, c.refused, c.withdrawn, c.in_force
    from access.consent_counts(${from}, ${to}) c left join municipality m on m.code = c.municipality_code
    order by m.name_fi nulls last`.execute(ctx.tx)
  const counts: (Pick<ConsentCount, 'municipality'> & Partial<Numbers>)[] = rows.map(({ municipality }) => ({
    municipality,
  }))
  const total: Partial<Numbers> = {}
  for (const column of columns) {
    const hidden = hideSmall(rows.map((row) => row[column]))
    total[column] = hidden.total
    for (const [index, count] of counts.entries()) count[column] = hidden.shown[index] ?? null
  }
  return accept({ counts: counts as ConsentCount[], total: total as Numbers })
}
