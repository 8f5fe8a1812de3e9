import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { addDays, addMonths, instantInHelsinki, type PlainDate } from '../../../src/kernel/plain-date.ts'
import { contains } from '../../../src/kernel/span.ts'
import type { Category } from '../../../src/platform/access/category.ts'
import type { Position, World } from './world.ts'

/**
 * A plain reading of docs/access.md and docs/access-matrix.csv, in no hurry and without SQL: who may read or write which
 * category of whose data on which day. What the database answers is compared with it.
 */
export type Cell = '-' | 'r' | 'w' | 'c'
export type Matrix = ReadonlyMap<string, ReadonlyMap<string, Cell>>

/** The table that people read: column (ground as held by a kind of organisation) → category → cell. */
export function readMatrix(): Matrix {
  const text = readFileSync(new URL('../../../docs/access-matrix.csv', import.meta.url), 'utf8')
  const rows: Record<string, string>[] = parse(text, { columns: true, delimiter: ';' })
  const columns = Object.keys(rows[0] ?? {}).slice(2)
  return new Map(
    columns.map((column) => [column, new Map(rows.map((row) => [row.ryhmä ?? '', row[column] as Cell]))]),
  )
}

/** One reason to see one client's data on a day. */
export interface Reason {
  readonly clientId: string
  readonly column: string
  /** By consent: exactly these. */
  readonly categories?: readonly Category[]
  /** A provider sees what is its own. */
  readonly onlyOrganisation?: string
  readonly readingOnly?: boolean
  /** The referral that opens it: of the client's referrals the receiver reads this one. */
  readonly referralId?: string
  /** The consent that opens it. */
  readonly consentId?: string
}

const columnOfKind: Record<string, string> = {
  employmentAuthority: 'employment',
  wellbeingCounty: 'social',
  healthService: 'health',
  kela: 'kela',
  municipalityUnit: 'workshop',
  workshop: 'workshop',
}
const keepers = ['administrator', 'registerKeeper', 'dataProtectionOfficer']
const placementDays = 30

const kindOf = (world: World, organisationId: string) =>
  world.organisations.find((o) => o.id === organisationId)?.kind ?? null
const isWithin = (day: PlainDate, from: PlainDate, last: PlainDate | null) =>
  day >= from && (last === null || day <= last)

/** Who has a ground that is not consent: a position by name, or all of a unit's list. */
interface Standing extends Reason {
  readonly organisationId: string
  readonly unitId: string | null
  readonly to: { readonly position: string } | { readonly unit: string }
}

function ownCustomers(world: World, day: PlainDate): Standing[] {
  return world.assignments.flatMap((a) => {
    const r = world.relationships.find((x) => x.id === a.relationshipId)
    const o = world.organisations.find((x) => x.id === r?.organisationId)
    const post = world.positions.find((p) => p.id === a.positionId)
    const unit = world.units.find((u) => u.id === a.unitId)
    const column = columnOfKind[o?.kind ?? '']
    if (!r || !o || !column || (post ?? unit)?.organisationId !== o.id) return []
    const last = r.closedOn && addDays(r.closedOn, o.finishingDays)
    if (!contains(a.valid, day) || !isWithin(day, r.openedOn, last)) return []
    const to = post ? { position: post.id } : { unit: unit?.id ?? '' }
    const unitId = post ? post.unitId : (unit?.id ?? null)
    return [{ clientId: r.clientId, column: `own.${column}`, organisationId: o.id, unitId, to }]
  })
}

function jointMembers(world: World, day: PlainDate): Standing[] {
  return world.members.flatMap((m) => {
    const c = world.cases.find((x) => x.id === m.caseId)
    const post = world.positions.find((p) => p.id === m.positionId)
    if (!c || !post || c.path !== 'joint' || c.informedOn === null) return []
    const column = columnOfKind[kindOf(world, post.organisationId) ?? '']
    if (!column || column === 'workshop') return []
    if (!contains(m.valid, day) || !isWithin(day, c.informedOn, c.closedOn)) return []
    const { organisationId, unitId } = post
    return [
      { clientId: c.clientId, column: `joint.${column}`, organisationId, unitId, to: { position: post.id } },
    ]
  })
}

function referrals(world: World, day: PlainDate): Standing[] {
  return world.referrals.flatMap((r) => {
    const unit = world.units.find((u) => u.id === r.toUnitId)
    if (!unit || kindOf(world, unit.organisationId) === null) return []
    if (r.status !== 'sent' || day < r.sentOn) return []
    const { organisationId, id } = unit
    return [
      {
        clientId: r.clientId,
        column: 'referral.receiver',
        organisationId,
        unitId: id,
        to: { unit: id },
        referralId: r.id,
      },
    ]
  })
}

function placements(world: World, day: PlainDate): Standing[] {
  return world.periods.flatMap((t) => {
    const unit = world.units.find((u) => u.id === t.unitId)
    if (unit?.organisationId !== t.organisationId || kindOf(world, t.organisationId) === null) return []
    if (!['reserved', 'agreed', 'ended', 'interrupted'].includes(t.status)) return []
    const from = t.reservedOn !== null && t.reservedOn < t.during.from ? t.reservedOn : t.during.from
    const last = t.during.until && addDays(t.during.until, placementDays - 1)
    if (!isWithin(day, from, last)) return []
    const { organisationId } = t
    return [
      {
        clientId: t.clientId,
        column: 'placement.provider',
        organisationId,
        unitId: unit.id,
        to: { unit: unit.id },
        onlyOrganisation: organisationId,
      },
    ]
  })
}

/** Named to make an activation plan, while it is made and in force; of the two authorities that make it. */
function activationPlans(world: World, day: PlainDate): Standing[] {
  return world.makers.flatMap((m) => {
    const plan = world.plans.find((p) => p.id === m.planId)
    const post = world.positions.find((p) => p.id === m.positionId)
    if (!plan || !post || !['activation', 'lightActivation'].includes(plan.kind)) return []
    const column = columnOfKind[kindOf(world, post.organisationId) ?? '']
    if (column !== 'employment' && column !== 'social') return []
    if (!isWithin(day, m.namedOn, m.endedOn) || !isWithin(day, m.namedOn, plan.endedOn)) return []
    const { organisationId, unitId } = post
    const to = { position: post.id }
    return [{ clientId: m.clientId, column: `activationPlan.${column}`, organisationId, unitId, to }]
  })
}

/** Everybody's grounds of a day in a world, consents last; worked out once for all who ask. */
function standings(world: World, day: PlainDate): Grounds {
  const known = groundsOf.get(world)
  if (known?.day === day) return known
  const personal = [
    ...ownCustomers(world, day),
    ...jointMembers(world, day),
    ...referrals(world, day),
    ...placements(world, day),
    ...activationPlans(world, day),
  ]
  const found = { day, personal, consented: consents(world, day, personal) }
  groundsOf.set(world, found)
  return found
}
interface Grounds {
  readonly day: PlainDate
  readonly personal: readonly Standing[]
  readonly consented: readonly Standing[]
}
const groundsOf = new WeakMap<World, Grounds>()

function consents(world: World, day: PlainDate, all: readonly Standing[]): Standing[] {
  return world.consents.flatMap((c) => {
    if (c.answer !== 'given' || c.withdrawn || !isWithin(day, c.givenOn, c.validUntil)) return []
    if (kindOf(world, c.organisationId) === null) return []
    const { clientId, organisationId, categories, unitId } = c
    const opened = { clientId, organisationId, categories, unitId: null, column: 'consent', consentId: c.id }
    if (unitId !== null) return [{ ...opened, to: { unit: unitId } }]
    // to an organisation: those of it who already work with the client
    return all
      .filter((s) => s.clientId === clientId && s.organisationId === organisationId)
      .map((s) => ({ ...opened, to: s.to }))
  })
}

/** The moment of the day at which the worlds are looked at. */
export const noonOf = (day: PlainDate): Date => instantInHelsinki(day, '12:00')

const emergencyHours = 24

/** One's own emergency openings that stand at noon; of a worker of an authority or workshop. */
function emergencies(world: World, post: Position, day: PlainDate): Reason[] {
  if (!columnOfKind[kindOf(world, post.organisationId) ?? ''] || keepers.includes(post.role)) return []
  return world.emergencies.flatMap((e) => {
    const hours = (noonOf(day).getTime() - instantInHelsinki(e.openedOn, e.openedAt).getTime()) / 3_600_000
    const stands = e.positionId === post.id && hours >= 0 && hours < emergencyHours
    return stands ? [{ clientId: e.clientId, column: 'emergency', readingOnly: true }] : []
  })
}

/** What a position has of its own on a day, before anyone stands in for anyone. */
function reasonsOfPost(world: World, post: Position, day: PlainDate): Reason[] {
  if (keepers.includes(post.role)) return []
  const { personal: all, consented } = standings(world, day)
  const mine = [...all, ...consented].filter(({ to }) =>
    'position' in to ? to.position === post.id : post.role !== 'manager' && to.unit === post.unitId,
  )
  const supervised =
    post.role === 'manager' && post.unitId !== null
      ? all.filter((s) => s.unitId === post.unitId).map((s) => ({ ...s, readingOnly: true }))
      : []
  return [...mine, ...supervised, ...shareLists(world, post, day)]
}

const shareMonths = 24

/** Share lists of one's own organisation that one is named to review. */
export function listsReviewedBy(world: World, post: Position, day: PlainDate): World['shareLists'] {
  const named = world.reviewers.filter((r) => r.positionId === post.id && contains(r.valid, day))
  return world.shareLists.filter(
    (l) => l.organisationId === post.organisationId && named.some((r) => r.listId === l.id),
  )
}

/** Persons of the lists that one is named to review, in one's own organisation; for two years after their newest row. */
function shareLists(world: World, post: Position, day: PlainDate): Reason[] {
  if (!columnOfKind[kindOf(world, post.organisationId) ?? '']) return []
  return listsReviewedBy(world, post, day).flatMap((list) =>
    world.clients.flatMap((client) => {
      const months = world.shareRows
        .filter((r) => r.clientId === client.id && r.municipalityCode === list.municipalityCode)
        .map((r) => r.month)
        .sort()
      const [first, newest] = [months[0], months.at(-1)]
      if (!first || !newest || day < first || day >= addMonths(newest, shareMonths)) return []
      return [{ clientId: client.id, column: 'shareList.reviewer' }]
    }),
  )
}

/** Those for whom the position stands in on the day: colleagues of the same organisation who work with clients. */
export function absentColleagues(world: World, post: Position, day: PlainDate): Position[] {
  if (keepers.includes(post.role)) return []
  return world.substitutions
    .filter((s) => s.substituteId === post.id && contains(s.valid, day))
    .flatMap((s) => world.positions.filter((p) => p.id === s.absentId))
    .filter((p) => p.organisationId === post.organisationId && !keepers.includes(p.role))
}

/** Every reason that a position has on a day; none on clients from whom the worker is barred. */
export function reasonsOf(world: World, post: Position, day: PlainDate): Reason[] {
  const barred = new Set(world.bars.filter((b) => b.workerId === post.workerId).map((b) => b.clientId))
  const shared = [post, ...absentColleagues(world, post, day)].flatMap((p) => reasonsOfPost(world, p, day))
  // an emergency is the worker's own: nobody stands in for it
  return [...shared, ...emergencies(world, post, day)].filter((reason) => !barred.has(reason.clientId))
}

/** Whether one reason lets read or write one category. */
export function opens(matrix: Matrix, reason: Reason, category: Category, level: 'read' | 'write'): boolean {
  if (reason.categories) return level === 'read' && reason.categories.includes(category)
  const cell = matrix.get(reason.column)?.get(category)
  if (cell === undefined) throw new Error(`the matrix has no ${reason.column} × ${category}`)
  return level === 'read' ? cell === 'r' || cell === 'w' : cell === 'w' && reason.readingOnly !== true
}
