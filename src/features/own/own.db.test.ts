import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, refused, type Town } from '../../../tests/support/town.ts'
import * as contract from './contract.ts'

let town: Town
let clientId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Lehtoranta', firstNames: 'Sanna' }, 'coach')
  await town.giveAccount(clientId, 'sanna')
})
afterAll(() => town.drop())

const home = async () => accepted(await town.ask('sanna', contract.readHome, {}))

describe('the first screen', () => {
  it('of one who has only a worker names the worker and asks for nothing', async () => {
    const mine = await home()
    expect(mine).toMatchObject({ firstNames: 'Sanna', path: null, meetings: [], next: { kind: 'nothing' } })
    expect(mine.people).toEqual([
      {
        key: expect.any(String),
        name: 'Worker coach',
        lane: 'employment',
        organisation: 'Työllisyysalue',
        phone: '050 555 0100',
      },
    ])
  })

  it('shows the joint service: where one is, until when, and the work pair once', async () => {
    const caseId = await town.joinUp(clientId, { coach: 'employment', counsellor: 'social' })
    await town.owner.query(
      `insert into deadline (client_id, subject, subject_id, kind, category, due_on, why)
       values ($1, 'case', $2, 'mappingPlan', 'plan', '2027-01-13', '{}')`,
      [clientId, caseId],
    )
    const mine = await home()
    expect(mine.path?.steps.find((s) => s.state === 'now')?.phase).toBe('mapping')
    expect(mine.path?.until).toBe('2027-01-13')
    expect(mine.people.map((p) => [p.name, p.lane])).toEqual([
      ['Worker coach', 'employment'],
      ['Worker counsellor', 'social'],
    ])
    expect(mine.next).toMatchObject({ kind: 'deadline', word: 'mappingPlan', day: '2027-01-13' })
  })

  it('tells the next meeting with the people by first name', async () => {
    await town.owner.query(
      `insert into meeting (client_id, kind, channel, starts_at, place, position_id, participants, recorded_at)
       values ($1, 'joint', 'inPerson', '2026-11-26T08:00:00Z', 'Torikatu 4', $2, $3, $4),
         ($1, 'joint', 'inPerson', '2026-11-20T08:00:00Z', 'Torikatu 4', $2, '[]', $4)`,
      [clientId, town.positions.coach, JSON.stringify([{ name: 'Mikael Storås' }]), town.at],
    )
    const mine = await home()
    expect(mine.meetings).toEqual([
      expect.objectContaining({ place: 'Torikatu 4', people: ['Mikael', 'Worker'] }),
    ])
    expect(mine.next).toMatchObject({ kind: 'meeting', day: '2026-11-26' })
  })

  it('puts a plan that waits for the client first', async () => {
    const { rows } = await town.owner.query(
      `insert into plan (client_id, kind, status, parties, created_at) values ($1, 'multiSector', 'signing', '{client,employment}', $2)
       returning id`,
      [clientId, town.at],
    )
    expect((await home()).next).toMatchObject({ kind: 'sign', id: rows[0].id })
    await town.owner.query(
      `insert into plan_signature (plan_id, client_id, party, how, signed_at) values ($1, $2, 'client', 'ownPage', $3)`,
      [rows[0].id, clientId, town.at],
    )
    const mine = await home()
    expect(mine.plans).toEqual([expect.objectContaining({ status: 'signing', waitsForMe: false })])
    expect(mine.next.kind).toBe('meeting')
  })

  it('tells the place, its days and the marks', async () => {
    const organisation = town.organisations.get('provider')
    const { rows } = await town.owner.query(
      `insert into period (client_id, kind, status, organisation_id, unit_id, during)
       values ($1, 'rehabWork', 'agreed', $2, $3, '[2026-11-01,2027-02-01)') returning id`,
      [clientId, organisation?.id, organisation?.unitId],
    )
    await town.owner.query(
      `insert into attendance (period_id, client_id, organisation_id, day, hours, absence, recorded_at) values
        ($1, $2, $3, '2026-11-16', 4, null, $4), ($1, $2, $3, '2026-11-18', 0, 'sick', $4)`,
      [rows[0].id, clientId, organisation?.id, town.at],
    )
    expect((await home()).period).toMatchObject({
      from: '2026-11-01',
      to: '2027-01-31',
      organisation: 'Yhdistys',
    })
    const days = accepted(await town.ask('sanna', contract.listOwnDays, {}))
    expect(days).toMatchObject({ present: 1, hours: 4 })
    expect(days.days.map((d) => [d.day, d.absence])).toEqual([
      ['2026-11-18', 'sick'],
      ['2026-11-16', null],
    ])
  })

  it('tells who has looked, and does not count her own visits', async () => {
    expect((await home()).looked.every((e) => !e.byClient)).toBe(true)
  })

  it('is the client’s own: a worker has no such page', async () => {
    expect(refused(await town.ask('coach', contract.readHome, {})).code).toBe('notPermitted')
  })
})
