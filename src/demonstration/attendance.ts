import { weekdaysOf } from '../features/place/rules/half-day.ts'
import { addDays, earlierOf, type PlainDate } from '../kernel/plain-date.ts'
import { findHoliday } from '../law/calendar.ts'
import { type Area, byClient, moment, own, placed, tell } from './area.ts'
import { absencesOfPlace, evaluationTexts } from './data/texts.ts'
import { at, daysOn, isWorkingDay } from './moments.ts'
import { hoursOf, type Period } from './periods.ts'
import type { Person } from './persons.ts'

/** Days marked by the place until yesterday; `missing` newest ones are not marked yet. */
export function writeAttendance(area: Area, person: Person, period: Period, missing: number): void {
  const last = earlierOf(period.to, area.yesterday)
  const days = daysOn(weekdaysOf(period.days), period.from, last)
  const expected = days.filter((day) => findHoliday(day) === null)
  for (const day of expected.slice(0, expected.length - missing)) mark(area, person, period, day)
}

const absences = { sick: 60, excused: 25, unexcused: 15 } as const

function mark(area: Area, person: Person, period: Period, day: PlainDate): void {
  const { chance } = person
  // the place is closed on the eves
  const isHoliday = !isWorkingDay(day)
  const absence = isHoliday ? ('holiday' as const) : chance.chance(0.12) ? chance.weighted(absences) : null
  const marks = chance.chance(0.012) && !isHoliday ? [null, absence ?? ('sick' as const)] : [absence]
  let corrects: string | null = null
  for (const [index, value] of marks.entries()) {
    const id: string = chance.uuid()
    const contact = area.network.worker(period.place.contact)
    const recordedAt = at(index === 0 ? day : addDays(day, 1), '15:30')
    area.book.add('attendance', {
      id,
      periodId: period.id,
      clientId: person.id,
      organisationId: period.place.organisationId,
      day,
      hours: value === null ? hoursOf(period.days) : 0,
      absence: value,
      corrects,
      correctionReason: corrects ? chance.pick(absencesOfPlace) : null,
      recordedBy: contact.positionId,
      recordedAt,
    })
    const act = corrects ? 'attendanceCorrected' : 'attendanceMarked'
    tell(area, {
      person,
      act,
      actor: placed(contact),
      at: recordedAt,
      subjectId: period.id,
      payload: { day, absence: value },
    })
    corrects = id
  }
}

/** What the client, the place and the coordinator thought of the period (E9). */
export function writeEvaluations(
  area: Area,
  person: Person,
  period: Period,
  on: PlainDate,
  parties: readonly ('client' | 'place' | 'worker')[],
): void {
  const { chance } = person
  for (const party of parties) {
    const givenAt = moment(person, on)
    const contact = area.network.worker(period.place.contact)
    const actor = party === 'client' ? byClient : party === 'place' ? placed(contact) : own(period.asker)
    area.book.add('evaluation', {
      id: chance.uuid(),
      periodId: period.id,
      clientId: person.id,
      organisationId: period.place.organisationId,
      party,
      text: chance.pick(evaluationTexts[party]),
      goalReached: chance.weighted({ reached: 45, partly: 45, notReached: 10 }),
      continuation: chance.weighted({ continue: 60, otherService: 28, end: 12 }),
      positionId: actor.worker?.positionId ?? null,
      givenAt,
    })
    tell(area, {
      person,
      act: 'evaluationGiven',
      actor,
      at: givenAt,
      subjectId: period.id,
      payload: { party },
    })
  }
}
