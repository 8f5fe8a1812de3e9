import { Type } from 'typebox'
import { addDays, addMonths, formatFinnishDate, type PlainDate } from '../../kernel/plain-date.ts'
import { findEve, findHoliday, rollForward } from '../calendar.ts'
import { citing } from '../parameter.ts'
import { countingRule, holidayCalendar, rollingDays } from '../parameters/deadlines.ts'
import { answer, type Because, DayFact, factsOf, lawOn, Maybe, type Rule } from '../rule.ts'

const Amount = Type.Integer({ minimum: -100_000, maximum: 100_000 })
const facts = factsOf({
  from: DayFact,
  add: Type.Object(
    { days: Maybe(Amount), weeks: Maybe(Amount), months: Maybe(Amount), years: Maybe(Amount) },
    { additionalProperties: false, minProperties: 1 },
  ),
  roll: Maybe(Type.Boolean()),
})
interface Time {
  readonly days?: number | null
  readonly weeks?: number | null
  readonly months?: number | null
  readonly years?: number | null
}

/**
 * A deadline counted from a day, forwards or (negative amounts) backwards: laki 150/1930 2–5 §.
 * Years and months first, then weeks and days.
 */
export const deadlineCompute: Rule<typeof facts, { due: PlainDate }> = {
  name: 'deadline.compute',
  title: 'Mikä on määräajan viimeinen päivä?',
  facts,
  parameters: [countingRule, rollingDays, holidayCalendar],
  run({ from, add, roll }, options) {
    const last = endOf(from, add)
    const law = lawOn({ countingRule, rollingDays }, from, options)
    if (!law.ok) return law
    const counted = citing(
      law.versions.countingRule,
      `Alkupäivää ${formatFinnishDate(from)} ei lueta; määräaika päättyy ${formatFinnishDate(last)}.`,
    )
    const due = roll === false ? last : rollForward(last)
    return answer(law, { due }, due === last ? [counted] : [counted, moved(last, due)])
  },
}

const endOf = (from: PlainDate, add: Time): PlainDate =>
  addDays(addMonths(from, (add.years ?? 0) * 12 + (add.months ?? 0)), (add.weeks ?? 0) * 7 + (add.days ?? 0))

const moved = (last: PlainDate, due: PlainDate): Because => ({
  cite: '150/1930 5 §',
  says: `${formatFinnishDate(last)} on ${findHoliday(last) ?? findEve(last) ?? 'viikonloppu'}, joten viimeinen päivä on ${formatFinnishDate(due)}.`,
})
