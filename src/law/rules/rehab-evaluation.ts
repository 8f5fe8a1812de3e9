import { addDays, formatFinnishDate, type PlainDate } from '../../kernel/plain-date.ts'
import { citing } from '../parameter.ts'
import { evaluationDaysBefore } from '../parameters/rehab.ts'
import { answer, DayFact, factsOf, lawOn, type Rule } from '../rule.ts'

const facts = factsOf({ periodEndsOn: DayFact })

/** Day by which a period is evaluated and its continuation agreed: local practice, not law. */
export const rehabEvaluation: Rule<typeof facts, { by: PlainDate }> = {
  name: 'rehab.evaluation',
  title: 'Milloin kuntouttavan työtoiminnan jakso on arvioitava?',
  facts,
  parameters: [evaluationDaysBefore],
  run({ periodEndsOn }, options) {
    const law = lawOn({ evaluationDaysBefore }, periodEndsOn, options)
    if (!law.ok) return law
    const days = law.values.evaluationDaysBefore
    const by = addDays(periodEndsOn, -days)
    return answer(law, { by }, [
      citing(
        law.versions.evaluationDaysBefore,
        `Käytännön mukaan loppuarviointi pidetään viimeistään ${days} päivää ennen jakson päättymistä (${formatFinnishDate(periodEndsOn)}); organisaatio voi asettaa toisin.`,
      ),
    ])
  },
}
