import { type Static, Type } from 'typebox'
import { addYears, ageOn } from '../../kernel/plain-date.ts'
import { citing } from '../parameter.ts'
import { type ScopeThresholds, scopeThresholds } from '../parameters/rehab.ts'
import { answer, Count, DayFact, factsOf, lawOn, Maybe, type Otherwise, type Rule } from '../rule.ts'

const facts = factsOf({
  on: DayFact,
  birthDate: DayFact,
  hasEmploymentPlan: Type.Boolean(),
  supportDays: Maybe(Count),
  supportDaysLast12Months: Maybe(Count),
  allowanceExhausted: Maybe(Type.Boolean()),
  supportDaysAfterAllowance: Maybe(Count),
  socialAssistanceMonths: Maybe(Count),
})
type Facts = Static<typeof facts>

export type ScopeGround =
  | 'support180In12Months'
  | 'allowanceExhausted'
  | 'socialAssistance4Months'
  | 'support500'
  | 'support180AfterAllowance'
  | 'socialAssistance12Months'

/** Does the act on rehabilitative work apply: activation plan and rehabilitative work (189/2001 3 §)? */
export const rehabScope: Rule<typeof facts, { inScope: boolean; grounds: ScopeGround[] }> = {
  name: 'rehab.scope',
  title: 'Koskeeko laki kuntouttavasta työtoiminnasta henkilöä?',
  facts,
  parameters: [scopeThresholds],
  run(facts, options) {
    const law = lawOn({ scopeThresholds }, facts.on, options)
    if (!law.ok) return law
    const { scopeThresholds: version } = law.versions
    if (!facts.hasEmploymentPlan) {
      return answer(
        law,
        { inScope: false, grounds: [] },
        [
          citing(
            version,
            'Edellytys puuttuu: työllistymissuunnitelmaa ei ole tehty eikä haastattelua pidetty.',
          ),
        ],
        [{ code: 'employmentPlan' }],
      )
    }
    const age = ageOn(facts.birthDate, facts.on)
    const young = age < law.values.scopeThresholds.ageOfAdult
    const grounds = young
      ? ofYoung(law.values.scopeThresholds, facts)
      : ofAdult(law.values.scopeThresholds, facts)
    const inScope = grounds.length > 0
    const rules = young ? 'alle 25-vuotiaan' : '25 vuotta täyttäneen'
    const says = `Ikä on ${age} vuotta, joten sovelletaan ${rules} rajoja: ${inScope ? 'raja täyttyy' : 'mikään raja ei täyty'}.`
    return answer(
      law,
      { inScope, grounds },
      [citing(version, says)],
      inScope ? [] : leftOf(law.values.scopeThresholds, facts, young),
    )
  },
}

function ofYoung({ young }: ScopeThresholds, facts: Facts): ScopeGround[] {
  const grounds: ScopeGround[] = []
  const recent = facts.supportDaysLast12Months ?? 0
  if (recent >= young.supportDaysLast12Months) grounds.push('support180In12Months')
  if (facts.allowanceExhausted === true) grounds.push('allowanceExhausted')
  const months = facts.socialAssistanceMonths ?? 0
  if (months >= young.socialAssistanceMonths) grounds.push('socialAssistance4Months')
  return grounds
}

/** How much each ground still lacks; a person about to turn 25 is told the day from which the other limits hold. */
function leftOf({ young, adult, ageOfAdult }: ScopeThresholds, facts: Facts, isYoung: boolean): Otherwise[] {
  const lacks = (code: string, limit: number, has: number | null | undefined): Otherwise => ({
    code,
    facts: { left: Math.max(0, limit - (has ?? 0)), limit },
  })
  if (isYoung) {
    return [
      lacks('daysIn12Months', young.supportDaysLast12Months, facts.supportDaysLast12Months),
      { code: 'allowance' },
      lacks('assistance', young.socialAssistanceMonths, facts.socialAssistanceMonths),
      { code: 'adult', facts: { on: addYears(facts.birthDate, ageOfAdult) } },
    ]
  }
  return [
    lacks('days', adult.supportDays, facts.supportDays),
    facts.allowanceExhausted === false
      ? { code: 'allowanceFirst' }
      : lacks('daysAfterAllowance', adult.supportDaysAfterAllowance, facts.supportDaysAfterAllowance),
    lacks('assistance', adult.socialAssistanceMonths, facts.socialAssistanceMonths),
  ]
}

/** Days after the allowance count unless the facts say that it was not exhausted. */
function ofAdult({ adult }: ScopeThresholds, facts: Facts): ScopeGround[] {
  const grounds: ScopeGround[] = []
  if ((facts.supportDays ?? 0) >= adult.supportDays) grounds.push('support500')
  const after = facts.allowanceExhausted === false ? 0 : (facts.supportDaysAfterAllowance ?? 0)
  if (after >= adult.supportDaysAfterAllowance) grounds.push('support180AfterAllowance')
  const months = facts.socialAssistanceMonths ?? 0
  if (months >= adult.socialAssistanceMonths) grounds.push('socialAssistance12Months')
  return grounds
}
