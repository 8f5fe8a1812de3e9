import { describe, expect, it } from 'vitest'
import { fi } from '../../../../locales/fi/index.ts'
import { planStatuses } from '../contract.ts'
import { actsIn, afterAct, mayAct, planActs } from './table.ts'

const words = fi.refusals as Readonly<Record<string, string>>

describe('each act in each state', () => {
  const all = planStatuses.flatMap((status) => planActs.map((act) => [status, act] as const))

  it.each(all)('%s, %s: done, or refused with a code that has words', (status, act) => {
    const result = afterAct(status, act)
    expect(result.ok).toBe(mayAct(status, act))
    if (!result.ok) expect(words[result.refusal.code.replaceAll('.', '_')] ?? '').not.toBe('')
  })

  it('is written down: what a plan allows as it goes on', () => {
    expect(actsIn).toEqual({
      draft: ['edit', 'confirm', 'send', 'drop'],
      signing: ['sign', 'lift'],
      inForce: ['renew', 'end', 'rate'],
      superseded: ['rate'],
      ended: ['rate'],
      dropped: [],
    })
  })

  it('under signature nothing is edited, and nothing that is over comes back', () => {
    for (const status of planStatuses.filter((s) => s !== 'draft')) expect(mayAct(status, 'edit')).toBe(false)
    for (const status of ['superseded', 'ended', 'dropped'] as const)
      for (const act of planActs) {
        const result = afterAct(status, act)
        if (result.ok) expect(result.value).toBe(status)
      }
  })
})
