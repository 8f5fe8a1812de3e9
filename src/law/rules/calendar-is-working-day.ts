import { formatFinnishDate } from '../../kernel/plain-date.ts'
import { findEve, findHoliday, isWorkingDay, rollForward } from '../calendar.ts'
import { citing } from '../parameter.ts'
import { holidayCalendar, rollingDays } from '../parameters/deadlines.ts'
import { answer, DayFact, factsOf, lawOn, type Rule } from '../rule.ts'

const facts = factsOf({ date: DayFact })

/** Monday–Friday that is no public holiday, Christmas Eve or Midsummer Eve (laki 150/1930 5 §). */
export const calendarIsWorkingDay: Rule<typeof facts, { workingDay: boolean; name: string | null }> = {
  name: 'calendar.isWorkingDay',
  title: 'Onko päivä arkipäivä?',
  facts,
  parameters: [rollingDays, holidayCalendar],
  run({ date }, options) {
    const law = lawOn({ rollingDays }, date, options)
    if (!law.ok) return law
    const name = findHoliday(date) ?? findEve(date)
    const workingDay = isWorkingDay(date)
    const says = workingDay ? 'arkipäivä' : (name ?? 'viikonloppu')
    return answer(
      law,
      { workingDay, name },
      [citing(law.versions.rollingDays, `${formatFinnishDate(date)} on ${says}.`)],
      workingDay ? [] : [{ code: 'next', facts: { next: rollForward(date) } }],
    )
  },
}
