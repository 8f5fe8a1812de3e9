import { sql } from 'kysely'
import type { Ctx } from '../../platform/http/context.ts'
import { counting } from './count.ts'

interface Municipality {
  readonly code: string
  readonly nameFi: string
  readonly nameSv: string
}

/** Names of municipalities by their codes, also of those that have been merged since. */
export async function nameMunicipalities({ tx }: Pick<Ctx, 'tx'>, codes: readonly string[]) {
  const { rows } = await sql<Municipality>`
    select code, name_fi, name_sv from municipality_ever where code = any (${codes})`.execute(tx)
  return rows
}

/** Municipalities where somebody lives who is known here; a protected address names none. */
export const listMunicipalities = (ctx: Ctx) =>
  counting(ctx, async (tx) => {
    const { rows } = await sql<Municipality>`
      select code, name_fi, name_sv from municipality
      where code in (select municipality_code from statistics.municipality) order by name_fi`.execute(tx)
    return rows
  })
