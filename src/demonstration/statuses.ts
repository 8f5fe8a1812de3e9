import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts'
import { type Area, type Client, moment, own, tell } from './area.ts'
import type { Part } from './cast.ts'

type Status = 'unemployed' | 'laidOff' | 'employed' | 'inService' | 'outsideLabourForce'

/** The last status of those whose customership ended, by its reason. */
const after: Readonly<Record<string, Status>> = {
  openMarket: 'employed',
  paySubsidy: 'employed',
  studies: 'outsideLabourForce',
  pension: 'outsideLabourForce',
  illnessOrFamilyLeave: 'outsideLabourForce',
}

/** Unemployed at first, then in a service or at work for a time, and unemployed again. */
export function writeStatuses(area: Area, client: Client, part: Part): void {
  const { person } = client
  const { chance } = person
  const end = part.closed?.on ?? area.today
  let from = person.knownFrom
  let status: Status = chance.weighted({ unemployed: 92, laidOff: 8 })
  while (daysBetween(from, end) > 200 && chance.chance(0.7)) {
    const until = addDays(from, chance.int(90, daysBetween(from, end) - 60))
    write(area, client, status, from, until)
    from = until
    status =
      status === 'unemployed' ? chance.weighted({ inService: 65, employed: 25, laidOff: 10 }) : 'unemployed'
  }
  if (!part.closed) {
    write(area, client, part.inService ? 'inService' : status, from, null)
    return
  }
  if (from < end) write(area, client, status, from, end)
  write(area, client, after[part.closed.reason] ?? 'unemployed', end, null)
}

function write(area: Area, client: Client, status: Status, from: PlainDate, until: PlainDate | null): void {
  const { person, coach } = client
  area.book.add('jobseekerStatus', {
    id: person.chance.uuid(),
    clientId: person.id,
    status,
    valid: `[${from},${until ?? ''})`,
    recordedAt: moment(person, from),
  })
  tell(area, {
    person,
    act: 'statusSet',
    actor: own(coach),
    at: moment(person, from),
    payload: { status, from },
  })
}
