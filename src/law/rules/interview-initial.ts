import { formatFinnishDate, type PlainDate } from '../../kernel/plain-date.ts'
import { addWorkingDays, isWeekdayOrSaturday, isWorkingDay } from '../calendar.ts'
import { citing } from '../parameter.ts'
import { holidayCalendar, workingDayReading } from '../parameters/deadlines.ts'
import { initialInterviewAgain, initialInterviewDays } from '../parameters/service-process.ts'
import { answer, DayFact, factsOf, lawOn, type Rule } from '../rule.ts'

const facts = factsOf({ jobSearchStartedOn: DayFact })

/** Last day of the initial interview: working days from the start of job search, the start day not counted. */
export const interviewInitial: Rule<typeof facts, { due: PlainDate }> = {
  name: 'interview.initial',
  title: 'Milloin alkuhaastattelu on pidettävä?',
  facts,
  parameters: [initialInterviewDays, initialInterviewAgain, workingDayReading, holidayCalendar],
  run({ jobSearchStartedOn }, options) {
    const law = lawOn({ initialInterviewDays, workingDayReading }, jobSearchStartedOn, options)
    if (!law.ok) return law
    const counts = law.values.workingDayReading === 'mondayToSaturday' ? isWeekdayOrSaturday : isWorkingDay
    const days = law.values.initialInterviewDays
    const due = addWorkingDays(jobSearchStartedOn, days, counts)
    return answer(law, { due }, [
      citing(
        law.versions.initialInterviewDays,
        `Alkuhaastattelu pidetään ${days} arkipäivän kuluessa työnhaun alkamisesta (${formatFinnishDate(jobSearchStartedOn)}), alkamispäivää lukematta: viimeistään ${formatFinnishDate(due)}.`,
      ),
    ])
  },
}
