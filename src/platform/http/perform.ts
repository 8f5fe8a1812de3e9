import { sql } from 'kysely'
import { accept, notFound, type Refusal, type Result, refuse } from '../../kernel/refusal.ts'
import { type Action, mayRole } from '../access/action.ts'
import type { Category, Level } from '../access/category.ts'
import { type FileAccess, findFileAccess, groundFor, mayOn, refusalOn } from '../access/file-access.ts'
import { type LogActor, writeLog } from '../audit.ts'
import { read } from '../db/reading.ts'
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

/** Whom a use turned out to concern, though its path does not say it: outlives the transaction that is rolled back. */
interface Concerned {
  clientId: string | null
}

function contextOf(tx: Tx, request: Request, session: Session, trail: Trail, concerned: Concerned): Ctx {
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
      concerned.clientId = access.clientId
    },
    tried: (clientId) => {
      concerned.clientId = clientId
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

/** A transaction that knows who asks. */
interface Entered {
  readonly tx: Tx
  readonly session: Session
  /** What they have on the client of the path; null: nothing, or there is none. */
  readonly access: FileAccess | null
  /** What was read of that client's open file in the same round trip. */
  readonly found: Promise<unknown> | null
}

/** Who this is and, in the same round trip, what they have on the client of the path, and what is read of that file. */
async function enter(tx: Tx, request: Request, ahead?: Route['ahead']): Promise<Entered> {
  const entering = sessionOf(tx, request)
  entering.catch(ignore)
  const named = pathClient(request.input)
  const looking = named && request.token ? findFileAccess(tx, named) : null
  looking?.catch(ignore)
  const found = looking && ahead ? read(tx, ahead(request.at, request.input), anythingOpen) : null
  found?.catch(ignore)
  const session = await entering
  const clientId = clientOf(request.input, session)
  return { tx, session, access: await (looking ?? (clientId ? findFileAccess(tx, clientId) : null)), found }
}

const ignore = () => {}
/** Of a file that is not the session's nothing is looked up: its refusal takes as long as that of nobody's. */
const anythingOpen = sql<boolean>`access.file_shows() <> 0`

const isPublic = (action: Action): boolean => action.roles.includes('anyone')

/** A page that was drawn before its session went over to another post, in another tab, does nothing in the name of that one. */
const isOfAnother = ({ drawnFor }: Request, { guard }: Route, session: Session): boolean =>
  Boolean(drawnFor) && !isPublic(guard.action) && session.role !== 'anyone' && drawnFor !== actsFor(session)

/** who → may → yours; a refusal when the order stops at one of them. */
function admit({ session, access }: Entered, route: Route, request: Request): Refusal | null {
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

/** What somebody tried and was refused, for the log; `concerned`: on whose file, where the path does not say it. */
async function logRefusal(
  { tx, session, access }: Entered,
  route: Route,
  request: Request,
  { code }: Refusal,
  concerned: string | null = null,
): Promise<void> {
  const named = clientOf(request.input, session)
  const asked = named ?? concerned
  const known = (named === asked ? access : asked && (await findFileAccess(tx, asked))) !== null
  const { action, audit } = route.guard
  await writeLog(tx, actorOf(session), {
    at: request.at,
    // what would have been done, so that it is found and worded as the deed is
    event: 'event' in audit ? audit.event : action.name,
    result: 'refused',
    clientId: known ? asked : null,
    reason: known || asked === null ? code : `${code} ${asked}`,
    records: recordsOf(request.input),
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

/** Refused before anything was done; that is logged. */
interface Stopped {
  readonly stopped: Refusal
}

type Last = (sent: Promise<unknown>) => void

/** Lets in who may, for `work`; who may not is stopped, and that is logged in the transaction in which it was found out. */
const letIn = <T>(
  db: Db,
  route: Route,
  request: Request,
  work: (entered: Entered, last: Last) => Promise<T>,
  ahead?: Route['ahead'],
): Promise<T | Stopped> =>
  transact(db, async (tx, last) => {
    const entered = await enter(tx, request, ahead)
    const stopped = admit(entered, route, request)
    if (!stopped) return work(entered, last)
    // what failed beside it has ended the transaction: then the refusal is logged in one of its own
    if (entered.found && !(await isWhole(entered.found)))
      throw new RolledBack({ ok: false, refusal: stopped })
    if (!isPublic(route.guard.action)) last(logRefusal(entered, route, request, stopped))
    return { stopped }
  })

const isWhole = (asked: Promise<unknown>): Promise<boolean> =>
  asked.then(
    () => true,
    () => false,
  )

/** Nobody who may not makes the product examine anything; what the one finds is the other's to use. */
async function examine(db: Db, route: Route, request: Request): Promise<Result<unknown> | Stopped> {
  if (!route.examine) return accept(undefined)
  const asked = await letIn(db, route, request, async () => null)
  return asked ?? route.examine(request.installation, request.input)
}

async function attempt(
  db: Db,
  route: Route,
  request: Request,
  concerned: Concerned,
): Promise<Result<unknown> | Stopped> {
  const examined = await examine(db, route, request)
  if ('stopped' in examined || !examined.ok) return examined
  const handle = async ({ tx, session, access, found }: Entered, last: Last) => {
    const trail: Trail = {
      clientIds: [],
      categories: [],
      access,
      reason: null,
      records: recordsOf(request.input),
    }
    const ctx = contextOf(tx, request, session, trail, concerned)
    const result = await route.handle(ctx, request.input, found ? await found : examined.value)
    if (!result.ok) throw new RolledBack(result)
    last(logUse(ctx, route, trail))
    return result
  }
  try {
    return await letIn(db, route, request, handle, route.ahead)
  } catch (error) {
    if (error instanceof RolledBack) return error.value as Result<unknown>
    const refusal = refusalOf(error, route)
    if (!refusal) throw error
    return { ok: false, refusal }
  }
}

/**
 * Performs a route in one transaction; the same for HTTP and for tests. What was refused after it had begun is rolled back,
 * and logged in a transaction of its own. `db` is connected as `yhteispolku_app`.
 */
export async function perform(db: Db, route: Route, request: Request): Promise<Result<unknown>> {
  const concerned: Concerned = { clientId: null }
  const result = await attempt(db, route, request, concerned)
  if ('stopped' in result) return { ok: false, refusal: result.stopped }
  if (!result.ok && !isPublic(route.guard.action)) {
    const { refusal } = result
    await transact(db, async (tx) =>
      logRefusal(await enter(tx, request), route, request, refusal, concerned.clientId),
    )
  }
  return result
}
