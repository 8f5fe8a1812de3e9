import { addDays, addMonths, type PlainDate } from '../kernel/plain-date.ts'
import { type Actor, type Area, type Client, moment, tell } from './area.ts'
import { planWords, services } from './data/texts.ts'
import type { Chance } from './random.ts'

export type AuthorityParty = 'employment' | 'social' | 'kela'

/** Services agreed in a plan, one or two in the lane of those who work with the client. */
export function writeServices(area: Area, client: Client, planId: string, from: PlainDate): void {
  const { person, counsellor, nurse, kela } = client
  const { chance } = person
  const lanes = [
    'employment',
    ...(counsellor ? (['social'] as const) : []),
    ...(nurse ? (['health'] as const) : []),
    ...(kela ? (['kela'] as const) : []),
  ] as const
  for (const lane of chance.some(lanes, Math.min(lanes.length, chance.int(1, 3)))) {
    const beginsOn = addDays(from, chance.int(3, 30))
    const endsOn = addMonths(beginsOn, chance.int(1, 6))
    area.book.add('planService', {
      planId,
      clientId: person.id,
      service: chance.pick(services[lane]),
      provider: null,
      lane,
      beginsOn,
      endsOn,
      outcome: endsOn < area.today ? chance.weighted({ reached: 4, partly: 4, notReached: 2 }) : null,
    })
  }
}

/** Signs a plan: the client on the spot beside the worker, seldom in one's own page. */
export function sign(
  area: Area,
  { person }: Client,
  planId: string,
  party: AuthorityParty | 'client',
  actor: Actor,
  on: PlainDate,
): void {
  const signedAt = moment(person, on)
  const how = 'onTheSpot'
  area.book.add('planSignature', {
    planId,
    clientId: person.id,
    party,
    positionId: actor.worker?.positionId ?? null,
    how,
    signedAt,
  })
  tell(area, { person, act: 'planSigned', actor, at: signedAt, subjectId: planId, payload: { party, how } })
}

const pointNames = {
  employment: ['followUp', 'reporting', 'jobSearch'],
  multiSector: ['needs', 'followUp', 'jobSearch'],
  activation: ['educationAndWork', 'earlierServices', 'earlierPlans', 'measures', 'jobSearch'],
  coaching: ['strengths', 'tasks', 'support'],
} as const

/** Words for the points that the plan's kind must have (law/parameters/plan-points). */
export const contentsOf = (kind: keyof typeof pointNames, chance: Chance): Record<string, string> =>
  Object.fromEntries(pointNames[kind].map((name) => [name, chance.pick(planWords[name])]))
