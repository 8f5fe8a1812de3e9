import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts'
import { addWorkingDays } from '../law/calendar.ts'
import { interviewInitial } from '../law/rules/interview-initial.ts'
import { type Area, type Client, own, past } from './area.ts'
import type { Part } from './cast.ts'
import { openCustomership } from './customership.ts'
import { writeFacts } from './facts.ts'
import { contact, meet } from './meetings.ts'
import { workdayFrom, workdayUntil } from './moments.ts'
import { writePlans } from './plans.ts'
import { writeStatuses } from './statuses.ts'

/** P3: registered as a jobseeker, interviewed, planned for, and seen about every three months. */
export function tellEmployment(area: Area, client: Client, part: Part): void {
  const { person, coach } = client
  const on = person.knownFrom
  const closed = part.closed
  openCustomership(area, person, {
    kind: 'employment',
    worker: coach,
    on,
    ...(closed ? { closed } : {}),
    ...(part.coachBefore ? { before: part.coachBefore } : {}),
    ...(part.waits ? { waits: true } : {}),
  })
  writeStatuses(area, client, part)
  if (part.waits) return
  const interviewedOn = interview(area, client, on)
  writeFacts(area, client, interviewedOn)
  meetSoon(area, client, part)
  if (interviewedOn > area.yesterday) {
    contact(area, client, { on: past(area, on), actor: own(coach), kind: 'call', nextOn: interviewedOn })
    return
  }
  planAndMeet(area, client, part, interviewedOn)
  keepInTouch(area, client, part, interviewedOn)
}

function meetSoon(area: Area, client: Client, part: Part): void {
  const planned = { actor: own(client.coach), outcome: 'planned' } as const
  if (part.meetsToday)
    meet(area, client, {
      kind: part.joint ? 'joint' : 'quarterly',
      on: area.today,
      time: part.meetsToday,
      ...planned,
    })
  if (part.meetsIn)
    meet(area, client, {
      kind: 'supplementary',
      on: workdayFrom(addDays(area.today, part.meetsIn)),
      ...planned,
    })
}

/** Within the time of the law nearly always; one in twenty comes too late, as in life. */
function interview(area: Area, client: Client, on: PlainDate): PlainDate {
  const { chance } = client.person
  const law = interviewInitial.run({ jobSearchStartedOn: on })
  const last = law.ok ? law.answer.due : addWorkingDays(on, 5)
  const wanted = chance.chance(0.05)
    ? addWorkingDays(last, 3)
    : addWorkingDays(on, chance.int(2, Math.max(2, Math.floor(daysBetween(on, last) * 0.6))))
  const isPast = wanted <= area.yesterday
  meet(area, client, {
    kind: 'initial',
    on: wanted,
    actor: own(client.coach),
    outcome: isPast ? 'held' : 'planned',
  })
  return wanted
}

function planAndMeet(area: Area, client: Client, part: Part, from: PlainDate): void {
  const { person, coach } = client
  // the multi-sector plan and the activation plan take the employment plan's place (C4)
  const endedOn = part.closed?.on ?? part.plansFrom
  const signings = writePlans(area, client, {
    kind: 'employment',
    caseId: null,
    signers: [['employment', own(coach)]],
    from,
    nextDue: endedOn ? null : addDays(area.today, part.dueIn),
    ...(endedOn ? { endedOn } : {}),
    ...(part.plansFrom && !part.closed ? { isReplaced: true } : {}),
  })
  for (const on of signings.slice(1)) {
    if (person.chance.chance(0.12))
      meet(area, client, {
        kind: 'quarterly',
        on: workdayUntil(addDays(on, -6)),
        actor: own(coach),
        outcome: 'missed',
      })
    meet(area, client, { kind: 'quarterly', on, actor: own(coach) })
    if (person.chance.chance(0.3))
      meet(area, client, {
        kind: 'supplementary',
        on: past(area, workdayFrom(addDays(on, 30))),
        actor: own(coach),
      })
  }
  if (endedOn || part.dueIn < 0 || !person.chance.chance(0.45)) return
  const on =
    part.dueIn < 2 ? addDays(area.today, part.dueIn) : workdayUntil(addDays(area.today, part.dueIn - 1))
  if (on > area.today) meet(area, client, { kind: 'quarterly', on, actor: own(coach), outcome: 'planned' })
}

/** Calls and letters between the meetings; a few have not been heard of for two months. */
export function keepInTouch(area: Area, client: Client, part: Part, from: PlainDate): void {
  const { person, coach } = client
  const last =
    part.closed?.on ??
    addDays(area.today, part.forgotten ? -person.chance.int(64, 88) : -person.chance.int(1, 50))
  let day = workdayFrom(addDays(from, person.chance.int(20, 70)))
  while (day < last) {
    contact(area, client, {
      on: day,
      actor: own(coach),
      category: person.chance.chance(0.3) ? 'employmentHistory' : 'contactLog',
    })
    day = workdayFrom(addDays(day, person.chance.int(50, 120)))
  }
  if (part.closed) return
  const on = past(area, workdayUntil(last))
  if (on <= from) return
  const nextOn =
    part.nextContactIn === undefined ? undefined : workdayFrom(addDays(area.today, part.nextContactIn))
  contact(area, client, { on, actor: own(coach), kind: 'call', ...(nextOn && nextOn > on ? { nextOn } : {}) })
}
