import { describe, expect, test } from 'vitest'
import { runRule } from '../registry.ts'

const outcomeOf = (rule: string, facts: object): unknown => {
  const outcome = runRule(rule, facts)
  return outcome.ok ? outcome.answer : outcome.refusal.code
}

describe('decision.appeal: the day of receipt by the way of service', () => {
  test.each([
    ['letter', '2025-02-03', '2025-02-10', '2025-03-12'],
    ['letter', '2025-02-28', '2025-03-07', '2025-04-07'],
    ['letter', '2024-02-22', '2024-02-29', '2024-04-02'],
    ['letter', '2025-12-19', '2025-12-26', '2026-01-26'],
    ['letter', '2025-12-29', '2026-01-05', '2026-02-04'],
    ['letter', '2025-05-14', '2025-05-21', '2025-06-23'],
    ['eNotice', '2025-02-03', '2025-02-06', '2025-03-10'],
    ['eNotice', '2025-02-26', '2025-03-01', '2025-03-31'],
    ['eNotice', '2025-12-23', '2025-12-26', '2026-01-26'],
    ['eNotice', '2025-03-16', '2025-03-19', '2025-04-22'],
    ['handedOver', '2025-02-03', '2025-02-03', '2025-03-05'],
    ['handedOver', '2025-02-06', '2025-02-06', '2025-03-10'],
    ['handedOver', '2025-04-01', '2025-04-01', '2025-05-02'],
    ['handedOver', '2025-11-24', '2025-11-24', '2025-12-29'],
    ['handedOver', '2024-01-30', '2024-01-30', '2024-02-29'],
    ['handedOver', '2025-01-30', '2025-01-30', '2025-03-03'],
    ['handedOver', '2025-12-02', '2025-12-02', '2026-01-02'],
    ['handedOver', '2025-12-07', '2025-12-07', '2026-01-07'],
  ])('%s of %s: received %s, last day %s', (method, sentOn, receivedOn, lastDay) => {
    expect(outcomeOf('decision.appeal', { method, sentOn })).toEqual({ receivedOn, lastDay })
  })

  test.each([
    ['letter', '2010-07-31', 'law.notCovered'],
    ['letter', '2010-08-01', { receivedOn: '2010-08-08', lastDay: '2010-09-07' }],
    ['eNotice', '2010-11-30', 'law.notCovered'],
    ['eNotice', '2010-12-01', { receivedOn: '2010-12-04', lastDay: '2011-01-03' }],
    ['handedOver', '2010-07-31', 'law.notCovered'],
    ['handedOver', '2010-08-01', { receivedOn: '2010-08-01', lastDay: '2010-08-31' }],
  ])('%s of %s: %o', (method, sentOn, expected) => {
    expect(outcomeOf('decision.appeal', { method, sentOn })).toEqual(expected)
  })

  test.each([
    ['earlier than deemed', 'letter', '2025-08-04', '2025-09-03'],
    ['on the day of sending', 'letter', '2025-08-01', '2025-09-01'],
    ['later than deemed', 'letter', '2025-08-20', '2025-09-19'],
    ['an e-notice opened at once', 'eNotice', '2025-08-01', '2025-09-01'],
    ['handed over later than it was dated', 'handedOver', '2025-08-11', '2025-09-10'],
  ])('another day of receipt is shown, %s', (_, method, receivedOn, lastDay) => {
    expect(outcomeOf('decision.appeal', { method, sentOn: '2025-08-01', receivedOn })).toEqual({
      receivedOn,
      lastDay,
    })
  })

  test.each([
    [
      'letter',
      {},
      ['434/2003 59 §', '434/2003 49 c §'],
      'Kirje katsotaan saaduksi 7. päivänä lähettämisestä: 8.8.2025.',
    ],
    [
      'eNotice',
      {},
      ['13/2003 19 §', '434/2003 49 c §'],
      'Sähköinen viesti katsotaan saaduksi 3. päivänä lähettämisestä: 4.8.2025.',
    ],
    [
      'letter',
      { receivedOn: '2025-08-04' },
      ['434/2003 49 c §', '434/2003 49 c §'],
      'Päätös on saatu tiedoksi 4.8.2025.',
    ],
  ])('%s %o: in words', (method, more, cites, says) => {
    const outcome = runRule('decision.appeal', { method, sentOn: '2025-08-01', ...more })
    expect(outcome.ok && outcome.because.map((because) => because.cite)).toEqual(cites)
    expect(outcome).toMatchObject({ because: [{ says }, {}] })
  })
})

describe('decision.checks: who must be heard and given reasons', () => {
  const given = {
    kind: 'socialRehab',
    decidedOn: '2026-03-02',
    result: 'granted',
    from: '2026-03-09',
    to: null,
    pendingSince: '2026-02-01',
    heard: true,
    reasons: true,
    deviatesFromPlan: false,
    deviationReason: false,
    specialReason: false,
  }
  const check = (part: object): string[] => {
    const found = outcomeOf('decision.checks', { ...given, ...part })
    if (typeof found === 'string') return [found]
    const { blocks, warnings } = found as { blocks: string[]; warnings: string[] }
    return [...blocks, ...warnings.map((code) => `(${code})`)]
  }

  test.each<[result: string, missing: object, expected: string[]]>([
    ['granted', { heard: false, reasons: false }, []],
    ['partly', { heard: false }, ['hearing.missing']],
    ['partly', { reasons: false }, ['reasons.missing']],
    ['partly', {}, []],
    ['refused', { heard: false, reasons: false }, ['reasons.missing', 'hearing.missing']],
    ['refused', {}, []],
    ['ended', { heard: false }, ['hearing.missing']],
    ['ended', { reasons: false }, ['reasons.missing']],
    ['ended', {}, []],
  ])('%s %o: %j', (result, missing, expected) => {
    expect(check({ result, ...missing })).toEqual(expected)
  })

  test('the end of rehabilitative work is against the party even when granted', () => {
    expect(check({ kind: 'rehabEnd', result: 'granted', heard: false })).toEqual(['hearing.missing'])
  })

  test.each<[situation: string, part: object, expected: string[]]>([
    ['89 days', { to: '2026-06-05' }, ['period.tooShort']],
    ['a day short of three months', { to: '2026-06-07' }, ['period.tooShort']],
    ['three months', { to: '2026-06-08' }, []],
    ['twenty-four months', { to: '2028-03-08' }, []],
    ['a day more', { to: '2028-03-09' }, ['period.tooLong']],
    ['no end', { to: null }, ['period.missing']],
    ['no beginning', { from: null, to: '2026-06-08' }, ['period.missing']],
    ['an end before the beginning', { to: '2026-03-08' }, ['period.tooShort']],
    ['granted in part, too short', { result: 'partly', to: '2026-04-08' }, ['period.tooShort']],
    ['refused: no period is needed', { result: 'refused', from: null, to: null }, []],
    ['ended: no period is needed', { result: 'ended', from: null, to: null }, []],
  ])('a period of rehabilitative work from 9.3.2026, %s', (_, part, expected) => {
    expect(check({ kind: 'rehabWork', ...part })).toEqual(expected)
  })

  test.each<[decidedOn: string, part: object, expected: string[]]>([
    ['2024-12-31', { deviatesFromPlan: true }, []],
    ['2025-01-01', { deviatesFromPlan: true }, ['deviation.reason']],
    ['2025-01-01', { deviatesFromPlan: true, deviationReason: true }, []],
    ['2025-01-01', { deviationReason: true }, []],
  ])('a deviation from the client plan decided %s %o: %j', (decidedOn, part, expected) => {
    const times = { decidedOn, pendingSince: decidedOn, from: decidedOn }
    expect(check({ ...times, ...part })).toEqual(expected)
  })

  test.each<[situation: string, part: object, expected: string[]]>([
    ['on the day of pending', { from: '2025-11-30' }, []],
    ['on the last day, there is no 30 February', { from: '2026-02-28' }, []],
    ['a day after', { from: '2026-03-01' }, ['(execution.late)']],
    ['a day after for a special reason', { from: '2026-03-01', specialReason: true }, []],
    ['a refusal begins never', { from: '2026-03-01', result: 'refused' }, []],
    ['no day of beginning', { from: null }, []],
    ['no day of pending', { from: '2026-03-01', pendingSince: null }, []],
  ])('pending since 30.11.2025, carried out %s', (_, part, expected) => {
    expect(check({ pendingSince: '2025-11-30', ...part })).toEqual(expected)
  })

  test.each<[kind: string, decidedOn: string, part: object, expected: string[]]>([
    ['dayActivity', '2024-12-31', { to: '2027-12-31' }, []],
    ['dayActivity', '2024-12-31', { to: '2028-01-01' }, ['(oldLaw.tooLong)']],
    ['dayActivity', '2024-12-31', { to: null }, ['(oldLaw.tooLong)']],
    ['dayActivity', '2025-01-01', { to: null }, []],
    ['dayActivity', '2025-01-01', { to: '2025-12-31' }, ['fixedTerm.reason']],
    ['dayActivity', '2025-01-01', { to: '2025-12-31', specialReason: true }, []],
    ['dayActivity', '2025-01-01', { to: '2025-12-31', result: 'ended' }, []],
    ['disabilityWorkActivity', '2025-01-01', { to: '2025-12-31' }, ['fixedTerm.reason']],
    ['disabilityWorkActivity', '2025-01-01', { to: null }, []],
    ['specialCareWork', '2024-12-31', { to: null }, ['(oldLaw.tooLong)']],
    ['socialRehab', '2024-12-31', { to: null }, []],
    ['socialRehab', '2025-01-01', { to: '2025-12-31' }, []],
  ])('the change of disability law: %s decided %s %o: %j', (kind, decidedOn, part, expected) => {
    const times = { decidedOn, pendingSince: decidedOn, from: decidedOn }
    expect(check({ kind, ...times, ...part })).toEqual(expected)
  })

  test.each<[part: object, expected: string[]]>([
    [{ workIncapable: true, mainIncomeSicknessBased: true }, []],
    [{ workIncapable: true, mainIncomeSicknessBased: false }, ['(workActivity.conditions)']],
    [{ workIncapable: false, mainIncomeSicknessBased: true }, ['(workActivity.conditions)']],
    [{ workIncapable: true }, ['(workActivity.conditions)']],
    [{}, ['(workActivity.conditions)']],
    [{ result: 'refused' }, []],
  ])('710/1982 27 e §: work activity with %o: %j', (part, expected) => {
    expect(check({ kind: 'workActivity', ...part })).toEqual(expected)
  })

  test.each([
    ['2015-03-31', ['law.notCovered']],
    ['2015-04-01', []],
  ])('decided %s: %j', (decidedOn, expected) => {
    expect(check({ decidedOn, pendingSince: null })).toEqual(expected)
  })

  test('in words: that it may be given, or what is in the way', () => {
    const says = (part: object) => runRule('decision.checks', { ...given, ...part })
    expect(says({})).toMatchObject({ because: [{ says: 'Päätöksen voi antaa 2.3.2026.' }] })
    expect(says({ result: 'refused', heard: false })).toMatchObject({
      because: [{ cite: '1301/2014 45 §', says: 'Päätöstä ei voi vielä antaa: hearing.missing.' }],
    })
  })
})

describe('retention.destroyAfter: each kind of record', () => {
  test.each([
    ['workingAgeServices', '2023-12-31', '2033-12-31'],
    ['workingAgeServices', '2024-01-01', '2034-01-01'],
    ['workingAgeServices', '2024-02-29', '2034-02-28'],
    ['jointService', '2018-05-22', '2022-05-22'],
    ['jointService', '2018-05-23', '2022-05-23'],
    ['jointService', '2020-02-29', '2024-02-29'],
    ['jointService', '2024-12-31', '2028-12-31'],
    ['jointService', '2025-01-01', '2029-01-01'],
    ['employmentService', '2024-12-31', '2028-12-31'],
    ['employmentService', '2025-01-01', '2029-01-01'],
    ['accessLog', '2024-02-29', '2036-02-29'],
    ['accessLog', '2025-03-01', '2037-03-01'],
    ['receipt', '2025-12-31', '2028-12-31'],
    ['receipt', '2024-02-29', '2027-02-28'],
    ['copyOfStatement', '2025-12-31', '2030-12-31'],
    ['copyOfStatement', '2024-02-29', '2029-02-28'],
  ])('%s closed %s: kept to %s', (record, closedOn, after) => {
    expect(outcomeOf('retention.destroyAfter', { record, closedOn })).toEqual({ after })
  })
  test.each([
    ['jointService', '2018-05-22', 2],
    ['jointService', '2018-05-23', 1],
    ['workingAgeServices', '2013-12-31', 2],
    ['workingAgeServices', '2014-01-01', 1],
  ])(
    '%s closed %s: %i reasons, the second when the time was over before the act',
    (record, closedOn, count) => {
      const outcome = runRule('retention.destroyAfter', { record, closedOn })
      expect(outcome.ok && outcome.because).toHaveLength(count)
    },
  )
})
