import { mayRole } from '../../platform/access/action.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { placeActions } from './policy.ts'

/** One's own organisation's places, and any place for a coordinator; the same as the table's policy (migration 0013). */
export const mayChange = (ctx: Ctx, organisationId: string): boolean =>
  mayRole(placeActions.change, ctx.session.role) &&
  (organisationId === ctx.session.organisationId || ctx.session.role === 'rehabCoordinator')
