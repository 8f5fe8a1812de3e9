import { ageOn, type PlainDate } from '../../../kernel/plain-date.ts'
import { valueOn } from '../../../law/parameter.ts'
import { scopeThresholds } from '../../../law/parameters/rehab.ts'
import type { Outcome } from '../../../law/rule.ts'
import { jointEntry } from '../../../law/rules/joint-entry.ts'
import { rehabScope } from '../../../law/rules/rehab-scope.ts'
import { toWhy } from '../../../law/why.ts'
import type { Assessment } from '../contract.ts'
import type { FactName, Facts } from './facts.ts'

/** Must the need of joint service be assessed on the day? From 2025 the law leaves it to an expert. */
export function assessJoint(facts: Facts, on: PlainDate): Assessment {
  const { birthDate, unemployedSince, supportDays } = facts
  // months of unemployment cannot be judged without an age
  const asked = {
    on,
    birthDate: birthDate ?? null,
    unemployedSince: (birthDate && unemployedSince) ?? null,
    supportDays: supportDays ?? null,
  }
  const outcome = jointEntry.run(asked)
  if (outcome.ok && outcome.answer.assess === null)
    return conclude('joint.entry', outcome, asked, [], 'expert')
  const missing = missingOf(facts, ['birthDate', 'unemployedSince', 'supportDays'])
  return conclude('joint.entry', outcome, asked, missing)
}

/** Does the act on rehabilitative work apply on the day? Without a day of birth it cannot be told which limits hold. */
export function assessRehab(facts: Facts, on: PlainDate): Assessment {
  const { birthDate, hasEmploymentPlan, supportDays, supportDaysLast12Months } = facts
  if (birthDate === undefined) {
    return { ...nothing('rehab.scope'), conclusion: 'open', missing: ['birthDate'] }
  }
  const { allowanceExhausted, supportDaysAfterAllowance, socialAssistanceMonths } = facts
  const asked = {
    on,
    birthDate,
    hasEmploymentPlan: hasEmploymentPlan ?? false,
    supportDays: supportDays ?? null,
    supportDaysLast12Months: supportDaysLast12Months ?? null,
    allowanceExhausted: allowanceExhausted ?? null,
    supportDaysAfterAllowance: supportDaysAfterAllowance ?? null,
    socialAssistanceMonths: socialAssistanceMonths ?? null,
  }
  const outcome = rehabScope.run(asked)
  if (hasEmploymentPlan !== undefined) {
    const needed = hasEmploymentPlan ? factsOfAge(birthDate, on, allowanceExhausted) : []
    return conclude('rehab.scope', outcome, asked, missingOf(facts, needed))
  }
  // a limit that is met already needs only the plan
  const withPlan = rehabScope.run({ ...asked, hasEmploymentPlan: true })
  const isMet = withPlan.ok && withPlan.answer.inScope
  const others = isMet ? [] : factsOfAge(birthDate, on, allowanceExhausted)
  return conclude('rehab.scope', outcome, asked, missingOf(facts, ['hasEmploymentPlan', ...others]))
}

/** The facts that the limits of the person's age ask for. */
function factsOfAge(birthDate: PlainDate, on: PlainDate, exhausted: boolean | undefined): FactName[] {
  const law = valueOn(scopeThresholds, on)
  if (law.ok && ageOn(birthDate, on) < law.value.ageOfAdult)
    return ['supportDaysLast12Months', 'allowanceExhausted', 'socialAssistanceMonths']
  const after: FactName[] = exhausted === false ? [] : ['supportDaysAfterAllowance']
  return ['supportDays', ...after, 'socialAssistanceMonths']
}

const missingOf = (facts: Facts, names: readonly FactName[]): FactName[] =>
  names.filter((name) => facts[name] === undefined)

const nothing = (rule: Assessment['rule']): Assessment => ({
  rule,
  conclusion: null,
  grounds: [],
  missing: [],
  why: null,
  refused: null,
})

function conclude(
  rule: Assessment['rule'],
  outcome: Outcome<{ readonly grounds: readonly string[] }>,
  asked: object,
  missing: FactName[],
  known?: 'expert',
): Assessment {
  if (!outcome.ok) return { ...nothing(rule), refused: outcome.refusal.code }
  const grounds = [...outcome.answer.grounds]
  const isMet = grounds.length > 0
  const conclusion = known ?? (isMet ? 'yes' : missing.length > 0 ? 'open' : 'no')
  return {
    ...nothing(rule),
    conclusion,
    grounds,
    missing: isMet ? [] : missing,
    why: toWhy(rule, outcome, asked),
  }
}
