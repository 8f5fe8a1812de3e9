import type { Result } from '../../../src/kernel/refusal.ts'
import { mayRole } from '../../../src/platform/access/action.ts'
import type { Role } from '../../../src/platform/access/category.ts'
import { perform } from '../../../src/platform/http/perform.ts'
import type { Route } from '../../../src/platform/http/route.ts'
import { openSession } from '../../../src/platform/session/session.ts'
import { allRoutes } from '../../../src/routes.ts'
import { newUuid } from '../town.ts'
import { type Attacker, nameOf, ownIds } from './attackers.ts'
import { mark, phone } from './kind.ts'
import { allTargets, inputFor, type Target, targetsOf } from './targets.ts'
import type { AttackedTown } from './town.ts'

type Answer = Result<unknown>

/** Answers that say the same of what is not one's own and of what does not exist. */
const silent = ['notSignedIn', 'notPermitted', 'notFound']
const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
export const idsIn = (value: unknown): Set<string> => new Set(JSON.stringify(value).match(uuids))

export const isSilent = (result: Answer): boolean => !result.ok && silent.includes(result.refusal.code)
const fault = 'fault: '
export const isFault = (result: Answer): boolean => !result.ok && result.refusal.code.startsWith(fault)
export const tells = (result: Answer): boolean =>
  [mark, phone].some((secret) => JSON.stringify(result).includes(secret))

/** Everything by which the people and their records are known, but for what the attacker knows anyhow. */
async function secretsOf({ owner, rounds, cast }: AttackedTown, { knows }: Attacker) {
  const records = rounds.flat().flatMap(({ clientId, ids }) => [clientId, ...ids.values()])
  const known = knows ? (await owner.query<{ id: string }>(knows)).rows.map(({ id }) => id) : []
  return new Set([...records, cast.shareListId].filter((id) => !known.includes(id)))
}

type Asked = ReturnType<typeof inputFor>

/** The same request, of what does not exist. */
const withUnknown = (input: Asked, secrets: ReadonlySet<string>): Asked =>
  JSON.parse(JSON.stringify(input).replace(uuids, (id) => (secrets.has(id) ? newUuid() : id)))

const isSame = (one: Answer, other: Answer): boolean => {
  const [a, b] = [one, other].map((result) => JSON.stringify(result).replace(uuids, 'id'))
  return a === b
}

const names = (input: unknown, secrets: ReadonlySet<string>): boolean =>
  [...idsIn(input)].some((id) => secrets.has(id))

export const ask = (town: AttackedTown, route: Route, token: string | null, input: Asked) =>
  perform(town.db, route, { installation: town.installation, token, at: town.at, input }).catch(
    (error: Error): Answer => ({ ok: false, refusal: { code: `${fault}${error.message}` } }),
  )

const told = { person: 'tells of the person', identifier: 'tells an identifier' }

/** What an attacker has learnt from an answer; null: nothing. */
function learntFrom(result: Answer, input: unknown, secrets: ReadonlySet<string>): string | null {
  const asked = idsIn(input)
  if (tells(result)) return told.person
  if ([...idsIn(result)].some((id) => secrets.has(id) && !asked.has(id))) return told.identifier
  if (result.ok) return names(input, secrets) ? 'answered' : null
  const isNothing = isSilent(result) || (!names(input, secrets) && !isFault(result))
  return isNothing ? null : result.refusal.code
}

/** What a role is refused says nothing of anybody's state: it is tried in one, of which the next route has the next. */
function targetsFor(town: AttackedTown, route: Route, role: Role, n: number, inFull: boolean): Target[] {
  if (inFull) return allTargets(town)
  const targets = targetsOf(town, route)
  return mayRole(route.guard.action, role) ? targets : targets.slice(n % targets.length).slice(0, 1)
}

/** As many as keep the database and the product busy. */
const atOnce = 4
/** After all others: whoever is barred from the own file by it could no longer guess from there. */
const endsItself = ({ endpoint }: Route): boolean => endpoint.path.endsWith('/disqualification')

/** Who the attacker is to the product, and whether the own file opens: an attack after which that is otherwise is none. */
async function standing(town: AttackedTown, { inOwnFile }: Attacker, token: string | null) {
  const input = { params: { clientId: town.ownClientId }, query: {}, body: {} }
  const use = async (name: string) => {
    const route = allRoutes.find((one) => nameOf(one) === name)
    return route ? ask(town, route, token, input) : null
  }
  const file = inOwnFile && (await use('GET /api/clients/:clientId'))?.ok
  return JSON.stringify([await use('GET /api/me'), file])
}

async function signIn(town: AttackedTown, { subject, before }: Attacker): Promise<string | null> {
  if (subject === null) return null
  const token = await openSession(town.db, subject, town.at)
  if (!token) throw new Error(`${subject} cannot sign in`)
  if (before) await town.owner.query(before)
  return token
}

/** Every route tried by one attacker in every state; where something was learnt, and what. */
export async function attackEverything(town: AttackedTown, attacker: Attacker, inFull: boolean) {
  const secrets = await secretsOf(town, attacker)
  const token = await signIn(town, attacker)
  const stood = await standing(town, attacker, token)
  const attacks = allRoutes.flatMap((route, n) =>
    targetsFor(town, route, attacker.role, n, inFull).map((target) => ({ route, target })),
  )
  const wrong: string[] = []
  /** In the own file one is answered what one would be of identifiers that nobody has. */
  const isSaidOfNobody = async (learnt: string, result: Answer, route: Route, input: Asked) => {
    if (!attacker.inOwnFile || isFault(result) || Object.values(told).includes(learnt)) return false
    return isSame(result, await ask(town, route, token, withUnknown(input, secrets)))
  }
  const attackOn = async ({ route, target }: (typeof attacks)[number]) => {
    const input = inputFor(route, target, { ids: ownIds(town, attacker) })
    if (attacker.leavesOut?.[nameOf(route)] && !names(input, secrets)) return
    const result = await ask(town, route, token, input)
    const learnt = learntFrom(result, input, secrets)
    if (learnt && !(await isSaidOfNobody(learnt, result, route, input)))
      wrong.push(`${nameOf(route)} (${target.state}): ${learnt}`)
  }
  const all = async (some: typeof attacks) => {
    for (let n = 0; n < some.length; n += atOnce) await Promise.all(some.slice(n, n + atOnce).map(attackOn))
  }
  await all(attacks.filter(({ route }) => !endsItself(route)))
  if (stood !== (await standing(town, attacker, token))) wrong.push('is not whom it was any more')
  await all(attacks.filter(({ route }) => endsItself(route)))
  return wrong
}
