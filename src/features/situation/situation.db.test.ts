import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, noonOf, refused, type Town } from '../../../tests/support/town.ts'
import * as contract from './contract.ts'

let town: Town
let clientId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Lehtoranta', firstNames: 'Sanna' }, 'coach', 'counsellor')
  await town.joinUp(clientId, { coach: 'employment', counsellor: 'social', kela: 'kela' })
})
afterAll(() => town.drop())

const read = async (who: string) =>
  accepted(await town.ask(who, contract.readSituation, { params: { clientId } }))
const texts = async (who: string) => (await read(who)).facts.map((fact) => fact.text)
const tell = (who: string, more: object, when?: Date) =>
  town.ask(
    who,
    contract.addFact,
    {
      params: { clientId },
      body: { id: newUuid(), source: 'clientTold', toldOn: '2026-04-28', text: 'Teksti', ...more },
    },
    when,
  )

describe('the situation card', () => {
  it('shows each authority the facts of its own categories, in the order of the topics', async () => {
    accepted(await tell('counsellor', { topic: 'housing', category: 'situation', text: 'Vuokra-asunto.' }))
    accepted(
      await tell('counsellor', { topic: 'everyday', category: 'socialServices', text: 'Velkaneuvonta.' }),
    )
    accepted(await tell('coach', { topic: 'work', category: 'employmentHistory', text: 'Keittiötyötä.' }))
    accepted(await tell('coach', { topic: 'wish', category: 'needsAssessment', text: 'Aamuisin.' }))
    expect(await texts('coach')).toEqual(['Keittiötyötä.', 'Vuokra-asunto.', 'Aamuisin.'])
    expect(await texts('counsellor')).toEqual([
      'Keittiötyötä.',
      'Vuokra-asunto.',
      'Velkaneuvonta.',
      'Aamuisin.',
    ])
    expect(await texts('kela')).toEqual(['Aamuisin.'])
  })

  it('says who else sees a fact: parties on the file by the matrix', async () => {
    const { facts } = await read('coach')
    const seenBy = Object.fromEntries(facts.map((fact) => [fact.topic, [...fact.visibleTo].sort()]))
    expect(seenBy).toEqual({
      work: ['employmentAuthority', 'wellbeingCounty'],
      housing: ['employmentAuthority', 'wellbeingCounty'],
      wish: ['employmentAuthority', 'kela', 'wellbeingCounty'],
    })
  })

  it('offers to tell only in categories that the writer may write', async () => {
    const { writable } = await read('kela')
    expect(writable).toEqual([{ topic: 'economy', categories: ['benefits'] }])
    const refusal = refused(await tell('kela', { topic: 'housing', category: 'situation' }))
    expect(refusal).toMatchObject({
      code: 'situation.notYourCategory',
      fields: { category: 'notYourCategory' },
    })
    const told = refused(
      await tell('counsellor', { topic: 'housing', category: 'situation', toldOn: '2027-01-01' }),
    )
    expect(told.fields).toEqual({ toldOn: 'future' })
  })

  it('is not open to a worker without a ground', async () => {
    expect(refused(await town.ask('nurse', contract.readSituation, { params: { clientId } })).code).toBe(
      'notFound',
    )
  })

  it('told twice with the same id is told once', async () => {
    const fact = { id: newUuid(), topic: 'education', category: 'employmentHistory', text: 'Perustutkinto.' }
    accepted(await tell('coach', fact))
    accepted(await tell('coach', fact))
    expect((await texts('coach')).filter((text) => text === 'Perustutkinto.')).toHaveLength(1)
  })
})

describe('"does it still hold?"', () => {
  const housing = async () => (await read('counsellor')).facts.find((fact) => fact.topic === 'housing')

  it('is asked after the months that are set, and "it holds" answers for today', async () => {
    const later = noonOf('2027-05-23')
    const asLater = async () =>
      accepted(
        await town.ask('counsellor', contract.readSituation, { params: { clientId } }, later),
      ).facts.find((fact) => fact.topic === 'housing')
    expect(await housing()).toMatchObject({ stale: false, confirmedOn: '2026-11-23' })
    const stale = await asLater()
    expect(stale).toMatchObject({ stale: true, monthsOld: 6, mayChange: true })
    const params = { clientId, factId: stale?.id }
    accepted(
      await town.ask(
        'counsellor',
        contract.confirmFact,
        { params, body: { version: stale?.version } },
        later,
      ),
    )
    expect(await asLater()).toMatchObject({ stale: false, confirmedOn: '2027-05-23', toldOn: '2026-04-28' })
  })

  it('"it has changed" supersedes; the old words stay behind the new, and the slower of two is told', async () => {
    const old = await housing()
    const correct = (text: string) =>
      town.ask('counsellor', contract.correctFact, {
        params: { clientId, factId: old?.id },
        body: {
          id: newUuid(),
          version: old?.version,
          category: 'situation',
          text,
          source: 'documentSeen',
          toldOn: '2026-11-20',
        },
      })
    const { id } = accepted(await correct('Muutti lähemmäs.'))
    expect(refused(await correct('Toinen ehti.')).code).toBe('changedMeanwhile')
    expect(await housing()).toMatchObject({ id, text: 'Muutti lähemmäs.', earlier: 1 })
    const earlier = accepted(
      await town.ask('coach', contract.listEarlierFacts, { params: { clientId, factId: id } }),
    )
    expect(earlier.facts.map((fact) => [fact.text, fact.author])).toEqual([
      ['Vuokra-asunto.', 'Worker counsellor'],
    ])
  })

  it('cannot be answered by one who only reads the category', async () => {
    const fact = await housing()
    const params = { clientId, factId: fact?.id }
    const { facts } = await read('coach')
    expect(facts.find((f) => f.topic === 'housing')?.mayChange).toBe(false)
    const result = await town.ask('coach', contract.confirmFact, { params, body: { version: fact?.version } })
    expect(result.ok).toBe(false)
  })
})

describe('jobseeker status', () => {
  const set = (who: string, status: string, from: string) =>
    town.ask(who, contract.setStatus, { params: { clientId }, body: { id: newUuid(), status, from } })
  const history = async () =>
    accepted(await town.ask('counsellor', contract.listStatuses, { params: { clientId } })).statuses.map(
      (s) => `${s.status} ${s.from}–${s.to ?? ''}`,
    )

  it('set from a day closes the one before; the same day corrects', async () => {
    accepted(await set('coach', 'unemployed', '2026-01-10'))
    accepted(await set('coach', 'employed', '2026-06-01'))
    expect(await history()).toEqual(['employed 2026-06-01–', 'unemployed 2026-01-10–2026-05-31'])
    accepted(await set('coach', 'inService', '2026-06-01'))
    expect(await history()).toEqual(['inService 2026-06-01–', 'unemployed 2026-01-10–2026-05-31'])
  })

  it('refuses an earlier day, a coming day, the same again, and one who may not', async () => {
    expect(refused(await set('coach', 'employed', '2026-02-01')).code).toBe('situation.statusBeforeNewest')
    expect(refused(await set('coach', 'employed', '2026-11-24')).fields).toEqual({ from: 'future' })
    expect(refused(await set('coach', 'inService', '2026-08-01')).code).toBe('situation.sameStatus')
    expect(refused(await set('counsellor', 'employed', '2026-08-01')).code).toBe('notFound')
  })
})
