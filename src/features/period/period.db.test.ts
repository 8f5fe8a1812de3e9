import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPlace, addPlan, asking, mornings } from '../../../tests/support/places.ts'
import {
  createTown,
  valueOf as got,
  newUuid,
  noonOf,
  refusalOf,
  type Town,
} from '../../../tests/support/town.ts'
import { jobTools } from '../../platform/jobs.ts'
import { enterSession, openSession } from '../../platform/session/session.ts'
import { settledTasks } from '../deadline/index.ts'
import { listPaths } from '../path/contract.ts'
import * as contract from './contract.ts'
import { periodTasks } from './tasks.ts'

const tasks = settledTasks(periodTasks)

let town: Town
let clientId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient(
    { lastName: 'Lehtoranta', firstNames: 'Sanna Maria' },
    'counsellor',
    'coach',
  )
  await town.giveAccount(clientId, 'sanna')
  await addPlan(town, clientId)
  await town.owner.query(`update worker set email = 'counsellor@example.fi' where subject = 'counsellor'`)
})
afterAll(() => town.drop())

const read = (who: string, periodId: string, when?: Date) =>
  town.ask(who, contract.readPeriod, { params: { periodId } }, when)
const hold = async (placeId: string, more: object = {}) =>
  got(await town.ask('counsellor', contract.holdPlace, { params: { clientId }, body: asking(placeId, more) }))
const enquiryOf = async (periodId: string): Promise<string> =>
  (await town.owner.query('select enquiry_id from period where id = $1', [periodId])).rows[0].enquiry_id
const answer = (who: string, enquiryId: string, body: object, when?: Date) =>
  town.ask(who, contract.answerEnquiry, { params: { enquiryId }, body }, when)
const tokenOf = async (): Promise<string> => {
  const { rows } = await town.owner.query(
    `select body from mail where purpose = 'period.enquiry' order by ctid desc limit 1`,
  )
  return /\/vastaus\/([\w-]+)/.exec(rows[0]?.body ?? '')?.[1] ?? ''
}
const byLink = (token: string, body: object, when?: Date) =>
  town.ask('nobody', contract.answerByLink, { params: { token }, body }, when)
const jobs = (when = town.at) => jobTools(town.system, when, town.installation)

describe('before it answers, the place', () => {
  it('is told need, days, language and support, and finds no name or id of a person anywhere', async () => {
    const held = await hold(await addPlace(town, { title: 'Salainen', days: mornings }))
    const listed = got(await town.ask('contact', contract.listEnquiries, {}))
    const linked = got(
      await town.ask('nobody', contract.readEnquiryByLink, { params: { token: await tokenOf() } }),
    )
    const places = got(await town.ask('contact', contract.listPeriods, { query: {} }))
    expect(linked).toMatchObject({
      place: 'Salainen',
      days: mornings,
      needs: { support: 'Ohjaaja vastassa aamulla.' },
    })
    const letters = await town.owner.query('select to_address, subject, body from mail')
    const all = JSON.stringify([listed, linked, places, letters.rows])
    for (const secret of ['Sanna', 'Maria', 'Lehtoranta', clientId, held.id])
      expect(all).not.toContain(secret)
    expect(listed.enquiries.map((e) => e.place)).toContain('Salainen')
    expect(refusalOf(await read('contact', held.id)).code).toBe('notFound')
    await release(held.id)
  })

  it('after it has accepted sees its own period and the name, and no other’s', async () => {
    const held = await hold(await addPlace(town, { title: 'Oma', days: mornings }))
    got(await answer('contact', await enquiryOf(held.id), { answer: 'confirmed' }))
    expect(got(await read('contact', held.id))).toMatchObject({
      client: 'Sanna Lehtoranta',
      status: 'reserved',
    })
    const workshop = town.organisations.get('workshop')
    const { rows } = await town.owner.query(
      `insert into period (client_id, kind, status, organisation_id, unit_id, during) values ($1, 'coaching', 'agreed', $2, $3, '[2026-10-01,2027-01-01)') returning id`,
      [clientId, workshop?.id, workshop?.unitId],
    )
    expect(refusalOf(await read('contact', rows[0].id)).code).toBe('notFound')
    const own = got(await town.ask('contact', contract.listPeriods, { query: { state: 'open' } }))
    expect(own.periods.map((p) => p.id)).toEqual([held.id])
    await release(held.id)
  })
})

const release = async (periodId: string) => {
  const { version } = got(await read('counsellor', periodId))
  const body = { version, reason: 'Asiakas valitsi toisin' }
  return got(await town.ask('counsellor', contract.releasePeriod, { params: { periodId }, body }))
}

/** What the link tells of the need, and how many rows of the enquiry the place sees itself. */
async function toldOf(periodId: string, token: string, when = town.at) {
  const linked = got(await town.ask('nobody', contract.readEnquiryByLink, { params: { token } }, when))
  const enquiryId = await enquiryOf(periodId)
  const session = await openSession(town.db, 'contact', when)
  const rows = await town.db.transaction().execute(async (tx) => {
    await enterSession(tx, session ?? '', when)
    return tx.selectFrom('enquiry').select('id').where('id', '=', enquiryId).execute()
  })
  return { place: linked.place, days: linked.days, support: linked.needs.support, rows: rows.length }
}

describe('a link', () => {
  it('answers once; reading it answers nothing; the one who asked is told', async () => {
    const held = await hold(await addPlace(town, { title: 'Linkki', days: mornings }))
    const token = await tokenOf()
    for (let n = 0; n < 2; n += 1)
      expect(
        got(await town.ask('nobody', contract.readEnquiryByLink, { params: { token } })).answer,
      ).toBeNull()
    expect(refusalOf(await byLink(token, { answer: 'declined' })).fields).toEqual({ reason: 'required' })
    got(await byLink(token, { answer: 'declined', reason: 'noInstructor', note: 'Ohjaaja lomalla.' }))
    expect(refusalOf(await byLink(token, { answer: 'confirmed' })).code).toBe('enquiry.answered')
    expect(await toldOf(held.id, token)).toEqual({ place: 'Linkki', days: [], support: null, rows: 0 })
    const period = got(await read('counsellor', held.id))
    expect(period).toMatchObject({
      status: 'declined',
      enquiry: { answer: 'declined', reason: 'noInstructor: Ohjaaja lomalla.' },
    })
    await tasks['period.answered']?.({ enquiryId: await enquiryOf(held.id) }, jobs())
    const { rows } = await town.owner.query(
      `select to_address, subject from mail where purpose = 'period.answer'`,
    )
    expect(rows).toEqual([{ to_address: 'counsellor@example.fi', subject: 'Paikka ei voi ottaa: Linkki' }])
  })

  it('ends with the hold and is kind about it', async () => {
    const held = await hold(await addPlace(town, { title: 'Vanha linkki', days: mornings }))
    const token = await tokenOf()
    const later = noonOf('2026-11-27')
    const support = 'Ohjaaja vastassa aamulla.'
    expect(await toldOf(held.id, token)).toEqual({ place: 'Vanha linkki', days: mornings, support, rows: 1 })
    expect(await toldOf(held.id, token, later)).toEqual({
      place: 'Vanha linkki',
      days: [],
      support: null,
      rows: 0,
    })
    expect(refusalOf(await byLink(token, { answer: 'confirmed' }, later)).code).toBe('enquiry.lapsed')
    expect(
      got(await town.ask('nobody', contract.readEnquiryByLink, { params: { token } }, later)).answer,
    ).toBe('lapsed')
    await tasks['period.lapse']?.({}, jobs(later))
  })

  it('that is no link is not found, and says nothing else', async () => {
    expect(refusalOf(await byLink('x'.repeat(43), { answer: 'confirmed' })).code).toBe('notFound')
  })
})

const terms = { from: '2026-11-30', to: '2027-03-14', hoursPerDay: 4, contractOn: '2026-11-23' }
const agree = (periodId: string, body: object, when?: Date) =>
  town.ask(
    'counsellor',
    contract.agreePeriod,
    { params: { periodId }, body: { version: 2, ...terms, ...body } },
    when,
  )

describe('from reservation to the end', () => {
  let periodId: string
  beforeAll(async () => {
    periodId = (await hold(await addPlace(town, { title: 'Koko jakso', days: mornings }))).id
  })

  it('there is no contract before the place has answered', async () => {
    expect(refusalOf(await agree(periodId, { version: 1 })).code).toBe('period.notReserved')
    got(await answer('contact', await enquiryOf(periodId), { answer: 'confirmed' }))
  })

  it('the law’s limits stand in the way with their sections', async () => {
    expect(refusalOf(await agree(periodId, { hoursPerDay: 3 }))).toMatchObject({
      code: 'rehab.participation.day.tooFewHours',
      citation: '189/2001 13 b ja 14 §',
      facts: { hoursPerDay: 3, leastHours: 4, mostHours: 8 },
    })
    expect(refusalOf(await agree(periodId, { to: '2027-01-15' })).code).toBe('rehab.period.tooShort')
    expect(refusalOf(await agree(periodId, { evaluationBy: '2027-04-01' })).fields).toEqual({
      evaluationBy: 'invalid',
    })
  })

  it('the contract sets the evaluation two weeks before the end, with its reason', async () => {
    got(await agree(periodId, {}))
    const period = got(await read('counsellor', periodId))
    expect(period).toMatchObject({ status: 'agreed', evaluationBy: '2027-02-28', hoursPerDay: 4 })
    expect(period.evaluationWhy?.rule).toBe('rehab.evaluation')
    expect(period.moves).toEqual(['evaluate', 'continue', 'finish'])
    const { rows } = await town.owner.query(
      'select kind, due_on::text from deadline where subject_id = $1 order by kind',
      [periodId],
    )
    expect(rows).toEqual([
      { kind: 'evaluation', due_on: '2027-02-28' },
      { kind: 'periodEnd', due_on: '2027-03-14' },
      // no longer than the law allows at a time
      { kind: 'periodLength', due_on: '2028-11-29' },
    ])
    expect(refusalOf(await agree(periodId, { version: 3 })).code).toBe('period.notReserved')
  })

  it('client, place and worker each evaluate once, and the deadline is done', async () => {
    const said = (text: string) => ({ id: newUuid(), text, goalReached: 'partly', continuation: 'continue' })
    const day = noonOf('2027-02-20')
    const params = { periodId }
    got(await town.ask('sanna', contract.evaluateOwnPeriod, { params, body: said('Viihdyin.') }, day))
    got(await town.ask('contact', contract.evaluatePeriod, { params, body: said('Oppi paljon.') }, day))
    got(await town.ask('counsellor', contract.evaluatePeriod, { params, body: said('Jatketaan.') }, day))
    const again = await town.ask('contact', contract.evaluatePeriod, { params, body: said('Vielä.') }, day)
    expect(refusalOf(again).code).toBe('period.evaluated')
    const { rows } = await town.owner.query(
      `select done_on::text from deadline where subject_id = $1 and kind = 'evaluation'`,
      [periodId],
    )
    expect(rows).toEqual([{ done_on: '2027-02-20' }])
    const period = got(await read('counsellor', periodId, day))
    expect(period.evaluations.map((e) => e.party)).toEqual(['client', 'place', 'worker'])
    expect(period.evaluatesAs).toBeNull()
  })

  it('goes on at the same place and days by a new enquiry', async () => {
    const body = { id: newUuid(), to: '2027-06-14' }
    const day = noonOf('2027-02-21')
    got(await town.ask('counsellor', contract.continuePeriod, { params: { periodId }, body }, day))
    expect(got(await read('counsellor', body.id, day))).toMatchObject({
      from: '2027-03-15',
      status: 'held',
      days: mornings,
    })
  })

  it('ends by itself on the day after its last, and the place keeps it for thirty days', async () => {
    const before = noonOf('2027-03-14')
    await tasks['period.end']?.({ periodId }, jobs(before))
    expect(got(await read('counsellor', periodId, before)).status).toBe('agreed')
    const after = noonOf('2027-03-15')
    await tasks['period.end']?.({ periodId }, jobs(after))
    expect(got(await read('contact', periodId, after))).toMatchObject({
      status: 'ended',
      endReason: 'completed',
    })
    expect(refusalOf(await read('contact', periodId, noonOf('2027-04-15'))).code).toBe('notFound')
    // the job's own deeds are in the log by its purpose, once each
    const { rows } = await town.owner.query(
      `select distinct event, result, ground, client_id from access_log where purpose like 'period.%' and client_id = $1 order by event`,
      [clientId],
    )
    expect(rows).toContainEqual({
      event: 'period.end',
      result: 'changed',
      ground: 'system',
      client_id: clientId,
    })
    expect(rows).toContainEqual({
      event: 'period.answered',
      result: 'changed',
      ground: 'system',
      client_id: clientId,
    })
  })
})

describe('an interruption', () => {
  it('has its reason and its last day, frees the seats after it, and is not in the future', async () => {
    const place = await addPlace(town, { title: 'Keskeytyvä', days: ['mon.pm'] })
    const { id: periodId } = await hold(place, { days: ['mon.pm'], from: '2026-11-23', to: '2027-03-14' })
    got(await answer('contact', await enquiryOf(periodId), { answer: 'confirmed' }))
    got(await agree(periodId, { from: '2026-11-23' }))
    const end = (body: object, when: Date) =>
      town.ask(
        'counsellor',
        contract.finishPeriod,
        { params: { periodId }, body: { version: 3, ...body } },
        when,
      )
    const day = noonOf('2026-12-10')
    expect(refusalOf(await end({ lastDay: '2026-12-20', reason: 'employed' }, day)).fields).toEqual({
      lastDay: 'future',
    })
    expect(refusalOf(await end({ lastDay: '2026-12-08', reason: 'completed' }, day)).fields).toEqual({
      lastDay: 'notLastDay',
    })
    got(await end({ lastDay: '2026-12-09', reason: 'employed' }, day))
    expect(got(await read('counsellor', periodId, day))).toMatchObject({
      status: 'interrupted',
      to: '2026-12-09',
    })
    const { rows } = await town.owner.query(
      `select free from access.free_seats('[2026-12-14,2027-01-01)', $1, array[$2]::uuid[])`,
      [day, place],
    )
    expect(rows).toEqual([{ free: 1 }])
  })
})

describe('the client’s path', () => {
  it('moves when the place answers, and lets no contract by before the decision', async () => {
    const client = await town.addClient({ lastName: 'Polulla' }, 'counsellor')
    await addPlan(town, client)
    await town.owner.query(
      `insert into path_case (client_id, path, status, turn, opened_on) values ($1, 'rehabWork', 'placeSearch', 'social', '2026-11-02')`,
      [client],
    )
    const status = async () =>
      (await town.owner.query('select status from path_case where client_id = $1', [client])).rows[0].status
    const body = asking(await addPlace(town, { title: 'Polun paikka', days: mornings }))
    got(await town.ask('counsellor', contract.holdPlace, { params: { clientId: client }, body }))
    const enquiryId = await enquiryOf(body.id)
    got(await answer('contact', enquiryId, { answer: 'confirmed' }))
    await tasks['period.answered']?.({ enquiryId }, jobs())
    expect(await status()).toBe('decision')
    expect(refusalOf(await agree(body.id, {})).code).toBe('path.decisionFirst')
    await town.owner.query(`update path_case set status = 'contract' where client_id = $1`, [client])
    got(await agree(body.id, {}))
    expect(await status()).toBe('running')
    const next = await continued(client, body.id)
    expect(await status()).toBe('contract')
    got(await agree(next, { from: '2027-03-15', to: '2027-06-20', contractOn: '2027-02-21' }, evaluating))
    expect(await status()).toBe('running')
    // the former period ends, and the path stays with the one that follows it
    await tasks['period.end']?.({ periodId: body.id }, jobs(noonOf('2027-03-15')))
    expect(await status()).toBe('running')
  })

  const evaluating = noonOf('2027-02-21')
  /** Evaluates the period, decides to go on, and holds and reserves the same place again; the decision is made elsewhere. */
  async function continued(clientId: string, periodId: string): Promise<string> {
    const next = async () =>
      got(await town.ask('counsellor', listPaths, { params: { clientId } }, evaluating)).cases[0]?.next
    const said = { id: newUuid(), text: 'Sujuu.', goalReached: 'partly', continuation: null }
    const evaluate = (part: object) =>
      town.ask(
        'counsellor',
        contract.evaluatePeriod,
        { params: { periodId }, body: { ...said, ...part } },
        evaluating,
      )
    expect(refusalOf(await evaluate({}))).toMatchObject({
      code: 'period.continuationOpen',
      fields: { continuation: 'required' },
    })
    got(await evaluate({ continuation: 'continue' }))
    expect(await next()).toMatchObject({ move: 'continuePeriod', at: 'periods' })
    const body = { id: newUuid(), to: '2027-06-20' }
    got(await town.ask('counsellor', contract.continuePeriod, { params: { periodId }, body }, evaluating))
    expect(await next()).toMatchObject({ move: 'awaitPlace', at: 'periods' })
    got(await answer('contact', await enquiryOf(body.id), { answer: 'confirmed' }, evaluating))
    expect(await next()).toMatchObject({ move: 'makeDecision', at: 'decisions' })
    await town.owner.query(`update path_case set status = 'contract' where client_id = $1`, [clientId])
    return body.id
  }
})
