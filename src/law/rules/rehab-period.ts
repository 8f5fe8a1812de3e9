import { addDays, addMonths, formatFinnishDate } from '../../kernel/plain-date.ts'
import { fromInclusive } from '../../kernel/span.ts'
import { citing, versionName } from '../parameter.ts'
import { periodMonths } from '../parameters/rehab.ts'
import { answer, badFacts, DayFact, factsOf, lawOn, type Rule, refusal } from '../rule.ts'

const facts = factsOf({ from: DayFact, to: DayFact })

/** May a period of rehabilitative work last from `from` to `to`, both included? */
export const rehabPeriod: Rule<typeof facts, { ok: true }> = {
  name: 'rehab.period',
  title: 'Onko kuntouttavan työtoiminnan jakso sallitun pituinen?',
  facts,
  parameters: [periodMonths],
  run({ from, to }, options) {
    const law = lawOn({ periodMonths }, from, options)
    if (!law.ok) return law
    const period = fromInclusive(from, to)
    if (period === null || period.until === null) return badFacts({ to: 'endBeforeStart' })
    const { min, max } = law.values.periodMonths
    const version = law.versions.periodMonths
    const refusedBy = { citation: version.citation, version: versionName(version) }
    const [shortest, longest] = [addMonths(from, min), addMonths(from, max)]
    if (period.until < shortest) {
      const says = `Jakso on lyhyempi kuin ${min} kuukautta: ${formatFinnishDate(from)} alkava jatkuu vähintään ${formatFinnishDate(addDays(shortest, -1))} asti.`
      const facts = { from, to, months: min, earliestEnd: addDays(shortest, -1) }
      return refusal('rehab.period.tooShort', says, { ...refusedBy, facts })
    }
    if (period.until > longest) {
      const says = `Jakso on pidempi kuin ${max} kuukautta: ${formatFinnishDate(from)} alkava päättyy viimeistään ${formatFinnishDate(addDays(longest, -1))}.`
      const facts = { from, to, months: max, latestEnd: addDays(longest, -1) }
      return refusal('rehab.period.tooLong', says, { ...refusedBy, facts })
    }
    return answer(
      law,
      { ok: true },
      [citing(version, `Jakso on ${min}–${max} kuukauden mittainen.`)],
      [
        {
          code: 'end',
          facts: { earliestEnd: addDays(shortest, -1), latestEnd: addDays(longest, -1), min, max },
        },
      ],
    )
  },
}
