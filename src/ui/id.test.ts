import { expect, it } from 'vitest'
import { newId, uuid7 } from './id.ts'

it('makes ids of version 7 and variant 10 that sort by time', () => {
  const early = uuid7(1_763_800_000_000, new Uint8Array(10).fill(255))
  const late = uuid7(1_763_800_000_001, new Uint8Array(10))
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(early < late).toBe(true)
  expect(newId()).not.toBe(newId())
})
