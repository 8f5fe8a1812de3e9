import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attackEverything } from '../support/attackers/attack.ts'
import { attackers } from '../support/attackers/attackers.ts'
import { fingerprint } from '../support/attackers/fingerprint.ts'
import { findMissingStates } from '../support/attackers/known-states.ts'
import { type AttackedTown, createAttackedTown } from '../support/attackers/town.ts'
import { askWithGround } from '../support/attackers/witnesses.ts'

/**
 * Proof 5 of docs/access.md: each attacker on every route, in every state of what the route is about. Nobody of them
 * learns that a person or a record exists, and nothing about the people has changed afterwards.
 *
 * The people's files hold every kind of record in each of its states (tests/support/attackers/files.ts). Tried are
 * - a route that names records: on each state of those records;
 * - one that names a person only: on each person, and on a row that was merged away;
 * - one that names nobody: once, and what it answers tells of nobody;
 * - one that is not for the attacker's role: in one state, the next route in the next – the role is asked first.
 * Not multiplied is the state of a record that a route does not name with the states of one that it does: in full –
 * every route, for every role, on every person and on every state of every record – it is `npm run proof:attackers`.
 *
 * Who has a ground is no attacker: a provider whose period is reserved, agreed, running or not long ended is left out
 * of those states, which are at another provider's place, and attacks them as one who is not asked.
 */
const inFull = process.env.ATTACK_STATES === 'all'
const patience = inFull ? 900_000 : 60_000
let town: AttackedTown

beforeAll(async () => {
  town = await createAttackedTown()
})
afterAll(() => town.drop())

it('every state that the database knows is in somebody’s file', async () => {
  expect(await findMissingStates(town)).toEqual([])
})

describe.each(Object.entries(attackers))('%s', (_, attacker) => {
  it(
    'learns nothing and changes nothing on any route, in any state',
    async () => {
      const before = await fingerprint(town)
      expect(await attackEverything(town, attacker, inFull)).toEqual([])
      expect(await fingerprint(town)).toEqual(before)
    },
    patience,
  )
})

/** Last: those who have a ground change what they may. */
it(
  'who has a ground is answered, and what was done is in the log: each attack could have succeeded',
  async () => {
    expect(await askWithGround(town)).toEqual({
      untold: ['person 3, the row merged away'],
      unopened: [],
      unlogged: [],
      faults: [],
    })
  },
  patience,
)
