import { noonOf } from './oracle.ts'
import type { Row } from './rows.ts'
import type { World } from './world.ts'

type Period = World['periods'][number]
type Own = Pick<Row, 'id' | 'clientId' | 'category'>

const digitsOf = (id: string): number => Number.parseInt(id.slice(-2), 16)

/** Of every other period: its certificate is signed, and its feedback written in from paper. */
const isOnPaper = ({ id }: Pick<Period, 'id'>): boolean => digitsOf(id) % 2 === 1

/** Who stands in what is written of a period: by turns one assigned to the client, one of the place, and anybody. */
function authorOf({ assignments, positions }: World, { id, clientId, unitId }: Period): string {
  const n = digitsOf(id)
  const assigned = assignments.find((a) => a.clientId === clientId && a.positionId !== null)?.positionId
  const atPlace = positions.find((p) => p.unitId === unitId)?.id
  const anybody = positions[n % positions.length]?.id
  return [assigned, atPlace, anybody][n % 3] ?? anybody ?? ''
}

/** A certificate of the period with one skill; of every other one signed. */
export function certificateRows(world: World, own: Own, period: Period): Row[] {
  const isSigned = isOnPaper(period)
  const by = authorOf(world, period)
  return [
    { ...own, table: 'certificate', isWritten: true, isSigned, by },
    { ...own, table: 'certificate_skill', isWritten: false, isRemovable: true, isSigned, by },
    // signed once, also where it is being corrected
    { ...own, table: 'certificate_signing', isWritten: false, by },
  ]
}

const sees = ['none', 'scores', 'all'] as const

/** What the client lets the two sides see of a period's feedback: every pair somewhere. */
export const readersOf = (periodId: string) => {
  const n = digitsOf(periodId)
  return { organiser: sees[n % 3] ?? 'none', place: sees[Math.floor(n / 3) % 3] ?? 'none' }
}

/** Feedback of a period with a choice and free words; the client changes who reads it. Most of it is given right now. */
export function feedbackRows(world: World, own: Own, period: Period): Row[] {
  const by = isOnPaper(period) ? authorOf(world, period) : null
  const isGivenNow = digitsOf(period.id) % 4 < 3
  const givenAt = isGivenNow ? noonOf(period.lookedAtOn).toISOString() : '2026-01-01T12:00:00Z'
  return [
    { ...own, table: 'feedback', isWritten: true, by, givenAt },
    ...['good', 'welcome'].map((question) => ({
      ...own,
      table: 'feedback_answer',
      id: `${own.id}/${question}`,
      isWritten: false,
      by,
      answered: { isText: question === 'good', isGivenNow, ...readersOf(own.id) },
    })),
  ]
}
