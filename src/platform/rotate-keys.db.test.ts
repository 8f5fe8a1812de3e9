import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testKeys } from '../../tests/support/templates.ts'
import { accepted, createTown, newUuid, type Town } from '../../tests/support/town.ts'
import {
  createClient,
  declareBarOf,
  readHead,
  revealIdentityCode,
  searchClients,
} from '../features/client/contract.ts'
import { findLoggedPerson } from '../features/log/contract.ts'
import { recordProxy } from '../features/proxy/contract.ts'
import { allRoutes } from '../routes.ts'
import { encrypt, type Keys, keyedHash, keyedHashes, keyNumber } from './crypto.ts'
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
async function use(keys: Keys, endpoint: { method: string; path: string }, input: object, who = 'coach') {
  const route = allRoutes.find(
    (r) => r.endpoint.path === endpoint.path && r.endpoint.method === endpoint.method,
  )
  if (!route) throw new Error('no route')
  const token = await openSession(town.db, who, town.at)
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
const signIn = (subject: string, keys: Keys, code: string) =>
  openSession(town.db, subject, town.at, { hashes: keyedHashes(keys, code), cipher: encrypt(keys, code) })
const find = async (keys: Keys, text: string) =>
  (accepted(await use(keys, searchClients, { body: { text } })) as { clients: { id: string }[] }).clients.map(
    (c) => c.id,
  )

/** Of whom nobody knows yet when the key is changed: a relative, a worker, and a proxy. */
const [ofRelative, ofWorker, ofLateWorker, ofProxy] = [
  '050590-959D',
  '050590-960E',
  '050590-9814',
  '050590-992F',
]
const clients = new Map<string, string>()
const sees = async (who: keyof Town['positions'], clientId: string) =>
  (await town.ask(who, readHead, { params: { clientId } })).ok
const declare = async (keys: Keys) =>
  accepted(await use(keys, declareBarOf, { body: { identityCode: ofRelative, reason: 'family' } }))

describe('changing the key', () => {
  it('meanwhile shuts out whom it would: by the own code and by one that was declared, under either key', async () => {
    await declare(testKeys)
    await signIn('nurse', testKeys, ofWorker)
    const late = await create(testKeys, ofLateWorker)
    // from here on two keys are valid
    await declare(both)
    expect(await town.owner.query('select from worker_bar')).toMatchObject({ rowCount: 1 })
    const refusal = await use(both, createClient, { body: intake(ofRelative) })
    expect(refusal).toMatchObject({ refusal: { code: 'client.barred' } })
    for (const code of [ofRelative, ofWorker]) {
      const made = accepted(await use(both, createClient, { body: intake(code) }, 'colleague'))
      clients.set(code, (made as { clientId: string }).clientId)
    }
    await signIn('kela', both, ofLateWorker)
    clients.set(ofLateWorker, late.clientId)
    for (const [code, who] of [
      [ofRelative, 'coach'],
      [ofWorker, 'nurse'],
      [ofLateWorker, 'kela'],
    ] as const) {
      const clientId = clients.get(code) ?? ''
      await town.assign(clientId, who)
      await town.assign(clientId, 'counsellor')
      expect([await sees('counsellor', clientId), await sees(who, clientId)], who).toEqual([true, false])
    }
  })

  it('meanwhile finds people by either key, reads both, and makes nobody twice', async () => {
    const first = await create(testKeys, codes[0])
    const again = await create(both, codes[0])
    expect(again).toMatchObject({ clientId: first.clientId, outcome: 'yours' })
    const second = await create(both, codes[1])
    expect(await find(both, codes[0])).toEqual([first.clientId])
    await town.owner.query(
      `with w as (insert into worker (name, subject) values ('Officer', 'officer') returning id)
       insert into position (worker_id, organisation_id, role, valid) select id, $1, 'dataProtectionOfficer', '[2020-01-01,)' from w`,
      [town.organisations.get('employmentAuthority')?.id],
    )
    const asked = await use(both, findLoggedPerson, { body: { text: codes[0] } }, 'officer')
    expect(accepted(asked)).toEqual({ clientId: first.clientId })
    expect(await find(both, codes[1])).toEqual([second.clientId])
    const revealed = await use(both, revealIdentityCode, { params: { clientId: first.clientId } })
    expect(accepted(revealed)).toEqual({ identityCode: codes[0] })
  })

  it('goes over in batches, again from where it was stopped, and leaves nothing under the old key', async () => {
    const third = await create(testKeys, codes[2])
    const proxy = {
      id: newUuid(),
      name: 'P',
      basis: 'guardian',
      identityCode: ofProxy,
      from: town.on,
      to: null,
    }
    accepted(await use(testKeys, recordProxy, { params: { clientId: third.clientId }, body: proxy }))
    // three clients, a worker, a declaration and a proxy
    expect(await countOthers(town.system, both)).toBe(6)
    const imported = newUuid()
    await town.owner.query(`insert into import_written (run_id, written_at) values ($1, $2)`, [
      imported,
      town.at,
    ])
    await town.owner.query(
      `insert into import_change (run_id, tbl, key, after)
       select $1, 'client_identity', jsonb_build_object('client_id', client_id), to_jsonb(i) from client_identity i where code_cipher is not null`,
      [imported],
    )
    // what stands under the old key: hashes of all the codes, and what the import wrote
    const { rows: kept } = await town.owner.query(
      `select encode(code_cipher, 'hex') as cipher from client_identity
      where get_byte(code_cipher, 0) = $1`,
      [keyNumber(testKeys)],
    )
    const old = [...codes, ofRelative, ofWorker, ofLateWorker, ofProxy]
      .map((code) => keyedHash(testKeys, code).toString('hex'))
      .concat(kept.map(({ cipher }) => cipher))
    const standing = async () => {
      const found: string[] = []
      for (const table of ['client_identity', 'worker', 'worker_bar', 'proxy', 'session', 'import_change']) {
        const { rowCount } = await town.owner.query(
          `select from ${table} t where exists (select from unnest($1::text[]) code where strpos(to_jsonb(t)::text, code) > 0)`,
          [old],
        )
        if (rowCount) found.push(table)
      }
      return found
    }
    expect(await standing()).toHaveLength(6)
    const session = await signIn('idp proxy', testKeys, ofProxy)
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
    expect(await standing()).toEqual([])
    // a proxy who was signed in is where they were
    const me = allRoutes.find(({ endpoint }) => endpoint.path === '/api/me' && endpoint.method === 'GET')
    const input = { params: {}, query: {}, body: {} }
    const asked =
      me &&
      (await perform(town.db, me, { installation: town.installation, token: session, at: town.at, input }))
    expect(asked).toMatchObject({ value: { persons: [{ isNow: true }] } })
    // the old key may go now
    expect(await signIn('idp proxy', fresh, ofProxy)).not.toBeNull()
    for (const [code, who] of [
      [ofRelative, 'coach'],
      [ofWorker, 'nurse'],
      [ofLateWorker, 'kela'],
    ] as const)
      expect(await sees(who, clients.get(code) ?? ''), who).toBe(false)
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
