import { evaluationDue } from '../features/deadline/rules/due.ts'
import type { RehabStatus } from '../features/path/contract.ts'
import { addDays, addMonths, earlierOf, type PlainDate } from '../kernel/plain-date.ts'
import { type Area, type Client, moment, own, tell } from './area.ts'
import { writeAttendance, writeEvaluations } from './attendance.ts'
import { type Step, writeCase } from './cases.ts'
import type { Part } from './cast.ts'
import { writeCertificate } from './certificates.ts'
import { openCustomership } from './customership.ts'
import { finalAssessmentsOf } from './data/texts.ts'
import { writeFeedback } from './feedback.ts'
import { contact, meet } from './meetings.ts'
import { workdayUntil } from './moments.ts'
import type { Worker } from './organisations.ts'
import { type Period, type PeriodStatus, writePeriod } from './periods.ts'
import { KINDS, reservePlace, searchPlace } from './place-seeking.ts'
import { type Found, findRoom, keepRoom } from './placing.ts'
import { writePlanInMaking, writePlans } from './plans.ts'
import { scheduleRehab } from './schedule.ts'

interface Term {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The first day of the case, which the person must have been known on. */
export interface RehabStory {
  readonly status: RehabStatus
  readonly terms: readonly Term[]
}

/** When the periods of the case were and will be: from the newest backwards, three to six months each (189/2001 13 b §). */
export function planTerms(
  chance: Client['person']['chance'],
  today: PlainDate,
  status: RehabStatus,
  endsIn: number,
): Term[] {
  if (status !== 'running' && status !== 'evaluation' && status !== 'closed') return []
  const count = chance.weighted({ 1: 50, 2: 32, 3: 18 } as const)
  const terms: Term[] = []
  let to = addDays(today, endsIn)
  for (let left = Number(count); left > 0; left -= 1) {
    // the newest has begun already
    const least = endsIn > 80 && terms.length === 0 ? 5 : 3
    const from = addMonths(addDays(to, 1), -chance.int(least, 5))
    terms.unshift({ from, to })
    to = addDays(from, -1)
  }
  return terms
}

/** P2: assessed, planned, placed, decided, agreed, attended, evaluated and continued or closed. */
export function tellRehab(area: Area, client: Client, part: Part, { status, terms }: RehabStory): void {
  const { person } = client
  const coordinator = client.coordinator
  if (!coordinator) throw new RangeError('rehabilitative work has a coordinator')
  const { chance } = person
  const id = chance.uuid()
  const schedule = scheduleRehab(chance, area.today, status, terms[0]?.from ?? null)
  const by = own(coordinator)
  const dayOf = (move: string) => schedule.moves.find((made) => made.move === move)?.on
  const periods = placeTerms(area, client, part, id, terms, coordinator, dayOf, status)
  const steps: Step[] = [
    ...schedule.moves.map(({ move, on }) => ({ move, on, by, facts: factsOf(move, on, periods[0]) })),
    ...continuations(area, periods, coordinator, status),
  ]
  const last = steps.at(-1)?.on ?? schedule.openedOn
  const isOver = status === 'closed' || status === 'refused'
  const closedOn = workdayUntil(addDays(last, 0))
  const relationshipId = openCustomership(area, person, {
    kind: 'rehab',
    worker: coordinator,
    on: schedule.openedOn,
    ...(isOver ? { closed: { on: closedOn, reason: 'needEnded' } } : {}),
  })
  writeCase(area, {
    id,
    path: 'rehabWork',
    person,
    relationshipId,
    openedOn: schedule.openedOn,
    openedBy: by,
    steps: status === 'refused' ? [...steps, { move: 'refuse', on: closedOn, by }] : steps,
    ...(isOver
      ? {
          closed: {
            on: closedOn,
            reason: status === 'closed' ? 'needEnded' : null,
            finalAssessment: status === 'closed' ? chance.pick(finalAssessmentsOf('needEnded')) : null,
          },
        }
      : {}),
  })
  const agreedOn = dayOf('planAgreed')
  if (!part.joint) planRehab(area, client, part, id, status, agreedOn, isOver ? closedOn : null)
  if (status === 'placeSearch') searchPlace(area, client, id, coordinator, part)
  if (status === 'decision' || status === 'contract')
    reservePlace(area, client, id, coordinator, dayOf('placeReserved') ?? area.yesterday, part)
  const since = steps.at(0)?.on
  if (since && !isOver)
    contact(area, client, {
      on: workdayUntil(addDays(area.yesterday, -chance.int(0, 45))),
      actor: by,
      category: 'situation',
    })
}

const factsOf = (
  move: string,
  on: PlainDate,
  period: Period | undefined,
): Readonly<Record<string, unknown>> => {
  if (move === 'assessNeeds') return { grounds: ['support500'] }
  if (move === 'placeReserved' && period) return { periodId: period.id }
  if (move === 'recordDecision') return decision(on, period)
  return {}
}

const decision = (on: PlainDate, period: Period | undefined) => ({
  decidedOn: on,
  decisionFrom: period?.from ?? addDays(on, 10),
  decisionTo: period?.to ?? addDays(addMonths(addDays(on, 10), 3), -1),
})

/** The periods of the case in their places, with attendance until yesterday and evaluations where it is time. */
function placeTerms(
  area: Area,
  client: Client,
  part: Part,
  caseId: string,
  terms: readonly Term[],
  asker: Worker,
  dayOf: (move: string) => PlainDate | undefined,
  status: RehabStatus,
): Period[] {
  const { person } = client
  let found: Found | null = null
  return terms.map((term, index) => {
    found = (found && keepRoom(area, found, term)) ?? findRoom(area, person, KINDS, term, part.wishedUnit)
    const isLast = index === terms.length - 1
    const answeredOn =
      index === 0 ? (dayOf('placeReserved') ?? term.from) : workdayUntil(addDays(term.from, -9))
    const period: Period = {
      id: person.chance.uuid(),
      kind: 'rehabWork',
      status: statusOf(area, term, isLast, status),
      ...found,
      ...term,
      caseId,
      asker,
      askedOn: workdayUntil(addDays(answeredOn, -1)),
      answeredOn,
      contractOn: index === 0 ? (dayOf('contractSigned') ?? term.from) : workdayUntil(addDays(term.from, -4)),
    }
    finishPeriod(area, client, part, period, isLast)
    return period
  })
}

const statusOf = (area: Area, term: Term, isLast: boolean, status: RehabStatus): PeriodStatus => {
  if (!isLast) return 'ended'
  if (status === 'closed') return term.to > area.yesterday ? 'interrupted' : 'ended'
  return term.to < area.today ? 'ended' : 'agreed'
}

function finishPeriod(area: Area, client: Client, part: Part, planned: Period, isLast: boolean): void {
  const { person } = client
  const { chance } = person
  const isOver = planned.status === 'ended' || planned.status === 'interrupted'
  const isInterrupted = isOver && chance.chance(isLast && part.rehab === 'closed' ? 0.25 : 0)
  const period: Period = isInterrupted ? { ...planned, status: 'interrupted', endReason: 'illness' } : planned
  writePeriod(area, person, period)
  writeAttendance(area, person, period, period.status === 'agreed' ? (part.missingMarks ?? 0) : 0)
  const evaluation = evaluationDue(period.to)
  const evaluatedOn = workdayUntil(addDays(evaluation?.dueOn ?? period.to, chance.int(-4, 3)))
  const isEvaluated = isOver
    ? chance.chance(0.9)
    : part.rehab === 'evaluation' && evaluatedOn <= area.yesterday
  if (isEvaluated)
    writeEvaluations(
      area,
      person,
      period,
      evaluatedOn,
      isOver && chance.chance(0.85) ? ['client', 'place', 'worker'] : ['place'],
    )
  writeFeedback(area, person, period)
  if (isEvaluated && isOver) writeCertificate(area, person, period, evaluatedOn)
  if (isOver)
    tell(area, {
      person,
      act: isInterrupted ? 'periodInterrupted' : 'periodEnded',
      actor: own(period.asker),
      at: moment(person, workdayUntil(period.to)),
      subjectId: period.id,
    })
}

/** Evaluated and continued from period to period; the last one as the case's status says. */
function continuations(
  area: Area,
  periods: readonly Period[],
  coordinator: Worker,
  status: RehabStatus,
): Step[] {
  const by = own(coordinator)
  const steps: Step[] = []
  for (const [index, period] of periods.entries()) {
    const next = periods[index + 1]
    const evaluatedOn = workdayUntil(addDays(period.to, -13))
    if (next) {
      steps.push({ move: 'evaluationGiven', on: evaluatedOn, by })
      const on = workdayUntil(addDays(period.to, -6))
      steps.push({ move: 'continued', on, by, facts: decision(on, next) })
      continue
    }
    const endedOn = workdayUntil(earlierOf(period.to, area.yesterday))
    if (status === 'evaluation')
      steps.push(
        period.to < area.today
          ? { move: 'ended', on: endedOn, by }
          : { move: 'evaluationGiven', on: area.yesterday, by },
      )
    if (status === 'closed')
      steps.push(
        { move: 'ended', on: endedOn, by },
        { move: 'close', on: endedOn, by, facts: { closingReason: 'needEnded' } },
      )
  }
  return steps
}

/** The activation plan is made by the authority, the county and the client together (189/2001 7–8 §). */
function planRehab(
  area: Area,
  client: Client,
  part: Part,
  caseId: string,
  status: RehabStatus,
  agreedOn: PlainDate | undefined,
  endedOn: PlainDate | null,
): void {
  const { coordinator, coach } = client
  if (!coordinator) return
  const signers = [
    ['social', own(coordinator)],
    ['employment', own(coach)],
  ] as const
  const line = { kind: 'activation', caseId, signers } as const
  if (agreedOn) {
    const signings = writePlans(area, client, {
      ...line,
      from: agreedOn,
      nextDue: endedOn ? null : addDays(area.today, part.dueIn),
      ...(endedOn ? { endedOn } : {}),
    })
    for (const on of signings)
      meet(area, client, { kind: 'activation', on, actor: own(coach), with: [coordinator] })
  } else if (status === 'planning') {
    const startedOn = workdayUntil(addDays(area.yesterday, -client.person.chance.int(0, 3)))
    writePlanInMaking(area, client, line, {
      startedOn,
      signed: client.person.chance.chance(0.5) ? ['social'] : [],
    })
  }
}
