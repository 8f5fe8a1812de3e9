import { sql } from 'kysely'
import type { Ctx } from '../../platform/http/context.ts'
import { counting } from './count.ts'

/** Organisations with customers or places of their own, by name. */
export const listOrganisations = (ctx: Ctx) =>
  counting(ctx, async (tx) => {
    const { rows } = await sql<{ id: string; name: string }>`
      select o.id, o.name from organisation o
      where exists (select from statistics.relationship r where r.organisation_id = o.id)
        or exists (select from statistics.period p where p.organisation_id = o.id)
      order by o.name, o.id`.execute(tx)
    return rows
  })

/** The organisation that is asked; null when none is, or it is not known. */
export const findOrganisation = async (ctx: Ctx, id: string | undefined) =>
  id === undefined ? null : ((await listOrganisations(ctx)).find((one) => one.id === id) ?? null)
