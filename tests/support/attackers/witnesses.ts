import { mayRole } from '../../../src/platform/access/action.ts'
import type { Role } from '../../../src/platform/access/category.ts'
import type { Route } from '../../../src/platform/http/route.ts'
import { openSession } from '../../../src/platform/session/session.ts'
import { allRoutes } from '../../../src/routes.ts'
import { ask, idsIn, isFault, isSilent, tells } from './attack.ts'
import { nameOf } from './attackers.ts'
import { proxyOf } from './oversight.ts'
import { accountOf } from './person.ts'
import { allTargets, inputFor, namesSomebody, type Target, targetsOf } from './targets.ts'
import type { AttackedTown } from './town.ts'

/** Those with a ground, or an office, that lets them in. */
const workers: readonly (readonly [subject: string, role: Role])[] = [
  ['counsellor', 'socialCounsellor'],
  ['pair', 'ownCoach'],
  ['boss', 'manager'],
  ['host', 'placeContact'],
  ['contact', 'placeContact'],
  ['instructor', 'workCoach'],
  ['ownKeeper', 'registerKeeper'],
  ['officer', 'dataProtectionOfficer'],
]

const isReading = ({ endpoint }: Route): boolean => endpoint.method === 'GET'

/** Lists that name nobody in their address and tell of records that are told nowhere else, or only when asked for. */
const lists: readonly (readonly [name: string, query: object])[] = [
  ['GET /api/referrals', {}],
  ['GET /api/enquiries', {}],
  ['GET /api/emergency-openings', {}],
  ['GET /api/log-requests', {}],
  ['GET /api/log-findings', {}],
  ['GET /api/log-findings', { closed: true }],
  ['GET /api/imports', {}],
]

/** Acts whose entry names nobody: why. */
const ofNobody: Readonly<Record<string, string>> = {
  'POST /api/me/person': 'no data is shown; the pages that a proxy goes to are logged as they are opened',
  'POST /api/share-reviews/:reviewId/close':
    'the minutes of a month; who contacts whom was agreed, and logged, person by person',
}

/** Whether the newest entry of the log is of this act, and of the person whom it concerned. */
async function isLogged({ owner }: AttackedTown, { guard }: Route, { ids }: Target): Promise<boolean> {
  if ('nothingPersonal' in guard.audit) return true
  const { rows } = await owner.query(
    `select event, result, cardinality(categories) > 0 and (client_id = $1 or $1 = any (client_ids)) as is_theirs
     from access_log order by at desc, id desc limit 1`,
    [ids.get('clientId')],
  )
  return (
    rows[0]?.event === guard.audit.event &&
    rows[0].result === guard.audit.result &&
    rows[0].is_theirs === true
  )
}

/** What those with a ground are answered where attackers are told nothing: the states and the routes for which nobody is. */
export async function askWithGround(town: AttackedTown) {
  const tokens = new Map<string, string | null>()
  const tokenOf = async (subject: string) => {
    if (!tokens.has(subject)) tokens.set(subject, await openSession(town.db, subject, town.at))
    return tokens.get(subject) ?? null
  }
  const opened = new Set<string>()
  const faults = new Set<string>()
  const unlogged = new Set<string>()
  /** States of which something was told, and identifiers. */
  const told = new Set<string>()
  const isTold = ({ state, records }: Target) => [state, ...records].some((one) => told.has(one))
  const targets = allTargets(town)
  /** Of a whole file: whether anything in it has not been told. */
  const isWanted = (target: Target) =>
    target.records.length > 0
      ? !isTold(target)
      : targets.some((one) => one.number === target.number && !isTold(one))

  async function answer(route: Route, target: Target, query?: object) {
    const own = [
      [accountOf(target.number), 'client'],
      [proxyOf(target.number), 'proxy'],
    ] as const
    for (const [subject, role] of [...workers, ...own]) {
      const token = mayRole(route.guard.action, role) ? await tokenOf(subject) : null
      if (!token) continue
      const result = await ask(town, route, token, inputFor(route, target, query ? { query } : {}))
      if (isSilent(result)) continue
      if (isFault(result)) faults.add(`${nameOf(route)}: ${JSON.stringify(result)}`)
      opened.add(nameOf(route))
      const isAct = result.ok && !isReading(route) && !(nameOf(route) in ofNobody)
      if (isAct && !(await isLogged(town, route, target))) unlogged.add(`${nameOf(route)} (${target.state})`)
      if (tells(result)) told.add(target.state)
      if (isReading(route)) for (const id of idsIn(result)) told.add(id)
      return
    }
  }

  const aimed = allRoutes.filter(namesSomebody)
  for (const [name, query] of lists)
    for (const route of allRoutes.filter((one) => nameOf(one) === name))
      for (const target of targetsOf(town, route)) await answer(route, target, query)
  for (const route of aimed.filter(isReading))
    for (const target of targetsOf(town, route))
      if (!opened.has(nameOf(route)) || isWanted(target)) await answer(route, target)
  // last: these change what the others read
  for (const route of aimed.filter((one) => !isReading(one)))
    for (const target of targetsOf(town, route)) if (!opened.has(nameOf(route))) await answer(route, target)
  return {
    faults: [...faults],
    unlogged: [...unlogged],
    untold: targets.filter((target) => !isTold(target)).map(({ state }) => state),
    unopened: aimed.map(nameOf).filter((name) => !opened.has(name)),
  }
}
