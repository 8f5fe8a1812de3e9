import { addDays, addMonths, earlierOf, type PlainDate } from '../../../kernel/plain-date.ts'
import { lengthInMonths, span } from '../../../kernel/span.ts'
import { toWhy } from '../../../law/why.ts'
import { type Clock, limit, running, stopped } from './clock.ts'
import type { ClockLaw } from './clock-law.ts'
import { evaluationDue } from './due.ts'
import type { ClockFacts, PeriodFacts } from './facts.ts'

/** A period with its last day. */
type Ending = PeriodFacts & { readonly until: PlainDate; readonly to: PlainDate }

/** Evaluation, end and length of each period that has an end. */
export const periodClocks = ({ periods }: ClockFacts, law: ClockLaw): Clock[] =>
  periods.flatMap((period) => {
    const { until } = period
    if (until === null) return []
    const ending: Ending = { ...period, until, to: addDays(until, -1) }
    return [evaluationClock(ending, law), endClock(ending), lengthClock(ending, law)].filter(
      (c) => c !== null,
    )
  })

const of = ({ id }: PeriodFacts, kind: 'evaluation' | 'periodEnd' | 'periodLength') =>
  ({ subject: 'period', subjectId: id, kind, category: 'participation' }) as const

/** The end is what was agreed. */
function endClock(period: Ending): Clock {
  const { from, to, contractOn, status } = period
  const why = {
    rule: 'period.end',
    cite: 'Sopimus',
    version: `contract@${contractOn ?? from}`,
    facts: { from, dueOn: to, contractOn },
  }
  const reason = status === 'interrupted' ? 'periodInterrupted' : 'periodEnded'
  return stopped(
    running(of(period, 'periodEnd'), from, to, why),
    status === 'agreed' ? null : { reason, on: to },
  )
}

/**
 * Evaluated before the end (C6): on the day that the contract names, else some time before the end; a period that was
 * interrupted earlier, on its last day.
 */
function evaluationClock(period: Ending, law: ClockLaw): Clock | null {
  const { from, to, status, evaluatedOn } = period
  const due = evaluationDue(to, law)
  if (!due) return null
  const usual = due.dueOn > from ? due.dueOn : to
  const dueOn = earlierOf(period.evaluationBy ?? usual, to)
  const isCutShort = status === 'interrupted' && (period.evaluationBy === null || period.evaluationBy > to)
  const why = isCutShort
    ? { rule: 'period.interrupted', cite: 'Sovittu', version: 'C6', facts: { dueOn: to } }
    : { ...due.why, facts: { ...due.why.facts, dueOn } }
  const clock = running(of(period, 'evaluation'), from, isCutShort ? to : dueOn, why)
  return stopped(clock, evaluatedOn === null ? null : { reason: 'evaluated', on: evaluatedOn })
}

/** Months of the longest period that the law allows at a time (189/2001 13 b §). */
function lengthClock(period: Ending, law: ClockLaw): Clock | null {
  const { kind, status, from, to, until } = period
  if (kind !== 'rehabWork' || status !== 'agreed') return null
  const outcome = law.rehabPeriod.run({ from, to })
  if (!outcome.ok) return null
  const { min, max } = outcome.values.periodMonths as { min: number; max: number }
  const dueOn = addDays(addMonths(from, max), -1)
  const used = lengthInMonths(span(from, until)) ?? 0
  const why = toWhy('clock.periodLength', outcome, { from, to, dueOn, used, least: min, most: max })
  return limit(of(period, 'periodLength'), { countedFrom: from, dueOn, why, used, most: max })
}
