import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testKeys } from '../../../tests/support/templates.ts'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { encrypt, keyedHash } from '../../platform/crypto.ts'
import { perform } from '../../platform/http/perform.ts'
import { enterSession, openSession } from '../../platform/session/session.ts'
import { allRoutes } from '../../routes.ts'
import { recordConsent } from '../consent/contract.ts'
import { readTimeline } from '../file/contract.ts'
import { listChanges, listOwnLog, searchLog } from '../log/contract.ts'
import { readHome } from '../own/contract.ts'
import { readMe, switchPerson } from '../session/contract.ts'
import * as contract from './contract.ts'

const code = '010190-900P'
let town: Town
let clientId: string

beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Edustettu', firstNames: 'Eeva' }, 'coach')
})
afterAll(() => town.drop())

/** Signs in by a strong identification that tells the identity code. */
const signIn = (subject: string, identityCode: string) =>
  openSession(town.db, subject, town.at, {
    hashes: [keyedHash(testKeys, identityCode)],
    cipher: encrypt(testKeys, identityCode),
  })
const entered = (token: string, when = town.at) =>
  town.db.transaction().execute((tx) => enterSession(tx, token, when))
function use(token: string, endpoint: { method: string; path: string }, input: object = {}) {
  const route = allRoutes.find(
    (r) => r.endpoint.path === endpoint.path && r.endpoint.method === endpoint.method,
  )
  if (!route) throw new Error('no route')
  const given = { params: {}, query: {}, body: {}, ...input }
  return perform(town.db, route, { installation: town.installation, token, at: town.at, input: given })
}
const record = (who: string, said: object = {}) =>
  town.ask(who, contract.recordProxy, {
    params: { clientId },
    body: {
      id: newUuid(),
      name: 'Pirkko Puolesta',
      basis: 'kelaY100',
      identityCode: code,
      from: town.on,
      to: null,
      ...said,
    },
  })

describe('a proxy', () => {
  it('signs in to the client’s pages, acts by the matrix column of a proxy, and is no client in the log', async () => {
    expect(await signIn('idp pirkko', code)).toBeNull()
    const recorded = accepted(await record('coach'))
    expect(recorded).toMatchObject({ state: 'inForce', mayEnd: true, recordedBy: 'Worker coach' })
    const token = (await signIn('idp pirkko', code)) ?? ''
    expect(await entered(token)).toMatchObject({ role: 'proxy', clientId, proxyId: recorded.id })
    expect(accepted(await use(token, readHome))).toMatchObject({ clientId, firstNames: 'Eeva' })
    const { rows } = await town.owner.query(
      `select role, ground, by_client, proxy_id from access_log where event = 'own.homeOpened' and client_id = $1`,
      [clientId],
    )
    expect(rows).toEqual([{ role: 'proxy', ground: 'proxy', by_client: false, proxy_id: recorded.id }])
  })

  it('records and ends no proxy, and signs nothing', async () => {
    const token = (await signIn('idp pirkko', code)) ?? ''
    const mine = accepted(await use(token, contract.listProxies, { params: { clientId } })) as {
      proxies: { id: string }[]
    }
    expect(mine).toMatchObject({ mayRecord: false, proxies: [{ mayEnd: false }] })
    const end = { params: { clientId, proxyId: mine.proxies[0]?.id }, body: { version: 1 } }
    expect(refused(await use(token, contract.endProxy, end)).code).toBe('notPermitted')
    const signing = allRoutes.find((r) => r.guard.action.name === 'plan.signOwn')
    const sign = { params: { planId: newUuid() }, body: { version: 1 } }
    expect(refused(await use(token, signing?.endpoint as never, sign)).code).toBe('notPermitted')
  })

  it('of another client besides sees whose pages these are, and goes from one to the other', async () => {
    const other = await town.addClient({ lastName: 'Toinen', firstNames: 'Tauno' }, 'coach')
    accepted(
      await town.ask('coach', contract.recordProxy, {
        params: { clientId: other },
        body: { id: newUuid(), name: 'P', basis: 'guardian', identityCode: code, from: town.on, to: null },
      }),
    )
    const token = (await signIn('idp pirkko', code)) ?? ''
    const me = accepted(await use(token, readMe)) as {
      persons: { name: string; proxyId: string; isNow: boolean }[]
    }
    expect(me.persons.map((p) => p.name)).toEqual(['Eeva Edustettu', 'Tauno Toinen'])
    const next = me.persons.find((p) => !p.isNow)
    accepted(await use(token, switchPerson, { body: { proxyId: next?.proxyId } }))
    expect(await entered(token)).toMatchObject({ proxyId: next?.proxyId })
    expect(refused(await use(token, switchPerson, { body: { proxyId: newUuid() } })).code).toBe('notFound')
    // one's own pages: none here
    expect(refused(await use(token, switchPerson, { body: { proxyId: null } })).code).toBe('notFound')
  })

  it('is told by name to the client and to the data protection officer, and not to another proxy', async () => {
    const signedIn = async (person: string, name: string, identityCode: string) => {
      accepted(
        await town.ask('coach', contract.recordProxy, {
          params: { clientId: person },
          body: { id: newUuid(), name, basis: 'guardian', identityCode, from: town.on, to: null },
        }),
      )
      return (await signIn(`idp ${name}`, identityCode)) ?? ''
    }
    const person = await town.addClient({ lastName: 'Monta' }, 'coach')
    const [maija, paavo] = [
      await signedIn(person, 'Maija', '050590-905N'),
      await signedIn(person, 'Paavo', '060690-9065'),
    ]
    accepted(await use(maija, readHome))
    accepted(await use(paavo, readHome))
    await town.giveAccount(person, 'monta')
    await town.owner.query(
      `with w as (insert into worker (name, subject) values ('Officer', 'officer') returning id)
       insert into position (worker_id, organisation_id, role, valid) select id, $1, 'dataProtectionOfficer', '[2020-01-01,)' from w`,
      [town.organisations.get('employmentAuthority')?.id],
    )
    const namesOf = (answer: unknown) =>
      (answer as { entries: { role: string; proxy: string | null }[] }).entries
        .filter(({ role }) => role === 'proxy')
        .map(({ proxy }) => proxy)
    expect(new Set(namesOf(accepted(await town.ask('monta', listOwnLog, {}))))).toEqual(
      new Set(['Maija', 'Paavo']),
    )
    expect(new Set(namesOf(accepted(await use(paavo, listOwnLog))))).toEqual(new Set([null, 'Paavo']))
    const found = await town.ask('officer', searchLog, { query: { clientId: person } })
    expect(new Set(namesOf(accepted(found)))).toEqual(new Set(['Maija', 'Paavo']))

    // and to those who work with the client, by what was done
    const consent = {
      id: newUuid(),
      organisationId: town.organisations.get('wellbeingCounty')?.id,
      unitId: null,
      categories: ['healthRecords'],
      purpose: 'Työkyvyn arvio',
      validUntil: null,
      answer: 'given',
      via: 'ownPage',
    }
    accepted(await use(maija, recordConsent, { params: { clientId: person }, body: consent }))
    const ofFile = { params: { clientId: person }, query: {} }
    const { changes } = accepted(await town.ask('coach', listChanges, ofFile))
    expect(changes.find(({ type }) => type === 'consent.recorded')).toMatchObject({
      role: 'proxy',
      proxy: 'Maija',
      byClient: false,
    })
    const { events } = accepted(await town.ask('coach', readTimeline, ofFile))
    expect(events.find(({ type }) => type === 'consent.recorded')).toMatchObject({
      who: 'Maija',
      byProxy: true,
    })
    const { rows: acted } = await town.owner.query(
      `select j.id from journal j where j.type = 'consent.recorded' and j.client_id = $1`,
      [person],
    )
    const told = async (token: string) =>
      town.db.transaction().execute(async (tx) => {
        await enterSession(tx, token, town.at)
        const { rows } = await sql<{ name: string | null }>`
          select access.acting_proxy(${acted[0].id}) as name`.execute(tx)
        return rows[0]?.name
      })
    expect([await told(maija), await told(paavo)]).toEqual(['Maija', null])
  })

  it('writes to the journal in no other’s name, nor as nobody', async () => {
    accepted(await record('coach', { name: 'Toinen', identityCode: '070790-907M' }))
    const token = (await signIn('idp kolmas', '070790-907M')) ?? ''
    const { rows } = await town.owner.query('select id, name from proxy where client_id = $1', [clientId])
    const write = (proxyId: string | null) =>
      town.db.transaction().execute(async (tx) => {
        await enterSession(tx, token, town.at)
        await sql`insert into journal (client_id, happened_at, type, category, role, proxy_id)
          values (${clientId}, ${town.at}, 'consent.given', 'consent', 'proxy', ${proxyId})`.execute(tx)
      })
    const idOf = (name: string) => rows.find((row) => row.name === name)?.id
    await write(idOf('Toinen'))
    for (const other of [idOf('Pirkko Puolesta'), null])
      await expect(write(other)).rejects.toThrow('row-level security')
  })

  it('ended sees nothing at the next act of an open session', async () => {
    const recorded = accepted(await record('coach', { identityCode: '020290-9027' }))
    const token = (await signIn('idp toinen', '020290-9027')) ?? ''
    expect(await entered(token)).not.toBeNull()
    const params = { clientId, proxyId: recorded.id }
    expect(refused(await town.ask('nurse', contract.endProxy, { params, body: { version: 1 } })).code).toBe(
      'notFound',
    )
    accepted(await town.ask('coach', contract.endProxy, { params, body: { version: 1 } }))
    expect(await entered(token)).toBeNull()
    expect(await signIn('idp toinen', '020290-9027')).toBeNull()
  })

  it('is not the client, nor who records it, and is recorded once for the same days', async () => {
    const person = await town.addClient({ lastName: 'Kertaalleen' }, 'coach')
    await town.owner.query(
      'update client_identity set code_hash = $2, code_cipher = $3 where client_id = $1',
      [person, keyedHash(testKeys, '070790-907M'), encrypt(testKeys, '070790-907M')],
    )
    await signIn('coach', '080890-9084')
    const said = (identityCode: string | null, more: object = {}) =>
      town.ask('coach', contract.recordProxy, {
        params: { clientId: person },
        body: { id: newUuid(), name: 'K', basis: 'guardian', identityCode, from: town.on, to: null, ...more },
      })
    const wrong = async (code: string, more?: object) => refused(await said(code, more)).fields
    expect(await wrong('070790-907M')).toEqual({ identityCode: 'isClient' })
    expect(await wrong('080890-9084')).toEqual({ identityCode: 'isYou' })
    const body = { id: newUuid(), to: '2026-12-31' }
    const first = accepted(await said('090990-909L', body))
    expect(accepted(await said('090990-909L', body))).toEqual(first)
    expect(await wrong('090990-909L', { basis: 'kelaY100' })).toEqual({ identityCode: 'actsAlready' })
    // on other days, and once the first has been ended, nothing stands against it
    accepted(await said('090990-909L', { from: '2027-01-01' }))
    const params = { clientId: person, proxyId: first.id }
    accepted(await town.ask('coach', contract.endProxy, { params, body: { version: 1 } }))
    accepted(await said('090990-909L', { to: '2026-12-31' }))
    // of whom no code is known nobody can tell that it is the same
    accepted(await said(null))
    accepted(await said(null))
  })

  it('is recorded by those who keep the client’s consents, with days that make sense', async () => {
    expect(refused(await record('nurse')).code).toBe('notFound')
    expect(refused(await record('coach', { to: '2026-01-01' })).fields).toEqual({ to: 'endBeforeStart' })
    expect(refused(await record('coach', { identityCode: '010190-900A' })).fields).toEqual({
      identityCode: 'identityCode',
    })
  })
})

describe('a strong identification', () => {
  it('makes the client’s account at the first sign-in', async () => {
    await town.owner.query(
      'update client_identity set code_hash = $2, code_cipher = $3 where client_id = $1',
      [clientId, keyedHash(testKeys, '030390-9035'), encrypt(testKeys, '030390-9035')],
    )
    const token = (await signIn('idp eeva', '030390-9035')) ?? ''
    expect(await entered(token)).toMatchObject({ role: 'client', clientId, proxyId: null })
    // the same person by another provider's name is the same client
    const again = (await signIn('idp2 eeva', '030390-9035')) ?? ''
    expect(await entered(again)).toMatchObject({ clientId })
  })

  it('shuts a worker’s own file, whoever opened it', async () => {
    const own = await town.addClient({ lastName: 'Oma' }, 'kela')
    await town.owner.query(
      'update client_identity set code_hash = $2, code_cipher = $3 where client_id = $1',
      [own, keyedHash(testKeys, '040490-904X'), encrypt(testKeys, '040490-904X')],
    )
    const seen = async () => {
      const { rows } = await town.owner.query(
        `select reason from client_bar b join worker w on w.id = b.worker_id where w.subject = 'kela' and b.client_id = $1`,
        [own],
      )
      return rows
    }
    expect(await seen()).toEqual([])
    await signIn('kela', '040490-904X')
    expect(await seen()).toEqual([{ reason: 'self' }])
  })
})
