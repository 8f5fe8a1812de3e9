import {
  addDays,
  addMonths,
  isoWeek,
  type PlainDate,
  startOfWeek,
  weekday,
} from '../../../kernel/plain-date.ts'
import type { Why } from '../../../kernel/why.ts'
import { findHoliday } from '../../../law/calendar.ts'
import type { Answered } from '../../../law/rule.ts'
import type { Violation } from '../../../law/rules/rehab-participation.ts'
import { toWhy } from '../../../law/why.ts'
import { type Clock, limit, stopped } from './clock.ts'
import type { ClockLaw } from './clock-law.ts'
import type { ClockFacts, PeriodFacts, PlanFacts } from './facts.ts'

/**
 * Days of rehabilitative work in a week and in twelve months (189/2001 13 b and 14 §): counts instead of days. Counted at
 * the latest day on which the client was there, with the day on which the agreed days would go over.
 */
export function participationClocks(clientId: string, facts: ClockFacts, law: ClockLaw): Clock[] {
  const periods = facts.periods.filter(({ kind }) => kind === 'rehabWork')
  const [first] = periods
  const last = facts.attended.at(-1) ?? first?.from
  if (!first || !last) return []
  const planned = plannedDays(periods, last)
  const given = {
    planSignedOn: signingOf(facts.plans) ?? first.from,
    days: withHours([...facts.attended, ...planned]),
  }
  const outcome = law.rehabParticipation.run(given)
  if (!outcome.ok) return []
  const values = outcome.values as { daysPerWeek: number; daysPerYear: number }
  const ahead = outcome.answer.violations.filter(
    (v) => (v.date ?? '') > last || (v.week ?? '') >= weekName(last),
  )
  const end = endOf(periods)
  return (['weekDays', 'yearDays'] as const).map((kind) => {
    const isWeek = kind === 'weekDays'
    const start = isWeek ? startOfWeek(last) : addDays(addMonths(last, -12), 1)
    const used = facts.attended.filter((day) => day >= start && day <= last).length
    const most = isWeek ? values.daysPerWeek : values.daysPerYear
    const dueOn = isWeek ? overWeek(ahead, [...facts.attended, ...planned]) : overYear(ahead)
    const counted = { planSignedOn: given.planSignedOn, from: start, to: last, used, most, dueOn }
    const why = whyOf(kind, outcome, counted)
    const of = { subject: 'client', subjectId: clientId, kind, category: 'plan' } as const
    return stopped(limit(of, { countedFrom: start, dueOn, why, used, most }), end)
  })
}

/** The section of the one limit, not of all that the rule knows: of the week first, of the year last. */
const whyOf = (kind: 'weekDays' | 'yearDays', outcome: Answered<object>, facts: object): Why => ({
  ...toWhy(`clock.${kind}`, outcome, facts),
  cite: outcome.because.at(kind === 'weekDays' ? 0 : -1)?.cite ?? '',
})

/** Weekdays that are agreed and no public holidays, after the latest day of participation. */
const plannedDays = (periods: readonly PeriodFacts[], after: PlainDate): PlainDate[] => {
  const days = new Set<PlainDate>()
  for (const { from, until, status, weekdays } of periods) {
    if (status !== 'agreed' || until === null) continue
    for (let day = from > after ? from : addDays(after, 1); day < until; day = addDays(day, 1))
      if (weekdays.includes(weekday(day)) && findHoliday(day) === null) days.add(day)
  }
  return [...days].sort()
}

/** Only the days are counted here; the hours of each are checked where they are marked. */
const withHours = (days: readonly PlainDate[]) => days.map((date) => ({ date, hours: 0 }))

const overYear = (ahead: readonly Violation[]): PlainDate | null =>
  ahead.find(({ code }) => code === 'year.tooManyDays')?.date ?? null

function overWeek(ahead: readonly Violation[], days: readonly PlainDate[]): PlainDate | null {
  const week = ahead.find(({ code }) => code === 'week.tooManyDays')?.week
  return week === undefined ? null : (days.findLast((day) => weekName(day) === week) ?? null)
}

function weekName(day: PlainDate): string {
  const { year, week } = isoWeek(day)
  return `${year}-W${String(week).padStart(2, '0')}`
}

const withoutRehabWork: readonly PlanFacts['kind'][] = ['employment', 'coaching', 'clientPlan']

/** The plan behind it: the latest in force that agrees such work (C4). */
const signingOf = (plans: readonly PlanFacts[]): PlainDate | null =>
  plans.filter(({ kind, status }) => status === 'inForce' && !withoutRehabWork.includes(kind)).at(-1)
    ?.signedOn ?? null

/** With the last of the periods the counting ends. */
function endOf(periods: readonly PeriodFacts[]) {
  if (periods.some(({ status }) => status === 'agreed')) return null
  const ends = periods.map(({ from, until }) => (until === null ? from : addDays(until, -1))).sort()
  const on = ends.at(-1)
  return on ? { reason: 'periodEnded', on } : null
}
