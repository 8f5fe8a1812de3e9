import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testKeys } from '../../tests/support/templates.ts'
import { accepted, createTown, newUuid, type Town } from '../../tests/support/town.ts'
import { createClient, revealIdentityCode, searchClients } from '../features/client/contract.ts'
import { allRoutes } from '../routes.ts'
import type { Keys } from './crypto.ts'
import { perform } from './http/perform.ts'
import { countOthers, rotateKeys } from './rotate-keys.ts'
import { openSession } from './session/session.ts'

const fresh: Keys = { encryption: Buffer.alloc(32, 7), hash: Buffer.alloc(32, 8) }
const both: Keys = { ...fresh, others: [testKeys] }
const codes = ['010190-900P', '020290-9027', '030390-903P'] as const

let town: Town
beforeAll(async () => {
  town = await createTown()
})
afterAll(() => town.drop())

/** Uses a route with these keys. */
async function use(keys: Keys, endpoint: { method: string; path: string }, input: object) {
  const route = allRoutes.find(
    (r) => r.endpoint.path === endpoint.path && r.endpoint.method === endpoint.method,
  )
  if (!route) throw new Error('no route')
  const token = await openSession(town.db, 'coach', town.at)
  const given = { params: {}, query: {}, body: {}, ...input }
  const installation = { ...town.installation, keys }
  return perform(town.db, route, { installation, token, at: town.at, input: given })
}

const intake = (identityCode: string) => ({
  id: newUuid(),
  kind: 'employment',
  identityCode,
  birthDate: null,
  lastName: 'Kierto',
  firstNames: 'Kaisa',
  contact: {
    municipalityCode: null,
    language: 'fi',
    interpreter: false,
    phone: null,
    email: null,
    streetAddress: null,
    postalCode: null,
    postOffice: null,
  },
  origin: 'client',
})
const create = async (keys: Keys, code: string) =>
  accepted(await use(keys, createClient, { body: intake(code) })) as { clientId: string; outcome: string }
const find = async (keys: Keys, text: string) =>
  (accepted(await use(keys, searchClients, { body: { text } })) as { clients: { id: string }[] }).clients.map(
    (c) => c.id,
  )

describe('changing the key', () => {
  it('meanwhile finds people by either key, reads both, and makes nobody twice', async () => {
    const first = await create(testKeys, codes[0])
    const again = await create(both, codes[0])
    expect(again).toMatchObject({ clientId: first.clientId, outcome: 'yours' })
    const second = await create(both, codes[1])
    expect(await find(both, codes[0])).toEqual([first.clientId])
    expect(await find(both, codes[1])).toEqual([second.clientId])
    const revealed = await use(both, revealIdentityCode, { params: { clientId: first.clientId } })
    expect(accepted(revealed)).toEqual({ identityCode: codes[0] })
  })

  it('goes over in batches, again from where it was stopped, and leaves nothing under the old key', async () => {
    const third = await create(testKeys, codes[2])
    expect(await countOthers(town.system, both)).toBe(2)
    let steps = 0
    const stopped = rotateKeys(town.system, both, {
      at: town.at,
      onProgress: () => {
        steps += 1
        throw new Error('stopped')
      },
    })
    await expect(stopped).rejects.toThrow('stopped')
    expect(steps).toBe(1)
    await rotateKeys(town.system, both, { at: town.at })
    expect(await countOthers(town.system, both)).toBe(0)
    // the old key may go now
    expect(await find(fresh, codes[2])).toEqual([third.clientId])
    expect(await find(testKeys, codes[2])).toEqual([])
    const revealed = await use(fresh, revealIdentityCode, { params: { clientId: third.clientId } })
    expect(accepted(revealed)).toEqual({ identityCode: codes[2] })
    const { rows } = await town.owner.query(
      `select purpose, ground from access_log where event = 'keys.rotated' limit 1`,
    )
    expect(rows).toEqual([{ purpose: 'keys.rotated', ground: 'system' }])
  })
})
