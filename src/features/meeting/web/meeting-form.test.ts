import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import type { Meeting } from '../contract.ts'
import { checkMeetingForm, meetingValues, noMeeting } from './meeting-form.ts'
import { meetingState, meetingWhere, splitMeetings } from './meeting-presenter.ts'

const invitees = [
  { positionId: 'p1', name: 'Mikael Storås' },
  { positionId: 'p2', name: 'Kaisa Kela' },
]
const check = checkMeetingForm('2026-11-23', invitees)
const values = { ...noMeeting(), kind: 'joint', day: '26.11.2026', time: '10' } as const

const meeting: Meeting = {
  id: 'm1',
  clientId: 'c1',
  kind: 'joint',
  channel: 'inPerson',
  startsAt: '2026-11-26T08:00:00.000Z',
  place: 'Torikatu 4',
  held: 'planned',
  clientCame: null,
  clientAnswer: null,
  participants: [{ name: 'Mikael Storås', positionId: 'p1' }, { name: 'Äiti' }],
  organiser: 'Elina Harju',
  acts: ['change', 'cancel'],
  version: 1,
}

describe('the form', () => {
  it('sends the moment of Finland and who is invited', () => {
    expect(check({ ...values, invited: ['p2'], others: ' Äiti, ,Tulkki ' })).toMatchObject({
      value: {
        startsAt: '2026-11-26T08:00:00.000Z',
        place: null,
        participants: [{ name: 'Kaisa Kela', positionId: 'p2' }, { name: 'Äiti' }, { name: 'Tulkki' }],
      },
    })
  })

  it('says what to correct', () => {
    expect(check({ ...noMeeting(), time: '25' })).toEqual({
      ok: false,
      errors: { kind: 'required', day: 'date', time: 'time' },
    })
  })

  it('begins a change with what was planned, and sends the same when nothing is touched', () => {
    const { id, kind, channel, startsAt, place, participants } = meeting
    expect(check(meetingValues(meeting))).toEqual({
      ok: true,
      value: { id, kind, channel, startsAt, place, participants },
    })
  })
})

describe('what is said of a meeting', () => {
  const t = translator('fi')
  const held = { ...meeting, held: 'held', acts: ['recordOutcome'] } as const

  it.each([
    [meeting, 'sovittu'],
    [{ ...meeting, acts: ['change', 'cancel', 'recordOutcome'] } as Meeting, 'merkitsemättä'],
    [{ ...held, clientCame: true } as unknown as Meeting, 'pidettiin. Asiakas tuli.'],
    [{ ...held, held: 'notHeld', clientCame: false } as unknown as Meeting, 'ei pidetty. Asiakas ei tullut.'],
    [{ ...meeting, held: 'cancelled', acts: [] } as Meeting, 'peruttu'],
  ])('%#', (given, expected) => {
    expect(meetingState(given, t)).toBe(expected)
  })

  it('where, and which lie ahead', () => {
    expect(meetingWhere(meeting, t)).toBe('Paikan päällä, Torikatu 4')
    const unmarked = { ...meeting, id: 'm2', acts: ['change', 'cancel', 'recordOutcome'] } as Meeting
    const split = splitMeetings([meeting, unmarked])
    expect([split.ahead, split.past].map((ms) => ms.map((m) => m.id))).toEqual([['m1'], ['m2']])
  })
})
