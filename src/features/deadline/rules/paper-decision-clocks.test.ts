import { describe, expect, it } from 'vitest'
import { plainDate as d } from '../../../kernel/plain-date.ts'
import { clockLaw } from './clock-law.ts'
import { clocksOf } from './clocks-of.ts'
import { type ClockFacts, noFacts } from './facts.ts'
import type { DecisionFacts } from './record-facts.ts'

const only = (facts: Partial<ClockFacts>, kind: string) =>
  clocksOf('client', { ...noFacts, ...facts }, clockLaw).find((clock) => clock.kind === kind)

describe('papers (D5)', () => {
  const wanted = {
    id: 'w',
    kind: 'doctorB',
    category: 'workAbility',
    from: 'client',
    askedOn: d('2026-11-02'),
    askedBy: 'E',
    wantedBy: d('2026-12-01'),
    status: 'open',
    closedOn: null,
  } as const
  it('one that was asked for is wanted by its day, until it comes or is cancelled', () => {
    expect(only({ papersWanted: [wanted] }, 'paperWanted')).toMatchObject({
      dueOn: '2026-12-01',
      state: 'running',
      category: 'workAbility',
    })
    const received = { ...wanted, status: 'received', closedOn: d('2026-11-20') } as const
    expect(only({ papersWanted: [received] }, 'paperWanted')).toMatchObject({
      state: 'stopped',
      reason: 'paperReceived',
      doneOn: '2026-11-20',
    })
    expect(only({ papersWanted: [{ ...received, status: 'cancelled' }] }, 'paperWanted')?.reason).toBe(
      'cancelled',
    )
  })

  it('one that exists is watched to its last day; a newer one of the kind takes its place', () => {
    const statement = {
      id: 's',
      kind: 'doctorB',
      category: 'workAbility',
      issuedOn: d('2026-05-01'),
      validUntil: d('2027-04-30'),
      mistakenOn: null,
      replacedOn: null,
    }
    expect(only({ statements: [statement] }, 'statementEnds')).toMatchObject({
      state: 'limit',
      dueOn: '2027-04-30',
    })
    const replaced = { ...statement, replacedOn: d('2026-10-01') }
    expect(only({ statements: [replaced] }, 'statementEnds')).toMatchObject({
      reason: 'replaced',
      doneOn: '2026-10-01',
    })
    const mistaken = { ...replaced, mistakenOn: d('2026-09-01') }
    expect(only({ statements: [mistaken] }, 'statementEnds')?.reason).toBe('mistaken')
  })
})

describe('decisions that were sent', () => {
  const decision: DecisionFacts = {
    id: 'd',
    kind: 'dayActivity',
    status: 'delivered',
    result: 'granted',
    decidedOn: d('2026-02-10'),
    deliveredOn: d('2026-02-11'),
    pendingSince: d('2025-11-30'),
    corrects: false,
    carriedOutOn: null,
    receivedOn: d('2026-02-18'),
    appealUntil: d('2026-03-20'),
    appealWhy: { rule: 'decision.appeal', cite: '434/2003 49 c §', version: 'v', facts: {} },
    appealedOn: null,
    finalOn: null,
    closedOn: null,
  }
  it('are carried out three months after the matter became pending (1301/2014 45 §)', () => {
    // there is no 30th of February: its last day (150/1930 3 §)
    expect(only({ decisions: [decision] }, 'carryOut')).toMatchObject({
      dueOn: '2026-02-28',
      state: 'running',
      why: { rule: 'decision.carryOut', cite: '1301/2014 45 §' },
    })
    const begun = { ...decision, carriedOutOn: d('2026-02-20') }
    expect(only({ decisions: [begun] }, 'carryOut')).toMatchObject({
      reason: 'serviceBegan',
      doneOn: '2026-02-20',
    })
    const withdrawn = { ...decision, closedOn: d('2026-02-21') }
    expect(only({ decisions: [withdrawn] }, 'carryOut')?.reason).toBe('decisionEnded')
  })
  it.each([
    ['refused', { result: 'refused' }],
    ['a correction', { corrects: true }],
    ['of money', { kind: 'preventiveAssistance' }],
    ['of a service whose beginning nothing tells', { kind: 'mobilitySupport' }],
    ['whose matter has no day', { pendingSince: null }],
  ])('carry out nothing when %s', (_, other) => {
    expect(only({ decisions: [{ ...decision, ...other }] }, 'carryOut')).toBeUndefined()
  })
  it('may be appealed until the day that was counted when they were received', () => {
    expect(only({ decisions: [decision] }, 'appealEnd')).toMatchObject({
      state: 'limit',
      dueOn: '2026-03-20',
      why: { cite: '434/2003 49 c §', facts: { dueOn: '2026-03-20' } },
    })
    const appealed = { ...decision, appealedOn: d('2026-03-01') }
    expect(only({ decisions: [appealed] }, 'appealEnd')?.reason).toBe('appealed')
    const final = { ...decision, finalOn: d('2026-03-21') }
    expect(only({ decisions: [final] }, 'appealEnd')?.reason).toBe('appealOver')
    // to the ombudsman no time runs
    expect(only({ decisions: [{ ...decision, appealUntil: null }] }, 'appealEnd')).toBeUndefined()
  })
})
