import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accepted as answerOf,
  createTown,
  newUuid,
  noonOf,
  refused as refusalOf,
  type Town,
} from '../../../tests/support/town.ts'
import { listDeadlines } from '../deadline/contract.ts'
import { listPaths } from '../path/contract.ts'
import * as contract from './contract.ts'
import * as outcomes from './outcomes-contract.ts'

let town: Town
beforeAll(async () => {
  town = await createTown()
})
afterAll(() => town.drop())

const services = [
  { service: 'Työkykyarvio', provider: null, lane: 'health' as const, beginsOn: '2026-12-01', endsOn: null },
]
const contents = { followUp: 'Kuukausittain yhdessä.', jobSearch: 'Ei velvollisuutta arvioinnin aikana.' }
const aims = [
  { area: 'work' as const, text: 'Osa-aikatyö.' },
  { area: 'money' as const, text: 'Velat järjestyksessä.' },
]
const draft = { goal: 'Osa-aikatyö keittiöllä.', contents, rehabWork: false, services, outcomes: aims }

async function list(who: string, clientId: string, when?: Date) {
  return answerOf(await town.ask(who, contract.listPlans, { params: { clientId } }, when))
}
const paramsOf = (clientId: string, planId: string) => ({ params: { clientId, planId } })

const begin = (who: string, clientId: string, kind: contract.PlanKind, more: object = {}, when?: Date) =>
  town.ask(who, contract.draftPlan, { params: { clientId }, body: { id: newUuid(), kind, ...more } }, when)

async function save(
  who: string,
  clientId: string,
  planId: string,
  version: number,
  part: object = {},
  when?: Date,
) {
  return town.ask(
    who,
    contract.saveDraft,
    { ...paramsOf(clientId, planId), body: { version, ...draft, ...part } },
    when,
  )
}
const send = (who: string, clientId: string, planId: string, version: number, when?: Date) =>
  town.ask(who, contract.sendToSigning, { ...paramsOf(clientId, planId), body: { version } }, when)
const sign = (
  who: string,
  clientId: string,
  planId: string,
  version: number,
  party: contract.Party,
  when?: Date,
) => town.ask(who, contract.signPlan, { ...paramsOf(clientId, planId), body: { version, party } }, when)

async function jointClient(name: string) {
  const clientId = await town.addClient({ lastName: name }, 'coach')
  const caseId = await town.joinUp(clientId, { coach: 'employment', counsellor: 'social' })
  await town.owner.query(`update path_case set mapping_started_on = '2026-10-13' where id = $1`, [caseId])
  return { clientId, caseId }
}

/** A whole multi-sector plan sent to signing; its version then is 3. */
async function signable(name: string, when?: Date) {
  const { clientId, caseId } = await jointClient(name)
  const { id } = answerOf(await begin('coach', clientId, 'multiSector', {}, when))
  answerOf(await save('coach', clientId, id, 1, {}, when))
  answerOf(await send('coach', clientId, id, 2, when))
  return { clientId, caseId, id }
}

describe('a draft', () => {
  it('of a multi-sector plan waits for the joint service', async () => {
    const clientId = await town.addClient({ lastName: 'Yksin' }, 'coach')
    expect(refusalOf(await begin('coach', clientId, 'multiSector'))).toMatchObject({
      code: 'plan.jointCaseFirst',
      citation: '381/2023 4 §',
    })
  })

  it('carries the assessment that came with the referral, so that nothing is typed twice', async () => {
    const { clientId } = await jointClient('Siirretty')
    await town.owner.query(
      `insert into referral (client_id, kind, from_organisation_id, from_position_id, to_unit_id, reason, assessment, status, sent_at, answered_at)
       select $1, 'joint', p.organisation_id, p.id, p.unit_id, 'Syy', 'Selkä rajaa nostamista.', 'accepted', $2, $2 from position p where p.id = $3`,
      [clientId, town.at, town.positions.coach],
    )
    const { id } = answerOf(await begin('counsellor', clientId, 'multiSector'))
    const plan = (await list('counsellor', clientId)).plans.find((p) => p.id === id)
    expect(plan?.contents).toEqual({ needs: 'Selkä rajaa nostamista.' })
    expect(plan?.points.filter((p) => p.required && !p.filled).map((p) => p.name)).toEqual([
      'goal',
      'services',
      'followUp',
      'jobSearch',
    ])
  })

  it('is one of a kind at a time, and the same when begun twice by one act', async () => {
    const clientId = await town.addClient({ lastName: 'Kerran' }, 'coach')
    const id = newUuid()
    expect(answerOf(await begin('coach', clientId, 'employment', { id })).id).toBe(id)
    expect(answerOf(await begin('coach', clientId, 'employment', { id })).id).toBe(id)
    expect(refusalOf(await begin('coach', clientId, 'employment')).code).toBe('plan.alreadyMaking')
  })

  it('saved by two: the later is told and loses nothing of the first', async () => {
    const clientId = await town.addClient({ lastName: 'Samaan' }, 'coach')
    const { id } = answerOf(await begin('coach', clientId, 'employment'))
    answerOf(await save('coach', clientId, id, 1, { goal: 'Ensimmäinen' }))
    expect(refusalOf(await save('coach', clientId, id, 1, { goal: 'Toinen' })).code).toBe('changedMeanwhile')
    expect((await list('coach', clientId)).plans[0]).toMatchObject({
      goal: 'Ensimmäinen',
      version: 2,
      services,
    })
  })

  it('saved many times tells the journal once in a while', async () => {
    const clientId = await town.addClient({ lastName: 'Usein' }, 'coach')
    const { id } = answerOf(await begin('coach', clientId, 'employment'))
    for (const version of [1, 2, 3]) answerOf(await save('coach', clientId, id, version))
    const { rows } = await town.owner.query(
      `select count(*) as n from journal where subject_id = $1 and type = 'plan.edited'`,
      [id],
    )
    expect(rows[0].n).toBe(1)
  })

  it('is not sent before the points of law are there, nor edited after', async () => {
    const { clientId } = await jointClient('Vajaa')
    const { id } = answerOf(await begin('coach', clientId, 'multiSector'))
    expect(refusalOf(await send('coach', clientId, id, 1))).toMatchObject({
      code: 'plan.pointsMissing',
      citation: '381/2023 5 §',
      fields: { goal: 'required', services: 'required' },
    })
    answerOf(await save('coach', clientId, id, 1))
    answerOf(await send('coach', clientId, id, 2))
    expect(refusalOf(await save('coach', clientId, id, 3)).code).toBe('plan.frozen')
  })

  it('that nobody goes on with is left with its reason; it is not taken up again, and another may be begun', async () => {
    const { clientId, id } = await signable('Jätetty')
    const drop = (version: number, reason = 'Tilanne muuttui.') =>
      town.ask('counsellor', contract.dropDraft, { ...paramsOf(clientId, id), body: { version, reason } })
    expect(refusalOf(await drop(3)).code).toBe('plan.notDraft')
    const lift = { ...paramsOf(clientId, id), body: { version: 3, reason: 'Väärä tavoite.' } }
    answerOf(await town.ask('coach', contract.liftSignatures, lift))
    expect(refusalOf(await drop(3)).code).toBe('changedMeanwhile')
    expect(refusalOf(await drop(4, ' ')).fields).toEqual({ reason: 'required' })
    expect(answerOf(await drop(4))).toMatchObject({ status: 'dropped' })
    expect((await list('coach', clientId)).plans).toEqual([])
    expect(refusalOf(await save('coach', clientId, id, 5)).code).toBe('plan.frozen')
    const { rows } = await town.owner.query(
      `select payload ->> 'reason' as reason from journal where subject_id = $1 and type = 'plan.dropped'`,
      [id],
    )
    expect(rows).toEqual([{ reason: 'Tilanne muuttui.' }])
    expect((await begin('coach', clientId, 'multiSector')).ok).toBe(true)
  })

  it('under signature is not edited even by the database’s owner', async () => {
    const { id } = await signable('Jäädytetty')
    await expect(town.owner.query(`update plan set goal = 'muu' where id = $1`, [id])).rejects.toMatchObject({
      constraint: 'plan_frozen',
    })
  })
})

describe('signing', () => {
  it('by two authorities and the client in own pages: in force, reviewed in three months, path in follow-up', async () => {
    const { clientId, id } = await signable('Lehtoranta')
    await town.giveAccount(clientId, 'lehtoranta')
    expect((await pathOf(clientId)).turn).toBe('client')
    answerOf(await sign('counsellor', clientId, id, 3, 'social'))
    expect(refusalOf(await sign('coach', clientId, id, 3, 'employment')).code).toBe('plan.authorityLast')
    expect(refusalOf(await sign('coach', clientId, id, 3, 'social')).code).toBe('plan.alreadySigned')
    answerOf(
      await town.ask('lehtoranta', contract.signOwnPlan, { params: { planId: id }, body: { version: 3 } }),
    )
    expect((await pathOf(clientId)).turn).toBe('pair')
    expect(answerOf(await sign('coach', clientId, id, 3, 'employment')).status).toBe('inForce')
    const [plan] = (await list('coach', clientId)).plans
    expect(plan).toMatchObject({ status: 'inForce', signedOn: '2026-11-23', reviewBy: '2027-02-23' })
    expect(plan?.signatures.map((s) => [s.party, s.how, s.name])).toEqual([
      ['client', 'ownPage', null],
      ['employment', 'onTheSpot', 'Worker coach'],
      ['social', 'onTheSpot', 'Worker counsellor'],
    ])
    expect(await pathOf(clientId)).toMatchObject({ status: 'followUp', turn: 'pair' })
    const { deadlines } = answerOf(await town.ask('counsellor', listDeadlines, { params: { clientId } }))
    expect(deadlines.map((d) => [d.kind, d.dueOn])).toEqual([['planReview', '2027-02-23']])
  })

  it('on 31 January is reviewed on the last day of April', async () => {
    const january = noonOf('2027-01-31')
    const { clientId, id } = await signable('Tammikuu', january)
    answerOf(await sign('counsellor', clientId, id, 3, 'client', january))
    answerOf(await sign('coach', clientId, id, 3, 'employment', january))
    answerOf(await sign('counsellor', clientId, id, 3, 'social', january))
    expect((await list('coach', clientId, january)).plans[0]?.reviewBy).toBe('2027-04-30')
  })

  it('by both authorities at the same moment completes the plan once', async () => {
    const { clientId, id } = await signable('Yhtaikaa')
    answerOf(await sign('coach', clientId, id, 3, 'client'))
    const both = await Promise.all([
      sign('coach', clientId, id, 3, 'employment'),
      sign('counsellor', clientId, id, 3, 'social'),
    ])
    expect(both.map((answer) => answer.ok)).toEqual([true, true])
    const { rows } = await town.owner.query(
      `select p.status, (select count(*) from journal where subject_id = p.id and type = 'plan.cameIntoForce') as n from plan p where id = $1`,
      [id],
    )
    expect(rows).toEqual([{ status: 'inForce', n: 1 }])
  })

  it('is the client’s own: another client sees nothing, a nurse signs nothing', async () => {
    const { clientId, id } = await signable('Oma')
    const other = await town.addClient({ lastName: 'Vieras' })
    await town.giveAccount(other, 'vieras')
    const answer = await town.ask('vieras', contract.signOwnPlan, {
      params: { planId: id },
      body: { version: 3 },
    })
    expect(refusalOf(answer).code).toBe('notFound')
    expect(refusalOf(await sign('nurse', clientId, id, 3, 'client')).code).toBe('notFound')
  })

  it('lifted, loses every signature, says why, and is a draft again', async () => {
    const { clientId, id } = await signable('Nostettu')
    answerOf(await sign('counsellor', clientId, id, 3, 'social'))
    const body = { version: 3, reason: '' }
    const lift = (more: object) =>
      town.ask('coach', contract.liftSignatures, { ...paramsOf(clientId, id), body: { ...body, ...more } })
    expect(refusalOf(await lift({})).code).toBe('path.reasonMissing')
    answerOf(await lift({ reason: 'Palvelun aika muuttui.' }))
    const [plan] = (await list('coach', clientId)).plans
    expect(plan).toMatchObject({ status: 'draft', version: 4, may: { edit: true, lift: false } })
    expect(plan?.signatures.every((s) => s.signedAt === null)).toBe(true)
    const { rows } = await town.owner.query(
      `select payload from journal where subject_id = $1 and type = 'plan.signaturesLifted'`,
      [id],
    )
    expect(rows[0].payload).toMatchObject({ signed: ['social'], reason: 'Palvelun aika muuttui.' })
  })
})

describe('a plan in force', () => {
  async function inForce(clientId: string, kind: contract.PlanKind, part: object = {}) {
    const { id } = answerOf(await begin('coach', clientId, kind))
    answerOf(await save('coach', clientId, id, 1, part))
    answerOf(await send('coach', clientId, id, 2))
    answerOf(await sign('coach', clientId, id, 3, 'client'))
    const [plan] = (await list('coach', clientId)).plans.filter((p) => p.id === id)
    for (const party of plan?.signatures.map((s) => s.party).filter((p) => p !== 'client') ?? []) {
      answerOf(await sign(party === 'social' ? 'counsellor' : 'coach', clientId, id, 3, party))
    }
    return id
  }
  const activation = {
    contents: Object.fromEntries(
      ['educationAndWork', 'earlierServices', 'earlierPlans', 'measures', 'jobSearch'].map((n) => [
        n,
        'Sovittu.',
      ]),
    ),
  }

  it('is replaced by its new version, which begins from what was agreed', async () => {
    const clientId = await town.addClient({ lastName: 'Uusittu' }, 'coach')
    const first = await inForce(clientId, 'employment', {
      contents: { ...contents, reporting: 'Viikoittain.' },
    })
    const { id } = answerOf(await begin('coach', clientId, 'employment', { supersedes: first }))
    const copy = (await list('coach', clientId)).plans.find((p) => p.id === id)
    expect(copy).toMatchObject({ goal: draft.goal, services, supersedes: first })
    answerOf(await send('coach', clientId, id, 1))
    answerOf(await sign('coach', clientId, id, 2, 'client'))
    answerOf(await sign('coach', clientId, id, 2, 'employment'))
    const statuses = Object.fromEntries((await list('coach', clientId)).plans.map((p) => [p.id, p.status]))
    expect(statuses).toEqual({ [first]: 'superseded', [id]: 'inForce' })
    const open = await town.owner.query(
      'select subject_id from deadline where client_id = $1 and done_on is null',
      [clientId],
    )
    expect(open.rows).toEqual([{ subject_id: id }])
  })

  it('of several sectors replaces the activation plan (189/2001 3 §)', async () => {
    const { clientId } = await jointClient('Korvaava')
    const former = await inForce(clientId, 'activation', activation)
    const early = answerOf(await begin('coach', clientId, 'activation')).id
    answerOf(await save('coach', clientId, early, 1, activation))
    const id = await inForce(clientId, 'multiSector')
    const { plans, mayDraft } = await list('coach', clientId)
    expect(plans.find((p) => p.id === former)).toMatchObject({
      status: 'superseded',
      endedOn: '2026-11-23',
      replacedBy: { id, kind: 'multiSector' },
    })
    expect(plans.find((p) => p.id === id)?.replaced).toEqual([{ id: former, kind: 'activation' }])
    // none is made beside it: not begun, not sent – and not by the database
    expect(mayDraft).not.toContain('lightActivation')
    for (const refused of [
      await begin('coach', clientId, 'lightActivation'),
      await send('coach', clientId, early, 2),
    ])
      expect(refusalOf(refused)).toMatchObject({ code: 'plan.multiSectorStands', citation: '189/2001 3 §' })
  })

  it('is rated at its end by client and worker, each once, and read side by side', async () => {
    const clientId = await town.addClient({ lastName: 'Arvioiva' }, 'coach')
    await town.giveAccount(clientId, 'arvioiva')
    const id = await inForce(clientId, 'employment', { contents: { ...contents, reporting: 'Viikoittain.' } })
    const known = async (who: string) => (await list(who, clientId)).plans.find((p) => p.id === id)
    expect((await known('arvioiva'))?.may.rate).toEqual(['client'])
    expect((await known('coach'))?.may.rate).toEqual(['client', 'worker'])
    const ids = (await known('coach'))?.outcomes.map((one) => one.id) ?? []
    const rated = (rating: outcomes.Rated, note = '') => ids.map((outcomeId) => ({ outcomeId, rating, note }))
    const asWorker = (given: outcomes.Ratings, party: outcomes.Rater = 'worker') =>
      town.ask('coach', outcomes.rateOutcomes, { ...paramsOf(clientId, id), body: { party, ratings: given } })
    expect(refusalOf(await asWorker(rated('partly').slice(1)))).toMatchObject({
      code: 'plan.ratingsMissing',
      fields: { [`rating-${ids[0]}`]: 'required' },
    })
    answerOf(await asWorker(rated('partly', 'Kesätyö kesti.')))
    const own = { params: { planId: id }, body: { ratings: rated('reached') } }
    answerOf(await town.ask('arvioiva', outcomes.rateOwnOutcomes, own))
    expect(refusalOf(await asWorker(rated('reached'), 'client')).code).toBe('plan.alreadyRated')
    expect((await known('arvioiva'))?.outcomes[0]).toMatchObject({
      text: 'Osa-aikatyö.',
      client: { rating: 'reached', how: 'ownPage', by: null },
      worker: { rating: 'partly', note: 'Kesätyö kesti.', by: 'Worker coach' },
    })
    expect((await known('coach'))?.may.rate).toEqual([])
    // a statement: not even the next version's draft takes it along
    const next = answerOf(await begin('coach', clientId, 'employment', { supersedes: id })).id
    const copy = (await list('coach', clientId)).plans.find((p) => p.id === next)
    expect(copy?.outcomes.map(({ text, worker }) => [text, worker])).toEqual(
      aims.map(({ text }) => [text, null]),
    )
  })

  it('of rehabilitative work sends the path to search for a place', async () => {
    const clientId = await town.addClient({ lastName: 'Aktivoitu' }, 'coach', 'counsellor')
    await town.owner.query(
      `insert into path_case (client_id, path, status, turn, opened_on) values ($1, 'rehabWork', 'planning', 'pair', '2026-11-01')`,
      [clientId],
    )
    await inForce(clientId, 'activation', activation)
    const { cases } = answerOf(await town.ask('coach', listPaths, { params: { clientId } }))
    expect(cases[0]).toMatchObject({
      status: 'placeSearch',
      turn: 'social',
      next: { move: 'findPlace', at: 'places' },
    })
  })

  it('may end without a new one, and its review with it', async () => {
    const clientId = await town.addClient({ lastName: 'Päättyvä' }, 'coach')
    const id = await inForce(clientId, 'employment', { contents: { ...contents, reporting: 'Viikoittain.' } })
    const body = { version: 4, reason: 'Sai työtä.' }
    answerOf(await town.ask('coach', contract.endPlan, { ...paramsOf(clientId, id), body }))
    expect((await list('coach', clientId)).plans[0]).toMatchObject({ status: 'ended', may: { renew: false } })
  })
})

describe('who sees', () => {
  it('a draft: those who make it; the plan to be signed: the client too; in force: the workshop', async () => {
    const { clientId, id } = await signable('Näkyvä')
    await town.giveAccount(clientId, 'nakyva')
    await town.assign(clientId, 'instructor')
    const seen = async (who: string) => (await list(who, clientId)).plans.map((p) => p.id)
    expect([await seen('counsellor'), await seen('nakyva'), await seen('instructor')]).toEqual([
      [id],
      [id],
      [],
    ])
    const mine = (await list('nakyva', clientId)).plans[0]?.may
    expect(mine).toMatchObject({ sign: 'client', edit: false, witness: false })
  })
})

async function pathOf(clientId: string) {
  const { cases } = answerOf(await town.ask('coach', listPaths, { params: { clientId } }))
  const [first] = cases
  if (!first) throw new Error('no case')
  return first
}
