import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, noonOf, refused, type Town } from '../../../tests/support/town.ts'
import { recordContact } from '../contact/contract.ts'
import { planMeeting } from '../meeting/contract.ts'
import { addFact, setStatus } from '../situation/contract.ts'
import * as contract from './contract.ts'

let town: Town
let clientId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Lehtoranta', firstNames: 'Sanna' }, 'coach', 'counsellor')
  await town.joinUp(clientId, { coach: 'employment', counsellor: 'social', kela: 'kela' })
  await town.owner.query(
    `update client_identity set code_cipher = '\\x01', code_hash = '\\x02' where client_id = $1`,
    [clientId],
  )
})
afterAll(() => town.drop())

const open = (who: string, when?: Date) => town.ask(who, contract.openFile, { params: { clientId } }, when)
const opened = async (who: string, when?: Date) => accepted(await open(who, when))
const rulesOf = async (who: string) => (await opened(who)).grounds.map((g) => g.why.rule)

describe('why one sees the file', () => {
  it('each ground has its rule, section in force that day, and facts', async () => {
    const { grounds } = await opened('coach')
    expect(grounds.map((g) => [g.why.rule, g.why.cite, g.why.version])).toEqual([
      ['access.jointService', '381/2023 11–15 §', '381/2023@2025-01-01'],
      ['access.ownCustomer', '380/2023', '380/2023@2025-01-01'],
    ])
    expect(grounds[0]?.why.facts).toMatchObject({
      from: '2026-10-02',
      to: null,
      pair: ['Worker coach', 'Worker counsellor', 'Worker kela'],
    })
    expect(grounds[1]?.why.facts).toMatchObject({ organisation: 'Työllisyysalue', openedOn: '2026-01-01' })
  })

  it('a manager supervises, a substitute stands in, each said so', async () => {
    expect(new Set(await rulesOf('boss'))).toEqual(new Set(['access.supervision']))
    await town.owner.query(
      `insert into substitution (absent_id, substitute_id, valid) values ($1, $2, '[2026-12-01,2026-12-08)')`,
      [town.positions.coach, town.positions.colleague],
    )
    expect(refused(await open('colleague')).code).toBe('notFound')
    const [ground] = (await opened('colleague', noonOf('2026-12-07'))).grounds
    expect(ground).toMatchObject({ substituted: true, why: { rule: 'access.substitute' } })
    expect(ground?.why.facts).toMatchObject({ colleagues: ['Worker coach'], substituteUntil: '2026-12-07' })
    expect(refused(await open('colleague', noonOf('2026-12-08'))).code).toBe('notFound')
    // and each of their readings is marked so in the log
    const { rows } = await town.owner.query(
      `select distinct w.subject, l.ground from access_log l join worker w on w.id = l.worker_id
       where l.event = 'file.opened' and l.result = 'read' and w.subject in ('boss', 'colleague') order by 1, 2`,
    )
    expect(rows).toEqual([
      { subject: 'boss', ground: 'supervision' },
      { subject: 'colleague', ground: 'substitute:jointService' },
    ])
  })

  it('without a ground there is no file, and the refused attempt is in the log', async () => {
    expect(refused(await open('nurse')).code).toBe('notFound')
    const { rows } = await town.owner.query(
      `select reason from access_log where result = 'refused' and worker_id = (select id from worker where subject = 'nurse')`,
    )
    expect(rows[0].reason).toBe(`notFound ${clientId}`)
  })
})

describe('why one does not see or change everything', () => {
  const ask = (who: string) => town.ask(who, contract.readClosed, { params: { clientId } })
  const missing = async (who: string, category: string) => {
    const found = accepted(await ask(who)).parts.find((part) => part.category === category)
    return found ? `${found.level} ${found.missing}` : null
  }

  it('is told of what the matrix closes to one’s grounds, and of nothing else', async () => {
    expect(await missing('coach', 'healthRecords')).toBe('read consent')
    expect(await missing('coach', 'socialServices')).toBe('read others')
    expect(await missing('counsellor', 'socialServices')).toBe(null)
    expect(await missing('boss', 'plan')).toBe('write readingOnly')
    const closed = accepted(await ask('boss')).acts.map(({ action }) => action)
    const { permitted } = await opened('boss')
    expect(closed.filter((action) => permitted.includes(action))).toEqual([])
    expect(closed).toContain('contact.record')
  })

  it('and without a ground the answer is that of a person who does not exist', async () => {
    const stranger = await town.ask('nurse', contract.readClosed, { params: { clientId: newUuid() } })
    expect(refused(await ask('nurse'))).toEqual(refused(stranger))
  })
})

describe('the first screen', () => {
  beforeAll(async () => {
    const params = { clientId }
    const fact = { source: 'clientTold', toldOn: '2026-11-01' }
    const tell = (who: string, more: object) =>
      town.ask(who, addFact, { params, body: { id: newUuid(), ...fact, ...more } })
    accepted(await tell('counsellor', { topic: 'housing', category: 'situation', text: 'Vuokralla.' }))
    accepted(await tell('counsellor', { topic: 'wish', category: 'needsAssessment', text: 'Aamuisin.' }))
    const status = { id: newUuid(), status: 'unemployed', from: '2026-03-01' }
    accepted(await town.ask('coach', setStatus, { params, body: status }))
    const call = { kind: 'call', reached: true, contactedAt: noonOf('2026-11-22').toISOString() }
    const said = { id: newUuid(), text: 'Kotona vaikeaa.', nextContactOn: '2026-11-30', ...call }
    accepted(await town.ask('counsellor', recordContact, { params, body: said }))
    const meeting = { kind: 'joint', channel: 'video', place: null, participants: [] }
    for (const day of ['2026-11-20', '2026-11-26']) {
      const body = { id: newUuid(), ...meeting, startsAt: noonOf(day).toISOString() }
      accepted(await town.ask('coach', planMeeting, { params, body }))
    }
  })

  it('has the head, the work pair, the situation, the deadlines and what is ahead', async () => {
    const file = await opened('coach')
    expect(file.head).toMatchObject({ age: 36, hasIdentityCode: true, contact: { phone: '050 555 0199' } })
    expect(file.head.workers.map((w) => [w.name, w.lane])).toEqual([
      ['Worker coach', 'employment'],
      ['Worker counsellor', 'social'],
      ['Worker kela', 'kela'],
    ])
    expect(file.situation.facts.map((f) => f.text)).toEqual(['Vuokralla.', 'Aamuisin.'])
    expect(file.status).toMatchObject({ status: 'unemployed', from: '2026-03-01', to: null })
    expect(file.deadlines.map((d) => [d.kind, d.dueOn])).toEqual([
      // ten working days from the first day of the job search, 1.3. (380/2023 32 §)
      ['initialInterview', '2026-03-13'],
      ['nextContact', '2026-11-30'],
    ])
    expect(file.meetingsAhead.map((m) => m.startsAt.slice(0, 10))).toEqual(['2026-11-26'])
    expect(file.paths.map((p) => p.path)).toEqual(['joint'])
    expect(JSON.stringify(file)).not.toContain('codeCipher')
  })

  it('shows another authority its part only', async () => {
    const file = await opened('kela')
    expect(file.situation.facts.map((f) => f.text)).toEqual(['Aamuisin.'])
    expect(file.timeline.events.map((e) => [e.kind, e.type, e.text])).not.toContainEqual([
      'contact',
      'call',
      'Kotona vaikeaa.',
    ])
    expect(file.timeline.events.map((e) => e.type)).toContain('call')
    expect(file.permitted).toContain('contact.record')
    expect(file.permitted).not.toContain('client.changeContact')
    expect((await opened('boss')).permitted).not.toContain('contact.record')
  })

  it('tells every event once, newest first, and goes on to the older ones', async () => {
    const { timeline } = await opened('counsellor')
    expect(timeline.events.map((e) => `${e.kind} ${e.type}`)).toEqual([
      'change situation.statusSet',
      'change situation.told',
      'change situation.told',
      'contact call',
      'meeting joint',
    ])
    for (let n = 0; n < 25; n += 1) {
      const contact = { kind: 'note', reached: null, text: `${n}`, nextContactOn: null }
      const contactedAt = new Date(noonOf('2026-10-01').getTime() + Math.floor(n / 2) * 60_000).toISOString()
      const body = { id: newUuid(), ...contact, contactedAt }
      accepted(await town.ask('coach', recordContact, { params: { clientId }, body }))
    }
    const first = (await opened('coach')).timeline
    const query = { before: first.next }
    const rest = accepted(await town.ask('coach', contract.readTimeline, { params: { clientId }, query }))
    const all = [...first.events, ...rest.events]
    expect(rest.next).toBeNull()
    expect(all).toHaveLength(30)
    expect(new Set(all.map((e) => e.id)).size).toBe(30)
    const notes = { query: { only: 'meeting' }, params: { clientId } }
    const meetings = accepted(await town.ask('coach', contract.readTimeline, notes))
    expect(meetings.events.map((e) => e.type)).toEqual(['joint'])
  })

  it('is one entry in the log with ground and the categories shown', async () => {
    const { rows } = await town.owner.query(
      `select ground, categories from access_log where event = 'file.opened' and result = 'read'
       and worker_id = (select id from worker where subject = 'kela') order by at desc, id desc limit 1`,
    )
    expect(rows[0].ground).toBe('jointService')
    expect(rows[0].categories.sort()).toEqual([
      'contact',
      'contactLog',
      'decisionJoint',
      'identity',
      'jobseekerStatus',
      'needsAssessment',
    ])
  })
})
