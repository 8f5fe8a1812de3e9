import type { TFunction } from 'i18next'
import type { DeadlineView, Turn } from '../contract.ts'

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
