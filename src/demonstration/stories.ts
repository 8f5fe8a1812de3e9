import type { JointMove } from '../features/path/contract.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { type Area, type Client, own } from './area.ts'
import type { Part } from './cast.ts'
import { tellClientPlan } from './client-plans.ts'
import { openCustomership } from './customership.ts'
import { tellEmployment } from './employment.ts'
import { tellJoint } from './joint.ts'
import { contact } from './meetings.ts'
import { workdayFrom, workdayUntil } from './moments.ts'
import { tellPeriod, tellReferrals } from './other-services.ts'
import { type Person, type Population, writePerson } from './persons.ts'
import { type Chance, chanceOf } from './random.ts'
import { planTerms, tellRehab } from './rehab.ts'
import { type Schedule, scheduleJoint, scheduleRehab } from './schedule.ts'
import { tellSpecial } from './special.ts'

/** One client's years here, from the first day to today. */
export function tellStory(area: Area, population: Population, seed: string, index: number, part: Part): void {
  const chance = chanceOf(`${seed} story ${index}`)
  if (part.only) {
    tellOnly(area, population, chance, part.only)
    return
  }
  const drafted = draft(area, chance, part)
  const person = population.make(drafted.knownFrom, part.wish)
  writePerson(area.book, person, area.keys, area.today)
  const client = clientOf(area, person, part)
  const later = drafted.plansFrom && !part.closed ? { plansFrom: drafted.plansFrom } : {}
  const told: Part = { ...part, ...later, ...(drafted.closed ? { closed: drafted.closed } : {}) }
  tellEmployment(area, client, told)
  if (part.joint && drafted.joint) tellJoint(area, client, told, part.joint, drafted.joint)
  if (part.rehab) tellRehab(area, client, told, { status: part.rehab, terms: drafted.terms })
  if (!part.closed) {
    tellReferrals(area, client, told)
    if (part.service) tellPeriod(area, client, part.service, part.endsIn ?? 30)
  }
  tellSpecial(area, client, told)
  if (part.clientPlan) tellClientPlan(area, client, part.clientPlan)
}

interface Draft {
  readonly knownFrom: PlainDate
  readonly joint: Schedule<JointMove> | null
  readonly terms: readonly { from: PlainDate; to: PlainDate }[]
  /** When a plan made together began and goes on. */
  readonly plansFrom: PlainDate | null
  readonly closed: Part['closed']
}

/** The days of the paths first, since everything else goes before or beside them. */
function draft(area: Area, chance: Chance, part: Part): Draft {
  const { today } = area
  const joint = part.joint ? scheduleJoint(chance, today, part.joint, part.dueIn) : null
  const terms = part.rehab ? planTerms(chance, today, part.rehab, part.endsIn ?? 60) : []
  const rehab = part.rehab ? scheduleRehab(chance, today, part.rehab, terms[0]?.from ?? null) : null
  const starts = [joint?.openedOn, rehab?.openedOn, part.closed?.on].filter((day) => day !== undefined)
  const first = starts.sort()[0]
  const since = first
    ? addDays(first, -chance.int(30, chance.chance(0.2) ? 420 : 160))
    : addDays(today, -sinceOf(chance, part))
  const isJointOpen = part.joint === 'followUp'
  const isRehabOpen = part.rehab !== undefined && part.rehab !== 'closed' && part.rehab !== 'refused'
  const jointPlan = joint?.moves.find(({ move }) => move === 'planSigned')?.on
  const rehabPlan = rehab?.moves.find(({ move }) => move === 'planAgreed')?.on
  const plansFrom = (isJointOpen ? jointPlan : isRehabOpen && !part.joint ? rehabPlan : null) ?? null
  return { knownFrom: workdayUntil(since), joint, terms, plansFrom, closed: closedAfter(part, joint) }
}

const sinceOf = (chance: Chance, part: Part): number =>
  part.sinceDays ?? (part.waits ? chance.int(1, 6) : chance.int(25, chance.chance(0.2) ? 1090 : 400))

/** The customership ends after the joint service, not in the middle of it. */
const closedAfter = (part: Part, joint: Schedule<JointMove> | null): Part['closed'] => {
  const last = joint?.moves.at(-1)?.on
  if (!part.closed || !last || part.closed.on >= last) return part.closed
  return { ...part.closed, on: last }
}

function clientOf({ network }: Area, person: Person, part: Part): Client {
  const named = (key: string | null | undefined) => (key && key !== 'none' ? network.worker(key) : null)
  const isJoint = part.joint !== undefined
  return {
    person,
    coach: network.worker(part.coach ?? 'omavalmentaja'),
    counsellor: isJoint ? network.worker(part.counsellor ?? 'counsellor2') : null,
    kela: isJoint ? named(part.kela) : null,
    nurse: isJoint ? named(part.nurse) : null,
    coordinator: part.rehab ? network.worker(part.coordinator ?? 'coordinator2') : null,
  }
}

const keepers = {
  county: 'sosiaaliohjaaja',
  kela: 'kela',
  disability: 'disabilityWorker',
  workshop: 'yksilovalmentaja',
  health: 'hoitaja',
} as const
const kinds = {
  county: 'individualSupport',
  kela: 'individualSupport',
  disability: 'disability',
  workshop: 'workshop',
  health: 'individualSupport',
} as const
const colleagues = {
  county: 'counsellor3',
  kela: 'kela2',
  disability: 'disabilityWorker',
  workshop: 'workCoach',
  health: 'nurse2',
} as const

/** A customer of one organisation only, whom the employment authority does not know. */
function tellOnly(area: Area, population: Population, chance: Chance, only: NonNullable<Part['only']>): void {
  const since = workdayFrom(addDays(area.today, -chance.int(20, 900)))
  const person = population.make(since, only === 'workshop' ? { age: chance.int(17, 27) } : {})
  writePerson(area.book, person, area.keys, area.today)
  const keeper = area.network.worker(chance.chance(0.55) ? keepers[only] : colleagues[only])
  openCustomership(area, person, { kind: kinds[only], worker: keeper, on: since })
  const client: Client = {
    person,
    coach: keeper,
    counsellor: null,
    kela: null,
    nurse: null,
    coordinator: null,
  }
  if (only === 'workshop' && since < addDays(area.today, -200)) coachAtWorkshop(area, client)
  let day = workdayFrom(addDays(since, chance.int(5, 20)))
  while (day <= area.yesterday) {
    contact(area, client, { on: day, actor: own(keeper) })
    day = workdayFrom(addDays(day, chance.int(30, 110)))
  }
  tellSpecial(area, client, { coach: null, dueIn: 0, only })
}

/** Coaching with its plan (C5); the workshop's own period at its own place. */
function coachAtWorkshop(area: Area, client: Client): void {
  const { chance } = client.person
  const endsIn = chance.int(-60, 50)
  tellPeriod(area, client, 'workshop', endsIn)
}
