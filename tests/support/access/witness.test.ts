import { describe, expect, it } from 'vitest'
import { type Change, unnoticed } from './witness.ts'

/** The worlds of tests/db/access-oracle.db.test.ts, in which the database is compared with the matrix. */
const worlds = Array.from({ length: 200 }, (_, i) => i + 1)

const opensSomething = ({ column, to }: Change): boolean =>
  // a place is asked without saying who it is for: the ground opens no row of a client
  column !== 'enquiry.provider' &&
  // an emergency is for reading, whatever its cells say
  !(column === 'emergency' && to === 'w')

describe('the random worlds', () => {
  it('notice a change of any cell of the matrix', { timeout: 30_000 }, () => {
    expect(unnoticed(worlds, opensSomething)).toEqual([])
  })

  it('are too few by themselves to notice all: one world is not enough', () => {
    expect(unnoticed([1], opensSomething).length).toBeGreaterThan(100)
  })
})
