import { addMonths, earlierOf, formatFinnishDate, type PlainDate } from '../../kernel/plain-date.ts'
import { citing, type Parameter, valueOn } from '../parameter.ts'
import {
  activationPlanReview,
  employmentPlanReview,
  multiSectorPlanReview,
  type ReviewMonths,
  reviewTransition,
} from '../parameters/plans.ts'
import { answer, DayFact, factsOf, lawOn, OneOf, type Rule } from '../rule.ts'

const PLAN_KINDS = ['employment', 'activation', 'multiSector'] as const
const INTERVALS: Readonly<Record<(typeof PLAN_KINDS)[number], Parameter<ReviewMonths>>> = {
  employment: employmentPlanReview,
  activation: activationPlanReview,
  multiSector: multiSectorPlanReview,
}

const facts = factsOf({ kind: OneOf(PLAN_KINDS), signedOn: DayFact })

/** Last day of the next review: the interval in force on the day of signature, calendar months, not rolled. */
export const planReview: Rule<typeof facts, { due: PlainDate | null }> = {
  name: 'plan.review',
  title: 'Milloin suunnitelma on tarkistettava?',
  facts,
  parameters: [...Object.values(INTERVALS), reviewTransition],
  run({ kind, signedOn }, options) {
    const law = lawOn({ interval: INTERVALS[kind] }, signedOn, options)
    if (!law.ok) return law
    const months = law.values.interval
    if (months === null) {
      return answer(law, { due: null }, [
        citing(law.versions.interval, 'Ennen 2.5.2022 aktivointisuunnitelma tarkistettiin tarvittaessa.'),
      ])
    }
    const own = addMonths(signedOn, months)
    const because = citing(
      law.versions.interval,
      `Suunnitelma tarkistetaan vähintään ${months} kuukauden välein: ${formatFinnishDate(signedOn)} hyväksytty viimeistään ${formatFinnishDate(own)}.`,
    )
    const transition = valueOn(reviewTransition, signedOn)
    if (!transition.ok || own <= transition.value) return answer(law, { due: own }, [because])
    const due = earlierOf(own, transition.value)
    const says = `Vanhan lain suunnitelma tarkistetaan viimeistään ${formatFinnishDate(due)}, kun kolmen kuukauden väli tuli voimaan 2.5.2022.`
    return answer(law, { due }, [because, citing(transition.version, says)])
  },
}
