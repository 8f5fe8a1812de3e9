import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { draftPlan, printPlan, saveDraft, sendToSigning } from './contract.ts'

let town: Town
beforeAll(async () => {
  town = await createTown()
})
afterAll(() => town.drop())

const contents = {
  followUp: 'Kuukausittain yhdessä.',
  reporting: 'Joka kuun lopussa.',
  jobSearch: 'Neljä paikkaa.',
}
const services = [
  { service: 'Uravalmennus', provider: 'Paja', lane: 'employment', beginsOn: '2026-12-01', endsOn: null },
]

/** An employment plan sent to signing. */
async function planned(name: string) {
  const clientId = await town.addClient({ lastName: name, firstNames: 'Aino' }, 'coach')
  await town.owner.query(
    `update client_contact set street_address = 'Salakuja 7', postal_code = '28100', post_office = 'Pori' where client_id = $1`,
    [clientId],
  )
  const params = { clientId }
  const { id } = accepted(
    await town.ask('coach', draftPlan, { params, body: { id: newUuid(), kind: 'employment' } }),
  )
  const draft = {
    goal: 'Työ *keittiöllä*.',
    contents,
    rehabWork: false,
    services,
    outcomes: [{ area: 'work', text: 'Osa-aikatyö keväällä.' }],
  }
  const of = { clientId, planId: id }
  accepted(await town.ask('coach', saveDraft, { params: of, body: { version: 1, ...draft } }))
  return of
}
const print = (who: string, params: object, query = {}) => town.ask(who, printPlan, { params, query })
const allText = (document: OfficialDocument) => JSON.stringify(document)

describe('a plan as a document', () => {
  it('says every point, service and signature, in the client’s language', async () => {
    const of = await planned('Asiakirja')
    await town.owner.query(`update client_contact set language = 'sv' where client_id = $1`, [of.clientId])
    accepted(await town.ask('coach', sendToSigning, { params: of, body: { version: 2 } }))
    const document = accepted(await print('coach', of))
    expect(document).toMatchObject({
      language: 'sv',
      type: 'Plan',
      name: 'tyollistymissuunnitelma',
      day: town.on,
    })
    expect(document.sender).toMatchObject({ name: 'Työllisyysalue', unit: 'Työllisyysalue, yksikkö' })
    for (const said of [
      'Työ *keittiöllä*.',
      'Kuukausittain yhdessä.',
      'Neljä paikkaa.',
      'Uravalmennus',
      'Aino Asiakirja',
      '5.5.1990',
    ])
      expect(allText(document)).toContain(said)
    expect(document.sections.at(-1)?.blocks[0]).toMatchObject({
      is: 'signatures',
      of: [{ name: 'Aino Asiakirja', given: null }, { given: null }],
    })
    expect(accepted(await print('coach', of, { language: 'en' })).title).toBe('Employment plan')
  })

  it('of a draft is marked as one and has no lines to sign', async () => {
    const document = accepted(await print('coach', await planned('Luonnos')))
    expect(document.type).toBe('Luonnos')
    expect(allText(document)).not.toContain('"signatures"')
  })

  it('never has a protected address, whoever prints it', async () => {
    const of = await planned('Turva')
    await town.owner.query('update client set protected = true where id = $1', [of.clientId])
    await town.owner.query('update position set sees_protected = true where id = $1', [town.positions.coach])
    expect(allText(accepted(await print('coach', of)))).not.toContain('Salakuja')
  })

  it('is for those who may read the plan, and each print is an entry of the log', async () => {
    const of = await planned('Loki')
    for (const who of ['colleague', 'nurse', 'contact'])
      expect(refused(await print(who, of)).code).toMatch(/^not/)
    accepted(await print('coach', of))
    const { rows } = await town.owner.query(
      `select event, result, categories from access_log where client_id = $1 and result = 'printed'`,
      [of.clientId],
    )
    expect(rows).toEqual([{ event: 'plan.printed', result: 'printed', categories: ['plan'] }])
    await town.giveAccount(of.clientId, 'aino')
    expect(refused(await print('aino', of)).code).toBe('notFound')
    accepted(await town.ask('coach', sendToSigning, { params: of, body: { version: 2 } }))
    expect(accepted(await print('aino', of)).companion?.title).toBe('Työllistymissuunnitelmasi selkokielellä')
  })
})
