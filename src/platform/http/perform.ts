import { notFound, type Refusal, type Result, refuse } from '../../kernel/refusal.ts'
import { type Action, mayRole } from '../access/action.ts'
import type { Category, Level } from '../access/category.ts'
import { type FileAccess, findFileAccess, groundFor, mayOn, refusalOn } from '../access/file-access.ts'
import { type LogActor, writeLog } from '../audit.ts'
import { type Db, RolledBack, type Tx, transact } from '../db/transaction.ts'
import { actsFor, enterSession, type Session } from '../session/session.ts'
import type { Ctx, Installation } from './context.ts'
import { recordsOf } from './records.ts'
import type { Input, Route } from './route.ts'

type AnyInput = Input<unknown, unknown, unknown>

/** One use of a route: who (by token), when, with what. */
export interface Request {
  readonly installation: Installation
  readonly token: string | null
  readonly at: Date
  readonly input: AnyInput
  /** For whom the page was drawn that asks (`actsFor` of its session); not said: for whom the session acts now. */
  readonly drawnFor?: string | undefined
  /** The page asks by itself: nobody acted. */
  readonly unattended?: boolean
}

const nobody: Session = {
  sessionId: '',
  positionId: null,
  workerId: null,
  workerName: null,
  organisationId: null,
  organisationKind: null,
  organisationName: null,
  unitId: null,
  role: 'anyone',
  seesProtected: false,
  clientId: null,
  proxyId: null,
  day: '' as Session['day'],
}

const actorOf = (session: Session): LogActor => ({ ...session, sessionId: session.sessionId || null })

/** What happened while the handler ran, for the one entry in the log. */
interface Trail {
  clientIds: readonly string[]
  categories: readonly Category[]
  access: FileAccess | null
  reason: string | null
  readonly records: readonly string[]
}

function contextOf(tx: Tx, request: Request, session: Session, trail: Trail): Ctx {
  return {
    tx,
    session,
    at: request.at,
    token: request.token,
    installation: request.installation,
    day: session.day,
    get access() {
      return trail.access
    },
    ground: (category: Category | undefined, level: Level) =>
      trail.access
        ? groundFor(trail.access, category, level)
        : session.clientId
          ? session.proxyId
            ? 'proxy'
            : 'self'
          : null,
    saw: (clientIds, categories) => {
      trail.clientIds = [...new Set([...trail.clientIds, ...clientIds])]
      trail.categories = [...new Set([...trail.categories, ...categories])]
    },
    concerns: (access) => {
      trail.access = access
    },
    because: (reason) => {
      trail.reason = reason
    },
  }
}

const pathClient = (input: AnyInput): string | null =>
  (input.params as { clientId?: string } | undefined)?.clientId ?? null

/** The client of the path; in own pages the client's own file. */
const clientOf = (input: AnyInput, session: Session): string | null => pathClient(input) ?? session.clientId

/** Who this is and, in the same round trip, what they have on the client of the path. */
async function enter(tx: Tx, request: Request) {
  const entering = sessionOf(tx, request)
  const named = pathClient(request.input)
  const looking = named && request.token ? findFileAccess(tx, named) : null
  looking?.catch(() => {})
  const session = await entering
  const clientId = clientOf(request.input, session)
  return { session, access: await (looking ?? (clientId ? findFileAccess(tx, clientId) : null)) }
}

const isPublic = (action: Action): boolean => action.roles.includes('anyone')

/** A page that was drawn before its session went over to another post, in another tab, does nothing in the name of that one. */
const isOfAnother = ({ drawnFor }: Request, { guard }: Route, session: Session): boolean =>
  Boolean(drawnFor) && !isPublic(guard.action) && session.role !== 'anyone' && drawnFor !== actsFor(session)

/** who → may → yours; a refusal when the order stops at one of them. */
function admit(route: Route, request: Request, session: Session, access: FileAccess | null): Refusal | null {
  const { action } = route.guard
  if (isOfAnother(request, route, session)) return refuse('session.switched').refusal
  if (!mayRole(action, session.role))
    return { code: session.role === 'anyone' ? 'notSignedIn' : 'notPermitted' }
  return clientOf(request.input, session) ? refusalOn(access, action) : null
}

/** The category that the action needs; the other that is enough where only that was shown, or is open. The log names its ground. */
function touched({ needs }: Action, { access, categories: seen }: Trail): Category | undefined {
  if (!needs?.or) return needs?.category
  const isOther =
    seen.length > 0 ? !seen.includes(needs.category) : access && !mayOn(access, needs.category, needs.level)
  return isOther ? needs.or : needs.category
}

async function logUse(ctx: Ctx, route: Route, trail: Trail): Promise<void> {
  const { audit, action } = route.guard
  if ('nothingPersonal' in audit) return
  const category = touched(action, trail)
  await writeLog(ctx.tx, actorOf(ctx.session), {
    at: ctx.at,
    event: audit.event,
    result: audit.result,
    clientId: trail.access?.clientId ?? null,
    clientIds: trail.clientIds,
    categories: trail.categories.length > 0 ? trail.categories : category ? [category] : [],
    ground: ctx.ground(category, action.needs?.level ?? 'read'),
    reason: trail.reason,
    records: trail.records,
  })
}

async function sessionOf(tx: Tx, request: Request): Promise<Session> {
  if (!request.token) return nobody
  const { token, at, unattended = false } = request
  return (await enterSession(tx, token, at, { unattended })) ?? nobody
}

/** A refused attempt is written on its own, since the transaction it came from is gone. */
async function logRefused(db: Db, route: Route, request: Request, refusal: Refusal): Promise<void> {
  await transact(db, async (tx) => {
    const { session, access } = await enter(tx, request)
    const asked = clientOf(request.input, session)
    const known = access !== null
    const { action, audit } = route.guard
    await writeLog(tx, actorOf(session), {
      at: request.at,
      // what would have been done, so that it is found and worded as the deed is
      event: 'event' in audit ? audit.event : action.name,
      result: 'refused',
      clientId: known ? asked : null,
      reason: known || asked === null ? refusal.code : `${refusal.code} ${asked}`,
      records: recordsOf(request.input),
    })
  })
}

interface PostgresError {
  code?: string
  constraint?: string
}

function refusalOf(error: unknown, route: Route): Refusal | null {
  const { code, constraint } = error as PostgresError
  const known = constraint ? route.guard.constraints?.[constraint] : undefined
  if (known) return { code: known }
  // the last wall said no: for this session the row does not exist
  if (code === '42501') return notFound().refusal
  return null
}

/** Nobody who may not makes the product examine anything; what the one finds is the other's to use. */
async function examine(db: Db, route: Route, request: Request): Promise<Result<unknown>> {
  if (!route.examine) return { ok: true, value: undefined }
  const stopped = await transact(db, async (tx) => {
    const { session, access } = await enter(tx, request)
    return admit(route, request, session, access)
  })
  if (stopped) return { ok: false, refusal: stopped }
  return route.examine(request.installation, request.input)
}

async function attempt(db: Db, route: Route, request: Request): Promise<Result<unknown>> {
  const found = await examine(db, route, request)
  if (!found.ok) return found
  try {
    return await transact(db, async (tx, last) => {
      const { session, access } = await enter(tx, request)
      const trail: Trail = {
        clientIds: [],
        categories: [],
        access,
        reason: null,
        records: recordsOf(request.input),
      }
      const stopped = admit(route, request, session, access)
      if (stopped) throw new RolledBack({ ok: false as const, refusal: stopped })
      const ctx = contextOf(tx, request, session, trail)
      const result = await route.handle(ctx, request.input, found.value)
      if (!result.ok) throw new RolledBack(result)
      last(logUse(ctx, route, trail))
      return result
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.value as Result<unknown>
    const refusal = refusalOf(error, route)
    if (!refusal) throw error
    return { ok: false, refusal }
  }
}

/** Performs a route in one transaction; the same for HTTP and for tests. `db` is connected as `yhteispolku_app`. */
export async function perform(db: Db, route: Route, request: Request): Promise<Result<unknown>> {
  const result = await attempt(db, route, request)
  if (!result.ok && !isPublic(route.guard.action)) await logRefused(db, route, request, result.refusal)
  return result
}
