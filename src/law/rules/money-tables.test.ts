import { describe, expect, test } from 'vitest'
import { runRule } from '../registry.ts'

const outcomeOf = (rule: string, facts: object): unknown => {
  const outcome = runRule(rule, facts)
  return outcome.ok ? outcome.answer : outcome.refusal.code
}

describe('paySubsidy.amount: each group under its cap, at it and over it', () => {
  test.each([
    ['basic', 0, 0, 50, 5],
    ['basic', 1, 1, 50, 5],
    ['basic', 251_999, 126_000, 50, 5],
    ['basic', 251_998, 125_999, 50, 5],
    ['basic', 252_000, 126_000, 50, 5],
    ['basic', 252_002, 126_000, 50, 5],
    ['basicLongUnemployed', 251_998, 125_999, 50, 10],
    ['basicLongUnemployed', 252_000, 126_000, 50, 10],
    ['basicLongUnemployed', 300_000, 126_000, 50, 10],
    ['reducedWorkAbility', 100_000, 70_000, 70, 10],
    ['reducedWorkAbility', 252_857, 177_000, 70, 10],
    ['reducedWorkAbility', 252_855, 176_999, 70, 10],
    ['reducedWorkAbility', 400_000, 177_000, 70, 10],
    ['associationLongUnemployed', 100_000, 123_000, 100, 10],
    ['associationLongUnemployed', 164_227, 201_999, 100, 10],
    ['associationLongUnemployed', 164_228, 202_000, 100, 10],
    ['associationLongUnemployed', 250_000, 202_000, 100, 10],
    ['over60', 200_000, 100_000, 50, 24],
    ['over60', 252_000, 126_000, 50, 24],
    ['over60', 252_002, 126_000, 50, 24],
    ['support55', 100_000, 70_000, 70, 10],
    ['support55', 252_857, 177_000, 70, 10],
    ['support55', 300_000, 177_000, 70, 10],
  ])(
    '%s, wage costs of %i cents: %i cents, %i %%, %i months',
    (group, wageCostCents, cents, percent, months) => {
      const facts = { appliedOn: '2024-06-01', group, wageCostCents }
      expect(outcomeOf('paySubsidy.amount', facts)).toEqual({ cents, percent, months })
    },
  )

  test.each([
    ['basic', 126_000, 126_000],
    ['basicLongUnemployed', 126_000, 126_000],
    ['reducedWorkAbility', 177_000, 277_000],
    ['associationLongUnemployed', 202_000, 202_000],
    ['over60', 126_000, 126_000],
    ['support55', 177_000, 177_000],
  ])('%s: the cap to 31.12.2024 is %i cents, from 1.1.2025 %i', (group, before, after) => {
    const cap = (appliedOn: string) =>
      outcomeOf('paySubsidy.amount', { appliedOn, group, wageCostCents: 10_000_000 })
    expect(cap('2023-06-30')).toBe('law.notCovered')
    expect(cap('2023-07-01')).toMatchObject({ cents: before })
    expect(cap('2024-12-31')).toMatchObject({ cents: before })
    expect(cap('2025-01-01')).toMatchObject({ cents: after })
  })

  test.each([
    ['basic', 0, 0],
    ['basic', 1, 4_200],
    ['basic', 10, 42_000],
    ['basic', 17, 71_400],
    ['basic', 29, 121_800],
    ['basic', 30, 126_000],
    ['basic', 31, 130_200],
    ['reducedWorkAbility', 1, 5_900],
    ['reducedWorkAbility', 15, 88_500],
    ['associationLongUnemployed', 1, 6_733],
    ['associationLongUnemployed', 2, 13_467],
    ['associationLongUnemployed', 7, 47_133],
    ['support55', 11, 64_900],
  ])('%s: the cap of %i calendar days is %i cents', (group, days, cents) => {
    const facts = { appliedOn: '2024-06-01', group, wageCostCents: 10_000_000, days }
    expect(outcomeOf('paySubsidy.amount', facts)).toMatchObject({ cents })
  })

  test.each([
    [251_998, 'below', 126_000],
    [252_000, 'below', 126_000],
    [252_002, 'capped', 126_000],
  ])('wage costs of %i cents are %s the cap', (wageCostCents, code, cap) => {
    const facts = { appliedOn: '2024-06-01', group: 'basic', wageCostCents }
    expect(runRule('paySubsidy.amount', facts)).toMatchObject({ otherwise: [{ code, facts: { cap } }] })
  })

  test.each([
    [
      'basic',
      '2024-06-01',
      'Tuki on 50 prosenttia palkkakustannuksista, enintään 1260,00 euroa, 5 kuukautta.',
    ],
    [
      'associationLongUnemployed',
      '2024-06-01',
      'Tuki on 100 prosenttia palkkakustannuksista korotettuna kertoimella 1,23, enintään 2020,00 euroa, 10 kuukautta.',
    ],
    [
      'over60',
      '2025-06-01',
      'Tuki on 50 prosenttia palkkakustannuksista, enintään 1260,00 euroa, 24 kuukautta.',
    ],
  ])('%s applied for %s, in words', (group, appliedOn, says) => {
    const facts = { appliedOn, group, wageCostCents: 100_000 }
    expect(runRule('paySubsidy.amount', facts)).toMatchObject({ because: [{ says }] })
  })
})

describe('reward.association: the edges of its numbers', () => {
  const good = {
    claimantIsAssociationOrFoundation: true,
    fullWageGrantForJobSeeker: false,
    agreedWithExperiment: true,
    benefitDays: 500,
    inExperiment: true,
    contractMadeDuringSubsidisedJob: true,
    subsidisedPeriodEndedOn: '2014-05-31',
    jobStartsOn: '2014-06-01',
    transferToAnotherEmployer: false,
    workingTimeShare: 0.85,
    permanent: true,
    employer: 'company',
    subsidy: 'none',
  }
  const unmet = (more: object) =>
    (outcomeOf('reward.association', { ...good, ...more }) as { unmet: string[] }).unmet
  const euros = (more: object) =>
    (outcomeOf('reward.association', { ...good, ...more }) as { euros: number }).euros

  test.each([
    ['benefitDays', 499, ['person.benefitDays']],
    ['benefitDays', 500, []],
    ['benefitDays', 501, []],
    ['workingTimeShare', 0.79, ['job.workingTime']],
    ['workingTimeShare', 0.8, ['job.workingTime']],
    ['workingTimeShare', 0.81, []],
    ['workingTimeShare', 1, []],
    ['jobStartsOn', '2014-05-30', ['job.start']],
    ['jobStartsOn', '2014-05-31', []],
    ['jobStartsOn', '2014-08-31', []],
    ['jobStartsOn', '2014-09-01', ['job.start']],
  ])('%s %s: %j', (fact, value, expected) => {
    expect(unmet({ [fact]: value })).toEqual(expected)
  })

  test('three months from 30.11. end on the last day of February', () => {
    const ended = { subsidisedPeriodEndedOn: '2014-11-30' }
    expect(unmet({ ...ended, jobStartsOn: '2015-02-28' })).toEqual([])
    expect(unmet({ ...ended, jobStartsOn: '2015-03-01' })).toEqual(['job.start'])
  })

  test.each([
    ['permanent, unsubsidised, company', { permanent: true, employer: 'company', subsidy: 'none' }, 1500],
    [
      'permanent, unsubsidised, association',
      { permanent: true, employer: 'association', subsidy: 'none' },
      1500,
    ],
    ['permanent, basic part', { permanent: true, employer: 'other', subsidy: 'basic' }, 1000],
    [
      'permanent, both parts',
      { permanent: true, employer: 'municipality', subsidy: 'basicAndAdditional' },
      1000,
    ],
    ['two months, unsubsidised', { permanent: false, months: 2 }, 0],
    ['three months, unsubsidised', { permanent: false, months: 3 }, 500],
    ['four months, unsubsidised', { permanent: false, months: 4 }, 500],
    ['three months, municipality', { permanent: false, months: 3, employer: 'municipality' }, 0],
    ['five months, basic part', { permanent: false, months: 5, subsidy: 'basic' }, 0],
    ['six months, basic part', { permanent: false, months: 6, subsidy: 'basic' }, 500],
    ['seven months, basic part', { permanent: false, months: 7, subsidy: 'basic' }, 500],
    ['a year, both parts', { permanent: false, months: 12, subsidy: 'basicAndAdditional' }, 0],
  ])('%s: %o → %i €', (_, more, expected) => {
    expect(euros(more)).toBe(expected)
    expect(unmet(more)).toEqual(expected === 0 ? ['job.row'] : [])
  })

  test('in words: the euros, or how many criteria lack', () => {
    const says = (more: object) => runRule('reward.association', { ...good, ...more })
    expect(says({})).toMatchObject({
      because: [
        {
          cite: 'Palkkiokokeilu 2014 (S2)',
          says: 'Kaikki vuoden 2014 palkkiokokeilun kriteerit täyttyvät: palkkio on 1500 euroa.',
        },
      ],
    })
    expect(says({ benefitDays: 0, inExperiment: false })).toMatchObject({
      because: [{ says: 'Vuoden 2014 palkkiokokeilun kriteereistä jää täyttymättä 2.' }],
    })
  })
})
