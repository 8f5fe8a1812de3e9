import { describe, expect, test } from 'vitest'
import { runRule } from '../registry.ts'

/** Joint service, service process, duty to employ and pay subsidy: [the legal situation, rule, facts, what follows]. */
type Example = readonly [situation: string, rule: string, facts: object, expected: unknown]

const outcomeOf = (rule: string, facts: object) => {
  const outcome = runRule(rule, facts)
  return outcome.ok ? outcome.answer : outcome.refusal.code
}
const run = (examples: readonly Example[]) =>
  test.each(examples)('%s', (_, rule, facts, expected) => {
    expect(outcomeOf(rule, facts)).toEqual(expected)
  })

describe('1369/2014 and 381/2023: joint service', () => {
  const unemployed = { birthDate: '1992-06-01', unemployedSince: '2022-03-01' }
  run([
    [
      '1369/2014 2 §: 30 years, unemployed 1.3.2022–28.2.2023 → twelve months, the need is assessed',
      'joint.entry',
      { on: '2023-02-28', ...unemployed },
      { assess: true, grounds: ['unemployed12Months'] },
    ],
    [
      '381/2023 3 §: the same fact in 2025 → nothing by itself, an expert assesses',
      'joint.entry',
      { on: '2025-02-28', ...unemployed },
      { assess: null, grounds: ['expertAssessment'] },
    ],
    [
      '1369/2014 3 §: mapping started 30.11.2023 → plan by 29.2.2024, a leap year',
      'joint.mapping',
      { startedOn: '2023-11-30' },
      { planDue: '2024-02-29' },
    ],
    [
      '1369/2014 4 §: approved 10.6.2021 → review by 10.12.2021, six months',
      'plan.review',
      { kind: 'multiSector', signedOn: '2021-06-10' },
      { due: '2021-12-10' },
    ],
    [
      '1383/2021: approved 10.6.2022 → review by 10.9.2022, three months',
      'plan.review',
      { kind: 'multiSector', signedOn: '2022-06-10' },
      { due: '2022-09-10' },
    ],
    [
      '1383/2021: approved 10.1.2022 → 10.7.2022, earlier than three months from the change',
      'plan.review',
      { kind: 'multiSector', signedOn: '2022-01-10' },
      { due: '2022-07-10' },
    ],
    [
      '339/2022: ended 31.12.2022 → data kept to 31.12.2026',
      'retention.destroyAfter',
      { record: 'jointService', closedOn: '2022-12-31' },
      { after: '2026-12-31' },
    ],
    [
      '339/2022: ended 10.5.2018 → four years were over on 10.5.2022, before the act',
      'retention.destroyAfter',
      { record: 'jointService', closedOn: '2018-05-10' },
      { after: '2022-05-10' },
    ],
  ])
})

describe('916/2012 2:5 § and 380/2023 31 §: the initial interview', () => {
  run([
    [
      'job search from Fri 19.12.2025 → five working days over Christmas → 31.12.2025',
      'interview.initial',
      { jobSearchStartedOn: '2025-12-19' },
      { due: '2025-12-31' },
    ],
    [
      'job search from Mon 30.3.2026 → ten working days over Easter → 15.4.2026',
      'interview.initial',
      { jobSearchStartedOn: '2026-03-30' },
      { due: '2026-04-15' },
    ],
    [
      'job search from Wed 19.6.2024 → five working days over Midsummer → 27.6.2024',
      'interview.initial',
      { jobSearchStartedOn: '2024-06-19' },
      { due: '2024-06-27' },
    ],
  ])
})

describe('916/2012 2:6–7 § and 380/2023 32 §: job-search discussions', () => {
  const halfYear = { count: 2, from: '2024-05-15', to: '2024-06-15', everyWeeks: null }
  run([
    [
      'initial interview 15.11.2023 → discussion due 15.2.2024',
      'discussion.next',
      { initialOn: '2023-11-15' },
      {
        due: '2024-02-15',
        supplementary: [{ count: 5, from: '2023-11-15', to: '2024-02-15', everyWeeks: null }, halfYear],
      },
    ],
    [
      'held 20.2.2024 → next 20.5.2024, two supplementary within a month from 15.5.2024',
      'discussion.next',
      { initialOn: '2023-11-15', lastDiscussionOn: '2024-02-20' },
      { due: '2024-05-20', supplementary: [halfYear] },
    ],
    [
      '435/2024: initial interview 7.1.2025, the last supplementary 18.3.2025 → discussion due 18.6.2025',
      'discussion.next',
      { initialOn: '2025-01-07', lastDiscussionOn: '2025-03-18' },
      {
        due: '2025-06-18',
        supplementary: [{ count: 2, from: '2025-07-07', to: '2025-08-07', everyWeeks: null }],
      },
    ],
    [
      '2022–2024: initial interview on 7 January, the supplementary ones move nothing → 7 April',
      'discussion.next',
      { initialOn: '2024-01-07' },
      {
        due: '2024-04-07',
        supplementary: [
          { count: 5, from: '2024-01-07', to: '2024-04-07', everyWeeks: null },
          { count: 2, from: '2024-07-07', to: '2024-08-07', everyWeeks: null },
        ],
      },
    ],
  ])
})

describe('916/2012 11:1 §: the duty to employ', () => {
  const born1965 = (allowanceEndsOn: string) => ({ birthDate: '1965-01-20', allowanceEndsOn })
  run([
    [
      'born 1965, maximum ended 15.8.2024 → old rules, the duty stands',
      'employ.obligation',
      born1965('2024-08-15'),
      { duty: true, until: 'workRequirementMet', noticeBy: '2024-08-01' },
    ],
    [
      '399/2024: maximum ended 2.9.2024 → no duty',
      'employ.obligation',
      born1965('2024-09-02'),
      { duty: false },
    ],
    [
      '385/2024 16 §: maximum ends 29.8.2024 → notice by 15.8.2024, two weeks backwards (150/1930 4 §)',
      'employ.obligation',
      born1965('2024-08-29'),
      { duty: true, until: 'workRequirementMet', noticeBy: '2024-08-15' },
    ],
    [
      'before 2024: maximum ends 28.2.2023 → eight months of work',
      'employ.obligation',
      born1965('2023-02-28'),
      { duty: true, months: 8, noticeBy: '2023-02-14' },
    ],
    [
      'before 2024: work from 1.3.2023, eight months → last day 31.10.2023',
      'deadline.compute',
      { from: '2023-03-01', add: { months: 8, days: -1 }, roll: false },
      { due: '2023-10-31' },
    ],
  ])
})

describe('916/2012 ch. 7: pay subsidy', () => {
  const basic = (wageCostCents: number, more: object = {}) => ({
    appliedOn: '2024-03-01',
    group: 'basic',
    wageCostCents,
    ...more,
  })
  const paid = (cents: number) => ({ cents, percent: 50, months: 5 })
  run([
    [
      'wage cost 2 400 €, basic 50 % → 1 200 €, under the cap',
      'paySubsidy.amount',
      basic(240_000),
      paid(120_000),
    ],
    ['wage cost 3 000 € → 1 500 €, capped to 1 260 €', 'paySubsidy.amount', basic(300_000), paid(126_000)],
    [
      'part month of 17 calendar days → cap 1 260 / 30 × 17 = 714,00 €',
      'paySubsidy.amount',
      basic(300_000, { days: 17 }),
      paid(71_400),
    ],
  ])
})
