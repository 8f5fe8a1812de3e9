import type { Indicator } from './indicator.ts'

export const directions = ['atLeast', 'atMost'] as const
export type Direction = (typeof directions)[number]

/** A target as managers set it. */
export interface SetTarget {
  readonly indicator: string
  /** Code of the municipality; null: the whole area's. */
  readonly municipality: string | null
  readonly target: number
  readonly direction: Direction
  readonly reason: string
  readonly setBy: string
  readonly organisation: string
  readonly setAt: string
}

/** What a figure is to reach in a month, and who says so. */
export interface Aim {
  readonly target: number
  readonly direction: Direction
  /** Null: the usual target of the monthly report (S0, S1), which nobody has set anew. */
  readonly set: Pick<SetTarget, 'reason' | 'setBy' | 'organisation' | 'setAt'> | null
}

/** Why a target cannot end on a day: before it begins, or later than was said; null when it can. */
export const wrongEnd = (
  { from, to }: { readonly from: string; readonly to: string | null },
  day: string,
): 'endBeforeStart' | 'afterEnd' | null =>
  day < from ? 'endBeforeStart' : to !== null && day > to ? 'afterEnd' : null

/** Whose figure it is. */
interface AimScope {
  readonly municipality: string | null
  readonly organisation?: string | null | undefined
  readonly service?: string | null | undefined
}
const isWhole = ({ organisation, service }: AimScope): boolean => !organisation && !service

/** Is it reached? Of no value, or no target, nothing can be said. */
export function isReached(
  value: number | null,
  aim: Pick<Aim, 'target' | 'direction'> | null,
): boolean | null {
  if (value === null || aim === null) return null
  return aim.direction === 'atLeast' ? value >= aim.target : value <= aim.target
}

/**
 * What an indicator is to reach: the target of the municipality asked, else the area's, else the usual one. The area's
 * amount or count is no target of a municipality, an organisation or a service; its share of something is.
 */
export function aimOf(
  { id, unit, target }: Indicator,
  inForce: readonly SetTarget[],
  scope: AimScope,
): Aim | null {
  const mine = inForce.filter(({ indicator }) => indicator === id)
  const set =
    (isWhole(scope) ? mine.find((one) => one.municipality === scope.municipality) : undefined) ??
    (unit === 'percent' ? mine.find((one) => one.municipality === null) : undefined)
  if (set) {
    const { reason, setBy, organisation, setAt } = set
    return { target: set.target, direction: set.direction, set: { reason, setBy, organisation, setAt } }
  }
  return target === undefined ? null : { target, direction: 'atLeast', set: null }
}

/** Aims of all that have one, by indicator. */
export const aimsOf = (
  asked: readonly Indicator[],
  inForce: readonly SetTarget[],
  scope: AimScope,
): ReadonlyMap<string, Aim> =>
  new Map(
    asked.flatMap((one) => {
      const aim = aimOf(one, inForce, scope)
      return aim ? [[one.id, aim] as const] : []
    }),
  )
