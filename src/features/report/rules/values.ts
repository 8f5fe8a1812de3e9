import type { Indicator, Measure } from './indicator.ts'

/** One figure of a report; null where there is nothing to take a percentage or an average of. */
export interface FigureValue {
  readonly value: number | null
  readonly yearBefore: number | null
  /** Difference of the shown values. */
  readonly change: number | null
  readonly target: number | null
}

/** One decimal, half up (indicators.md); exact for whole numbers. */
export const toOneDecimal = (part: number, whole: number): number =>
  Math.floor((20 * part + whole) / (2 * whole)) / 10

const withoutNoise = (value: number): number => Math.round(value * 10) / 10

/** What a month's measures make of an indicator. `monthNumber`: 1 for January. */
export function indicatorValue(
  { figure, lists }: Indicator,
  counted: (measure: Measure) => number,
  monthNumber: number,
): number | null {
  if (figure.is === 'measure') {
    const value = counted(figure.measure)
    return value === 0 && lists && counted(lists) === 0 ? null : value
  }
  const by = figure.by === 'monthsOfYear' ? monthNumber : counted(figure.by)
  return by > 0 ? toOneDecimal(figure.times * counted(figure.of), by) : null
}

export function figureOf(
  value: number | null,
  yearBefore: number | null,
  target: number | null,
): FigureValue {
  const change = value === null || yearBefore === null ? null : withoutNoise(value - yearBefore)
  return { value, yearBefore, change, target }
}

/** The measures that an indicator rests on, of which its people are. */
export const measuresOf = ({ figure }: Indicator): readonly Measure[] =>
  figure.is === 'measure'
    ? [figure.measure]
    : figure.by === 'monthsOfYear'
      ? [figure.of]
      : [figure.of, figure.by]

/** All that is to be counted for an indicator. */
export const countedFor = (one: Indicator): readonly Measure[] => [
  ...measuresOf(one),
  ...(one.lists ? [one.lists] : []),
]
