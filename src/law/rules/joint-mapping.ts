import { addMonths, formatFinnishDate, type PlainDate } from '../../kernel/plain-date.ts'
import { citing } from '../parameter.ts'
import { mappingMonths } from '../parameters/joint.ts'
import { answer, DayFact, factsOf, lawOn, type Rule } from '../rule.ts'

const facts = factsOf({ startedOn: DayFact })

/** Last day of the multi-sector employment plan: months from the start of the mapping period, not rolled. */
export const jointMapping: Rule<typeof facts, { planDue: PlainDate }> = {
  name: 'joint.mapping',
  title: 'Milloin monialaisen työllistymissuunnitelman on oltava valmis?',
  facts,
  parameters: [mappingMonths],
  run({ startedOn }, options) {
    const law = lawOn({ mappingMonths }, startedOn, options)
    if (!law.ok) return law
    const planDue = addMonths(startedOn, law.values.mappingMonths)
    return answer(law, { planDue }, [
      citing(
        law.versions.mappingMonths,
        `Suunnitelma laaditaan ${law.values.mappingMonths} kuukauden kuluessa palvelutarpeen arvioinnin alkamisesta: ${formatFinnishDate(startedOn)} alkanut viimeistään ${formatFinnishDate(planDue)}.`,
      ),
    ])
  },
}
