import type { JointStatus, RehabStatus } from '../features/path/contract.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { Fate } from './consents.ts'
import { workdayUntil } from './moments.ts'
import type { Network, Worker } from './organisations.ts'
import type { Service } from './other-services.ts'
import type { Wish } from './persons.ts'
import { type Chance, chanceOf } from './random.ts'

/** What part a client plays; the rest of the story is chance. */
export interface Part {
  /** Key of the own coach; null: not a jobseeker. */
  readonly coach: string | null
  readonly joint?: JointStatus
  readonly rehab?: RehabStatus
  /** Days from today to the next day that the law names (review of the plan, end of mapping); negative: late. */
  readonly dueIn: number
  /** Days from today to the end of the newest period. */
  readonly endsIn?: number
  readonly nextContactIn?: number
  readonly wish?: Wish
  readonly counsellor?: string
  readonly coordinator?: string
  readonly kela?: string | null
  readonly nurse?: string | null
  readonly coachBefore?: Worker
  readonly closed?: { readonly on: PlainDate; readonly reason: string }
  /** Waits on the unit's list: nobody is named yet. */
  readonly waits?: boolean
  /** Nobody has been in touch for two months. */
  readonly forgotten?: boolean
  readonly holds?: boolean
  /** How an earlier enquiry to another place went. */
  readonly soughtBefore?: 'declined' | 'lapsed' | 'released'
  readonly missingMarks?: number
  readonly wishedUnit?: string
  readonly consent?: Fate
  readonly inService?: boolean
  /** The day from which a plan made together takes the employment plan's place. */
  readonly plansFrom?: PlainDate
  /** Only a customer of the county, Kela, health or the workshop. */
  readonly only?: 'county' | 'kela' | 'disability' | 'workshop' | 'health'
  /** A referral that the own coach sent. */
  readonly referral?: {
    readonly to: 'hoitaja' | 'sosiaaliohjaaja' | 'yksilovalmentaja'
    readonly how: 'sent' | 'accepted' | 'returned' | 'withdrawn'
    readonly daysAgo: number
  }
  readonly service?: Service
  /** Became a customer so many days ago. */
  readonly sinceDays?: number
  /** Clock time of a meeting that the own coach has today. */
  readonly meetsToday?: string
  readonly meetsIn?: number
  /** The plan on the table waits for the client's signature. */
  readonly planWaits?: true
  /** The county is helping in its own service too, by a client plan that is in force or being signed. */
  readonly clientPlan?: 'inForce' | 'signing'
  readonly special?: 'account' | 'family' | 'self'
}

type Bare = Omit<Part, 'coach' | 'dueIn'> & { readonly dueIn?: number }

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** The list of `omavalmentaja`, told in full so that every count of the desk has something true to show. */
const ownList: readonly Bare[] = [
  {
    joint: 'followUp',
    rehab: 'running',
    dueIn: 24,
    endsIn: 26,
    special: 'account',
    counsellor: 'sosiaaliohjaaja',
    coordinator: 'kuty-ohjaaja',
    kela: 'kela',
    nurse: 'hoitaja',
    wishedUnit: 'Kierrätyskeskuksen lajittelu',
    consent: 'given',
    wish: { firstNames: 'Sanna', lastName: 'Lehtoranta', isWoman: true, age: 34, town: 'laihia' },
  },
  {
    joint: 'mapping',
    dueIn: 51,
    counsellor: 'sosiaaliohjaaja',
    kela: 'kela',
    nurse: 'hoitaja',
    wish: { firstNames: 'Ilmari', lastName: 'Kuusela', isWoman: false, age: 41, isProtected: true },
  },
  { joint: 'followUp', dueIn: -4, counsellor: 'sosiaaliohjaaja', kela: 'kela', meetsToday: '13:00' },
  { joint: 'mapping', dueIn: -2, counsellor: 'sosiaaliohjaaja', consent: 'expiring', clientPlan: 'inForce' },
  { joint: 'mapping', dueIn: 3, counsellor: 'sosiaaliohjaaja', kela: 'kela' },
  { joint: 'mapping', dueIn: 17, counsellor: 'counsellor2', clientPlan: 'signing' },
  { joint: 'plan', dueIn: 5, counsellor: 'sosiaaliohjaaja', kela: 'kela', planWaits: true },
  { joint: 'plan', dueIn: 12, counsellor: 'sosiaaliohjaaja', planWaits: true },
  { joint: 'followUp', dueIn: 1, counsellor: 'sosiaaliohjaaja', kela: 'kela', consent: 'withdrawn' },
  { joint: 'followUp', dueIn: 29, counsellor: 'sosiaaliohjaaja', nurse: 'hoitaja', consent: 'narrowed' },
  { joint: 'followUp', dueIn: 62, counsellor: 'sosiaaliohjaaja', kela: 'kela', consent: 'expiring' },
  { joint: 'followUp', dueIn: 80, counsellor: 'counsellor3', forgotten: true },
  { joint: 'referral', nextContactIn: 1, counsellor: 'sosiaaliohjaaja' },
  { joint: 'criteria', nextContactIn: 2, counsellor: 'sosiaaliohjaaja', kela: 'kela' },
  { joint: 'pair', nextContactIn: 4, counsellor: 'sosiaaliohjaaja' },
  { joint: 'consent', nextContactIn: 3, counsellor: 'sosiaaliohjaaja', kela: 'kela', nurse: 'hoitaja' },
  { joint: 'consent', nextContactIn: 9, counsellor: 'counsellor2' },
  { joint: 'firstMeeting', nextContactIn: 6, counsellor: 'sosiaaliohjaaja', kela: 'kela' },
  { joint: 'closed', dueIn: 40, counsellor: 'sosiaaliohjaaja', kela: 'kela' },
  { rehab: 'assessment', dueIn: 44, coordinator: 'kuty-ohjaaja' },
  { rehab: 'planning', dueIn: 20, coordinator: 'kuty-ohjaaja' },
  {
    rehab: 'placeSearch',
    dueIn: 66,
    coordinator: 'kuty-ohjaaja',
    holds: true,
    wishedUnit: 'recyclingUnit',
    soughtBefore: 'lapsed',
  },
  { rehab: 'placeSearch', dueIn: 71, coordinator: 'kuty-ohjaaja', soughtBefore: 'released' },
  { rehab: 'decision', dueIn: 75, coordinator: 'kuty-ohjaaja' },
  { rehab: 'contract', dueIn: 60, coordinator: 'kuty-ohjaaja' },
  { rehab: 'running', dueIn: 26, endsIn: 19, coordinator: 'kuty-ohjaaja', wishedUnit: 'recyclingUnit' },
  {
    rehab: 'running',
    dueIn: 33,
    endsIn: 8,
    coordinator: 'kuty-ohjaaja',
    wishedUnit: 'recyclingUnit',
    missingMarks: 3,
  },
  { rehab: 'running', dueIn: 55, endsIn: 70, coordinator: 'kuty-ohjaaja', missingMarks: 2 },
  { rehab: 'running', dueIn: 80, endsIn: 96, coordinator: 'coordinator2' },
  { rehab: 'evaluation', dueIn: 28, endsIn: 10, coordinator: 'kuty-ohjaaja' },
  { rehab: 'closed', dueIn: 47, endsIn: -130, coordinator: 'kuty-ohjaaja' },
  { dueIn: -6, meetsIn: 1 },
  { dueIn: 2, meetsToday: '10:30' },
  { dueIn: 88, sinceDays: 3 },
  { dueIn: 89, sinceDays: 5 },
  { dueIn: 75, sinceDays: 20, referral: { to: 'hoitaja', how: 'sent', daysAgo: 9 } },
  { dueIn: 50, referral: { to: 'sosiaaliohjaaja', how: 'sent', daysAgo: 2 } },
  { dueIn: 64, referral: { to: 'yksilovalmentaja', how: 'returned', daysAgo: 5 }, wish: { age: 22 } },
  { dueIn: 70, service: 'workTrial', endsIn: 40 },
  { dueIn: 58, service: 'paySubsidised', endsIn: 23 },
  { dueIn: 6, nextContactIn: 0, meetsToday: '09:00' },
  { dueIn: 10, nextContactIn: 4 },
  ...times(5, (index) => ({ dueIn: 13 + index * 4 })),
  ...times(8, (index) => ({
    dueIn: 33 + index * 5,
    ...(index % 5 === 4 ? { forgotten: true } : {}),
    ...(index === 2 ? { inService: true } : {}),
  })),
]

const jointWeights = {
  referral: 1,
  criteria: 4,
  pair: 4,
  consent: 5,
  firstMeeting: 7,
  mapping: 22,
  plan: 9,
  followUp: 36,
  closed: 40,
  refused: 5,
}
const rehabWeights = {
  assessment: 8,
  planning: 8,
  placeSearch: 10,
  decision: 6,
  contract: 6,
  running: 40,
  evaluation: 9,
  closed: 45,
  refused: 4,
}
const otherCoaches = ['coach2', 'coach3', 'coach4', 'coach5', 'coach6', 'coach7'] as const

/** 600 parts: the list of `omavalmentaja` first, then the others', then those who are nobody's jobseekers. */
export function castParts(seed: string, today: PlainDate, network: Network): Part[] {
  const chance = chanceOf(`${seed} cast`)
  const own = ownList.map((part) => ({ dueIn: 45, ...part, coach: 'omavalmentaja' }))
  const free = (index: number): Part => freePart(chanceOf(`${seed} part ${index}`), today, network)
  const specials: Part[] = [
    {
      coach: 'coach3',
      dueIn: 34,
      special: 'family',
      wish: { lastName: 'Harju', firstNames: 'Aleksi', isWoman: false, age: 27 },
    },
    {
      coach: 'coach6',
      dueIn: 52,
      special: 'self',
      joint: 'followUp',
      wish: { lastName: 'Ojanperä', firstNames: 'Marika', isWoman: true, age: 47 },
    },
  ]
  const onlies: Part[] = [
    ...times(16, () => only('county')),
    ...times(9, () => only('kela')),
    ...times(9, () => only('disability')),
    ...times(12, () => only('workshop')),
    ...times(5, () => only('health')),
  ]
  const waiting = times(7, (): Part => ({ coach: 'omavalmentaja', dueIn: 60, waits: true }))
  const rest = 600 - own.length - specials.length - onlies.length - waiting.length
  return [...own, ...specials, ...chance.shuffled([...times(rest, free), ...onlies, ...waiting])]
}

const only = (kind: NonNullable<Part['only']>): Part => ({ coach: null, dueIn: 60, only: kind })

function freePart(chance: Chance, today: PlainDate, network: Network): Part {
  const coach = chance.pick(otherCoaches)
  const path = chance.weighted({ joint: 29, rehab: 21, none: 50 })
  const status: { joint?: JointStatus; rehab?: RehabStatus } =
    path === 'joint'
      ? { joint: chance.weighted(jointWeights) }
      : path === 'rehab'
        ? { rehab: chance.weighted(rehabWeights) }
        : {}
  const isOver = path === 'none' || status.joint === 'closed' || status.rehab === 'closed'
  const closed = isOver && chance.chance(0.3) ? { closed: closing(chance, today) } : {}
  return {
    coach,
    ...status,
    dueIn: dueIn(chance),
    endsIn: endsIn(chance, status.rehab),
    ...(chance.chance(0.22) ? { nextContactIn: chance.int(-3, 40) } : {}),
    counsellor: chance.weighted({ sosiaaliohjaaja: 34, counsellor2: 33, counsellor3: 33 }),
    coordinator: chance.weighted({ 'kuty-ohjaaja': 55, coordinator2: 45 }),
    kela: chance.weighted({ kela: 28, kela2: 22, none: 50 }),
    nurse: chance.weighted({ hoitaja: 14, nurse2: 11, none: 75 }),
    ...(chance.chance(0.1) ? { forgotten: true } : {}),
    ...(chance.chance(0.12)
      ? { coachBefore: network.worker(chance.pick(otherCoaches.filter((key) => key !== coach))) }
      : {}),
    ...(chance.chance(0.35) ? { holds: true } : {}),
    ...(chance.chance(0.18) ? { missingMarks: chance.int(1, 5) } : {}),
    ...(chance.chance(0.2) ? { wishedUnit: 'recyclingUnit' } : {}),
    ...closed,
    ...beside(chance, path === 'none' ? coach : null, path),
  }
}

/** What happens beside the paths: a referral, a work trial, subsidised work, a meeting today. */
function beside(chance: Chance, coach: string | null, path: string): Partial<Part> {
  const meeting = chance.chance(0.04) ? { meetsToday: chance.pick(['09:00', '10:00', '13:00', '14:30']) } : {}
  const referral = {
    to: chance.pick(['hoitaja', 'sosiaaliohjaaja', 'yksilovalmentaja'] as const),
    how: chance.weighted({ sent: 25, accepted: 55, returned: 12, withdrawn: 8 }),
    daysAgo: chance.int(1, 12),
  }
  const service = chance.weighted({ workTrial: 3, paySubsidised: 4, none: 93 })
  if (coach === null && path !== 'none') return meeting
  return {
    ...meeting,
    ...(chance.chance(0.12) ? { referral } : {}),
    ...(service === 'none' ? {} : { service, endsIn: chance.int(-200, 60) }),
  }
}

const dueIn = (chance: Chance): number => {
  const band = chance.weighted({ late: 6, week: 10, month: 27, later: 57 })
  if (band === 'late') return -chance.int(1, 16)
  if (band === 'week') return chance.int(0, 7)
  return band === 'month' ? chance.int(8, 30) : chance.int(31, 90)
}

const endsIn = (chance: Chance, status: RehabStatus | undefined): number => {
  if (status === 'closed') return -chance.int(20, 500)
  if (status === 'evaluation') return chance.int(-10, 13)
  return chance.weighted({ soon: 30, later: 70 }) === 'soon' ? chance.int(14, 27) : chance.int(28, 110)
}

const reasons = {
  openMarket: 34,
  paySubsidy: 14,
  studies: 16,
  pension: 12,
  moved: 10,
  illnessOrFamilyLeave: 8,
  noChange: 4,
  other: 2,
}

const closing = (chance: Chance, today: PlainDate) => ({
  on: workdayUntil(addDays(today, -chance.int(6, 640))),
  reason: chance.weighted(reasons),
})
