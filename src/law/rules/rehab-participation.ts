import { type Static, Type } from 'typebox'
import {
  addDays,
  addMonths,
  isoWeek,
  type PlainDate,
  plainDateOf,
  startOfWeek,
  yearOf,
} from '../../kernel/plain-date.ts'
import { citing, type Options, valueOn } from '../parameter.ts'
import {
  daysPerWeek,
  daysPerWeekOfOldPlans,
  daysPerYear,
  hoursPerDay,
  yearWindow,
} from '../parameters/rehab.ts'
import { answer, DayFact, factsOf, lawOn, type Refused, type Rule } from '../rule.ts'

const facts = factsOf({
  planSignedOn: DayFact,
  days: Type.Array(
    Type.Object(
      { date: DayFact, hours: Type.Number({ minimum: 0, maximum: 24 }) },
      { additionalProperties: false },
    ),
    { maxItems: 10_000 },
  ),
})
type Facts = Static<typeof facts>

export type ParticipationCode =
  | 'week.tooManyDays'
  | 'day.tooFewHours'
  | 'day.tooManyHours'
  | 'year.tooManyDays'

/** What is against the law: the day, or the ISO week (`2015-W34`) when it is the week. */
export interface Violation {
  readonly code: ParticipationCode
  readonly date?: PlainDate
  readonly week?: string
}

const parameters = { daysPerWeek, hoursPerDay, daysPerYear, yearWindow }

/** Days and hours of participation against the limits of 13 b and 14 §; hours of one day are added up. */
export const rehabParticipation: Rule<typeof facts, { codes: ParticipationCode[]; violations: Violation[] }> =
  {
    name: 'rehab.participation',
    title: 'Ovatko kuntouttavan työtoiminnan päivät ja tunnit lain rajoissa?',
    facts,
    parameters: [...Object.values(parameters), daysPerWeekOfOldPlans],
    run(facts, options) {
      const days = [...hoursByDay(facts)].sort(([a], [b]) => (a < b ? -1 : 1))
      const plan = lawOn(parameters, facts.planSignedOn, options)
      if (!plan.ok) return plan
      const law = lawOn(parameters, days.at(-1)?.[0] ?? facts.planSignedOn, options)
      if (!law.ok) return law
      const violations = violationsOf(days, facts.planSignedOn, options)
      if ('refusal' in violations) return violations
      const codes = [...new Set(violations.map((violation) => violation.code))].sort()
      const { daysPerWeek: week, daysPerYear: year, hoursPerDay: hours } = law.values
      return answer(law, { codes, violations }, [
        citing(law.versions.daysPerWeek, `Kalenteriviikossa saa olla enintään ${week} osallistumispäivää.`),
        citing(law.versions.hoursPerDay, `Päivässä on oltava ${hours.min}–${hours.max} tuntia.`),
        citing(law.versions.daysPerYear, `Kahdentoista kuukauden aikana saa olla enintään ${year} päivää.`),
      ])
    },
  }

function hoursByDay({ days }: Facts): Map<PlainDate, number> {
  const hours = new Map<PlainDate, number>()
  for (const day of days) hours.set(day.date, (hours.get(day.date) ?? 0) + day.hours)
  return hours
}

function violationsOf(
  days: readonly (readonly [PlainDate, number])[],
  signedOn: PlainDate,
  options: Options | undefined,
): Violation[] | Refused {
  const violations: Violation[] = []
  const dates = days.map(([date]) => date)
  const fullWeeks = new Set<string>()
  let first = 0
  for (const [index, [date, hours]] of days.entries()) {
    const law = lawOn(parameters, date, options)
    if (!law.ok) return law
    if (hours < law.values.hoursPerDay.min) violations.push({ code: 'day.tooFewHours', date })
    if (hours > law.values.hoursPerDay.max) violations.push({ code: 'day.tooManyHours', date })
    const week = weekName(date)
    const tooMany = daysOfWeek(dates, index) > weeklyLimit(law.values.daysPerWeek, signedOn, date)
    if (tooMany && !fullWeeks.has(week)) violations.push({ code: 'week.tooManyDays', week })
    if (tooMany) fullWeeks.add(week)
    const start = windowStart(date, law.values.yearWindow)
    while ((dates[first] ?? date) < start) first += 1
    if (index - first + 1 > law.values.daysPerYear) violations.push({ code: 'year.tooManyDays', date })
  }
  return violations
}

/** Days of the week up to and with the given one; the days are sorted and each is there once. */
function daysOfWeek(dates: readonly PlainDate[], index: number): number {
  const monday = startOfWeek(dates[index] as PlainDate)
  return dates.slice(Math.max(0, index - 6), index + 1).filter((date) => date >= monday).length
}

/** The limit of the day; plans signed under a wider one keep it until they had to be adapted (142/2015). */
function weeklyLimit(current: number, signedOn: PlainDate, date: PlainDate): number {
  const old = valueOn(daysPerWeekOfOldPlans, date)
  const signed = valueOn(daysPerWeek, signedOn)
  return old.ok && signed.ok && signed.value > current ? old.value : current
}

/** First day of the 12 months that end on the day. */
const windowStart = (date: PlainDate, window: 'rolling' | 'calendarYear'): PlainDate =>
  window === 'rolling' ? addDays(addMonths(date, -12), 1) : plainDateOf(yearOf(date), 1, 1)

function weekName(date: PlainDate): string {
  const { year, week } = isoWeek(date)
  return `${year}-W${String(week).padStart(2, '0')}`
}
