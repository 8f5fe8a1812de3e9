import { accept } from '../../kernel/refusal.ts'
import { type Action, mayRole } from '../../platform/access/action.ts'
import { changes, type Route, route } from '../../platform/http/route.ts'
import { endOtherSessions, endSession, switchPerson, switchPosition } from './commands.ts'
import * as contract from './contract.ts'
import { sessionActions } from './policy.ts'
import { listSessions, readMe } from './queries.ts'

/** `actions`: every action of the product, of which `me` lists those open to the role. */
export const sessionRoutes = (actions: () => readonly Action[]): readonly Route[] => [
  route(
    contract.readMe,
    { action: sessionActions.readMe, audit: { nothingPersonal: 'tells one only about oneself' } },
    async (ctx) => accept(await readMe(ctx, permittedTo(ctx.session.role, actions()))),
  ),
  route(
    contract.switchPosition,
    { action: sessionActions.switchPosition, audit: changes('session.positionSwitched') },
    (ctx, { body }) => switchPosition(ctx, body.positionId),
  ),
  route(
    contract.switchPerson,
    { action: sessionActions.switchPerson, audit: changes('session.personSwitched') },
    (ctx, { body }) => switchPerson(ctx, body.proxyId),
  ),
  route(
    contract.listSessions,
    { action: sessionActions.ownSessions, audit: { nothingPersonal: 'tells one only about oneself' } },
    async (ctx) => accept({ sessions: await listSessions(ctx) }),
  ),
  route(
    contract.endOtherSessions,
    { action: sessionActions.ownSessions, audit: changes('session.othersEnded') },
    (ctx) => endOtherSessions(ctx),
  ),
  route(
    contract.endSession,
    { action: sessionActions.ownSessions, audit: changes('session.ended') },
    (ctx, { params }) => endSession(ctx, params.sessionId),
  ),
]

const permittedTo = (role: Parameters<typeof mayRole>[1], actions: readonly Action[]) =>
  actions.filter((action) => mayRole(action, role)).map((action) => action.name)
