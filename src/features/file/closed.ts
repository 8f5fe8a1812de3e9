import { sql } from 'kysely'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { type PositionRole, positionRoles } from '../../kernel/roles.ts'
import { type Action, mayRole } from '../../platform/access/action.ts'
import { categories } from '../../platform/access/category.ts'
import { type FileAccess, mayDo } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { ClosedOnFile } from './contract.ts'
import { type Cell, closedParts } from './rules/closed.ts'

interface Row {
  party: string | null
  hidden: boolean
  cells: Cell[]
}

/**
 * "Why can't I?": the parts of this file that are closed to the session and the acts that its role does not have, each with
 * what is missing. From the matrix, the roles of the actions and the session's own grounds; of the client nothing is read
 * but whether the address is protected, which the head of the file says.
 */
export async function readClosed(
  ctx: Ctx,
  clientId: string,
  actions: readonly Action[],
): Promise<Result<ClosedOnFile>> {
  const { access } = ctx
  if (!access) return notFound()
  const { rows } = await sql<Row>`
    select access.own_column(${ctx.session.organisationKind}) as party, c.protected and not access.sees_protected() as hidden,
      (select jsonb_agg(jsonb_build_object('column', column_name, 'category', category, 'level', level) order by column_name)
        from access_matrix) as cells
    from client c where c.id = ${clientId}`.execute(ctx.tx)
  const [row] = rows
  if (!row) return notFound()
  const reader = {
    party: row.party,
    columns: [...new Set(access.grounds.map(({ columnName }) => columnName))],
    reads: access.reads,
    writes: access.writes,
    isAddressHidden: row.hidden,
  }
  return accept({
    parts: closedParts(categories, row.cells, reader, ctx.day),
    acts: actions.flatMap((action) => closedAct(ctx, access, action)),
  })
}

const isPositionRole = (role: string): role is PositionRole =>
  (positionRoles as readonly string[]).includes(role)

/** An act on a file that the session does not have here: the roles that have it, or the category that is missing. */
function closedAct(ctx: Ctx, access: FileAccess, action: Action): ClosedOnFile['acts'] {
  const isRole = mayRole(action, ctx.session.role)
  if (!action.needs || (isRole && mayDo(access, action))) return []
  const roles = isRole ? [] : action.roles.filter(isPositionRole)
  const { category, level } = action.needs
  return isRole || roles.length > 0 ? [{ action: action.name, roles: [...roles], category, level }] : []
}
