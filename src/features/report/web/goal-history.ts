import type { TFunction } from 'i18next'
import { plainDay } from '../../../../locales/format.ts'
import type { Language } from '../../../../locales/types.ts'
import type { ResponseOf } from '../../../kernel/endpoint.ts'
import type { GoalView, readGoalHistory } from '../goal-contract.ts'
import { OWN } from '../rules/definition.ts'
import { changesBetween, type GoalContent } from '../rules/goal-changes.ts'
import type { MeasureState } from '../rules/goals.ts'
import { findIndicator } from '../rules/indicators.ts'
import { indicatorWords } from '../rules/report-words.ts'

type Version = ResponseOf<typeof readGoalHistory>['versions'][number]
type Change = Version['changes'][number]
interface Reader {
  readonly language: Language
  /** Name of a municipality by its code. */
  readonly nameOf: (code: string) => string
}

/** A value of a part as people read it: names of figures and areas, states in words, days as days. */
function valueWord(
  part: Change['part'],
  value: string | null,
  { nameOf, language }: Reader,
  t: TFunction,
): string {
  if (part === 'municipality') return value === null ? t('report.wholeArea') : nameOf(value)
  if (part === 'dueOn') return value === null ? t('goals.goesOn') : plainDay(value)
  if (value === null || value === '') return t('goals.changes.nothing')
  if (part === 'from' || part === 'to') return plainDay(value)
  if (part === 'state') return t(`goals.states.${value as MeasureState}`)
  if (part !== 'indicators') return value
  const names = value.split(' ').map((id) => {
    const indicator = findIndicator(id)
    if (indicator) return indicatorWords(indicator, language, t).name
    return id.startsWith(OWN) ? t('goals.form.ownIndicator') : id
  })
  return names.join(', ')
}

/** A goal of the page as its history would keep it. */
const contentOf = (goal: GoalView): GoalContent => ({
  ...goal,
  municipality: goal.municipality?.code ?? null,
  removed: false,
})

/** What somebody else changed while one was writing. */
export const changedSince = (opened: GoalView, newest: GoalView, reader: Reader, t: TFunction): string[] =>
  sentencesOf(changesBetween(contentOf(opened), contentOf(newest)), reader, t)

/** What one version changed, a sentence each. */
export function changeSentences(version: Version, reader: Reader, t: TFunction): string[] {
  if (version.version === 1) return [t('goals.changes.first')]
  return version.changes.length === 0 ? [t('goals.changes.none')] : sentencesOf(version.changes, reader, t)
}

const sentencesOf = (changes: readonly Change[], reader: Reader, t: TFunction): string[] =>
  changes.map(({ part, of, before, after }) => {
    if (part === 'removed') return t('goals.changes.removed')
    if (part === 'measure') return t(before === null ? 'goals.changes.added' : 'goals.changes.taken', { of })
    const facts = {
      part: t(`goals.changes.parts.${part}`),
      before: valueWord(part, before, reader, t),
      after: valueWord(part, after, reader, t),
    }
    return of === null ? t('goals.changes.set', facts) : t('goals.changes.ofMeasure', { of, ...facts })
  })
