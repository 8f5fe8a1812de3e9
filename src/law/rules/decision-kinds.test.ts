import { describe, expect, test } from 'vitest'
import { decisionKinds } from '../parameters/decision-kinds.ts'
import { runRule } from '../registry.ts'

const basis = (kind: string, decidedOn: string) => {
  const outcome = runRule('decision.basis', { kind, decidedOn })
  return outcome.ok ? (outcome.answer as Record<string, unknown>) : { refused: outcome.refusal.code }
}

describe('the basis of a decision, by the day on which it is made', () => {
  test.each([
    ['rehabWork', '2022-12-31', '189/2001 13 b §', 'municipality', 'correction'],
    ['rehabWork', '2026-03-02', '381/2023 4 §', 'county', 'correction'],
    ['rehabTravel', '2022-12-31', '1412/1997 10 a §', 'municipality', 'correction'],
    ['rehabTravel', '2023-01-01', '189/2001 18 §', 'county', 'correction'],
    ['rehabEnd', '2026-03-02', '434/2003 34 §', 'county', 'correction'],
    ['socialRehab', '2026-03-02', '1301/2014 17 §', 'countyOfficial', 'correction'],
    ['employmentSupport', '2026-03-02', '710/1982 27 d §', 'countyOfficial', 'correction'],
    ['workActivity', '2026-03-02', '710/1982 27 e §', 'countyOfficial', 'correction'],
    ['specialCareWork', '2022-12-31', '519/1977 35 §', 'specialCareBoard', 'notRead'],
    ['specialCareWork', '2024-12-10', '519/1977 35 §', 'expertGroup', 'notRead'],
    ['dayActivity', '2024-12-31', '380/1987 8 b §', 'countyOfficial', 'correction'],
    ['dayActivity', '2025-01-01', '675/2023 25 §', 'countyOfficial', 'correction'],
    ['disabilityWorkActivity', '2025-02-10', '675/2023 27 §', 'countyOfficial', 'correction'],
    ['mobilitySupport', '2025-02-10', '675/2023 28 §', 'countyOfficial', 'correction'],
    ['supplementaryAssistance', '2026-03-02', '1412/1997 7 c §', 'countyOfficial', 'correction'],
    ['preventiveAssistance', '2022-12-31', '1412/1997 13 §', 'municipality', 'correction'],
    ['preventiveAssistance', '2023-01-01', '1412/1997 8 §', 'countyOfficial', 'correction'],
    ['logRefusal', '2026-03-02', '703/2023 11 §', 'serviceProvider', 'ombudsman'],
    ['stateCompensation', '2026-03-02', '189/2001 28 §', 'keha', 'correctionToState'],
  ])('%s on %s: %s, by %s, appealed by %s', (kind, on, cite, maker, appeal) => {
    const answer = basis(kind, on)
    expect(answer).toMatchObject({ maker, appeal })
    expect(answer.cites).toContain(cite)
  })

  test.each([
    ['specialCareWork', '2025-02-10', 'decision.basis.repealed'],
    ['assistanceRecovery', '2026-03-02', 'decision.basis.notRead'],
    ['disabilityWorkActivity', '2024-12-31', 'law.notCovered'],
    ['logRefusal', '2023-12-31', 'law.notCovered'],
  ])('%s on %s is refused: %s', (kind, on, refused) => {
    expect(basis(kind, on)).toEqual({ refused })
  })

  test('every kind answers or refuses today, and says what stands in place of what is repealed', () => {
    for (const kind of decisionKinds) expect(Object.keys(basis(kind, '2026-11-25'))).not.toEqual([])
    const outcome = runRule('decision.basis', { kind: 'specialCareWork', decidedOn: '2025-02-10' })
    expect(outcome).toMatchObject({
      refusal: { facts: { instead: ['675/2023 27 §', '710/1982 27 e §'], until: '2025-01-01' } },
    })
  })
})

describe('what stops a decision', () => {
  const given = {
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
  }
  const check = (part: object) => {
    const outcome = runRule('decision.checks', { ...given, ...part })
    if (!outcome.ok) throw new Error(outcome.refusal.says)
    const { blocks, warnings } = outcome.answer as { blocks: string[]; warnings: string[] }
    return [...blocks, ...warnings.map((code) => `(${code})`)]
  }

  test.each<[string, object, string[]]>([
    ['nothing', {}, []],
    ['two months of rehabilitative work', { to: '2026-04-30' }, ['period.tooShort']],
    ['exactly three months are enough', { from: '2026-03-01', to: '2026-05-31' }, []],
    ['twenty-five months', { to: '2028-04-08' }, ['period.tooLong']],
    ['no end', { to: null }, ['period.missing']],
    ['the limits are those of rehabilitative work only', { kind: 'socialRehab', to: null }, []],
    ['a refusal unheard', { result: 'refused' }, ['hearing.missing']],
    [
      'a refusal unheard and without reasons',
      { result: 'refused', reasons: false },
      ['reasons.missing', 'hearing.missing'],
    ],
    ['a refusal with both', { result: 'refused', heard: true }, []],
    ['an end unheard', { kind: 'rehabEnd', result: 'ended' }, ['hearing.missing']],
    ['granted in full needs no reasons (HL 45 §)', { reasons: false }, []],
    ['a deviation without its reason from 2025', { deviatesFromPlan: true }, ['deviation.reason']],
    ['a deviation with it', { deviatesFromPlan: true, deviationReason: true }, []],
    ['a deviation before 2025', { deviatesFromPlan: true, decidedOn: '2024-12-31' }, []],
    ['disability law for a fixed time', { kind: 'dayActivity' }, ['fixedTerm.reason']],
    ['disability law until further notice', { kind: 'dayActivity', to: null }, []],
    ['later than three months', { pendingSince: '2025-12-08' }, ['(execution.late)']],
    ['on the last day of three months', { pendingSince: '2025-12-09' }, []],
    ['later for a special reason', { pendingSince: '2025-12-01', specialReason: true }, []],
    ['work activity without its conditions', { kind: 'workActivity' }, ['(workActivity.conditions)']],
    [
      'work activity with both',
      { kind: 'workActivity', workIncapable: true, mainIncomeSicknessBased: true },
      [],
    ],
    [
      'old disability law past its transition',
      { kind: 'specialCareWork', decidedOn: '2024-12-10', to: null },
      ['(oldLaw.tooLong)'],
    ],
  ])('%s', (_, part, expected) => {
    expect(check(part)).toEqual(expected)
  })
})
