import { describe, expect, test } from 'vitest'
import { runRule } from '../registry.ts'

const good = {
  claimantIsAssociationOrFoundation: true,
  fullWageGrantForJobSeeker: false,
  agreedWithExperiment: true,
  benefitDays: 500,
  inExperiment: true,
  contractMadeDuringSubsidisedJob: true,
  subsidisedPeriodEndedOn: '2014-05-31',
  jobStartsOn: '2014-08-31',
  transferToAnotherEmployer: false,
  workingTimeShare: 0.85,
  permanent: true,
  months: null,
  employer: 'municipality',
  subsidy: 'none',
}
const reward = (more: object = {}) => {
  const outcome = runRule('reward.association', { ...good, ...more })
  return outcome.ok ? outcome.answer : outcome.refusal.code
}
const paid = (euros: number) => ({ eligible: true, euros, unmet: [] })
const unpaid = (...unmet: string[]) => ({ eligible: false, euros: 0, unmet })

describe('reward.association: the rows of the table', () => {
  test('1: permanent job without subsidy, any employer', () => {
    expect(reward()).toEqual(paid(1500))
  })
  test('2: permanent job, basic and additional part may be paid', () => {
    expect(reward({ subsidy: 'basic' })).toEqual(paid(1000))
    expect(reward({ subsidy: 'basicAndAdditional' })).toEqual(paid(1000))
  })
  const fixed = { permanent: false, employer: 'company' }
  test('3: fixed term of three months in a company without subsidy', () => {
    expect(reward({ ...fixed, months: 3 })).toEqual(paid(500))
    expect(reward({ ...fixed, months: 2 })).toEqual(unpaid('job.row'))
    expect(reward({ ...fixed, months: 12, employer: 'association' })).toEqual(unpaid('job.row'))
  })
  test('4: fixed term of six months in a company, the basic part only', () => {
    expect(reward({ ...fixed, months: 6, subsidy: 'basic' })).toEqual(paid(500))
    expect(reward({ ...fixed, months: 5, subsidy: 'basic' })).toEqual(unpaid('job.row'))
    expect(reward({ ...fixed, months: 6, subsidy: 'basicAndAdditional' })).toEqual(unpaid('job.row'))
  })
  test('a fixed term without its length cannot be judged', () => {
    expect(reward(fixed)).toBe('facts.invalid')
  })
})

describe('reward.association: the criteria', () => {
  test.each([
    [{ claimantIsAssociationOrFoundation: false }, 'claimant.kind'],
    [{ fullWageGrantForJobSeeker: true }, 'claimant.fullGrant'],
    [{ agreedWithExperiment: false }, 'claimant.agreement'],
    [{ benefitDays: 499 }, 'person.benefitDays'],
    [{ inExperiment: false }, 'person.experiment'],
    [{ contractMadeDuringSubsidisedJob: false }, 'person.contract'],
    [{ jobStartsOn: '2014-09-01' }, 'job.start'],
    [{ transferToAnotherEmployer: true }, 'job.transfer'],
    [{ workingTimeShare: 0.8 }, 'job.workingTime'],
  ])('%o leaves %s unmet', (more, code) => {
    expect(reward(more)).toEqual(unpaid(code))
  })

  test('every unmet one is told, in the order of the form', () => {
    const none = { claimantIsAssociationOrFoundation: false, benefitDays: 0, workingTimeShare: 0.5 }
    expect(reward({ ...none, permanent: false, months: 1 })).toEqual(
      unpaid('claimant.kind', 'person.benefitDays', 'job.workingTime', 'job.row'),
    )
  })
})
