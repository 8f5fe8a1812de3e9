import { type Static, Type } from 'typebox'
import { addMonths } from '../../kernel/plain-date.ts'
import { citing, latest } from '../parameter.ts'
import { type RewardCriteria, rewardCriteria } from '../parameters/reward.ts'
import { answer, badFacts, Count, DayFact, factsOf, Maybe, OneOf, type Rule } from '../rule.ts'

const facts = factsOf({
  claimantIsAssociationOrFoundation: Type.Boolean(),
  fullWageGrantForJobSeeker: Type.Boolean(),
  agreedWithExperiment: Type.Boolean(),
  benefitDays: Count,
  inExperiment: Type.Boolean(),
  contractMadeDuringSubsidisedJob: Type.Boolean(),
  subsidisedPeriodEndedOn: DayFact,
  jobStartsOn: DayFact,
  transferToAnotherEmployer: Type.Boolean(),
  workingTimeShare: Type.Number({ minimum: 0, maximum: 1 }),
  permanent: Type.Boolean(),
  months: Maybe(Count),
  employer: OneOf(['company', 'municipality', 'association', 'other']),
  subsidy: OneOf(['none', 'basic', 'basicAndAdditional']),
})
type Facts = Static<typeof facts>

export interface Reward {
  readonly eligible: boolean
  readonly euros: number
  readonly unmet: string[]
}

/** Reward to an association for a client's next job in the trial of 2014: all criteria are checked and told. */
export const rewardAssociation: Rule<typeof facts, Reward> = {
  name: 'reward.association',
  title: 'Saako yhdistys palkkion jatkotyöpaikasta?',
  facts,
  parameters: [rewardCriteria],
  run(facts) {
    if (!facts.permanent && facts.months == null) return badFacts({ months: 'required' })
    const criteria = latest(rewardCriteria)
    const row = rowOf(criteria.value, facts)
    const unmet = unmetOf(criteria.value, facts, row)
    const eligible = unmet.length === 0
    const euros = eligible ? (row ?? 0) : 0
    const says = eligible
      ? `Kaikki vuoden 2014 palkkiokokeilun kriteerit täyttyvät: palkkio on ${euros} euroa.`
      : `Vuoden 2014 palkkiokokeilun kriteereistä jää täyttymättä ${unmet.length}.`
    return answer({ versions: { criteria } }, { eligible, euros, unmet }, [citing(criteria, says)])
  },
}

function unmetOf(criteria: RewardCriteria, facts: Facts, row: number | null): string[] {
  const checks: readonly (readonly [string, boolean])[] = [
    ['claimant.kind', facts.claimantIsAssociationOrFoundation],
    ['claimant.fullGrant', !facts.fullWageGrantForJobSeeker],
    ['claimant.agreement', facts.agreedWithExperiment],
    ['person.benefitDays', facts.benefitDays >= criteria.benefitDays],
    ['person.experiment', facts.inExperiment],
    ['person.contract', facts.contractMadeDuringSubsidisedJob],
    ['job.start', startsInTime(criteria, facts)],
    ['job.transfer', !facts.transferToAnotherEmployer],
    ['job.workingTime', facts.workingTimeShare > criteria.moreThanShare],
    ['job.row', row !== null],
  ]
  return checks.filter(([, met]) => !met).map(([name]) => name)
}

const startsInTime = (criteria: RewardCriteria, facts: Facts): boolean =>
  facts.jobStartsOn >= facts.subsidisedPeriodEndedOn &&
  facts.jobStartsOn <= addMonths(facts.subsidisedPeriodEndedOn, criteria.startMonths)

/** Euros of the row of the reward table that the job fits; null when it fits none. */
function rowOf({ euros, fixedMonths }: RewardCriteria, facts: Facts): number | null {
  if (facts.permanent)
    return facts.subsidy === 'none' ? euros.permanentUnsubsidised : euros.permanentSubsidised
  if (facts.employer !== 'company' || facts.subsidy === 'basicAndAdditional') return null
  const shortest = facts.subsidy === 'none' ? fixedMonths.unsubsidised : fixedMonths.basic
  return (facts.months ?? 0) >= shortest ? euros.fixedTerm : null
}
