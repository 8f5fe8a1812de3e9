import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { delivered, made, placed, prepare } from '../../../tests/support/decisions.ts'
import { accepted, createTown, newUuid, noonOf, refused, type Town } from '../../../tests/support/town.ts'
import { jobTools } from '../../platform/jobs.ts'
import { settledTasks } from '../deadline/index.ts'
import { readTimeline } from '../file/contract.ts'
import * as acts from './acts-contract.ts'
import * as contract from './contract.ts'
import { enterNotice, listNotices, saveSetting } from './settings-contract.ts'
import { decisionTasks } from './tasks.ts'

let town: Town
beforeAll(async () => {
  town = await createTown()
})
afterAll(() => town.drop())

type Of = { readonly clientId: string; readonly id: string }
const read = async (who: string, { clientId, id }: Of, when?: Date) =>
  accepted(await town.ask(who, contract.readDecision, { params: { clientId, decisionId: id } }, when))
const act = <E extends (typeof acts)[keyof typeof acts] & { path: string }>(
  endpoint: E,
  { clientId, id }: Of,
  body: object,
  when?: Date,
) =>
  town.ask('counsellor', endpoint as typeof acts.decide, { params: { clientId, decisionId: id }, body }, when)
const run = (task: string, id: string, at = town.at) =>
  settledTasks(decisionTasks)[task]?.({ decisionId: id }, jobTools(town.system, at, town.installation))
const paper = async (who: string, { clientId, id }: Of) =>
  JSON.stringify(
    accepted(
      await town.ask(who, contract.printDecision, { params: { clientId, decisionId: id }, query: {} }),
    ),
  )
const count = async (sql: string, id: string) => (await town.owner.query(sql, [id])).rows[0].n

describe('a letter', () => {
  it('posted starts the time of appeal: received on the seventh day, thirty days from that, with the reason', async () => {
    const of = await delivered(town, 'Kirje')
    const view = await read('counsellor', of)
    // posted Mon 23.11. → received 30.11. → 30.12.2026
    expect(view).toMatchObject({ status: 'delivered', deliveredOn: '2026-11-23', appealUntil: '2026-12-30' })
    expect(view.delivery).toMatchObject({ method: 'letter', sentOn: '2026-11-23', receivedOn: '2026-11-30' })
    expect(view.appealWhy).toMatchObject({
      rule: 'decision.appeal',
      cite: expect.stringContaining('434/2003 59 §'),
    })
  })

  it('shown to have come another day moves the last day', async () => {
    const of = await delivered(town, 'Saantipäivä')
    accepted(
      await act(acts.recordReceipt, of, { version: 3, receivedOn: '2026-12-03' }, noonOf('2026-12-04')),
    )
    // 3.12. + 30 = Sat 2.1.2027 → Mon 4.1.2027
    expect((await read('counsellor', of)).appealUntil).toBe('2027-01-04')
    const said = await paper('counsellor', of)
    expect(said).toContain('Lähetetty kirjeellä 23.11.2026. Asiakas on saanut päätöksestä tiedon 3.12.2026.')
    expect(said).not.toContain('katsotaan saaneen')
  })

  it('cannot have left before the decision was made, nor tomorrow', async () => {
    const of = await made(town, 'Liian aikaisin')
    const post = (sentOn: string) => act(acts.deliverDecision, of, { version: 2, sentOn })
    expect(refused(await post('2026-11-22')).code).toBe('decision.sentBeforeMade')
    expect(refused(await post('2026-11-24')).code).toBe('decision.dayFuture')
  })
})

describe('an electronic notice', () => {
  it('waits in the outbox of the deciding transaction and leaves once, whatever crashes between', async () => {
    const of = await made(town, 'sahkoinen', 'eNotice')
    await town.owner.query(
      `update client_contact set email = 'posti@esimerkki.example' where client_id = $1`,
      [of.clientId],
    )
    const jobs = `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'decision.deliver' and key = 'decision:' || $1`
    expect(await count(jobs, of.id)).toBe(1)
    expect((await read('counsellor', of)).status).toBe('decided')
    // the process dies after the delivery was written and before it was committed
    await town.owner.query(
      `create function crash() returns trigger language plpgsql as $$ begin raise exception 'crash'; end $$`,
    )
    await town.owner.query('create trigger crash after insert on mail for each row execute function crash()')
    await expect(run('decision.deliver', of.id)).rejects.toThrow('crash')
    await town.owner.query('drop trigger crash on mail; drop function crash')
    expect((await read('counsellor', of)).status).toBe('decided')
    await Promise.all([run('decision.deliver', of.id), run('decision.deliver', of.id)])
    await run('decision.deliver', of.id)
    expect(
      await count(
        `select count(*)::int as n from decision_act where decision_id = $1 and act = 'send'`,
        of.id,
      ),
    ).toBe(1)
    const mails = await town.owner.query(`select body, to_client from mail where purpose = 'decision.notice'`)
    expect(mails.rows).toMatchObject([{ to_client: true }])
    expect(mails.rows[0].body).not.toContain('sahkoinen')
    expect(
      await count(
        `select count(*)::int as n from access_log where purpose = 'decision.deliver' and client_id = $1`,
        of.clientId,
      ),
    ).toBe(1)
    // third day after sending, then thirty days: 26.11. → Sat 26.12. → Mon 28.12.
    expect(await read('counsellor', of)).toMatchObject({ status: 'delivered', appealUntil: '2026-12-28' })
    // the same last day as a clock of the client's
    const { rows } = await town.owner.query(
      `select due_on::text, state, category from deadline where subject_id = $1 and kind = 'appealEnd'`,
      [of.id],
    )
    expect(rows).toEqual([{ due_on: '2026-12-28', state: 'limit', category: 'decisionJoint' }])
  })

  it('is for those who use own pages only', async () => {
    const { clientId } = await placed(town, 'Ei sivuja')
    const id = await prepare(town, clientId)
    expect(refused(await act(acts.decide, { clientId, id }, { version: 1, method: 'eNotice' })).code).toBe(
      'decision.noOwnPages',
    )
  })
})

describe('the time of appeal', () => {
  it('over, the decision is final; the job that finds it appealed lets it be', async () => {
    const [of, other] = [await delivered(town, 'Lainvoima'), await delivered(town, 'Valitus')]
    await run('decision.becomeFinal', of.id, noonOf('2026-12-30'))
    expect((await read('counsellor', of)).status).toBe('delivered')
    accepted(
      await act(acts.recordAppeal, other, { version: 3, on: '2026-11-23', reason: 'Vaatii enemmän päiviä.' }),
    )
    for (const { id } of [of, other]) await run('decision.becomeFinal', id, noonOf('2026-12-31'))
    expect((await read('counsellor', of)).status).toBe('inForce')
    expect((await read('counsellor', other)).status).toBe('appealed')
    const { rows } = await town.owner.query(
      `select client_id, ground from access_log where event = 'decision.becomeFinal' and purpose = 'decision.becomeFinal'`,
    )
    expect(rows).toEqual([{ client_id: of.clientId, ground: 'system' }])
  })
})

describe('a decision corrected after appeal', () => {
  it('is a new decision with its own number; the former stands as it was and is superseded', async () => {
    const of = await delivered(town, 'Oikaistu')
    accepted(await act(acts.recordAppeal, of, { version: 3, on: '2026-11-23', reason: 'Neljä päivää.' }))
    const id = newUuid()
    const body = { id, ground: 'afterAppeal', reason: 'Vaatimus hyväksytään.', agreed: false }
    const correct = (with_: object) => act(acts.correctDecision as never, of, with_)
    accepted(await correct(body))
    expect(refused(await correct({ ...body, id: newUuid() })).code).toBe('decision.beingCorrected')
    const draft = await read('counsellor', { ...of, id })
    expect(draft).toMatchObject({ supersedes: of.id, status: 'prepared', contents: { daysPerWeek: 3 } })
    const contents = { ...draft.contents, daysPerWeek: 4 }
    const params = { clientId: of.clientId, decisionId: id }
    accepted(await town.ask('counsellor', acts.saveDecision, { params, body: { version: 1, contents } }))
    expect((await read('counsellor', of)).status).toBe('appealed')
    accepted(await act(acts.decide, { ...of, id }, { version: 2, method: 'letter' }))
    const [former, now] = [await read('counsellor', of), await read('counsellor', { ...of, id })]
    expect(former).toMatchObject({ status: 'corrected', supersededBy: id, contents: { daysPerWeek: 3 } })
    expect(now).toMatchObject({ status: 'decided', contents: { daysPerWeek: 4 } })
    expect(now.number).not.toBe(former.number)
    expect(former.may).toEqual([])
    expect(await paper('counsellor', of)).toContain(`Sen on korvannut 23.11.2026 tehty päätös ${now.number}.`)
    expect(await paper('counsellor', { ...of, id })).toContain(`tehdyn päätöksen ${former.number}.`)
  })

  it('to the party’s disadvantage only with their consent (434/2003 50 §); withdrawn is an act of its own', async () => {
    const of = await delivered(town, 'Haitaksi')
    const body = { id: newUuid(), ground: 'error', reason: 'Päivät väärin.', agreed: false }
    expect(refused(await act(acts.correctDecision as never, of, body))).toMatchObject({
      code: 'decision.partyAgrees',
      citation: '434/2003 50 §',
    })
    accepted(await act(acts.withdrawDecision, of, { version: 3, reason: 'Asiakas muutti.' }))
    const view = await read('counsellor', of)
    expect(view.acts.at(-1)).toMatchObject({
      act: 'withdraw',
      reason: 'Asiakas muutti.',
      who: 'Worker counsellor',
    })
    expect(view.contents.place).toBe('Kierrätyskeskus')
    expect(await paper('counsellor', of)).toContain('Päätös on peruutettu 23.11.2026.')
    // the reason is the authority's, the day everybody's
    expect(await paper('counsellor', of)).not.toContain('Asiakas muutti.')
  })
})

describe('who sees what', () => {
  const list = async (who: string, clientId: string) =>
    accepted(await town.ask(who, contract.listDecisions, { params: { clientId } })).decisions

  it('another authority on the path: kind, days and result of what was made, and nothing else', async () => {
    const { clientId, id } = await made(town, 'Jaettu', 'letter', 'coach')
    await prepare(town, clientId)
    expect(await list('counsellor', clientId)).toHaveLength(2)
    const [row, ...more] = await list('coach', clientId)
    expect(more).toEqual([])
    expect(row).toMatchObject({
      kind: 'rehabWork',
      result: 'granted',
      decidedOn: town.on,
      isOwn: false,
      number: null,
    })
    const answer = await town.ask('coach', contract.readDecision, { params: { clientId, decisionId: id } })
    expect(refused(answer).code).toBe('notFound')
  })

  it('the client: once it has been sent, in full', async () => {
    const { clientId, id } = await made(town, 'Oma')
    await town.giveAccount(clientId, 'oma')
    expect(await list('oma', clientId)).toEqual([])
    accepted(await act(acts.deliverDecision, { clientId, id }, { version: 2, sentOn: town.on }))
    expect(await list('oma', clientId)).toMatchObject([{ id, isOwn: true, appealUntil: '2026-12-30' }])
    const view = await read('oma', { clientId, id })
    expect(view).toMatchObject({ may: [], acts: [], contents: { place: 'Kierrätyskeskus' } })
  })

  it('the journal tells the others that it was made, and of its preparation nothing', async () => {
    const { clientId } = await made(town, 'Kertomus', 'letter', 'coach')
    const types = async (who: string) => {
      const { rows } = await town.owner.query('select type, category from journal where client_id = $1', [
        clientId,
      ])
      expect(rows.find(({ type }) => type === 'decision.prepared')?.category).toBe('decisionOwn')
      const answer = accepted(await town.ask(who, readTimeline, { params: { clientId }, query: {} }))
      return JSON.stringify(answer)
    }
    expect(await types('counsellor')).toContain('decision.prepared')
    const seen = await types('coach')
    expect(seen).toContain('decision.made')
    expect(seen).not.toContain('decision.prepared')
  })

  it('a decision of another is recorded as theirs', async () => {
    const clientId = await town.addClient({ lastName: 'Toisen' }, 'coach', 'counsellor')
    const body = {
      id: newUuid(),
      kind: 'kelaBenefit',
      maker: 'Kela',
      result: 'granted',
      decidedOn: '2026-11-10',
      validFrom: '2026-11-01',
      validTo: null,
      matter: 'Kuntoutusraha.',
    }
    accepted(await town.ask('coach', acts.recordOthers, { params: { clientId }, body }))
    expect(await list('counsellor', clientId)).toMatchObject([
      { kind: 'kelaBenefit', maker: 'Kela', origin: 'recorded', status: 'recorded', isOwn: false },
    ])
    expect((await read('coach', { clientId, id: body.id })).contents.matter).toBe('Kuntoutusraha.')
    const late = { ...body, id: newUuid(), decidedOn: '2026-11-24' }
    expect(
      refused(await town.ask('coach', acts.recordOthers, { params: { clientId }, body: late })).code,
    ).toBe('decision.dayFuture')
  })

  it('adult social work is told of a decision that it must enter, once (D3)', async () => {
    const county = town.organisations.get('wellbeingCounty')
    await town.owner.query(
      `insert into decision_setting (organisation_id, kind, valid, deciders, told_unit_id) values ($1, 'rehabTravel', '[2026-01-01,)', '{socialCounsellor}', $2)`,
      [county?.id, county?.unitId],
    )
    const { clientId } = await placed(town, 'Tiedoksi')
    const id = await prepare(town, clientId, 'rehabTravel')
    accepted(await act(acts.decide, { clientId, id }, { version: 1, method: 'letter' }))
    const told = async () => accepted(await town.ask('counsellor', listNotices, {})).notices
    expect(await told()).toMatchObject([
      { decisionId: id, client: 'Testi Tiedoksi', kind: 'rehabTravel', enteredAt: null },
    ])
    const enter = () => town.ask('counsellor', enterNotice, { params: { decisionId: id } })
    accepted(await enter())
    expect(refused(await enter()).code).toBe('notFound')
    expect(await told()).toMatchObject([{ enteredBy: 'Worker counsellor' }])
    await town.giveAccount(clientId, 'tiedoksi')
    const seen = async (who: string) => {
      const printed = await town.ask(who, contract.printDecision, {
        params: { clientId, decisionId: id },
        query: {},
      })
      return JSON.stringify(accepted(printed))
    }
    const { rows } = await town.owner.query(
      `select o.name || ', ' || u.name as name from unit u join organisation o on o.id = u.organisation_id where u.id = $1`,
      [county?.unitId],
    )
    const unit: string = rows[0].name
    expect(await seen('counsellor')).toContain(unit)
    accepted(await act(acts.deliverDecision, { clientId, id }, { version: 2, sentOn: town.on }))
    expect(await seen('tiedoksi')).toContain(unit)
    expect(refused(await town.ask('coach', listNotices, {})).code).toBe('notPermitted')
  })
})

describe('who decides is settled by the administrator', () => {
  it('from today on, and never wider than the law', async () => {
    const county = town.organisations.get('wellbeingCounty')
    await town.owner.query(
      `with w as (insert into worker (name, subject) values ('Hallinta', 'hallinta') returning id)
       insert into position (worker_id, organisation_id, role, valid) select id, $1, 'administrator', '[2020-01-01,)' from w`,
      [county?.id],
    )
    const params = { organisationId: county?.id, kind: 'rehabWork' }
    const body = {
      deciders: ['socialWorker'],
      twoPersons: false,
      minMonths: null,
      maxMonths: 6,
      toldUnitId: null,
    }
    const save = (part: object, when?: Date) =>
      town.ask('hallinta', saveSetting, { params, body: { ...body, ...part } }, when)
    expect(refused(await save({ maxMonths: 30 }))).toMatchObject({
      code: 'decision.widerThanLaw',
      citation: '189/2001 13 b §',
      facts: { min: 3, max: 24 },
    })
    expect(refused(await save({ minMonths: 8 })).code).toBe('decision.limitsCross')
    accepted(await save({}))
    accepted(await save({ maxMonths: 9 }))
    accepted(await save({ maxMonths: 12 }, noonOf('2026-12-01')))
    const { rows } = await town.owner.query(
      `select max_months, lower(valid)::text as since from decision_setting where kind = 'rehabWork' order by valid`,
    )
    expect(rows).toEqual([
      { max_months: 9, since: '2026-11-23' },
      { max_months: 12, since: '2026-12-01' },
    ])
    const { clientId } = await placed(town, 'Ei päättäjä')
    const id = await prepare(town, clientId)
    const answer = await act(acts.decide, { clientId, id }, { version: 1, method: 'letter' })
    expect(refused(answer)).toMatchObject({ code: 'decision.notDecider' })
  })
})
