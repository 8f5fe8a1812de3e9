import type { Language } from '../../../../locales/types.ts'
import type { SourceName } from './sources.ts'

/** How the facts of a source are counted; `where` says which of them, in the words of `rules/sources.ts`. */
export interface Measure {
  readonly source: SourceName
  /** A person once; each fact; what differs in an expression; else the sum of an amount. */
  readonly count: 'persons' | 'rows' | { readonly distinct: string } | { readonly sum: string }
  readonly where: string
  /** What else of the people `where` tells, so that who is named must be open in it too. */
  readonly opens?: readonly ('jobseekerStatus' | 'participation' | 'contact')[]
}

/** A named figure: what it counts, or how it follows from what others count (docs/reports.md). */
export interface Indicator {
  readonly id: string
  /** Key of its name and definition in `locales/<language>/indicators.ts`, and a word that they leave open. */
  readonly text: { readonly key: string; readonly of?: { readonly terms: string; readonly word: string } }
  /** Name and definition where a manager gave them; else they are those of `text`. */
  readonly words?: Readonly<Record<Language, { readonly name: string; readonly definition: string }>>
  readonly unit: 'count' | 'percent' | 'average' | 'cents'
  readonly figure:
    | { readonly is: 'measure'; readonly measure: Measure }
    | {
        readonly is: 'quotient'
        readonly of: Measure
        readonly by: Measure | 'monthsOfYear'
        readonly times: number
      }
  readonly target?: number
  /** Counts the lists from which it is counted: where there is none yet, nought of it is not known to be nought. */
  readonly lists?: Measure
  /** Given for the whole area only. */
  readonly areaOnly?: true
  /** Documents in which it is reported (docs/reports.md). */
  readonly sources: string
}

export const persons = (source: SourceName, where = 'true'): Measure => ({ source, count: 'persons', where })
export const rows = (source: SourceName, where = 'true'): Measure => ({ source, count: 'rows', where })
export const sum = (source: SourceName, amount: string, where = 'true'): Measure => ({
  source,
  count: { sum: amount },
  where,
})

export const distinct = (source: SourceName, of: string, where = 'true'): Measure => ({
  source,
  count: { distinct: of },
  where,
})

type More = Partial<Pick<Indicator, 'unit' | 'target' | 'lists' | 'areaOnly'>> & {
  readonly of?: readonly [terms: string, word: string]
}
const make = (
  id: string,
  key: string,
  from: string,
  figure: Indicator['figure'],
  { of, ...more }: More,
): Indicator => ({
  id,
  text: { key, ...(of ? { of: { terms: of[0], word: of[1] } } : {}) },
  unit: 'count',
  figure,
  sources: from,
  ...more,
})
export const inMonth = (day: string) => `${day} between t.month and t.last`
export const jobless = `('unemployed', 'laidOff')`

export const one = (id: string, key: string, from: string, measure: Measure, more: More = {}) =>
  make(id, key, from, { is: 'measure', measure }, more)
export const share = (id: string, key: string, from: string, of: Measure, by: Measure, more: More = {}) =>
  make(id, key, from, { is: 'quotient', of, by, times: 100 }, { unit: 'percent', ...more })
export const mean = (
  id: string,
  key: string,
  from: string,
  of: Measure,
  by: Measure | 'monthsOfYear',
  more: More = {},
) => make(id, key, from, { is: 'quotient', of, by, times: 1 }, { unit: 'average', ...more })
