import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, noonOf, refused, type Town } from '../../../tests/support/town.ts'
import * as contract from './contract.ts'

let town: Town
let clientId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Storås', firstNames: 'Eva' }, 'coach', 'counsellor')
  await town.giveAccount(clientId, 'eva')
})
afterAll(() => town.drop())

const startsAt = '2026-11-26T08:00:00.000Z'
const details = { kind: 'joint', channel: 'inPerson', startsAt, place: 'Torikatu 4', participants: [] }
const plan = (who: string, more: object = {}) =>
  town.ask(who, contract.planMeeting, { params: { clientId }, body: { id: newUuid(), ...details, ...more } })
const after = noonOf('2026-11-27')
const outcome = (who: string, meetingId: string, body: object, when = after) =>
  town.ask(who, contract.recordOutcome, { params: { clientId, meetingId }, body }, when)

describe('a meeting', () => {
  it('is planned with kind, channel, time, place and participants', async () => {
    const participants = [{ name: 'Worker kela', positionId: town.positions.kela }, { name: 'Äiti' }]
    const planned = accepted(await plan('coach', { participants }))
    expect(planned).toMatchObject({ ...details, participants, held: 'planned', organiser: 'Worker coach' })
    expect(planned.acts).toEqual(['change', 'cancel'])
    const { meetings } = accepted(
      await town.ask('counsellor', contract.listMeetings, { params: { clientId } }),
    )
    expect(meetings.map((m) => m.id)).toEqual([planned.id])
  })

  it('afterwards answers two questions: held, and whether the client came', async () => {
    const { id, version } = accepted(await plan('coach'))
    const body = { version, held: 'held', clientCame: false }
    expect(refused(await outcome('coach', id, body, town.at)).code).toBe('meeting.notYet')
    expect(refused(await outcome('coach', id, { ...body, clientCame: null })).fields).toEqual({
      clientCame: 'required',
    })
    const held = accepted(await outcome('counsellor', id, body))
    expect(held).toMatchObject({ held: 'held', clientCame: false, acts: ['recordOutcome'] })
    expect(refused(await outcome('coach', id, body)).code).toBe('changedMeanwhile')
    accepted(await outcome('coach', id, { ...body, version: held.version, clientCame: true }))
    const { rows } = await town.owner.query(
      'select type, payload from journal where subject_id = $1 order by happened_at, id',
      [id],
    )
    expect(rows.map((r) => [r.type, r.payload.clientCame])).toEqual([
      ['meeting.planned', undefined],
      ['meeting.held', false],
      ['meeting.held', true],
    ])
  })

  it('is cancelled once, and then nothing more happens to it', async () => {
    const { id, version } = accepted(await plan('coach'))
    const params = { clientId, meetingId: id }
    const cancel = () =>
      town.ask('coach', contract.cancelMeeting, { params, body: { version, reason: 'Sairastui' } })
    expect(accepted(await cancel()).acts).toEqual([])
    expect(refused(await cancel()).code).toBe('meeting.cancelled')
    const result = await outcome('coach', id, { version: version + 1, held: 'held', clientCame: true })
    expect(refused(result).code).toBe('meeting.cancelled')
  })

  it('is answered by the client; a new time asks again', async () => {
    const { id, version } = accepted(await plan('coach'))
    const params = { clientId, meetingId: id }
    const answer = (who: string) =>
      town.ask(who, contract.answerMeeting, { params, body: { answer: 'coming' } })
    expect(accepted(await answer('eva'))).toMatchObject({ clientAnswer: 'coming', acts: ['answer'] })
    expect(refused(await answer('coach')).code).toBe('notPermitted')
    const change = (v: number, more: object) =>
      town.ask('coach', contract.changeMeeting, { params, body: { ...details, ...more, version: v } })
    expect(refused(await change(version, {})).code).toBe('changedMeanwhile')
    expect(accepted(await change(version + 1, { place: 'Etänä' })).clientAnswer).toBe('coming')
    const moved = accepted(await change(version + 2, { startsAt: '2026-11-30T08:00:00.000Z' }))
    expect(moved.clientAnswer).toBeNull()
  })

  it('cannot be changed by the client through the tables either', async () => {
    const { rowCount } = await town.owner.query(
      `select from pg_policies where tablename = 'meeting' and cmd = 'UPDATE'`,
    )
    expect(rowCount).toBe(1)
    expect(refused(await plan('eva')).code).toBe('notPermitted')
    expect(refused(await plan('nurse')).code).toBe('notFound')
    expect(refused(await plan('coach', { startsAt: '2025-11-26T08:00:00.000Z' })).fields).toEqual({
      startsAt: 'past',
    })
  })
})
