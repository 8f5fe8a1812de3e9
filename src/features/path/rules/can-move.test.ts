import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Move, Path } from '../contract.ts'
import { canMove, canOpen, turnAfter } from './can-move.ts'
import type { MoveFacts } from './requirements.ts'

const bare: MoveFacts = {
  today: plainDate('2026-11-22'),
  lane: 'social',
  openedOn: plainDate('2026-09-18'),
  on: plainDate('2026-11-22'),
  informedOn: null,
  members: [],
  mappingStartedOn: null,
  mappingDueOn: null,
  planSignedOn: null,
  grounds: [],
  assessment: '',
  reason: '',
  closingReason: null,
  finalAssessment: '',
  consentAnswer: null,
  decision: null,
}
const pair = [
  { lane: 'employment', organisationId: 'a' },
  { lane: 'social', organisationId: 'b' },
] as const

const codeOf = (path: Path, status: string, move: Move, facts: Partial<MoveFacts> = {}) => {
  const result = canMove(path, status, move, { ...bare, ...facts })
  return result.ok ? result.value.to : result.refusal.code
}

describe('joint service', () => {
  it('is not begun on no ground', () => {
    expect(codeOf('joint', 'criteria', 'assessCriteria')).toBe('path.criteriaNotMet')
  })

  it('wants the expert’s own words where the law has no thresholds (381/2023 3 §)', () => {
    const facts = { grounds: ['expertAssessment'] }
    expect(codeOf('joint', 'criteria', 'assessCriteria', facts)).toBe('path.assessmentMissing')
    const said = { ...facts, assessment: 'Työkyvyn rajoite.' }
    expect(codeOf('joint', 'criteria', 'assessCriteria', said)).toBe('pair')
  })

  it('wants no more words where a threshold of 1369/2014 2 § is met', () => {
    expect(codeOf('joint', 'criteria', 'assessCriteria', { grounds: ['supportDays300'] })).toBe('pair')
  })

  it('takes nobody in before the client has been told', () => {
    const result = canMove('joint', 'pair', 'namePair', { ...bare, members: pair })
    expect(result).toMatchObject({
      refusal: {
        code: 'path.clientNotInformed',
        citation: '381/2023 11 §',
        fields: { informedOn: 'required' },
      },
    })
  })

  it('does not let the client be told only afterwards', () => {
    const facts = { members: pair, informedOn: plainDate('2026-11-23') }
    expect(codeOf('joint', 'pair', 'namePair', facts)).toBe('path.informedTooLate')
  })

  it('names two of two authorities', () => {
    const informedOn = plainDate('2026-11-20')
    expect(codeOf('joint', 'pair', 'namePair', { informedOn, members: pair })).toBe('consent')
    expect(codeOf('joint', 'pair', 'namePair', { informedOn, members: pair.slice(0, 1) })).toBe(
      'path.pairOfTwo',
    )
    const same = pair.map((m) => ({ ...m, organisationId: 'a' }))
    expect(codeOf('joint', 'pair', 'namePair', { informedOn, members: same })).toBe('path.sameOrganisation')
  })

  it('takes Kela and health as third and fourth', () => {
    const members = [
      ...pair,
      { lane: 'kela', organisationId: 'k' },
      { lane: 'health', organisationId: 'h' },
    ] as const
    expect(codeOf('joint', 'pair', 'namePair', { members, informedOn: plainDate('2026-11-20') })).toBe(
      'consent',
    )
  })

  it.each(['given', 'narrowed', 'refused'])('goes on whatever the client answers: %s', (consentAnswer) => {
    expect(codeOf('joint', 'consent', 'recordConsent', { consentAnswer })).toBe('firstMeeting')
  })

  it('does not go on before the client has been asked', () => {
    expect(codeOf('joint', 'consent', 'recordConsent')).toBe('path.consentAnswerMissing')
    expect(codeOf('joint', 'consent', 'holdFirstMeeting')).toBe('path.consentFirst')
  })

  it.each(['consent', 'firstMeeting', 'mapping'])('has no plan before the mapping: %s', (status) => {
    const facts = { planSignedOn: bare.today }
    expect(codeOf('joint', status, 'planSigned', facts)).toBe('path.mappingFirst')
  })

  it('goes to follow-up by a signed plan and by nothing else', () => {
    const mappingStartedOn = plainDate('2026-10-13')
    expect(codeOf('joint', 'plan', 'planSigned', { mappingStartedOn })).toBe('path.planNotSigned')
    const signed = { mappingStartedOn, planSignedOn: bare.today }
    expect(codeOf('joint', 'plan', 'planSigned', signed)).toBe('followUp')
    expect(codeOf('joint', 'followUp', 'planSigned', signed)).toBe('followUp')
  })

  it('says that the mapping is late and does not stop it', () => {
    const facts = {
      ...bare,
      mappingStartedOn: plainDate('2026-08-20'),
      mappingDueOn: plainDate('2026-11-20'),
    }
    expect(canMove('joint', 'mapping', 'completeMapping', facts)).toEqual({
      ok: true,
      value: {
        to: 'plan',
        warnings: [
          { code: 'path.mappingLate', citation: '381/2023 4 §', facts: { dueOn: '2026-11-20', days: 2 } },
        ],
      },
    })
    const onTime = { ...facts, mappingDueOn: bare.today }
    expect(canMove('joint', 'mapping', 'completeMapping', onTime)).toMatchObject({ value: { warnings: [] } })
  })

  it('closes with a reason of the list and a final assessment', () => {
    const finalAssessment = 'Siirtyi palkkatukityöhön.'
    expect(codeOf('joint', 'followUp', 'close', { finalAssessment })).toBe('path.closingReasonMissing')
    expect(codeOf('joint', 'followUp', 'close', { finalAssessment, closingReason: 'tired' })).toBe(
      'path.closingReasonMissing',
    )
    expect(codeOf('joint', 'followUp', 'close', { closingReason: 'paySubsidy', finalAssessment: ' ' })).toBe(
      'path.finalAssessmentMissing',
    )
    expect(codeOf('joint', 'followUp', 'close', { closingReason: 'paySubsidy', finalAssessment })).toBe(
      'closed',
    )
  })

  it('is refused before it has begun, and closed after', () => {
    expect(codeOf('joint', 'criteria', 'close')).toBe('path.refuseInstead')
    expect(codeOf('joint', 'mapping', 'refuse', { reason: 'ei' })).toBe('path.closeInstead')
    expect(codeOf('joint', 'criteria', 'refuse')).toBe('path.reasonMissing')
  })

  it('is led by the authorities; Kela takes part in plan and meetings', () => {
    expect(codeOf('joint', 'firstMeeting', 'holdFirstMeeting', { lane: 'kela' })).toBe('mapping')
    const close = { lane: 'kela', closingReason: 'moved', finalAssessment: 'Muutti.' } as const
    expect(codeOf('joint', 'followUp', 'close', close)).toBe('path.notYourLane')
  })

  it('happens neither tomorrow nor before the case was opened', () => {
    const tomorrow = { on: plainDate('2026-11-23') }
    expect(codeOf('joint', 'firstMeeting', 'holdFirstMeeting', tomorrow)).toBe('path.dayInFuture')
    const before = { on: plainDate('2026-09-17') }
    expect(codeOf('joint', 'firstMeeting', 'holdFirstMeeting', before)).toBe('path.dayBeforeOpening')
    expect(codeOf('joint', 'firstMeeting', 'holdFirstMeeting', { on: bare.openedOn })).toBe('mapping')
  })
})

describe('rehabilitative work', () => {
  const decision = {
    number: '118',
    on: bare.today,
    decisionMaker: 'sosiaaliohjaaja Storås',
    from: plainDate('2026-12-01'),
    to: plainDate('2027-02-28'),
  }

  it('concerns those whom 189/2001 3 § names', () => {
    expect(codeOf('rehabWork', 'assessment', 'assessNeeds')).toBe('path.scopeNotMet')
    expect(codeOf('rehabWork', 'assessment', 'assessNeeds', { grounds: ['support500'] })).toBe('planning')
  })

  it('and those who ask for it themselves (15 §), with the reasons written', () => {
    const grounds = ['ownRequest']
    expect(codeOf('rehabWork', 'assessment', 'assessNeeds', { grounds })).toBe('path.assessmentMissing')
    expect(codeOf('rehabWork', 'assessment', 'assessNeeds', { grounds, assessment: 'Haluaa alkaa.' })).toBe(
      'planning',
    )
  })

  it('wants the plan before a place, the place before a decision, the decision before a contract', () => {
    expect(codeOf('rehabWork', 'planning', 'placeReserved')).toBe('path.planFirst')
    expect(codeOf('rehabWork', 'placeSearch', 'recordDecision', { decision })).toBe('path.placeFirst')
    expect(codeOf('rehabWork', 'decision', 'contractSigned')).toBe('path.decisionFirst')
    expect(codeOf('rehabWork', 'contract', 'periodStarted')).toBe('path.contractFirst')
  })

  it.each([
    ['2027-02-28', 'contract'],
    ['2027-02-27', 'rehab.period.tooShort'],
    ['2028-11-30', 'contract'],
    ['2028-12-01', 'rehab.period.tooLong'],
    ['2026-11-30', 'facts.invalid'],
  ])('from 1.12.2026 to %s by decision: %s (189/2001 13 b §)', (to, outcome) => {
    const facts = { decision: { ...decision, to: plainDate(to) } }
    expect(codeOf('rehabWork', 'decision', 'recordDecision', facts)).toBe(outcome)
  })

  it.each([{ number: ' ' }, { decisionMaker: '' }])('records a decision whole: %o', (part) => {
    const facts = { decision: { ...decision, ...part } }
    expect(codeOf('rehabWork', 'decision', 'recordDecision', facts)).toBe('path.decisionMissing')
  })

  it('records no decision that is not made yet', () => {
    const facts = { decision: { ...decision, on: plainDate('2026-11-23') } }
    expect(codeOf('rehabWork', 'decision', 'recordDecision', facts)).toBe('path.decisionInFuture')
    expect(codeOf('rehabWork', 'decision', 'recordDecision')).toBe('path.decisionMissing')
  })

  it('is evaluated before it continues or closes', () => {
    const closing = { closingReason: 'openMarket', finalAssessment: 'Sai työtä.' }
    expect(codeOf('rehabWork', 'running', 'close', closing)).toBe('path.evaluateFirst')
    expect(codeOf('rehabWork', 'running', 'continued', { decision })).toBe('path.evaluateFirst')
    expect(codeOf('rehabWork', 'running', 'evaluationGiven')).toBe('evaluation')
    expect(codeOf('rehabWork', 'evaluation', 'continued', { decision })).toBe('contract')
    expect(codeOf('rehabWork', 'evaluation', 'continuedElsewhere', { reason: 'Toinen ala.' })).toBe(
      'placeSearch',
    )
    expect(codeOf('rehabWork', 'evaluation', 'close', closing)).toBe('closed')
  })

  it('searches again when the place is lost', () => {
    expect(codeOf('rehabWork', 'decision', 'placeLost')).toBe('placeSearch')
    expect(codeOf('rehabWork', 'contract', 'placeLost')).toBe('placeSearch')
    expect(codeOf('rehabWork', 'running', 'placeLost')).toBe('path.moveNotNow')
  })
})

describe('opening a case', () => {
  const facts = {
    path: 'joint' as const,
    lane: 'employment' as const,
    openedOn: bare.today,
    today: bare.today,
    openCase: null,
  }
  it('begins each path at its first status', () => {
    expect(canOpen(facts)).toEqual({ ok: true, value: { status: 'referral' } })
    expect(canOpen({ ...facts, path: 'rehabWork' })).toEqual({ ok: true, value: { status: 'assessment' } })
  })
  it('refuses a second one of the same path', () => {
    const openCase = plainDate('2026-01-02')
    expect(canOpen({ ...facts, openCase })).toMatchObject({
      refusal: { code: 'path.alreadyOpen', facts: { openedOn: openCase } },
    })
  })
  it.each(['kela', 'health', 'place', 'client', null] as const)('is not for %s', (lane) => {
    expect(canOpen({ ...facts, lane })).toMatchObject({ refusal: { code: 'path.notYourLane' } })
  })
  it('is not for tomorrow', () => {
    expect(canOpen({ ...facts, openedOn: plainDate('2026-11-23') })).toMatchObject({
      refusal: { code: 'path.dayInFuture' },
    })
  })
})

describe('the turn', () => {
  it('stays with the authority that took the case until the pair is named', () => {
    expect(turnAfter('joint', 'criteria', 'employment')).toBe('employment')
    expect(turnAfter('joint', 'pair', 'social')).toBe('social')
    expect(turnAfter('joint', 'criteria', 'kela')).toBe('pair')
    expect(turnAfter('joint', 'consent', 'employment')).toBe('pair')
    expect(turnAfter('joint', 'closed', 'social')).toBe('nobody')
    expect(turnAfter('rehabWork', 'placeSearch', 'employment')).toBe('social')
  })
})
