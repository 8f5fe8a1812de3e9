import { describe, expect, test } from 'vitest'
import { listRules, runRule } from '../registry.ts'

/** Facts that every rule accepts; each row of the tables below spoils one field. */
const good: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'deadline.compute': { from: '2025-01-02', add: { days: 30 }, roll: true },
  'calendar.isWorkingDay': { date: '2025-01-02' },
  'interview.initial': { jobSearchStartedOn: '2025-01-02' },
  'plan.review': { kind: 'activation', signedOn: '2025-01-02' },
  'discussion.next': { initialOn: '2025-01-02', lastDiscussionOn: '2025-02-02' },
  'rehab.evaluation': { periodEndsOn: '2025-01-02' },
  'log.reply': { requestedOn: '2025-01-02' },
  'joint.mapping': { startedOn: '2025-01-02' },
  'joint.entry': {
    on: '2024-05-10',
    birthDate: '1990-01-01',
    unemployedSince: '2023-01-01',
    supportDays: 1,
  },
  'rehab.scope': {
    on: '2024-05-10',
    birthDate: '1990-01-01',
    hasEmploymentPlan: true,
    supportDays: 1,
    supportDaysLast12Months: 1,
    allowanceExhausted: false,
    supportDaysAfterAllowance: 1,
    socialAssistanceMonths: 1,
  },
  'rehab.period': { from: '2024-03-01', to: '2024-05-31' },
  'rehab.participation': { planSignedOn: '2024-01-01', days: [{ date: '2024-02-05', hours: 4 }] },
  'rehab.stateCompensation': { days: ['2024-02-05'] },
  'rehab.expenseAllowance': { days: ['2024-02-05'] },
  'rehab.kelaNotice': { metOn: '2024-02-05' },
  'share.labourMarketSupport': {
    countBefore: 1,
    periods: [
      {
        from: '2025-02-03',
        to: '2025-03-02',
        days: [{ date: '2025-02-03', amountCents: 3721, service: false }],
      },
    ],
    integrationExemptUntil: '2025-01-01',
  },
  'employ.obligation': { birthDate: '1965-01-01', allowanceEndsOn: '2024-01-01' },
  'paySubsidy.amount': { appliedOn: '2024-02-01', group: 'basic', wageCostCents: 100, days: 17 },
  'reward.association': {
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
    months: 12,
    employer: 'municipality',
    subsidy: 'none',
  },
  'decision.appeal': { sentOn: '2025-08-01', method: 'letter', receivedOn: '2025-08-08' },
  'decision.basis': { kind: 'rehabWork', decidedOn: '2025-08-01' },
  'decision.checks': {
    kind: 'rehabWork',
    decidedOn: '2026-03-02',
    result: 'granted',
    from: '2026-03-09',
    to: '2026-06-08',
    pendingSince: '2026-02-01',
    heard: false,
    reasons: true,
    deviatesFromPlan: false,
    deviationReason: false,
    specialReason: false,
    workIncapable: true,
    mainIncomeSicknessBased: true,
  },
  'retention.destroyAfter': { record: 'accessLog', closedOn: '2024-02-01' },
  'identity.personal': { code: '131052-308T' },
  'identity.business': { code: '0737546-2' },
}

const fieldsOf = (rule: string, facts: unknown): unknown => {
  const outcome = runRule(rule, facts)
  return outcome.ok ? null : outcome.refusal.fields
}
const spoilt = (rule: string, field: string, value: unknown) =>
  fieldsOf(rule, { ...good[rule], [field]: value })

test('every rule has good facts here, and none of them is refused as invalid', () => {
  expect(Object.keys(good)).toEqual(listRules().map((rule) => rule.name))
  for (const [rule, facts] of Object.entries(good)) expect(fieldsOf(rule, facts) ?? null).toBeNull()
})

describe('a day that is no day of the calendar', () => {
  test.each([
    ['deadline.compute', 'from'],
    ['calendar.isWorkingDay', 'date'],
    ['interview.initial', 'jobSearchStartedOn'],
    ['plan.review', 'signedOn'],
    ['discussion.next', 'initialOn'],
    ['rehab.evaluation', 'periodEndsOn'],
    ['log.reply', 'requestedOn'],
    ['joint.mapping', 'startedOn'],
    ['joint.entry', 'on'],
    ['rehab.scope', 'on'],
    ['rehab.scope', 'birthDate'],
    ['rehab.period', 'from'],
    ['rehab.period', 'to'],
    ['rehab.participation', 'planSignedOn'],
    ['rehab.kelaNotice', 'metOn'],
    ['employ.obligation', 'birthDate'],
    ['employ.obligation', 'allowanceEndsOn'],
    ['paySubsidy.amount', 'appliedOn'],
    ['reward.association', 'subsidisedPeriodEndedOn'],
    ['reward.association', 'jobStartsOn'],
    ['decision.basis', 'decidedOn'],
    ['decision.checks', 'decidedOn'],
    ['retention.destroyAfter', 'closedOn'],
  ])('%s: %s', (rule, field) => {
    expect(spoilt(rule, field, '2025-02-29')).toEqual({ [field]: 'date' })
    expect(spoilt(rule, field, '2.1.2025')).toEqual({ [field]: 'date' })
    expect(spoilt(rule, field, '2025-13-01')).toEqual({ [field]: 'date' })
    expect(spoilt(rule, field, null)).toEqual({ [field]: 'required' })
  })
})

describe('a day that may be left out, but not be wrong', () => {
  test.each([
    ['discussion.next', 'lastDiscussionOn'],
    ['joint.entry', 'unemployedSince'],
    ['share.labourMarketSupport', 'integrationExemptUntil'],
    ['decision.checks', 'from'],
    ['decision.checks', 'to'],
    ['decision.checks', 'pendingSince'],
    ['decision.appeal', 'receivedOn'],
  ])('%s: %s', (rule, field) => {
    expect(spoilt(rule, field, '2025-02-29')).toMatchObject({ [field]: 'date' })
    expect(spoilt(rule, field, null) ?? {}).not.toHaveProperty(field)
  })
})

describe('a word that is not on the list', () => {
  test.each([
    ['plan.review', 'kind'],
    ['paySubsidy.amount', 'group'],
    ['reward.association', 'employer'],
    ['reward.association', 'subsidy'],
    ['decision.appeal', 'method'],
    ['decision.basis', 'kind'],
    ['decision.checks', 'kind'],
    ['decision.checks', 'result'],
    ['retention.destroyAfter', 'record'],
  ])('%s: %s', (rule, field) => {
    expect(spoilt(rule, field, 'somethingElse')).toEqual({ [field]: 'unknown' })
    expect(spoilt(rule, field, null)).toEqual({ [field]: 'required' })
  })
})

describe('yes or no', () => {
  test.each([
    ['rehab.scope', 'hasEmploymentPlan'],
    ['reward.association', 'claimantIsAssociationOrFoundation'],
    ['reward.association', 'fullWageGrantForJobSeeker'],
    ['reward.association', 'agreedWithExperiment'],
    ['reward.association', 'inExperiment'],
    ['reward.association', 'contractMadeDuringSubsidisedJob'],
    ['reward.association', 'transferToAnotherEmployer'],
    ['reward.association', 'permanent'],
    ['decision.checks', 'heard'],
    ['decision.checks', 'reasons'],
    ['decision.checks', 'deviatesFromPlan'],
    ['decision.checks', 'deviationReason'],
    ['decision.checks', 'specialReason'],
  ])('%s: %s', (rule, field) => {
    expect(spoilt(rule, field, 'kyllä')).toEqual({ [field]: 'invalid' })
    expect(spoilt(rule, field, 1)).toEqual({ [field]: 'invalid' })
    expect(spoilt(rule, field, null)).toEqual({ [field]: 'required' })
  })
})

describe('numbers', () => {
  test.each([
    ['share.labourMarketSupport', 'countBefore', -1, 'tooSmall'],
    ['share.labourMarketSupport', 'countBefore', 100_001, 'tooLarge'],
    ['share.labourMarketSupport', 'countBefore', 1.5, 'invalid'],
    ['share.labourMarketSupport', 'countBefore', null, 'required'],
    ['paySubsidy.amount', 'wageCostCents', -1, 'tooSmall'],
    ['paySubsidy.amount', 'wageCostCents', 1_000_000_001, 'tooLarge'],
    ['paySubsidy.amount', 'wageCostCents', 0.5, 'invalid'],
    ['paySubsidy.amount', 'wageCostCents', '100', 'invalid'],
    ['reward.association', 'benefitDays', -1, 'tooSmall'],
    ['reward.association', 'workingTimeShare', -0.01, 'tooSmall'],
    ['reward.association', 'workingTimeShare', 1.01, 'tooLarge'],
    ['reward.association', 'workingTimeShare', '80 %', 'invalid'],
  ])('%s: %s %s → %s', (rule, field, value, code) => {
    expect(spoilt(rule, field, value)).toEqual({ [field]: code })
  })
})

describe('places in lists', () => {
  const day = { date: '2024-02-05', hours: 4 }
  const paid = { date: '2025-02-03', amountCents: 3721 }
  const period = { from: '2025-02-03', to: '2025-03-02', days: [paid] }
  const periods = (...list: object[]) => spoilt('share.labourMarketSupport', 'periods', list)
  const attended = (...list: object[]) => spoilt('rehab.participation', 'days', list)

  test.each<[situation: string, fields: unknown, expected: Record<string, string>]>([
    ['hours below nought', attended({ ...day, hours: -0.5 }), { 'days.0.hours': 'tooSmall' }],
    ['more hours than a day has', attended(day, { ...day, hours: 24.5 }), { 'days.1.hours': 'tooLarge' }],
    ['hours that are no number', attended({ ...day, hours: '4' }), { 'days.0.hours': 'invalid' }],
    ['no hours', attended({ date: '2024-02-05' }), { 'days.0.hours': 'required' }],
    ['no day', attended({ hours: 4 }), { 'days.0.date': 'required' }],
    ['a field too many', attended({ ...day, place: 'paja' }), { 'days.0.place': 'unexpected' }],
    ['no list', spoilt('rehab.participation', 'days', day), { days: 'invalid' }],
    [
      'a day of compensation that is none',
      spoilt('rehab.stateCompensation', 'days', ['2024-02-05', '2024-02-30']),
      { 'days.1': 'date' },
    ],
    [
      'a day of allowance that is none',
      spoilt('rehab.expenseAllowance', 'days', ['x']),
      { 'days.0': 'date' },
    ],
    ['a period without its end', periods({ ...period, to: null }), { 'periods.0.to': 'required' }],
    [
      'a period that ends before it begins',
      periods({ ...period, to: '2025-02-02', days: [] }),
      { 'periods.0.to': 'endBeforeStart' },
    ],
    ['the same period twice', periods(period, period), { 'periods.1.from': 'notAfterPrevious' }],
    [
      'a period that begins on the last day of the one before',
      periods(period, { from: '2025-03-02', to: '2025-03-29', days: [] }),
      { 'periods.1.from': 'notAfterPrevious' },
    ],
    [
      'a day before the period',
      periods({ ...period, days: [{ ...paid, date: '2025-02-02' }, paid] }),
      { 'periods.0.days.0.date': 'outsidePeriod' },
    ],
    [
      'a day after the period',
      periods({ ...period, days: [paid, { ...paid, date: '2025-03-03' }] }),
      { 'periods.0.days.1.date': 'outsidePeriod' },
    ],
    ['a day twice', periods({ ...period, days: [paid, paid] }), { 'periods.0.days.1.date': 'twice' }],
    [
      'an amount below nought',
      periods({ ...period, days: [{ ...paid, amountCents: -1 }] }),
      { 'periods.0.days.0.amountCents': 'tooSmall' },
    ],
    [
      'half a cent',
      periods({ ...period, days: [{ ...paid, amountCents: 0.5 }] }),
      { 'periods.0.days.0.amountCents': 'invalid' },
    ],
    ['a deadline of nothing', spoilt('deadline.compute', 'add', {}), { add: 'required' }],
    [
      'a deadline of parts of a day',
      spoilt('deadline.compute', 'add', { days: 0.5 }),
      { 'add.days': 'invalid' },
    ],
    ['a deadline in hours', spoilt('deadline.compute', 'add', { hours: 3 }), { 'add.hours': 'unexpected' }],
    ['too long a code', spoilt('identity.personal', 'code', 'x'.repeat(1_001)), { code: 'tooLong' }],
    ['a code that is no text', spoilt('identity.business', 'code', 7), { code: 'invalid' }],
  ])('%s', (_, fields, expected) => {
    expect(fields).toEqual(expected)
  })

  test('every fault of the periods is told at once', () => {
    const outside = { ...period, days: [{ ...paid, date: '2025-01-01' }] }
    expect(periods(period, outside)).toEqual({
      'periods.1.from': 'notAfterPrevious',
      'periods.1.days.0.date': 'outsidePeriod',
    })
  })
})

describe('facts that fit the schema but not each other', () => {
  test.each([
    ['rehab.period', { from: '2024-03-01', to: '2024-02-29' }, { to: 'endBeforeStart' }],
    ['joint.entry', { birthDate: null }, { birthDate: 'required' }],
    ['decision.appeal', { receivedOn: '2025-07-31' }, { receivedOn: 'beforeSentOn' }],
    ['decision.appeal', { sentOn: null, receivedOn: null }, { sentOn: 'required' }],
    ['decision.appeal', { method: 'handedOver', sentOn: null, receivedOn: null }, { receivedOn: 'required' }],
    ['reward.association', { permanent: false, months: null }, { months: 'required' }],
  ])('%s with %o', (rule, part, fields) => {
    expect(fieldsOf(rule, { ...good[rule], ...part })).toEqual(fields)
  })

  test('the refusal names the fields in words too', () => {
    expect(runRule('rehab.period', { from: '2024-03-01', to: '2024-02-29' })).toMatchObject({
      refusal: { code: 'facts.invalid', says: 'Tarkista tiedot: to.' },
    })
  })
})
