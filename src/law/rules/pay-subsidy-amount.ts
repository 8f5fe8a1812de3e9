import { Type } from 'typebox'
import { citing } from '../parameter.ts'
import { daysOfCapMonth, paySubsidies, SUBSIDY_GROUPS } from '../parameters/pay-subsidy.ts'
import { answer, Cents, DayFact, factsOf, lawOn, Maybe, OneOf, type Rule } from '../rule.ts'

const facts = factsOf({
  appliedOn: DayFact,
  group: OneOf(SUBSIDY_GROUPS),
  wageCostCents: Cents,
  days: Maybe(Type.Integer({ minimum: 0, maximum: 366 })),
})

export interface PaySubsidy {
  readonly cents: number
  readonly percent: number
  readonly months: number
}

/** Pay subsidy of one payment period: percentage of wage costs up to the cap; `days` when it is not a full month. */
export const paySubsidyAmount: Rule<typeof facts, PaySubsidy> = {
  name: 'paySubsidy.amount',
  title: 'Paljonko palkkatukea maksetaan?',
  facts,
  parameters: [paySubsidies, daysOfCapMonth],
  run({ appliedOn, group, wageCostCents, days }, options) {
    const law = lawOn({ paySubsidies, daysOfCapMonth }, appliedOn, options)
    if (!law.ok) return law
    const { percent, factorHundredths, monthlyCapCents, months } = law.values.paySubsidies[group]
    const share = Math.floor((wageCostCents * percent * factorHundredths + 5_000) / 10_000)
    const month = law.values.daysOfCapMonth
    const cap =
      days != null ? Math.floor((2 * monthlyCapCents * days + month) / (2 * month)) : monthlyCapCents
    const cents = Math.min(share, cap)
    const raised = factorHundredths === 100 ? '' : ` korotettuna kertoimella ${decimal(factorHundredths)}`
    return answer(
      law,
      { cents, percent, months },
      [
        citing(
          law.versions.paySubsidies,
          `Tuki on ${percent} prosenttia palkkakustannuksista${raised}, enintään ${decimal(cap)} euroa, ${months} kuukautta.`,
        ),
      ],
      [{ code: share > cap ? 'capped' : 'below', facts: { cap } }],
    )
  },
}

/** Hundredths as Finns write them: 123 → `1,23`. */
const decimal = (hundredths: number): string => (hundredths / 100).toFixed(2).replace('.', ',')
