import { notFound, type Refusal, type Result } from '../../kernel/refusal.ts'
import { type Action, mayRole } from '../access/action.ts'
import type { Category, Level } from '../access/category.ts'
import { type FileAccess, findFileAccess, groundFor, mayDo } from '../access/file-access.ts'
import { type LogActor, writeLog } from '../audit.ts'
import { type Db, RolledBack, type Tx } from '../db/transaction.ts'
import { enterSession, type Session } from '../session/session.ts'
import type { Ctx } from './context.ts'
import type { Input, Route } from './route.ts'

type AnyInput = Input<unknown, unknown, unknown>

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
  day: '' as Session['day'],
}

const actorOf = (session: Session): LogActor => ({ ...session, sessionId: session.sessionId || null })

/** What happened while the handler ran, for the one entry in the log. */
interface Trail {
  clientIds: readonly string[]
  categories: readonly Category[]
  access: FileAccess | null
  reason: string | null
}

function contextOf(tx: Tx, session: Session, at: Date, trail: Trail): Ctx {
  return {
    tx,
    session,
    at,
    day: session.day,
    get access() {
      return trail.access
    },
    ground: (category: Category | undefined, level: Level) =>
      trail.access ? groundFor(trail.access, category, level) : session.clientId ? 'self' : null,
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

const clientOf = (input: AnyInput, session: Session): string | null => {
  const id = (input.params as { clientId?: string } | undefined)?.clientId
  return id === 'me' ? session.clientId : (id ?? null)
}

/** who → may → yours; a refusal when the order stops at one of them. */
async function admit(
  tx: Tx,
  route: Route,
  input: AnyInput,
  session: Session,
  trail: Trail,
): Promise<Refusal | null> {
  const { action } = route.guard
  if (!mayRole(action, session.role))
    return { code: session.role === 'anyone' ? 'notSignedIn' : 'notPermitted' }
  const clientId = clientOf(input, session)
  if (!clientId) return null
  trail.access = await findFileAccess(tx, clientId)
  if (!trail.access || !mayDo(trail.access, action)) return notFound().refusal
  return null
}

async function logUse(ctx: Ctx, route: Route, trail: Trail): Promise<void> {
  const { audit, action } = route.guard
  if ('nothingPersonal' in audit) return
  const need = action.needs
  await writeLog(ctx.tx, actorOf(ctx.session), {
    at: ctx.at,
    event: audit.event,
    result: audit.result,
    clientId: trail.access?.clientId ?? null,
    clientIds: trail.clientIds,
    categories: trail.categories.length > 0 ? trail.categories : need ? [need.category] : [],
    ground: ctx.ground(need?.category, need?.level ?? 'read'),
    reason: trail.reason,
  })
}

/** A refused attempt is written on its own, since the transaction it came from is gone. */
async function logRefused(
  db: Db,
  route: Route,
  token: string | null,
  at: Date,
  refusal: Refusal,
  input: AnyInput,
) {
  await db.transaction().execute(async (tx) => {
    const session = (token && (await enterSession(tx, token, at))) || nobody
    const asked = clientOf(input, session)
    const known = asked !== null && (await findFileAccess(tx, asked)) !== null
    await writeLog(tx, actorOf(session), {
      at,
      event: route.guard.action.name,
      result: 'refused',
      clientId: known ? asked : null,
      reason: known || asked === null ? refusal.code : `${refusal.code} ${asked}`,
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

async function attempt(
  db: Db,
  route: Route,
  token: string | null,
  at: Date,
  input: AnyInput,
): Promise<Result<unknown>> {
  const trail: Trail = { clientIds: [], categories: [], access: null, reason: null }
  try {
    return await db.transaction().execute(async (tx) => {
      const session = (token && (await enterSession(tx, token, at))) || nobody
      const stopped = await admit(tx, route, input, session, trail)
      if (stopped) throw new RolledBack({ ok: false as const, refusal: stopped })
      const ctx = contextOf(tx, session, at, trail)
      const result = await route.handle(ctx, input)
      if (!result.ok) throw new RolledBack(result)
      await logUse(ctx, route, trail)
      return result
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.value as Result<unknown>
    const refusal = refusalOf(error, route)
    if (!refusal) throw error
    return { ok: false, refusal }
  }
}

/** Performs a route in one transaction; the same for HTTP and for tests. */
export async function perform(
  db: Db,
  route: Route,
  token: string | null,
  at: Date,
  input: AnyInput,
): Promise<Result<unknown>> {
  const result = await attempt(db, route, token, at, input)
  if (!result.ok && !isPublic(route.guard.action))
    await logRefused(db, route, token, at, result.refusal, input)
  return result
}

const isPublic = (action: Action) => action.roles.includes('anyone')
