import { addDays, addMonths, type PlainDate } from '../../../kernel/plain-date.ts'
import type { RoomFilter, RoomRow } from '../contract.ts'
import { type Ahead, costAhead } from './ahead.ts'
import { changeOf, puzzleOf } from './difference.ts'
import type { Month } from './months.ts'
import { isOpen, reconcile } from './reconcile.ts'
import { monthOfStatuses, type Status, unemployedUntil } from './statuses.ts'

interface Paid {
  readonly benefitDays: number
  readonly paidDays: number
  readonly paidCents: number
  readonly sharePercent: number
  readonly shareCents: number
}

/** One person as the database tells, before any rule. */
export interface PersonFacts
  extends Pick<
    RoomRow,
    'clientId' | 'name' | 'lastContactOn' | 'attempts' | 'responsible' | 'agreement' | 'mark'
  > {
  readonly paid: Paid | null
  readonly before: Pick<Paid, 'benefitDays' | 'paidDays' | 'paidCents' | 'shareCents'> | null
  readonly correctionCents: number
  readonly wasEarlier: boolean
  readonly statuses: readonly Status[]
}

export interface RoomLimits {
  readonly contactDays: number
  readonly longUnemployedDays: number
  readonly toleranceCents: number
  readonly aheadMonths: number
}

/** What the room says of one person; null for one who is neither on the list nor a puzzle. */
export function rowOf(facts: PersonFacts, month: Month, limits: RoomLimits): RoomRow | null {
  const { paid, before, wasEarlier, correctionCents, statuses, ...said } = facts
  const change = changeOf({ now: paid !== null, before: before !== null, earlier: wasEarlier })
  const { known, away, inService } = monthOfStatuses(statuses, month)
  const standing = {
    month,
    isPaid: paid !== null,
    daysAway: away,
    daysKnown: known,
    unemployedDays: unemployedUntil(statuses, month),
  }
  const puzzle = puzzleOf(standing, limits.longUnemployedDays)
  if (change === null && puzzle === null && correctionCents === 0) return null
  const billed = paid && { ...paid, month, countBefore: before?.benefitDays ?? null, serviceDays: inService }
  return {
    ...said,
    change,
    puzzle,
    paid: paid && { ...paid, correctionCents },
    beforeCents: before?.shareCents ?? null,
    reconciled: billed && reconcile(billed, limits.toleranceCents),
    ahead: paid && aheadOf(paid, month, limits.aheadMonths),
  }
}

const aheadOf = ({ benefitDays, paidDays, paidCents }: Paid, month: Month, months: number): Ahead =>
  costAhead(
    { count: benefitDays, centsPerDay: paidDays > 0 ? paidCents / paidDays : 0 },
    addMonths(month, 1),
    months,
  )

/** Not reached within the days in which everyone should be (S1). */
export const isUncontacted = (row: RoomRow, today: PlainDate, { contactDays }: RoomLimits): boolean =>
  row.change !== 'left' && (row.lastContactOn === null || row.lastContactOn < addDays(today, -contactDays))

export const filtersOf = (
  today: PlainDate,
  limits: RoomLimits,
): Readonly<Record<RoomFilter, (row: RoomRow) => boolean>> => ({
  all: () => true,
  new: ({ change }) => change === 'new',
  back: ({ change }) => change === 'back',
  left: ({ change }) => change === 'left',
  unexplained: ({ puzzle }) => puzzle !== null,
  notContacted: (row) => isUncontacted(row, today, limits),
  noResponsible: ({ change, responsible, agreement }) =>
    change !== 'left' && responsible === null && !agreement?.responsible,
  open: ({ reconciled, mark }) => reconciled !== null && isOpen(reconciled.finding) && mark === null,
})
