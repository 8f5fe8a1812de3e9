import { shareOfMonth } from '../features/share/rules/month-share.ts'
import type { Month } from '../features/share/rules/months.ts'
import { monthsFrom } from '../features/share/rules/months.ts'
import { monthOfStatuses, type Status } from '../features/share/rules/statuses.ts'
import { addDays, addMonths, addYears, type PlainDate, startOfMonth } from '../kernel/plain-date.ts'
import type { Area } from './area.ts'
import { towns } from './data/organisations.ts'
import { at, workdayUntil } from './moments.ts'
import { type Chance, chanceOf } from './random.ts'

/** Lists of so many months, the newest two months old: Kela's comes late (F3). */
const months = 36
const lag = 2
/** Part of jobseekers whose support is labour market support. */
const onSupport = 0.35
const reviewers = ['toimistovirkailija', 'paallikko']

/** Three years of Kela's share lists of the two municipalities, who reviews them, and what was agreed of the newest. */
export function writeShareLists(area: Area, seed: string): void {
  const chance = chanceOf(`${seed} share`)
  const lists = new Map<string, string>(
    Object.values(towns).map(({ code }) => [code, nameReviewers(area, chance, code)] as const),
  )
  const newest = startOfMonth(addMonths(area.today, -lag))
  const statuses = statusesOf(area)
  const paid: string[] = []
  for (const { clientId, municipalityCode } of area.book.rows('clientContact')) {
    const known = statuses.get(clientId)
    if (!known || !municipalityCode || !lists.has(municipalityCode) || !chance.chance(onSupport)) continue
    const isListed = writePerson(area, chance, { clientId, municipalityCode, statuses: known, newest })
    if (isListed && municipalityCode === towns.laihia.code) paid.push(clientId)
  }
  writeReviews(area, chance, lists.get(towns.laihia.code) ?? '', newest, paid)
}

function nameReviewers({ book, network, today }: Area, chance: Chance, municipalityCode: string): string {
  const id = chance.uuid()
  const { organisationId } = network.worker('paallikko')
  book.add('shareList', { id, organisationId, municipalityCode })
  for (const key of reviewers)
    book.add('shareReviewer', {
      id: chance.uuid(),
      shareListId: id,
      positionId: network.worker(key).positionId,
      valid: `[${addYears(today, -2)},)`,
    })
  return id
}

function statusesOf({ book }: Area): Map<string, Status[]> {
  const rows = book.rows('jobseekerStatus').map(({ clientId, status, valid }) => {
    const [from = '', until = ''] = String(valid).slice(1, -1).split(',')
    return { clientId, status, from: from as PlainDate, until: (until || null) as PlainDate | null }
  })
  return Map.groupBy(rows, ({ clientId }) => clientId)
}

interface Supported {
  readonly clientId: string
  readonly municipalityCode: string
  readonly statuses: readonly Status[]
  readonly newest: Month
}

/** A person's months: paid for the weekdays on benefit, billed by the law of the day; answers whether the newest list has one. */
function writePerson(area: Area, chance: Chance, person: Supported): boolean {
  const { newest, statuses } = person
  let count = chance.int(0, 700)
  const centsPerDay = chance.chance(0.7) ? 3_721 : chance.int(2_600, 3_720)
  // Kela notices some only a month or two after their first one
  let late = Number(chance.weighted({ 0: 60, 1: 25, 2: 15 }))
  let isListed = false
  for (const month of monthsFrom(addMonths(newest, 1 - months), newest)) {
    const { known, away, inService } = monthOfStatuses(statuses, month)
    // what began a while ago is paid out for a month more than it should
    const days = known - away || (known > 0 && chance.chance(0.015) ? known : 0)
    isListed = false
    if (days === 0) continue
    const serviceDays = month < '2025-01-01' ? Math.min(inService, days) : 0
    const cents = days * centsPerDay
    const outcome = shareOfMonth({ month, countBefore: count, days, cents, serviceDays }, { assume: true })
    count += days - serviceDays
    const share = outcome.ok ? outcome.answer.municipalCents : 0
    if (share === 0) continue
    isListed = month === newest && late <= 0
    addRow(area, chance, person, {
      month,
      late,
      count,
      days,
      cents,
      share: billed(chance, share, cents),
    })
    late = Math.max(0, late - 1)
  }
  return isListed
}

/** Now and then a bill is not what the law says. */
const billed = (chance: Chance, share: number, cents: number): number =>
  chance.chance(0.012) ? 0 : chance.chance(0.012) ? Math.round(cents * 0.6) : share

interface Paid {
  readonly month: Month
  readonly late: number
  readonly count: number
  readonly days: number
  readonly cents: number
  readonly share: number
}

function addRow(
  { book, today }: Area,
  chance: Chance,
  { clientId, municipalityCode }: Supported,
  paid: Paid,
): void {
  const { month, late, count, days, cents, share } = paid
  const arrivedOn = addDays(addMonths(month, lag + late), chance.int(9, 12))
  if (arrivedOn > today) return
  const row = { clientId, municipalityCode, month, benefitDays: count, arrivedOn }
  const percent = Math.round((share / cents) * 10_000) / 100
  book.add('shareRow', {
    id: chance.uuid(),
    ...row,
    paidDays: days,
    paidCents: cents,
    sharePercent: percent,
    shareCents: share,
    rowKind: 'paid',
  })
  if (!chance.chance(0.01)) return
  const back = Math.min(days, 2)
  book.add('shareRow', {
    id: chance.uuid(),
    ...row,
    paidDays: -back,
    paidCents: -Math.round((cents / days) * back),
    sharePercent: percent,
    shareCents: -Math.round((share / days) * back),
    rowKind: 'returned',
  })
}

/** Last month's minutes are approved; of this month's list a few contacts are agreed so far. */
function writeReviews(
  { book, network, yesterday, today }: Area,
  chance: Chance,
  listId: string,
  newest: Month,
  paid: readonly string[],
): void {
  const clerk = network.worker('toimistovirkailija')
  const people = `${clerk.name}, ${network.worker('paallikko').name}, ${network.worker('sosiaaliohjaaja').name}`
  const heldOn = workdayUntil(addDays(today, -32))
  const before = {
    id: chance.uuid(),
    shareListId: listId,
    participants: people,
    positionId: clerk.positionId,
  }
  book.add('shareReview', {
    ...before,
    month: addMonths(newest, -1),
    heldOn,
    note: 'Uusille sovitaan vastuutyöntekijä ensi viikolla.',
    recordedAt: at(heldOn, '13:00'),
    closedAt: at(heldOn, '14:30'),
    version: 2,
  })
  for (const clientId of paid.slice(0, 6))
    book.add('shareAgreement', {
      id: chance.uuid(),
      clientId,
      shareListId: listId,
      month: newest,
      positionId: network.worker(chance.pick(['omavalmentaja', 'coach2', 'coach3'])).positionId,
      how: chance.pick(['call', 'letter', 'visit']),
      contactBy: addDays(today, chance.int(3, 14)),
      agreedBy: clerk.positionId,
      agreedAt: at(yesterday, '10:15'),
    })
}
