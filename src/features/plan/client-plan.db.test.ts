import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accepted as answerOf,
  createTown,
  newUuid,
  noonOf,
  refused as refusalOf,
  type Town,
} from '../../../tests/support/town.ts'
import { allRoutes } from '../../routes.ts'
import { recordConsent, withdrawConsent } from '../consent/contract.ts'
import { listDeadlines } from '../deadline/contract.ts'
import { listPaths } from '../path/contract.ts'
import * as contract from './contract.ts'

/** The client plan of social welfare (1301/2014 39 §): the county's and the client's own, for others by consent to `socialServices`. */
let town: Town
let clientId: string
let caseId: string
let planId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Oma' }, 'coach', 'counsellor')
  caseId = await town.joinUp(clientId, { coach: 'employment', counsellor: 'social', kela: 'kela' })
  await town.giveAccount(clientId, 'oma')
})
afterAll(() => town.drop())

const aim = 'Salainen tavoite kotona'
const reviewOn = '2027-03-17'
const contents = {
  needs: 'Tuen tarve arjessa.',
  servicesNeeded: 'Sosiaaliohjaus.',
  necessaryServices: 'Sosiaaliohjaus puoli vuotta.',
  meetings: 'Kahden viikon välein.',
  strengths: 'Pitää lupauksensa.',
  clienthoodLength: 'Puoli vuotta.',
  partners: 'Velkaneuvonta.',
  followUp: 'Joka tapaamisella.',
  environment: 'Asunto on kaukana.',
  ownProposal: 'Tapaamiset kotona.',
  reviewOn,
}
const draft = {
  goal: aim,
  contents,
  rehabWork: false,
  services: [
    {
      service: 'Sosiaaliohjaus',
      provider: null,
      lane: 'social' as const,
      beginsOn: '2026-12-01',
      endsOn: null,
    },
  ],
  outcomes: [{ area: 'money' as const, text: 'Laskut ajallaan.' }],
}

const list = async (who: string) =>
  answerOf(await town.ask(who, contract.listPlans, { params: { clientId } }))
const found = async (who: string) => (await list(who)).plans.find(({ id }) => id === planId)
const begin = (who: string) =>
  town.ask(who, contract.draftPlan, { params: { clientId }, body: { id: newUuid(), kind: 'clientPlan' } })
const params = () => ({ params: { clientId, planId } })
const save = (who: string, version: number, more: object = {}) =>
  town.ask(who, contract.saveDraft, { ...params(), body: { version, ...draft, ...more } })
const send = (version: number) =>
  town.ask('counsellor', contract.sendToSigning, { ...params(), body: { version } })
const sign = (who: string, party: contract.Party, version: number) =>
  town.ask(who, contract.signPlan, { ...params(), body: { version, party } })

/** Where it stands for those whose it is. */
const places = [
  '/api/clients/:clientId/plans',
  '/api/clients/:clientId/deadlines',
  '/api/clients/:clientId/timeline',
  '/api/clients/:clientId/plans/:planId/document',
]

/** Reading routes, asked as somebody about this client and this plan: which of them tell of the plan. */
async function whoTells(
  who: string,
  of: (path: string) => boolean,
): Promise<{ asked: number; telling: string[] }> {
  const ids: Readonly<Record<string, string>> = { clientId, planId, caseId }
  const telling: string[] = []
  let asked = 0
  for (const { endpoint } of allRoutes.filter(
    (one) => one.endpoint.method === 'GET' && of(one.endpoint.path),
  )) {
    const words = [...endpoint.path.matchAll(/:(\w+)/g)].map((m) => m[1] ?? '')
    if (words.some((word) => !(word in ids))) continue
    const given = Object.fromEntries(words.map((word) => [word, ids[word]]))
    // what needs more than these to be asked is asked by other tests
    const answer = await town.ask(who, endpoint, { params: given }).catch(() => null)
    if (!answer?.ok) continue
    asked += 1
    const text = JSON.stringify(answer.value) ?? ''
    if ([aim, planId, 'clientPlan', reviewOn, '17.3.2027'].some((part) => text.includes(part)))
      telling.push(endpoint.path)
  }
  return { asked, telling }
}

describe('a client plan', () => {
  it('is begun by the county’s worker only, from what the other plans say', async () => {
    await town.owner.query(
      `insert into plan (client_id, kind, status, goal, contents, parties, signed_on, created_at)
       values ($1, 'multiSector', 'inForce', 'Osa-aikatyö.', '{"needs": "Selkä rajaa.", "followUp": "Yhdessä."}', '{client}', '2026-11-02', $2)`,
      [clientId, town.at],
    )
    expect((await list('coach')).mayDraft).not.toContain('clientPlan')
    expect(refusalOf(await begin('coach')).code).toBe('notFound')
    expect((await list('counsellor')).mayDraft).toContain('clientPlan')
    planId = answerOf(await begin('counsellor')).id
    expect(await found('counsellor')).toMatchObject({
      goal: 'Osa-aikatyö.',
      contents: { needs: 'Selkä rajaa.', followUp: 'Yhdessä.' },
      signatures: [{ party: 'client' }, { party: 'social' }],
    })
    expect((await found('counsellor'))?.points).toHaveLength(11)
  })

  it('is reviewed by a day to come, chosen by its makers', async () => {
    answerOf(await save('counsellor', 1, { contents: { ...contents, reviewOn: '2026-11-23' } }))
    expect(refusalOf(await send(2))).toMatchObject({ code: 'plan.reviewDay', fields: { reviewOn: 'past' } })
    answerOf(await save('counsellor', 2))
    answerOf(await send(3))
  })

  it('gives the turn to nobody on the shared path, and is signed by client and county', async () => {
    const { cases } = answerOf(await town.ask('coach', listPaths, { params: { clientId } }))
    expect(cases.map((kase) => kase.turn)).toEqual(['pair'])
    expect(refusalOf(await sign('coach', 'client', 4)).code).toBe('notFound')
    answerOf(await town.ask('oma', contract.signOwnPlan, { params: { planId }, body: { version: 4 } }))
    expect(answerOf(await sign('counsellor', 'social', 4)).status).toBe('inForce')
    const { deadlines } = answerOf(await town.ask('counsellor', listDeadlines, { params: { clientId } }))
    expect(deadlines.find((one) => one.subjectId === planId)).toMatchObject({
      dueOn: reviewOn,
      turn: 'social',
      why: { rule: 'plan.reviewChosen', cite: '1301/2014 39 §' },
    })
  })

  it('is told by no reading route to the employment authority or Kela of the joint service', async () => {
    const { asked, telling } = await whoTells('coach', () => true)
    expect(asked).toBeGreaterThan(10)
    expect(telling).toEqual([])
    const isPlace = (path: string) => places.includes(path)
    for (const who of ['kela', 'boss']) expect((await whoTells(who, isPlace)).telling, who).toEqual([])
    // the same questions find it for those whose it is
    expect((await whoTells('counsellor', isPlace)).telling.sort()).toEqual([...places].sort())
    expect((await whoTells('oma', isPlace)).telling).toContain('/api/clients/:clientId/plans')
  })

  it('is neither told on in another plan nor the basis of a decision, a figure or the closing', async () => {
    const { rows } = await town.owner.query('select count(*)::int as n from statistics.plan where id = $1', [
      planId,
    ])
    expect(rows[0].n).toBe(0)
    const id = newUuid()
    const begun = { params: { clientId }, body: { id, kind: 'employment' as const } }
    answerOf(await town.ask('counsellor', contract.draftPlan, begun))
    expect(JSON.stringify((await list('coach')).plans.find((plan) => plan.id === id))).not.toContain(aim)
  })

  it('is read by consent to socialServices and changed by nobody with it', async () => {
    const consent = {
      id: newUuid(),
      organisationId: town.organisations.get('employmentAuthority')?.id ?? '',
      unitId: null,
      categories: ['socialServices'],
      purpose: 'Yhteinen työ',
      validUntil: null,
      answer: 'given',
      via: 'spoken',
    }
    const given = answerOf(
      await town.ask('counsellor', recordConsent, { params: { clientId }, body: consent }),
    )
    expect(await found('coach')).toMatchObject({ goal: aim, may: { edit: false, end: false, renew: false } })
    const end = { ...params(), body: { version: 5, reason: 'Ei minun.' } }
    expect(refusalOf(await town.ask('coach', contract.endPlan, end)).code).toBe('notFound')
    expect((await list('coach')).mayDraft).not.toContain('clientPlan')
    const withdrawal = { params: { clientId, consentId: given.id }, body: { version: given.version } }
    answerOf(await town.ask('counsellor', withdrawConsent, withdrawal))
    expect(await found('coach')).toBeUndefined()
  })

  it('is all that is seen of the plans by consent to socialServices alone, and the log says by what', async () => {
    await town.assign(clientId, 'nurse')
    expect(refusalOf(await town.ask('nurse', contract.listPlans, { params: { clientId } })).code).toBe(
      'notFound',
    )
    const body = {
      id: newUuid(),
      organisationId: town.organisations.get('healthService')?.id ?? '',
      unitId: null,
      categories: ['socialServices'],
      purpose: 'Hoito ja tuki sovitaan yhdessä',
      validUntil: null,
      answer: 'given',
      via: 'spoken',
    }
    const given = answerOf(await town.ask('counsellor', recordConsent, { params: { clientId }, body }))
    const { plans, mayDraft } = await list('nurse')
    expect([plans.map(({ kind }) => kind), mayDraft]).toEqual([['clientPlan'], []])
    expect(plans[0]).toMatchObject({
      services: [{ service: 'Sosiaaliohjaus' }],
      outcomes: [{ area: 'money' }],
    })
    const { deadlines } = answerOf(await town.ask('nurse', listDeadlines, { params: { clientId } }))
    expect(deadlines.map(({ subjectId }) => subjectId)).toEqual([planId])
    answerOf(await town.ask('nurse', contract.printPlan, { ...params(), query: {} }))
    const { rows } = await town.owner.query(
      `select event, ground, categories from access_log
       where position_id = $1 and event like 'plan.%' and result <> 'refused' order by id`,
      [town.positions.nurse],
    )
    expect(rows).toEqual([
      { event: 'plan.listed', ground: 'consent', categories: ['socialServices'] },
      { event: 'plan.printed', ground: 'consent', categories: ['socialServices'] },
    ])
    const withdrawal = { params: { clientId, consentId: given.id }, body: { version: given.version } }
    answerOf(await town.ask('counsellor', withdrawConsent, withdrawal))
    expect(refusalOf(await town.ask('nurse', contract.listPlans, { params: { clientId } })).code).toBe(
      'notFound',
    )
  })

  it('is in the log of its changes by its own category', async () => {
    const { rows } = await town.owner.query(
      `select distinct event, categories, ground from access_log where client_id = $1 and position_id = $2
       and result <> 'refused' and event in ('plan.sentToSigning', 'plan.signed') order by event`,
      [clientId, town.positions.counsellor],
    )
    const own = { categories: ['socialServices'], ground: 'ownCustomer' }
    expect(rows).toEqual([
      { event: 'plan.sentToSigning', ...own },
      { event: 'plan.signed', ...own },
    ])
  })

  it('is the client’s own, and renewed without its day of review', async () => {
    expect(await found('oma')).toMatchObject({ goal: aim, reviewBy: reviewOn })
    const body = { id: newUuid(), kind: 'clientPlan' as const, supersedes: planId }
    const when = noonOf('2026-12-01')
    answerOf(await town.ask('counsellor', contract.draftPlan, { params: { clientId }, body }, when))
    const renewed = (await list('counsellor')).plans.find(({ id }) => id === body.id)
    expect(renewed?.contents).toEqual({ ...contents, reviewOn: undefined })
  })
})
