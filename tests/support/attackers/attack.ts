import type { Result } from '../../../src/kernel/refusal.ts'
import { mayRole } from '../../../src/platform/access/action.ts'
import type { Role } from '../../../src/platform/access/category.ts'
import { perform } from '../../../src/platform/http/perform.ts'
import type { Route } from '../../../src/platform/http/route.ts'
import { openSession } from '../../../src/platform/session/session.ts'
import { allRoutes } from '../../../src/routes.ts'
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
function secretsOf({ rounds, cast }: AttackedTown, { knows = [] }: Attacker): ReadonlySet<string> {
  const records = rounds.flat().flatMap(({ ids }) => [...ids].filter(([name]) => !knows.includes(name)))
  const people = rounds.flat().map(({ clientId }) => clientId)
  return new Set([...people, ...records.map(([, id]) => id), cast.shareListId])
}

export const ask = (
  town: AttackedTown,
  route: Route,
  token: string | null,
  input: ReturnType<typeof inputFor>,
) =>
  perform(town.db, route, { installation: town.installation, token, at: town.at, input }).catch(
    (error: Error): Answer => ({ ok: false, refusal: { code: `${fault}${error.message}` } }),
  )

/** What an attacker has learnt from an answer; null: nothing. */
function learntFrom(result: Answer, input: unknown, secrets: ReadonlySet<string>): string | null {
  const asked = idsIn(input)
  if (tells(result)) return 'tells of the person'
  if ([...idsIn(result)].some((id) => secrets.has(id) && !asked.has(id))) return 'tells an identifier'
  if (isSilent(result) || ![...asked].some((id) => secrets.has(id))) return null
  return result.ok ? 'answered' : result.refusal.code
}

/** What a role is refused says nothing of anybody's state: it is tried in one, of which the next route has the next. */
function targetsFor(town: AttackedTown, route: Route, role: Role, n: number, inFull: boolean): Target[] {
  if (inFull) return allTargets(town)
  const targets = targetsOf(town, route)
  return mayRole(route.guard.action, role) ? targets : targets.slice(n % targets.length).slice(0, 1)
}

/** As many as keep the database and the product busy. */
const atOnce = 4

/** Every route tried by one attacker in every state; where something was learnt, and what. */
export async function attackEverything(town: AttackedTown, attacker: Attacker, inFull: boolean) {
  const secrets = secretsOf(town, attacker)
  const token = attacker.subject && (await openSession(town.db, attacker.subject, town.at))
  if (attacker.subject && !token) throw new Error(`${attacker.subject} cannot sign in`)
  const attacks = allRoutes.flatMap((route, n) =>
    targetsFor(town, route, attacker.role, n, inFull).map((target) => ({ route, target })),
  )
  const wrong: string[] = []
  const attackOn = async ({ route, target }: (typeof attacks)[number]) => {
    if (attacker.leavesOut?.[nameOf(route)]) return
    const input = inputFor(route, target, { ids: ownIds(town, attacker) })
    const learnt = learntFrom(await ask(town, route, token, input), input, secrets)
    if (learnt) wrong.push(`${nameOf(route)} (${target.state}): ${learnt}`)
  }
  for (let n = 0; n < attacks.length; n += atOnce)
    await Promise.all(attacks.slice(n, n + atOnce).map(attackOn))
  return wrong
}
