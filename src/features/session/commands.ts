import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import {
  endOtherSessions as endOthers,
  endOwnSession,
  listOwnPersons,
  switchPosition as switchSession,
  switchPerson as switchSessionPerson,
} from '../../platform/session/session.ts'

/** From the next act on, the session acts for another of the worker's own positions. */
export async function switchPosition(ctx: Ctx, positionId: string): Promise<Result<{ positionId: string }>> {
  const done = ctx.token !== null && (await switchSession(ctx.tx, ctx.token, positionId, ctx.at))
  if (!done) return notFound()
  await record(ctx, {
    clientId: null,
    type: 'session.positionSwitched',
    category: 'identity',
    subjectId: positionId,
  })
  return accept({ positionId })
}

/** From the next act on, the session is in the pages of another client whose proxy one is, or in one's own. */
export async function switchPerson(ctx: Ctx, proxyId: string | null): Promise<Result<{ clientId: string }>> {
  const { token, tx, at } = ctx
  if (token === null || !(await switchSessionPerson(tx, token, proxyId, at))) return notFound()
  const now = (await listOwnPersons(tx, token, at)).find((person) => person.isNow)
  return now ? accept({ clientId: now.clientId }) : notFound()
}

/** Ends one's own sessions everywhere but here: the next act there asks to sign in. */
export async function endOtherSessions(ctx: Ctx): Promise<Result<{ ended: number }>> {
  if (ctx.token === null) return notFound()
  return accept({ ended: await endOthers(ctx.tx, ctx.token, ctx.at) })
}

/** Ends one of one's own sessions; somebody else's does not exist. */
export async function endSession(ctx: Ctx, sessionId: string): Promise<Result<{ ended: boolean }>> {
  const done = ctx.token !== null && (await endOwnSession(ctx.tx, ctx.token, sessionId, ctx.at))
  return done ? accept({ ended: true }) : notFound()
}
