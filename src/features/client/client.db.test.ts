import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testKeys } from '../../../tests/support/templates.ts'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { encrypt, keyedHash } from '../../platform/crypto.ts'
import * as contract from './contract.ts'

const noDetails = {
  municipalityCode: null,
  language: 'fi',
  interpreter: false,
  phone: null,
  email: null,
  streetAddress: null,
  postalCode: null,
  postOffice: null,
} as const
const code = '010190-900P'

let town: Town
beforeAll(async () => {
  town = await createTown()
})
afterAll(() => town.drop())

const intake = (more: object = {}) => ({
  id: newUuid(),
  kind: 'employment',
  identityCode: null,
  birthDate: '1985-03-02',
  lastName: 'Kuusela',
  firstNames: 'Aino',
  contact: noDetails,
  origin: 'client',
  ...more,
})
const create = (who: string, body: object) => town.ask(who, contract.createClient, { body })

describe('intake', () => {
  it('opens the file to the one who made it, and not to a colleague', async () => {
    const opened = accepted(await create('coach', intake()))
    expect(opened).toEqual({ outcome: 'created', clientId: expect.any(String), responsible: [] })
    const params = { clientId: opened.clientId }
    const head = accepted(await town.ask('coach', contract.readHead, { params }))
    expect(head).toMatchObject({ lastName: 'Kuusela', birthYear: 1985, age: 41, hasIdentityCode: false })
    expect(head.workers.map((w) => [w.name, w.isMe])).toEqual([['Worker coach', true]])
    expect(refused(await town.ask('colleague', contract.readHead, { params })).code).toBe('notFound')
  })

  it('sent twice answers the same and makes one relationship and one journal entry', async () => {
    const body = intake({ lastName: 'Kaksonen' })
    const first = accepted(await create('coach', body))
    expect(accepted(await create('coach', body))).toEqual(first)
    const { rows } = await town.owner.query(
      `select (select count(*) from relationship where client_id = $1) as relationships,
        (select count(*) from journal where client_id = $1 and type = 'client.attached') as entries`,
      [first.clientId],
    )
    expect(rows[0]).toEqual({ relationships: 1, entries: 1 })
  })

  it('refuses a code that is wrong and a birth date that is missing, at the field', async () => {
    expect(refused(await create('coach', intake({ identityCode: '010190-900A' }))).fields).toEqual({
      identityCode: 'identityCode',
    })
    expect(refused(await create('coach', intake({ birthDate: null }))).fields).toEqual({
      birthDate: 'required',
    })
    expect(refused(await create('coach', intake({ kind: 'rehab' }))).code).toBe('client.notOurService')
  })
})

describe('one person, many authorities', () => {
  it('a second authority learns nothing from the answer, and the person is one', async () => {
    const known = accepted(
      await create('coach', intake({ identityCode: code, birthDate: null, lastName: 'Honka' })),
    )
    const body = intake({ identityCode: code.toLowerCase(), kind: 'individualSupport', lastName: 'Hongka' })
    const attached = accepted(await create('counsellor', body))
    const stranger = accepted(
      await create('counsellor', intake({ kind: 'individualSupport', lastName: 'Uusi' })),
    )
    expect(attached.clientId).toBe(known.clientId)
    expect({ ...attached, clientId: null }).toEqual({ ...stranger, clientId: null })
    const { rows } = await town.owner.query('select last_name from client where id = $1', [known.clientId])
    expect(rows[0].last_name).toBe('Honka')
  })

  it('a colleague is told who answers for the client; the file stays shut and the asking is seen', async () => {
    const answer = accepted(await create('colleague', intake({ identityCode: code, lastName: 'Honka' })))
    expect(answer).toMatchObject({ outcome: 'already', clientId: null })
    expect(answer.responsible).toEqual([
      { name: 'Worker coach', phone: '050 555 0100', unit: 'Työllisyysalue, yksikkö' },
    ])
    const { rows } = await town.owner.query(
      `select count(*) as n from journal where type = 'client.askedFor'`,
    )
    expect(rows[0].n).toBe(1)
    const own = accepted(await create('coach', intake({ identityCode: code, lastName: 'Honka' })))
    expect(own.outcome).toBe('yours')
  })

  it('who may not handle the person is refused, whatever the ground', async () => {
    await town.owner.query(
      `insert into client_bar (client_id, worker_id, reason)
       select i.client_id, w.id, 'family' from client_identity i, worker w where i.code_hash = $1 and w.subject = 'kela'`,
      [keyedHash(testKeys, code)],
    )
    const body = intake({ identityCode: code, kind: 'individualSupport' })
    expect(refused(await create('kela', body)).code).toBe('client.barred')
    const { rows } = await town.owner.query(
      `select right(l.reason, 36) = i.client_id::text as is_named from access_log l, client_identity i
       where l.reason like 'client.barred%' and i.code_hash = $1`,
      [keyedHash(testKeys, code)],
    )
    expect(rows).toEqual([{ is_named: true }])
  })
})

describe('search', () => {
  const search = (who: string, text: string) => town.ask(who, contract.searchClients, { body: { text } })

  it('by code: one’s own client, else the same nothing as for a person who does not exist', async () => {
    const mine = accepted(await search('coach', ` ${code} `))
    expect(mine.clients.map((c) => c.lastName)).toEqual(['Honka'])
    const notMine = accepted(await search('colleague', code))
    const nobody = accepted(await search('colleague', '010190-901R'))
    expect(notMine).toEqual({ clients: [], next: null, hidden: 0 })
    expect(nobody).toEqual(notMine)
  })

  it('by the beginning of a name, with or without dots', async () => {
    await town.addClient({ lastName: 'Hämäläinen', firstNames: 'Väinö' }, 'nurse')
    await town.owner.query(`update client set name_key = 'hamalainen vaino' where last_name = 'Hämäläinen'`)
    for (const text of ['Hämäl', 'hamal', 'HÄMÄLÄINEN, vä']) {
      expect(accepted(await search('nurse', text)).clients.map((c) => c.firstNames)).toEqual(['Väinö'])
    }
    expect(accepted(await search('nurse', 'Väinö')).clients).toEqual([])
    expect(accepted(await search('coach', 'Hämäl')).clients).toEqual([])
  })

  it('by the name that stands with the grant, which the database keeps and tells to nobody', async () => {
    const id = await town.addClient({ lastName: 'Hämärä', firstNames: 'Oiva' }, 'nurse')
    await town.owner.query(`update client set name_key = 'valoisa oiva' where id = $1`, [id])
    expect(accepted(await search('nurse', 'Hämär')).clients).toEqual([])
    expect(accepted(await search('nurse', 'valoi')).clients.map((c) => c.id)).toEqual([id])
    await expect(
      town.owner.query(`update access_grant set name_key = 'hamara oiva' where client_id = $1`, [id]),
    ).rejects.toThrow('access_grant_client_id_name_key_fkey')
    const { rows } = await town.owner.query(`select rolname from pg_roles
      where rolname like 'yhteispolku\\_%' and has_column_privilege(rolname, 'access_grant', 'name_key', 'select')`)
    expect(rows).toEqual([])
  })

  it('is one entry in the log with the clients seen', async () => {
    const { rows } = await town.owner.query(
      `select client_ids, result from access_log where event = 'client.searched' and cardinality(client_ids) > 0`,
    )
    expect(rows[0].result).toBe('read')
    expect(rows[0].client_ids).toHaveLength(1)
  })
})

describe('the list', () => {
  it('goes on page by page without losing or repeating anyone, in Finnish order', async () => {
    const names = ['Öhman', 'Aho', 'Ärling', 'Åkesson', 'Zidane', 'Virta']
    for (const lastName of names) await town.addClient({ lastName }, 'instructor')
    const seen: string[] = []
    let after: string | undefined
    do {
      const query = { limit: 2, scope: 'mine', ...(after ? { after } : {}) }
      const page = accepted(await town.ask('instructor', contract.listClients, { query }))
      seen.push(...page.clients.map((c) => c.lastName))
      after = page.next ?? undefined
    } while (after)
    expect(seen).toEqual(['Aho', 'Virta', 'Zidane', 'Åkesson', 'Ärling', 'Öhman'])
  })

  it('counts protected persons without naming them, and names them to the post that sees them', async () => {
    const id = await town.addClient({ lastName: 'Suojattu' }, 'kela')
    await town.owner.query('update client set protected = true where id = $1', [id])
    const list = () => town.ask('kela', contract.listClients, { query: {} })
    const hidden = accepted(await list())
    expect(hidden.clients.map((c) => c.lastName)).not.toContain('Suojattu')
    expect(hidden.hidden).toBe(1)
    expect(
      accepted(await town.ask('kela', contract.searchClients, { body: { text: 'Suoj' } })).clients,
    ).toEqual([])
    const head = accepted(await town.ask('kela', contract.readHead, { params: { clientId: id } }))
    expect(head).toMatchObject({ protected: true, contact: null })
    await town.owner.query(`update position set sees_protected = true where id = $1`, [town.positions.kela])
    expect(accepted(await list()).clients.map((c) => c.lastName)).toContain('Suojattu')
  })
})

describe('contact details', () => {
  it('are changed with the version seen; the second to save is told', async () => {
    const clientId = await town.addClient({ lastName: 'Muutto' }, 'coach', 'nurse')
    const change = (who: string, version: number, phone: string) =>
      town.ask(who, contract.changeContact, { params: { clientId }, body: { ...noDetails, phone, version } })
    const saved = accepted(await change('coach', 1, '040 1'))
    expect(saved).toMatchObject({ phone: '040 1', version: 2, checkedOn: town.on })
    expect(refused(await change('coach', 1, '040 2')).code).toBe('changedMeanwhile')
    expect(refused(await change('nurse', 2, '040 3')).code).toBe('notFound')
    const { rows } = await town.owner.query(
      `select payload from journal where client_id = $1 and type = 'client.contactChanged'`,
      [clientId],
    )
    expect(rows).toEqual([{ payload: { fields: ['phone'] } }])
  })
})

describe('identity code', () => {
  it('is revealed by an act that the log keeps, to those whose category it is', async () => {
    const clientId = await town.addClient({ lastName: 'Tunnus' }, 'coach', 'instructor')
    await town.owner.query(
      'update client_identity set code_cipher = $2, code_hash = $3 where client_id = $1',
      [clientId, encrypt(testKeys, '020290-9027'), keyedHash(testKeys, '020290-9027')],
    )
    const reveal = (who: string) => town.ask(who, contract.revealIdentityCode, { params: { clientId } })
    expect(accepted(await reveal('coach')).identityCode).toBe('020290-9027')
    expect(refused(await reveal('instructor')).code).toBe('notFound')
    const { rows } = await town.owner.query(
      `select ground, result from access_log where client_id = $1 and event = 'client.identityCodeRevealed' order by result`,
      [clientId],
    )
    expect(rows).toEqual([
      { ground: 'ownCustomer', result: 'read' },
      { ground: null, result: 'refused' },
    ])
  })
})

describe('non-disclosure mark', () => {
  it('is set by who keeps the data and lifted only by a post that sees protected persons', async () => {
    const clientId = await town.addClient({ lastName: 'Turva' }, 'coach')
    const mark = (value: boolean, version: number) =>
      town.ask('coach', contract.protectClient, { params: { clientId }, body: { protected: value, version } })
    expect(accepted(await mark(true, 1))).toEqual({ protected: true, version: 2 })
    expect(refused(await mark(false, 2)).code).toBe('client.protectionRight')
  })
})
