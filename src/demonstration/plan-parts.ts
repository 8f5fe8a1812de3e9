import { addDays, addMonths, type PlainDate } from '../kernel/plain-date.ts'
import type { Category } from '../platform/access/category.ts'
import { type Actor, type Area, type Client, moment, tell } from './area.ts'
import { outcomes, planWords, ratingNotes, rehabWorkWords, services } from './data/texts.ts'
import { at } from './moments.ts'
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

const ratings = ['reached', 'partly', 'notReached'] as const

/** Chosen by the plan's own id: no draw of the person's luck, so that nothing else of the story changes. */
const pickBy = <T>(from: readonly T[], luck: number): T => from[luck % from.length] as T

/** Two outcomes of a plan; those of a plan that is over are rated by both, the worker's sterner now and then. */
export function writeOutcomes(
  area: Area,
  { person, coach }: Client,
  planId: string,
  ratedOn: PlainDate | null,
): void {
  const luck = Number.parseInt(planId.slice(-6), 16)
  for (const rank of [0, 1]) {
    const [about, text] = pickBy(outcomes, luck + rank * 3)
    const id = `${planId.slice(0, 8)}-${planId.slice(9, 13)}-7${rank}${planId.slice(-6, -4)}-9${planId.slice(-3)}-${planId.slice(-12)}`
    const of = { planId, clientId: person.id }
    area.book.add('planOutcome', { id, ...of, rank, area: about, text })
    if (ratedOn === null) continue
    for (const [party, shift] of [
      ['client', 0],
      ['worker', luck % 3 === 0 ? 1 : 0],
    ] as const) {
      const rating = pickBy(ratings, Math.min((luck + rank) % 3, 1) + shift)
      area.book.add('planOutcomeRating', {
        ...of,
        outcomeId: id,
        party,
        rating,
        note: pickBy(ratingNotes[rating], luck),
        how: 'onTheSpot',
        positionId: coach.positionId,
        ratedAt: at(ratedOn, '14:10'),
      })
    }
  }
}

export type Signer = readonly [AuthorityParty | 'client', Actor]

/** Signs a plan, one after another through the day, the client in the own page: the authority that answers for it last. */
export function signAll(
  area: Area,
  { person }: Client,
  planId: string,
  signers: readonly Signer[],
  on: PlainDate,
  category?: Category,
): void {
  const moments = signers.map(() => moment(person, on)).sort()
  for (const [index, [party, actor]] of signers.entries()) {
    const signedAt = moments[index] as string
    const positionId = actor.worker?.positionId ?? null
    const how = actor.worker ? 'onTheSpot' : 'ownPage'
    area.book.add('planSignature', { planId, clientId: person.id, party, positionId, how, signedAt })
    const told = {
      person,
      act: 'planSigned',
      actor,
      at: signedAt,
      subjectId: planId,
      payload: { party, how },
    } as const
    tell(area, category ? { ...told, category } : told)
  }
}

const pointNames = {
  employment: ['followUp', 'reporting', 'jobSearch'],
  multiSector: ['needs', 'followUp', 'jobSearch'],
  activation: ['educationAndWork', 'earlierServices', 'earlierPlans', 'measures', 'jobSearch'],
  coaching: ['strengths', 'tasks', 'support'],
} as const

/** Words for the points that the plan's kind must have (law/parameters/plan-points). */
export function contentsOf(kind: keyof typeof pointNames, chance: Chance): Record<string, string> {
  const words = Object.fromEntries(pointNames[kind].map((name) => [name, chance.pick(planWords[name])]))
  return kind === 'activation' ? { ...words, ...rehabWorkWords } : words
}
