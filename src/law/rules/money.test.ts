import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../kernel/plain-date.ts'
import { runRule } from '../registry.ts'

const outcomeOf = (rule: string, facts: object, assume = false) => {
  const outcome = runRule(rule, facts, { assume })
  return outcome.ok ? outcome.answer : outcome.refusal.code
}
const daysFrom = (from: string, count: number) =>
  Array.from({ length: count }, (_, i) => addDays(plainDate(from), i))

describe('rehab.stateCompensation: 10,09 € a day of participation', () => {
  const compensation = (days: string[]) => outcomeOf('rehab.stateCompensation', { days })

  test('12 attended days are 121,08 €, 16 days 161,44 €, 178 days 1 796,02 €', () => {
    expect(compensation(daysFrom('2024-05-01', 12))).toEqual({ cents: 12108 })
    expect(compensation(daysFrom('2024-05-01', 16))).toEqual({ cents: 16144 })
    expect(compensation(daysFrom('2024-01-01', 178))).toEqual({ cents: 179602 })
  })
  test('a day listed twice counts once; no days, no money; before the act not covered', () => {
    expect(compensation(['2024-05-01', '2024-05-01'])).toEqual({ cents: 1009 })
    expect(compensation([])).toEqual({ cents: 0 })
    expect(compensation(['2001-08-31'])).toBe('law.notCovered')
  })
})

describe('rehab.expenseAllowance: the rate of each day', () => {
  const allowance = (days: string[]) => outcomeOf('rehab.expenseAllowance', { days })

  test('10 attended days in May 2024 are 90,00 €', () => {
    expect(allowance(daysFrom('2024-05-01', 10))).toEqual({ cents: 9000 })
  })
  test('December 2009 at 8 €, January 2010 at 9 €, both told', () => {
    expect(allowance(['2009-12-30', '2009-12-31', '2010-01-04'])).toEqual({ cents: 2500 })
    const outcome = runRule('rehab.expenseAllowance', { days: ['2009-12-31', '2010-01-04'] })
    expect(outcome).toMatchObject({ version: '1290/2002@2010-01-01', because: [{}, {}] })
  })
  test('2003 at 7 €, 2002 at 5,05 €', () => {
    expect(allowance(['2002-12-31', '2003-01-01'])).toEqual({ cents: 1205 })
  })
})

test('rehab.kelaNotice: threshold met 12.3.2024 – by 30.4.2024; met 31.12.2024 – by 31.1.2025', () => {
  expect(outcomeOf('rehab.kelaNotice', { metOn: '2024-03-12' })).toEqual({ due: '2024-04-30' })
  expect(outcomeOf('rehab.kelaNotice', { metOn: '2024-12-31' })).toEqual({ due: '2025-01-31' })
  expect(outcomeOf('rehab.kelaNotice', { metOn: '2024-01-31' })).toEqual({ due: '2024-02-29' })
})

test('log.reply: requested 10.3.2025 – by Saturday 10.5.2025, nothing older than 10.3.2023', () => {
  expect(outcomeOf('log.reply', { requestedOn: '2025-03-10' })).toEqual({
    due: '2025-05-10',
    notOlderThan: '2023-03-10',
  })
})

describe('decision.appeal: 30 days from receipt', () => {
  const appeal = (facts: object) => outcomeOf('decision.appeal', facts)

  test('letter posted Friday 1.8.2025', () => {
    expect(appeal({ sentOn: '2025-08-01', method: 'letter' })).toEqual({
      receivedOn: '2025-08-08',
      lastDay: '2025-09-08',
    })
  })
  test('letter posted 29.11.2024: receipt stays on Independence Day, the last day moves over Epiphany', () => {
    expect(appeal({ sentOn: '2024-11-29', method: 'letter' })).toEqual({
      receivedOn: '2024-12-06',
      lastDay: '2025-01-07',
    })
  })
  test('received 21.5.2025 and 24.11.2024', () => {
    expect(appeal({ method: 'handedOver', receivedOn: '2025-05-21' })).toMatchObject({
      lastDay: '2025-06-23',
    })
    expect(appeal({ method: 'handedOver', sentOn: '2024-11-24' })).toMatchObject({ lastDay: '2024-12-27' })
  })
  test('e-notice sent Monday 3.3.2025; not before 1.12.2010', () => {
    expect(appeal({ sentOn: '2025-03-03', method: 'eNotice' })).toEqual({
      receivedOn: '2025-03-06',
      lastDay: '2025-04-07',
    })
    expect(appeal({ sentOn: '2010-11-30', method: 'eNotice' })).toBe('law.notCovered')
    expect(appeal({ sentOn: '2010-07-31', method: 'letter' })).toBe('law.notCovered')
  })
  test('another day of receipt that is shown holds; a day before sending is no day of receipt', () => {
    const letter = { sentOn: '2025-08-01', method: 'letter' }
    expect(appeal({ ...letter, receivedOn: '2025-08-05' })).toMatchObject({ lastDay: '2025-09-04' })
    expect(appeal({ ...letter, receivedOn: '2025-07-05' })).toBe('facts.invalid')
    expect(appeal({ method: 'letter' })).toBe('facts.invalid')
    expect(appeal({ method: 'handedOver' })).toBe('facts.invalid')
  })
})

describe('employ.obligation', () => {
  const duty = (birthDate: string, allowanceEndsOn: string) =>
    outcomeOf('employ.obligation', { birthDate, allowanceEndsOn })

  test('born 1965, maximum ended 15.8.2024: the duty stands; ended 2.9.2024: none', () => {
    expect(duty('1965-03-01', '2024-08-15')).toEqual({
      duty: true,
      until: 'workRequirementMet',
      noticeBy: '2024-08-01',
    })
    expect(duty('1965-03-01', '2024-09-01')).toMatchObject({ duty: true })
    expect(duty('1965-03-01', '2024-09-02')).toEqual({ duty: false })
  })
  test('maximum ends 29.8.2024: notice by 15.8.2024', () => {
    expect(duty('1965-03-01', '2024-08-29')).toMatchObject({ noticeBy: '2024-08-15' })
  })
  test('before 2024 eight months', () => {
    expect(duty('1965-03-01', '2023-02-28')).toEqual({ duty: true, months: 8, noticeBy: '2023-02-14' })
  })
  test('only after 57 and before 60, born 1950 or later, from 2013', () => {
    expect(duty('1966-03-01', '2023-02-28')).toEqual({ duty: false })
    expect(duty('1966-02-28', '2023-02-28')).toMatchObject({ duty: true })
    expect(duty('1963-02-28', '2023-02-28')).toEqual({ duty: false })
    expect(duty('1949-12-31', '2013-01-01')).toEqual({ duty: false })
    expect(duty('1955-01-01', '2012-12-31')).toBe('law.notCovered')
  })
})

describe('paySubsidy.amount', () => {
  const subsidy = (facts: object) => outcomeOf('paySubsidy.amount', { appliedOn: '2024-02-01', ...facts })

  test('wage cost 2 400 €, basic: 1 200 €; 3 000 €: capped to 1 260 €', () => {
    expect(subsidy({ group: 'basic', wageCostCents: 240000 })).toEqual({
      cents: 120000,
      percent: 50,
      months: 5,
    })
    expect(subsidy({ group: 'basic', wageCostCents: 300000 })).toMatchObject({ cents: 126000 })
  })
  test('part month of 17 calendar days: cap 714,00 €', () => {
    expect(subsidy({ group: 'basic', wageCostCents: 300000, days: 17 })).toMatchObject({ cents: 71400 })
    expect(subsidy({ group: 'basic', wageCostCents: 100000, days: 17 })).toMatchObject({ cents: 50000 })
    expect(subsidy({ group: 'basic', wageCostCents: 100000, days: 0 })).toMatchObject({ cents: 0 })
  })
  test('reduced work ability: cap 1 770 € until 2024, 2 770 € as the act of 2025 prints it', () => {
    const facts = { group: 'reducedWorkAbility', wageCostCents: 500000 }
    expect(subsidy(facts)).toEqual({ cents: 177000, percent: 70, months: 10 })
    expect(subsidy({ ...facts, appliedOn: '2025-01-01' })).toMatchObject({ cents: 277000 })
  })
  test('association: 100 % of wage costs times 1,23, at most 2 020 €', () => {
    const facts = { group: 'associationLongUnemployed' }
    expect(subsidy({ ...facts, wageCostCents: 150000 })).toEqual({ cents: 184500, percent: 100, months: 10 })
    expect(subsidy({ ...facts, wageCostCents: 200000 })).toMatchObject({ cents: 202000 })
  })
  test('long unemployed 10 months, over 60 24 months, support of 55 70 %', () => {
    expect(subsidy({ group: 'basicLongUnemployed', wageCostCents: 1 })).toEqual({
      cents: 1,
      percent: 50,
      months: 10,
    })
    expect(subsidy({ group: 'over60', wageCostCents: 0 })).toMatchObject({ percent: 50, months: 24 })
    expect(subsidy({ group: 'support55', wageCostCents: 200000 })).toMatchObject({ cents: 140000 })
  })
  test('before 1.7.2023 not covered', () => {
    expect(subsidy({ appliedOn: '2023-06-30', group: 'basic', wageCostCents: 1 })).toBe('law.notCovered')
  })
  test('never more than the cap and never more than the costs with their factor', () => {
    const groups = ['basic', 'reducedWorkAbility', 'associationLongUnemployed', 'over60', 'support55']
    fc.assert(
      fc.property(fc.constantFrom(...groups), fc.nat(2_000_000), (group, wageCostCents) => {
        const answer = subsidy({ group, wageCostCents }) as { cents: number }
        return answer.cents >= 0 && answer.cents <= Math.ceil(wageCostCents * 1.23) && answer.cents <= 202000
      }),
    )
  })
})
