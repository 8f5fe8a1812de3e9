import { describe, expect, it } from 'vitest'
import { continuations } from '../contract.ts'
import { afterEvaluation, type Renewal } from './continuation.ts'

const renewals: readonly Renewal[] = ['none', 'held', 'reserved']
const acts = (continuation: Parameters<typeof afterEvaluation>[0]) =>
  renewals.map((renewal) => {
    const { act, at } = afterEvaluation(continuation, renewal)
    return `${act} ${at}`
  })

describe('after the evaluation of a period (C6)', () => {
  it('continuing: the place is asked again, then the decision is made', () => {
    expect(acts('continue')).toEqual([
      'continuePeriod periods',
      'awaitPlace periods',
      'makeDecision decisions',
    ])
  })

  it('another service or the end: the path is closed, whatever was held meanwhile', () => {
    for (const continuation of continuations.filter((c) => c !== 'continue'))
      expect(new Set(acts(continuation))).toEqual(new Set(['close dialog']))
  })

  it('not yet said: it is said first', () => {
    expect(new Set(acts(null))).toEqual(new Set(['agreeContinuation periods']))
  })
})
