import { addDays, type PlainDate, plainDate } from '../../../src/kernel/plain-date.ts'
import { positionRoles } from '../../../src/kernel/roles.ts'
import { type Span, span } from '../../../src/kernel/span.ts'
import { type Category, categories } from '../../../src/platform/access/category.ts'
import { type Chance, chanceOf } from './random.ts'

/** A small area with everything in it from which access may arise; times are days. */
export interface World {
  readonly organisations: readonly {
    id: string
    kind: string | null
    finishingDays: number
    active: boolean
  }[]
  readonly units: readonly { id: string; organisationId: string }[]
  readonly positions: readonly Position[]
  readonly clients: readonly {
    id: string
    protected: boolean
    hasAccount: boolean
    /** Of which there are notes, facts, events and deadlines: another world has others. */
    categories: readonly Category[]
  }[]
  readonly bars: readonly { clientId: string; workerId: string }[]
  readonly relationships: readonly {
    id: string
    clientId: string
    organisationId: string
    openedOn: PlainDate
    closedOn: PlainDate | null
  }[]
  readonly assignments: readonly {
    id: string
    relationshipId: string
    clientId: string
    positionId: string | null
    unitId: string | null
    valid: Span
  }[]
  readonly cases: readonly {
    id: string
    clientId: string
    path: 'joint' | 'rehabWork'
    informedOn: PlainDate | null
    openedOn: PlainDate
    closedOn: PlainDate | null
  }[]
  readonly members: readonly {
    id: string
    caseId: string
    clientId: string
    positionId: string
    lane: string
    valid: Span
  }[]
  readonly referrals: readonly {
    id: string
    clientId: string
    fromPositionId: string
    toUnitId: string
    status: 'sent' | 'accepted' | 'returned' | 'withdrawn'
    sentOn: PlainDate
    answeredBy: string | null
  }[]
  readonly periods: readonly {
    id: string
    clientId: string
    organisationId: string
    unitId: string
    status: string
    during: Span
    reservedOn: PlainDate | null
    /** The day of the world, on which feedback of it may just be given. */
    lookedAtOn: PlainDate
  }[]
  readonly consents: readonly {
    id: string
    clientId: string
    organisationId: string
    unitId: string | null
    categories: readonly Category[]
    givenOn: PlainDate
    validUntil: PlainDate | null
    answer: 'given' | 'refused'
    withdrawn: boolean
  }[]
  readonly papers: readonly { consentId: string; clientId: string; organisationId: string }[]
  readonly emergencies: readonly {
    id: string
    clientId: string
    positionId: string
    /** Stands for a day and a night from then on, unless it was ended by its review. */
    openedOn: PlainDate
    openedAt: '08:00' | '16:00'
    told: readonly string[]
  }[]
  readonly plans: readonly { id: string; clientId: string; kind: string; endedOn: PlainDate | null }[]
  readonly makers: readonly {
    id: string
    planId: string
    clientId: string
    positionId: string
    namedOn: PlainDate
    endedOn: PlainDate | null
  }[]
  readonly shareLists: readonly { id: string; organisationId: string; municipalityCode: string }[]
  readonly reviewers: readonly { id: string; listId: string; positionId: string; valid: Span }[]
  readonly shareRows: readonly {
    id: string
    clientId: string
    month: PlainDate
    municipalityCode: string
  }[]
  readonly proxies: readonly {
    id: string
    clientId: string
    valid: Span
    /** Ended in the morning of that day. */
    endedOn: PlainDate | null
  }[]
  readonly substitutions: readonly { id: string; absentId: string; substituteId: string; valid: Span }[]
  readonly threads: readonly { id: string; clientId: string; participants: readonly string[] }[]
}

export interface Position {
  readonly id: string
  readonly workerId: string
  readonly organisationId: string
  readonly unitId: string | null
  readonly role: string
  readonly seesProtected: boolean
  readonly valid: Span
}

const middle = plainDate('2026-06-15')
const kinds = [
  'employmentAuthority',
  'wellbeingCounty',
  'healthService',
  'kela',
  'municipalityUnit',
  'workshop',
  'provider',
  null,
] as const
/** Of the work pair and those beside it; the first kinds of organisation, in the same order. */
const lanes = ['employment', 'social', 'health', 'kela'] as const
const consentable: readonly Category[] = [
  'contact',
  'situation',
  'socialServices',
  'healthRecords',
  'benefits',
  'supportNeeds',
  'participation',
  'decisionOwn',
  'contactLog',
]

const dayOf = (chance: Chance, from = -40, to = 40): PlainDate =>
  addDays(middle, from + chance.upTo(to - from + 1))

function spanOf(chance: Chance, openEnd = 0.5): Span {
  const from = dayOf(chance, -50, 20)
  return span(from, chance.is(openEnd) ? null : addDays(from, 1 + chance.upTo(50)))
}

/** Often one that is at hand on most days, so that grounds meet each other. */
const mostlyNow = (chance: Chance): Span => (chance.is(0.6) ? span(addDays(middle, -60)) : spanOf(chance))

function makeStaff(chance: Chance) {
  // each kind once, so that a world of five holds many grounds
  const apart = [...kinds].map((kind) => ({ kind, at: chance.upTo(1000) })).sort((a, b) => a.at - b.at)
  const organisations = apart.slice(0, 5).map(({ kind }) => ({
    id: chance.id(),
    kind,
    finishingDays: chance.upTo(20),
    active: chance.is(0.95),
  }))
  const units = organisations.flatMap((o) =>
    Array.from({ length: 1 + chance.upTo(2) }, () => ({ id: chance.id(), organisationId: o.id })),
  )
  const workers = Array.from({ length: 10 }, () => chance.id())
  const positions = Array.from({ length: 13 }, (_, i): Position => {
    const unit = chance.one(units)
    return {
      id: chance.id(),
      workerId: workers[i] ?? chance.one(workers),
      organisationId: unit.organisationId,
      unitId: chance.is(0.9) ? unit.id : null,
      role: chance.is(0.25) ? 'manager' : chance.one(positionRoles),
      seesProtected: chance.is(0.2),
      valid: mostlyNow(chance),
    }
  })
  return { organisations, units, positions: distinctPosts(positions) }
}

/** One worker has a role in an organisation once at a time. */
const distinctPosts = (positions: Position[]): Position[] => [
  ...new Map(positions.map((p) => [`${p.workerId} ${p.organisationId} ${p.role}`, p])).values(),
]

type Staff = ReturnType<typeof makeStaff>

function makeRelationships(chance: Chance, staff: Staff, clients: World['clients']) {
  const relationships = clients.flatMap((client) =>
    chance.some(staff.organisations, 0.4).map((o) => {
      const openedOn = dayOf(chance, -50, 10)
      const closedOn = chance.is(0.4) ? addDays(openedOn, chance.upTo(50)) : null
      return { id: chance.id(), clientId: client.id, organisationId: o.id, openedOn, closedOn }
    }),
  )
  // now and then one of another organisation: it opens nothing
  const own = <T extends { organisationId: string }>(all: readonly T[], organisationId: string) =>
    chance.is(0.9) ? all.filter((x) => x.organisationId === organisationId) : all
  const assignments = relationships.flatMap((r) =>
    [
      ...chance
        .some(own(staff.positions, r.organisationId), 0.4)
        .map((p) => ({ positionId: p.id, unitId: null })),
      ...chance
        .some(own(staff.units, r.organisationId), 0.3)
        .map((u) => ({ positionId: null, unitId: u.id })),
    ].map((to) => ({
      id: chance.id(),
      relationshipId: r.id,
      clientId: r.clientId,
      ...to,
      valid: mostlyNow(chance),
    })),
  )
  return { relationships, assignments }
}

/** Of the lane's own kind of organisation, mostly; a member is not always where the lane says. */
function memberOf(chance: Chance, staff: Staff, lane: (typeof lanes)[number]): string {
  const kind = kinds[lanes.indexOf(lane)]
  const own = staff.positions.filter((p) =>
    staff.organisations.some((o) => o.id === p.organisationId && o.kind === kind),
  )
  return chance.one(own.length > 0 && chance.is(0.8) ? own : staff.positions).id
}

function makeCases(chance: Chance, staff: Staff, clients: World['clients']) {
  const cases = clients.flatMap((client) =>
    chance.some(['joint', 'rehabWork'] as const, 0.6).map((path) => {
      const openedOn = dayOf(chance, -50, 0)
      const informedOn = chance.is(0.8) ? addDays(openedOn, chance.upTo(15)) : null
      const closedOn = chance.is(0.4) ? addDays(openedOn, chance.upTo(60)) : null
      return { id: chance.id(), clientId: client.id, path, informedOn, openedOn, closedOn }
    }),
  )
  const members = cases.flatMap((c) =>
    chance.some(lanes, 0.7).map((lane) => ({
      id: chance.id(),
      caseId: c.id,
      clientId: c.clientId,
      positionId: memberOf(chance, staff, lane),
      lane,
      valid: mostlyNow(chance),
    })),
  )
  return { cases, members }
}

const makeReferrals = (chance: Chance, staff: Staff, clients: World['clients']): World['referrals'] =>
  clients.flatMap((client) =>
    chance.some(staff.units, 0.2).map((unit) => {
      const status = chance.is(0.6) ? 'sent' : chance.one(['accepted', 'returned', 'withdrawn'] as const)
      return {
        id: chance.id(),
        clientId: client.id,
        fromPositionId: chance.one(staff.positions).id,
        toUnitId: unit.id,
        status,
        sentOn: dayOf(chance, -40, 20),
        answeredBy: status === 'sent' ? null : chance.one(staff.positions).id,
      }
    }),
  )

const makePeriods = (
  chance: Chance,
  staff: Staff,
  clients: World['clients'],
  lookedAtOn: PlainDate,
): World['periods'] =>
  clients.flatMap((client) =>
    chance.some(staff.units, 0.25).map((unit) => ({
      id: chance.id(),
      clientId: client.id,
      organisationId: unit.organisationId,
      unitId: chance.is(0.95) ? unit.id : chance.one(staff.units).id,
      status: chance.one([
        'held',
        'declined',
        'released',
        'reserved',
        'agreed',
        'agreed',
        'ended',
        'interrupted',
      ]),
      during: spanOf(chance, 0.2),
      reservedOn: chance.is(0.5) ? dayOf(chance, -60, 10) : null,
      lookedAtOn,
    })),
  )

const makeConsents = (chance: Chance, staff: Staff, clients: World['clients']): World['consents'] =>
  clients.flatMap((client) =>
    Array.from({ length: chance.upTo(5) }, () => {
      const unit = chance.one(staff.units)
      const givenOn = dayOf(chance, -40, 20)
      return {
        id: chance.id(),
        clientId: client.id,
        organisationId: unit.organisationId,
        unitId: chance.is(0.4) ? unit.id : null,
        categories: [...new Set([chance.one(consentable), ...chance.some(consentable, 0.3)])],
        givenOn,
        validUntil: chance.is(0.5) ? addDays(givenOn, chance.upTo(60)) : null,
        answer: chance.is(0.85) ? 'given' : 'refused',
        withdrawn: chance.is(0.2),
      } as const
    }),
  )

const makeSubstitutions = (chance: Chance, staff: Staff): World['substitutions'] =>
  chance.some(staff.positions, 0.35).flatMap((absent) => {
    const colleagues = staff.positions.filter((p) => p.organisationId === absent.organisationId)
    const substitute = chance.one(chance.is(0.9) ? colleagues : staff.positions)
    if (substitute.id === absent.id) return []
    const from = dayOf(chance, -40, 20)
    return [
      {
        id: chance.id(),
        absentId: absent.id,
        substituteId: substitute.id,
        valid: span(from, addDays(from, 1 + chance.upTo(40))),
      },
    ]
  })

/** The day on which a world is looked at. */
export const dayOfWorld = (seed: number): PlainDate =>
  addDays(middle, chanceOf(seed + 1_000_000).upTo(81) - 40)

/** Half of them within a day of the one on which the world is looked at: an opening is over soon. */
const makeEmergencies = (
  chance: Chance,
  staff: Staff,
  clients: World['clients'],
  day: PlainDate,
): World['emergencies'] =>
  clients.flatMap((client) =>
    chance.some(staff.positions, 0.15).map((post) => ({
      id: chance.id(),
      clientId: client.id,
      positionId: post.id,
      openedOn: chance.is(0.5) ? addDays(day, chance.upTo(3) - 1) : dayOf(chance),
      openedAt: chance.one(['08:00', '16:00'] as const),
      told: chance.some(staff.positions, 0.2).flatMap((p) => (p.id === post.id ? [] : [p.id])),
    })),
  )

function makePlans(chance: Chance, staff: Staff, clients: World['clients']) {
  const plans = clients.flatMap((client) =>
    chance.some(['activation', 'lightActivation', 'coaching', 'clientPlan'] as const, 0.5).map((kind) => ({
      id: chance.id(),
      clientId: client.id,
      kind,
      endedOn: chance.is(0.4) ? dayOf(chance) : null,
    })),
  )
  const makers = plans.flatMap((plan) =>
    chance.some(staff.positions, 0.2).map((post) => {
      const namedOn = dayOf(chance, -50, 20)
      const endedOn = chance.is(0.3) ? addDays(namedOn, chance.upTo(50)) : null
      return {
        id: chance.id(),
        planId: plan.id,
        clientId: plan.clientId,
        positionId: post.id,
        namedOn,
        endedOn,
      }
    }),
  )
  return { plans, makers }
}

const municipalities = ['091', '049'] as const
/** Months whose rows the reviewer sees on all, some and none of the days of the world. */
const shareMonths = ['2026-05-01', '2024-07-01', '2024-06-01', '2024-03-01'].map(plainDate)

function makeShareLists(chance: Chance, staff: Staff, clients: World['clients']) {
  const shareLists = staff.organisations.flatMap((o) =>
    chance
      .some(municipalities, 0.3)
      .map((municipalityCode) => ({ id: chance.id(), organisationId: o.id, municipalityCode })),
  )
  const reviewers = shareLists.flatMap((list) =>
    chance
      .some(staff.positions, 0.3)
      .filter((p) => p.organisationId === list.organisationId || chance.is(0.1))
      .map((p) => ({ id: chance.id(), listId: list.id, positionId: p.id, valid: mostlyNow(chance) })),
  )
  const shareRows = clients.flatMap((client) =>
    chance.some(shareMonths, 0.25).map((month) => ({
      id: chance.id(),
      clientId: client.id,
      month,
      municipalityCode: chance.one(municipalities),
    })),
  )
  return { shareLists, reviewers, shareRows }
}

const makeProxies = (chance: Chance, clients: World['clients']): World['proxies'] =>
  clients.flatMap((client) =>
    Array.from({ length: chance.upTo(3) }, () => ({
      id: chance.id(),
      clientId: client.id,
      valid: mostlyNow(chance),
      endedOn: chance.is(0.3) ? dayOf(chance) : null,
    })),
  )

const withoutList = ['manager', 'administrator', 'registerKeeper', 'dataProtectionOfficer']

/** Now and then somebody whose unit has been sent a referral of the client: to be barred, there must be something to see. */
function makeBars(
  chance: Chance,
  { positions }: Staff,
  clients: World['clients'],
  referrals: World['referrals'],
): World['bars'] {
  return chance.some(clients, 0.4).map(({ id }) => {
    const units = referrals.filter((r) => r.clientId === id && r.status === 'sent').map((r) => r.toUnitId)
    const receivers = positions.filter(
      (p) => p.unitId !== null && units.includes(p.unitId) && !withoutList.includes(p.role),
    )
    const of = receivers.length > 0 && chance.is(0.7) ? receivers : positions
    return { clientId: id, workerId: chance.one(of).workerId }
  })
}

/** A random area; the same for the same seed. */
export function makeWorld(seed: number): World {
  const chance = chanceOf(seed)
  const staff = makeStaff(chance)
  const clients = Array.from({ length: 5 }, () => ({
    id: chance.id(),
    protected: chance.is(0.3),
    hasAccount: chance.is(0.7),
    categories: chance.some(categories, 0.4),
  }))
  const referrals = makeReferrals(chance, staff, clients)
  const consents = makeConsents(chance, staff, clients)
  return {
    ...staff,
    clients,
    bars: makeBars(chance, staff, clients, referrals),
    ...makeRelationships(chance, staff, clients),
    ...makeCases(chance, staff, clients),
    referrals,
    periods: makePeriods(chance, staff, clients, dayOfWorld(seed)),
    consents,
    papers: chance
      .some(consents, 0.5)
      .map((c) => ({ consentId: c.id, clientId: c.clientId, organisationId: c.organisationId })),
    substitutions: makeSubstitutions(chance, staff),
    emergencies: makeEmergencies(chance, staff, clients, dayOfWorld(seed)),
    ...makePlans(chance, staff, clients),
    ...makeShareLists(chance, staff, clients),
    proxies: makeProxies(chance, clients),
    threads: clients.map((c) => ({
      id: chance.id(),
      clientId: c.id,
      participants: [...chance.some(staff.positions, 0.4).map((p) => p.id), ...chance.some([c.id], 0.8)],
    })),
  }
}
