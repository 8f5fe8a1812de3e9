import { addDays, addMonths, type PlainDate } from '../kernel/plain-date.ts'
import type { Area, Client } from './area.ts'
import type { Part } from './cast.ts'
import { workdayUntil } from './moments.ts'
import type { Worker } from './organisations.ts'
import { writePeriod } from './periods.ts'
import { findRoom } from './placing.ts'

/** Kinds of place in which rehabilitative work is done. */
export const KINDS = ['individual', 'group', 'workshop'] as const

/** A place is asked for: held and waiting, or an earlier one declined or lapsed. */
export function searchPlace(area: Area, client: Client, caseId: string, asker: Worker, part: Part): void {
  const { person } = client
  const from = addDays(area.today, person.chance.int(10, 24))
  const term = { from, to: addDays(addMonths(from, 3), -1) }
  const ended =
    part.soughtBefore ?? person.chance.weighted({ declined: 35, lapsed: 25, released: 10, none: 30 })
  const base = { kind: 'rehabWork', caseId, asker, contractOn: null } as const
  if (ended !== 'none') {
    const room = findRoom(area, person, KINDS, term)
    const askedOn = workdayUntil(addDays(area.yesterday, -person.chance.int(3, 8)))
    writePeriod(area, person, {
      ...base,
      id: person.chance.uuid(),
      status: ended,
      ...room,
      ...term,
      askedOn,
      answeredOn: ended === 'lapsed' ? null : askedOn,
    })
  }
  if (!part.holds) return
  const room = findRoom(area, person, KINDS, term, part.wishedUnit)
  writePeriod(area, person, {
    ...base,
    id: person.chance.uuid(),
    status: 'held',
    ...room,
    ...term,
    askedOn: addDays(area.today, -1),
    answeredOn: null,
  })
}

/** A place has answered yes and waits for the decision and the contract. */
export function reservePlace(
  area: Area,
  client: Client,
  caseId: string,
  asker: Worker,
  answeredOn: PlainDate,
  part: Part,
): void {
  const { person } = client
  const from = addDays(area.today, person.chance.int(6, 20))
  const term = { from, to: addDays(addMonths(from, person.chance.int(3, 5)), -1) }
  const room = findRoom(area, person, KINDS, term, part.wishedUnit)
  writePeriod(area, person, {
    id: person.chance.uuid(),
    kind: 'rehabWork',
    status: 'reserved',
    ...room,
    ...term,
    caseId,
    asker,
    askedOn: workdayUntil(addDays(answeredOn, -1)),
    answeredOn,
    contractOn: null,
  })
}
