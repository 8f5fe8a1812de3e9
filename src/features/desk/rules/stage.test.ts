import { describe, expect, it } from 'vitest'
import { jointStatuses, rehabStatuses } from '../../path/contract.ts'
import { stageOf } from './stage.ts'

describe('where a case stands', () => {
  it('counts the steps as the file draws them: mapping is the sixth of nine', () => {
    expect(stageOf({ path: 'joint', status: 'mapping', lane: 'pair' })).toEqual({
      path: 'joint',
      status: 'mapping',
      at: 6,
      of: 9,
      act: 'makePlan',
      lane: 'pair',
    })
  })

  it('of rehabilitative work has eight steps, the last of which is closing', () => {
    expect(stageOf({ path: 'rehabWork', status: 'closed', lane: 'nobody' })).toMatchObject({
      at: 8,
      of: 8,
      act: null,
    })
  })

  it('is within the path for every status, and has a next act wherever the path goes on', () => {
    for (const [path, statuses] of [
      ['joint', jointStatuses],
      ['rehabWork', rehabStatuses],
    ] as const) {
      for (const status of statuses) {
        const stage = stageOf({ path, status, lane: 'pair' })
        expect(stage.at).toBeGreaterThanOrEqual(1)
        expect(stage.at).toBeLessThanOrEqual(stage.of)
        expect(stage.act === null).toBe(status === 'closed' || status === 'refused')
      }
    }
  })
})
