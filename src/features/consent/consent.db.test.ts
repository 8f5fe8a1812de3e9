import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { perform } from '../../platform/http/perform.ts'
import { openSession } from '../../platform/session/session.ts'
import { allRoutes } from '../../routes.ts'
import { readSituation } from '../situation/contract.ts'
import * as contract from './contract.ts'

let town: Town
let clientId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient(
    { lastName: 'Lehtoranta', firstNames: 'Sanna' },
    'coach',
    'counsellor',
    'nurse',
  )
  await town.giveAccount(clientId, 'sanna')
  await town.owner.query(
    `insert into situation_fact (client_id, category, topic, text, source, told_on, confirmed_on, recorded_at)
     values ($1, 'healthRecords', 'health', 'B-lausunto', 'documentSeen', '2026-11-01', '2026-11-01', $2)`,
    [clientId, town.at],
  )
})
afterAll(() => town.drop())

const organisationOf = (kind: string) => town.organisations.get(kind)?.id ?? ''
const consentTo = (kind: string, more: object = {}) => ({
  id: newUuid(),
  organisationId: organisationOf(kind),
  unitId: null,
  categories: ['healthRecords'],
  purpose: 'Työkyvyn arvio',
  validUntil: null,
  answer: 'given',
  via: 'spoken',
  ...more,
})
const recordAs = async (who: string, body: object) =>
  town.ask(who, contract.recordConsent, { params: { clientId }, body })
const withdraw = (who: string, consent: { id: string; version: number }) =>
  town.ask(who, contract.withdrawConsent, {
    params: { clientId, consentId: consent.id },
    body: { version: consent.version },
  })
const seenBy = async (who: string) =>
  accepted(await town.ask(who, readSituation, { params: { clientId } })).facts.map((fact) => fact.text)
const effectOf = async (who: string, consentId: string, kept: string[] = []) =>
  accepted(
    await town.ask(who, contract.readEffect, { params: { clientId, consentId }, body: { kept } }),
  ).persons.map((p) => [p.name, p.categories])

describe('a consent', () => {
  it('opens at once what it names to those of the organisation who work with the client, and to no others', async () => {
    expect(await seenBy('coach')).toEqual([])
    const given = accepted(await recordAs('counsellor', consentTo('employmentAuthority')))
    expect(given).toMatchObject({ state: 'inForce', via: 'spoken', recordedBy: 'Worker counsellor' })
    expect(await seenBy('coach')).toEqual(['B-lausunto'])
    expect(await seenBy('counsellor')).toEqual([])
    expect(refused(await town.ask('colleague', readSituation, { params: { clientId } })).code).toBe(
      'notFound',
    )
    accepted(await withdraw('counsellor', given))
    expect(await seenBy('coach')).toEqual([])
  })

  it('that was refused is on record and opens nothing', async () => {
    const said = accepted(await recordAs('coach', consentTo('employmentAuthority', { answer: 'refused' })))
    expect(said).toMatchObject({ state: 'refused', acts: [] })
    expect(await seenBy('coach')).toEqual([])
  })

  it('is recorded once however often it is sent', async () => {
    const body = consentTo('wellbeingCounty')
    const first = accepted(await recordAs('coach', body))
    expect(accepted(await recordAs('coach', body))).toEqual(first)
    accepted(await withdraw('coach', first))
  })

  it('expires after its last day', async () => {
    const given = accepted(
      await recordAs('coach', consentTo('employmentAuthority', { validUntil: '2026-11-24' })),
    )
    const situationOn = async (day: string) =>
      accepted(await town.ask('coach', readSituation, { params: { clientId } }, new Date(`${day}T10:00:00Z`)))
        .facts
    expect(await situationOn('2026-11-24')).toHaveLength(1)
    expect(await situationOn('2026-11-25')).toHaveLength(0)
    accepted(await withdraw('coach', given))
  })

  it.each([
    ['a last day that has passed', { validUntil: '2026-11-22' }, 'validUntil'],
    ['an unknown organisation', { organisationId: newUuid() }, 'organisationId'],
    ['an empty purpose', { purpose: '  ' }, 'purpose'],
  ])('with %s is refused', async (_, more, field) => {
    expect(Object.keys(refused(await recordAs('coach', consentTo('kela', more))).fields ?? {})).toEqual([
      field,
    ])
  })

  it('to a unit of another organisation is refused', async () => {
    const unitId = town.organisations.get('kela')?.unitId
    const refusal = refused(await recordAs('coach', consentTo('employmentAuthority', { unitId })))
    expect(refusal.fields).toEqual({ organisationId: 'unknown' })
  })

  it('says what it said for ever: nobody can edit it', async () => {
    const given = accepted(await recordAs('coach', consentTo('wellbeingCounty')))
    await expect(
      town.owner.query(`update consent set categories = '{healthRecords,benefits}' where id = $1`, [
        given.id,
      ]),
    ).rejects.toThrow('withdrawn, not edited')
    accepted(await withdraw('coach', given))
    await expect(
      town.owner.query('update consent set withdrawn_at = null where id = $1', [given.id]),
    ).rejects.toThrow('withdrawn, not edited')
  })
})

describe('giving up a consent', () => {
  it('tells first who would no longer see what, to the client and to those who may write consents', async () => {
    const given = accepted(
      await recordAs(
        'counsellor',
        consentTo('employmentAuthority', { categories: ['healthRecords', 'contact'] }),
      ),
    )
    // contact data the coach has anyway
    const lost = [['Worker coach', ['healthRecords']]]
    expect(await effectOf('sanna', given.id)).toEqual(lost)
    expect(await effectOf('counsellor', given.id)).toEqual(lost)
    expect(await effectOf('sanna', given.id, ['healthRecords'])).toEqual([])
    accepted(await withdraw('sanna', given))
    expect(await effectOf('sanna', given.id)).toEqual([])
  })

  it('counts as lost only what no other consent opens', async () => {
    const one = accepted(await recordAs('coach', consentTo('employmentAuthority')))
    const other = accepted(await recordAs('coach', consentTo('employmentAuthority')))
    expect(await effectOf('sanna', one.id)).toEqual([])
    accepted(await withdraw('sanna', other))
    expect(await effectOf('sanna', one.id)).toEqual([['Worker coach', ['healthRecords']]])
    accepted(await withdraw('sanna', one))
  })

  it('names those of a unit, also when they have no other ground', async () => {
    const { unitId } = town.organisations.get('kela') ?? {}
    const given = accepted(await recordAs('coach', consentTo('kela', { unitId, categories: ['benefits'] })))
    expect(await effectOf('sanna', given.id)).toEqual([['Worker kela', ['benefits']]])
    accepted(await withdraw('coach', given))
  })

  it('is told to nobody else', async () => {
    const given = accepted(await recordAs('coach', consentTo('employmentAuthority')))
    const asked = await town.ask('kela', contract.readEffect, {
      params: { clientId, consentId: given.id },
      body: { kept: [] },
    })
    expect(refused(asked).code).toBe('notFound')
    const { rows } = await town.owner.query('select count(*) as n from access.consent_effect($1, $2)', [
      given.id,
      [],
    ])
    expect(Number(rows[0].n)).toBe(0)
    accepted(await withdraw('coach', given))
  })
})

describe('narrowing', () => {
  it('puts a narrower row in place of the first, which stays as it was', async () => {
    const body = consentTo('employmentAuthority', { categories: ['healthRecords', 'socialServices'] })
    const given = accepted(await recordAs('coach', body))
    const narrow = (kept: string[]) =>
      town.ask('sanna', contract.narrowConsent, {
        params: { clientId, consentId: given.id },
        body: { id: newUuid(), kept, validUntil: null, version: given.version },
      })
    expect(refused(await narrow(['healthRecords', 'socialServices'])).code).toBe('consent.narrow.same')
    const narrower = accepted(await narrow(['socialServices']))
    expect(narrower).toMatchObject({ narrowedFrom: given.id, via: 'ownPage', categories: ['socialServices'] })
    expect(await seenBy('coach')).toEqual([])
    const { consents } = accepted(await town.ask('coach', contract.listConsents, { params: { clientId } }))
    expect(consents.find((c) => c.id === given.id)).toMatchObject({
      state: 'narrowed',
      categories: ['healthRecords', 'socialServices'],
    })
    expect(refused(await narrow(['socialServices'])).code).toBe('consent.over')
    accepted(await withdraw('sanna', narrower))
  })

  it('is not done over somebody else’s change', async () => {
    const given = accepted(await recordAs('coach', consentTo('employmentAuthority')))
    const stale = await town.ask('coach', contract.withdrawConsent, {
      params: { clientId, consentId: given.id },
      body: { version: given.version + 1 },
    })
    expect(refused(stale).code).toBe('changedMeanwhile')
    accepted(await withdraw('coach', given))
  })
})

describe('a consent withdrawn while the other has the file open (access.md, proof 2)', () => {
  it('shows nothing at the next request of the same session; the rest stays', async () => {
    const given = accepted(await recordAs('counsellor', consentTo('employmentAuthority')))
    const token = await openSession(town.db, 'coach', town.at)
    const { installation } = town
    const readOpen = async (seconds: number) => {
      const route = allRoutes.find(
        (r) => r.endpoint.path === readSituation.path && r.endpoint.method === 'GET',
      )
      if (!route) throw new Error('no route')
      const at = new Date(town.at.getTime() + seconds * 1000)
      const input = { params: { clientId }, query: {}, body: {} }
      return accepted(await perform(town.db, route, { installation, token, at, input })) as {
        facts: unknown[]
      }
    }
    expect((await readOpen(0)).facts).toHaveLength(1)
    accepted(await withdraw('sanna', given))
    expect((await readOpen(1)).facts).toHaveLength(0)
  })
})

describe('the journal and the log', () => {
  it('hold each change with its ground', async () => {
    const { rows } = await town.owner.query(
      `select distinct type, by_client, ground from journal where client_id = $1 and type like 'consent.%' order by 1, 2, 3`,
      [clientId],
    )
    expect(rows).toEqual(
      expect.arrayContaining([
        { type: 'consent.recorded', by_client: false, ground: 'ownCustomer' },
        { type: 'consent.refused', by_client: false, ground: 'ownCustomer' },
        { type: 'consent.narrowed', by_client: true, ground: 'self' },
        { type: 'consent.withdrawn', by_client: true, ground: 'self' },
      ]),
    )
  })
})

describe('who sees', () => {
  it('is told to the client in persons with grounds, managers and substitutes included', async () => {
    await town.owner.query(
      `insert into substitution (absent_id, substitute_id, valid) values ($1, $2, '[2026-11-20,2026-11-27)')`,
      [town.positions.coach, town.positions.colleague],
    )
    const { persons } = accepted(await town.ask('sanna', contract.listLookers, { params: { clientId } }))
    const found = Object.fromEntries(persons.map((p) => [p.name, p]))
    expect(Object.keys(found).sort()).toEqual([
      'Worker boss',
      'Worker coach',
      'Worker colleague',
      'Worker counsellor',
      'Worker nurse',
    ])
    expect(found['Worker boss']?.grounds).toEqual(['supervision'])
    expect(found['Worker colleague']).toMatchObject({ substitutes: true })
    expect(found['Worker coach']?.reads).not.toContain('socialServices')
    expect(found['Worker counsellor']?.reads).toContain('socialServices')
  })

  it('leaves out one who is barred from the file', async () => {
    await town.owner.query(
      `insert into client_bar (client_id, worker_id, reason) select $1, worker_id, 'family' from position where id = $2`,
      [clientId, town.positions.boss],
    )
    const { persons } = accepted(await town.ask('sanna', contract.listLookers, { params: { clientId } }))
    expect(persons.map((p) => p.name)).not.toContain('Worker boss')
  })
})
