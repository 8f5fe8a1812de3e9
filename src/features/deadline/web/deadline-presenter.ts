import type { TFunction } from 'i18next'
import type { ClockView, DeadlineView, Turn } from '../contract.ts'

/** The lane in which a person of an organisation of that kind acts; undefined for those outside the lanes. */
export function laneOfMe(organisationKind: string | null | undefined): Turn | undefined {
  switch (organisationKind) {
    case 'employmentAuthority':
      return 'employment'
    case 'wellbeingCounty':
      return 'social'
    case 'healthService':
      return 'health'
    case 'kela':
      return 'kela'
    default:
      return undefined
  }
}

/** Whether the turn is the viewer's: own lane, or the pair's when one is of the pair's authorities. */
export function turnKind(turn: Turn, lane: Turn | undefined): 'mine' | 'other' | 'none' {
  if (turn === 'nobody') return 'none'
  const ofPair = lane === 'employment' || lane === 'social'
  return turn === lane || (turn === 'pair' && ofPair) ? 'mine' : 'other'
}

export const turnWord = (turn: Turn, t: TFunction): string => t(`deadlines.turn.${turn}`)

/** Who is to act: the one who set an own deadline, else whose turn it is. */
export const whoOf = ({ who, turn }: Pick<DeadlineView, 'who' | 'turn'>, t: TFunction): string =>
  who ?? turnWord(turn, t)

/** "Siirtyi 30.4. → 31.3., koska sääntö muuttui"; empty when no rule moved it. */
export const movedWords = ({ dueOn, moved }: Pick<DeadlineView, 'dueOn' | 'moved'>, t: TFunction): string =>
  moved ? t('deadlines.moved', { from: moved.from, to: dueOn }) : ''

/** A bound, count, pause or stop in words: a figure where there is one, and what it means. */
export function clockWords(
  clock: ClockView,
  t: TFunction,
): { readonly figure: string; readonly note: string } {
  const unit = clock.kind === 'periodLength' ? 'months' : 'days'
  const figure =
    clock.used === null ? '' : t(`deadlines.count.${unit}`, { used: clock.used, most: clock.most })
  return { figure, note: [reasonOf(clock, t), noteOf(clock, t)].filter(Boolean).join(', ') }
}

const reasonOf = ({ reason }: ClockView, t: TFunction): string =>
  reason ? t(`deadlines.reasons.${reason}`) : ''

function noteOf({ state, kind, dueOn, doneOn }: ClockView, t: TFunction): string {
  if (state === 'stopped') return t('deadlines.count.done', { day: doneOn })
  if (dueOn === null) return t('deadlines.count.notOver')
  if (state === 'paused') return t('deadlines.count.paused', { day: dueOn })
  if (kind === 'retention') return t('deadlines.count.keep', { day: dueOn })
  return t(kind === 'periodLength' ? 'deadlines.count.until' : 'deadlines.count.over', { day: dueOn })
}
