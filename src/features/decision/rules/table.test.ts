import { describe, expect, it } from 'vitest'
import { texts } from '../../../../locales/index.ts'
import { decisionActs, decisionStatuses } from '../contract.ts'
import { actsIn, afterAct } from './table.ts'

/** Rows are statuses, columns acts: where each leads, or the refusal. Written out so that a change is seen. */
const expected: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>> = {
  prepared: {
    edit: 'prepared',
    askHearing: 'hearing',
    propose: 'proposed',
    decide: 'decided',
    drop: 'dropped',
  },
  hearing: { edit: 'hearing', recordHearing: 'prepared', drop: 'dropped' },
  proposed: { sendBack: 'prepared', decide: 'decided', drop: 'dropped' },
  decided: { deliver: 'delivered', correct: 'decided', withdraw: 'withdrawn' },
  delivered: {
    recordReceipt: 'delivered',
    recordAppeal: 'appealed',
    correct: 'delivered',
    withdraw: 'withdrawn',
    end: 'ended',
  },
  appealed: { keepInForce: 'inForce', correct: 'appealed', withdraw: 'withdrawn' },
  inForce: { recordAppeal: 'appealed', correct: 'inForce', withdraw: 'withdrawn', end: 'ended' },
  corrected: {},
  withdrawn: {},
  ended: {},
  dropped: {},
  recorded: { withdraw: 'withdrawn', end: 'ended' },
}

describe.each(decisionStatuses)('a decision that is %s', (status) => {
  it.each(decisionActs)('%s', (act) => {
    const result = afterAct(status, act)
    const leads = expected[status]?.[act]
    if (leads) expect(result).toEqual({ ok: true, value: leads })
    else expect(result.ok ? 'allowed' : result.refusal.code).toMatch(/^decision\./)
  })
})

it('nothing is edited once it is made, and nobody decides while the hearing runs (434/2003 34 §)', () => {
  for (const status of decisionStatuses) {
    const isOpen = ['prepared', 'hearing'].includes(status)
    expect((actsIn[status] as readonly string[]).includes('edit'), status).toBe(isOpen)
  }
  expect(afterAct('hearing', 'decide')).toMatchObject({
    refusal: { code: 'decision.hearingRuns', citation: '434/2003 34 §' },
  })
})

it('every refusal of the table has words', () => {
  const codes = decisionStatuses.flatMap((status) =>
    decisionActs.flatMap((act) => {
      const result = afterAct(status, act)
      return result.ok ? [] : [result.refusal.code.replaceAll('.', '_')]
    }),
  )
  expect([...new Set(codes)].filter((code) => !(code in texts.fi.refusals))).toEqual([])
})
