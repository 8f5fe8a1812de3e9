import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { recordConsent } from './contract.ts'
import { countConsents, listPapers, recordPaper } from './paper-contract.ts'

let town: Town
let clientId: string
let consentId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Lehtoranta' }, 'coach')
  consentId = await give(clientId)
})
afterAll(() => town.drop())

async function give(client: string, answer = 'given'): Promise<string> {
  const id = newUuid()
  const body = {
    id,
    organisationId: town.organisations.get('kela')?.id,
    unitId: null,
    categories: ['healthRecords'],
    purpose: 'Etuuden hakeminen',
    validUntil: null,
    answer,
    via: 'spoken',
  }
  accepted(await town.ask('coach', recordConsent, { params: { clientId: client }, body }))
  return id
}

describe('the signed paper of a consent', () => {
  const office = () => town.organisations.get('employmentAuthority')
  const sign = (who: string, said: object = {}) =>
    town.ask(who, recordPaper, {
      params: { clientId, consentId },
      body: {
        signedOn: '2026-11-20',
        organisationId: office()?.id,
        unitId: office()?.unitId,
        keptAs: 'Kansio 12',
        ...said,
      },
    })

  it('is recorded by who may write the consent, with a day that has been and a place', async () => {
    expect(refused(await sign('coach', { keptAs: ' ' })).fields).toEqual({ keptAs: 'required' })
    expect(refused(await sign('coach', { signedOn: '2026-11-24' })).fields).toEqual({ signedOn: 'future' })
    expect(refused(await sign('coach', { organisationId: newUuid() })).fields).toEqual({
      organisationId: 'unknown',
    })
    expect(refused(await sign('colleague')).code).toBe('notFound')
    const paper = accepted(await sign('coach'))
    expect(paper).toMatchObject({
      consentId,
      signedOn: '2026-11-20',
      keptAs: 'Kansio 12',
      recordedBy: 'Worker coach',
    })
  })

  it('is one; the same again changes nothing and another is refused', async () => {
    accepted(await sign('coach'))
    expect(refused(await sign('coach', { keptAs: 'Kansio 13' })).code).toBe('changedMeanwhile')
    const { papers } = accepted(await town.ask('coach', listPapers, { params: { clientId } }))
    expect(papers).toHaveLength(1)
    const { rows } = await town.owner.query(
      `select count(*) as n from journal where type = 'consent.paperRecorded'`,
    )
    expect(rows[0].n).toBe(1)
  })

  it('is not edited, and not seen without a ground', async () => {
    const roles = await town.owner.query(
      `select has_table_privilege('yhteispolku_app', 'consent_paper', 'update') as app, has_table_privilege('yhteispolku_system', 'consent_paper', 'update') as system`,
    )
    expect(roles.rows[0]).toEqual({ app: false, system: false })
    expect(refused(await town.ask('colleague', listPapers, { params: { clientId } })).code).toBe('notFound')
  })
})

describe('numbers of consents by municipality', () => {
  const count = (who: string, from = '2026-11-01', to = '2026-11-30') =>
    town.ask(who, countConsents, { query: { from, to } })

  it('are the manager’s own organisation’s, small ones hidden, a protected person’s municipality not told', async () => {
    const live = (client: string, code: string) =>
      town.owner.query('update client_contact set municipality_code = $2 where client_id = $1', [
        client,
        code,
      ])
    await live(clientId, '609')
    for (let i = 0; i < 6; i++) {
      const client = await town.addClient({ lastName: `Porilainen${i}` }, 'coach')
      await live(client, '609')
      await give(client)
    }
    for (let i = 0; i < 2; i++) {
      const client = await town.addClient({ lastName: `Ulvilalainen${i}` }, 'coach')
      await live(client, '886')
      await give(client, i === 0 ? 'given' : 'refused')
    }
    const hidden = await town.addClient({ lastName: 'Suojattu' }, 'coach')
    await live(hidden, '609')
    await give(hidden)
    await town.owner.query('update client set protected = true where id = $1', [hidden])

    const { counts, total } = accepted(await count('boss'))
    expect(counts.map((c) => [c.municipality?.nameFi ?? null, c.given, c.refused])).toEqual([
      ['Pori', 7, 0],
      ['Ulvila', null, null],
      [null, null, 0],
    ])
    // one and one hidden: the total would tell, and so would the only refusal's
    expect([total.given, total.refused]).toEqual([null, null])
    expect(accepted(await count('boss', '2026-12-01', '2026-12-31')).counts.map((c) => c.given)).toEqual([
      0, 0, 0,
    ])
  })

  it('are for managers, of days in order', async () => {
    expect(refused(await count('coach')).code).toBe('notPermitted')
    expect(refused(await count('boss', '2026-11-30', '2026-11-01')).fields).toEqual({ to: 'endBeforeStart' })
  })
})
