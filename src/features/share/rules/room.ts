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
  /** Returned and corrected, of the month and of the month before; null: no such row. */
  readonly correctionCents: number | null
  readonly correctionBeforeCents: number | null
  readonly wasEarlier: boolean
  readonly statuses: readonly Status[]
}

export interface RoomLimits {
  readonly contactDays: number
  readonly longUnemployedDays: number
  readonly toleranceCents: number
  readonly aheadMonths: number
}

/** What was billed of a person's month: the row paid, and what was returned and corrected of it. */
export const billedOf = (row: {
  readonly paid: Pick<Paid, 'shareCents'> | null
  readonly correctionCents: number
}): number => (row.paid?.shareCents ?? 0) + row.correctionCents

/** What the room says of one person; null for one who has no row and is no puzzle. */
export function rowOf(facts: PersonFacts, month: Month, limits: RoomLimits): RoomRow | null {
  const { paid, before, wasEarlier, correctionCents, correctionBeforeCents, statuses, ...said } = facts
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
  if (change === null && puzzle === null && correctionCents === null && correctionBeforeCents === null)
    return null
  const billed = paid && { ...paid, month, countBefore: before?.benefitDays ?? null, serviceDays: inService }
  return {
    ...said,
    change,
    puzzle,
    paid,
    correctionCents: correctionCents ?? 0,
    beforeCents:
      before || correctionBeforeCents !== null
        ? billedOf({ paid: before, correctionCents: correctionBeforeCents ?? 0 })
        : null,
    reconciled: billed && reconcile(billed, limits.toleranceCents),
    ahead: paid && aheadOf(paid, month, limits.aheadMonths),
  }
}

/** On the list, or missing from it: one who left, or of whom money alone was corrected, asks for nobody. */
const asksForContact = ({ change, puzzle }: RoomRow): boolean =>
  change !== 'left' && (change !== null || puzzle !== null)

const aheadOf = ({ benefitDays, paidDays, paidCents }: Paid, month: Month, months: number): Ahead =>
  costAhead(
    { count: benefitDays, centsPerDay: paidDays > 0 ? paidCents / paidDays : 0 },
    addMonths(month, 1),
    months,
  )

/** Not reached within the days in which everyone should be (S1). */
export const isUncontacted = (row: RoomRow, today: PlainDate, { contactDays }: RoomLimits): boolean =>
  asksForContact(row) && (row.lastContactOn === null || row.lastContactOn < addDays(today, -contactDays))

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
  noResponsible: (row) => asksForContact(row) && row.responsible === null && !row.agreement?.responsible,
  open: ({ reconciled, mark }) => reconciled !== null && isOpen(reconciled.finding) && mark === null,
})
