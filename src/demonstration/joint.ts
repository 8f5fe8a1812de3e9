import type { JointMove, JointStatus } from '../features/path/contract.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { type Area, type Client, joint, own, type WorkerActor } from './area.ts'
import { laneOfWorker, type Step, writeCase } from './cases.ts'
import type { Part } from './cast.ts'
import { writeConsents } from './consents.ts'
import { openCustomership } from './customership.ts'
import { finalAssessmentsOf } from './data/texts.ts'
import { contact, meet } from './meetings.ts'
import { writeThreads } from './messages.ts'
import { workdayFrom, workdayUntil } from './moments.ts'
import type { Worker } from './organisations.ts'
import type { AuthorityParty } from './plan-parts.ts'
import { writePlanInMaking, writePlans } from './plans.ts'
import { writeReferral } from './referrals.ts'
import type { Schedule } from './schedule.ts'

/** P1: referred, taken in, consented, met, mapped, planned for, followed up and closed, as far as the case has come. */
export function tellJoint(
  area: Area,
  client: Client,
  part: Part,
  status: JointStatus,
  schedule: Schedule<JointMove>,
): string {
  const { person, coach } = client
  const id = person.chance.uuid()
  const { openedOn, moves } = schedule
  const closing = moves.find(({ move }) => move === 'close' || move === 'refuse')
  const opener: WorkerActor = own(coach)
  const signed = status === 'plan' ? signersSoFar(client, part) : []
  const reason = status === 'closed' ? (part.closed?.reason ?? person.chance.weighted(closingReasons)) : null
  const relationshipId = openCustomership(area, person, {
    kind: 'joint',
    worker: coach,
    on: openedOn,
    ...(closing ? { closed: { on: closing.on, reason: reason ?? 'other' } } : {}),
  })
  const dayOf = (move: JointMove) => moves.find((made) => made.move === move)?.on
  const namedOn = dayOf('namePair')
  const metOn = dayOf('holdFirstMeeting')
  writeCase(area, {
    id,
    path: 'joint',
    person,
    relationshipId,
    openedOn,
    openedBy: opener,
    steps: moves.map(({ move, on }) => stepOf(client, move, on, reason)),
    ...(signed.length > 0 && !signed.includes('client') ? { turn: 'client' as const } : {}),
    ...(namedOn ? { informedOn: namedOn } : {}),
    ...(metOn ? { mappingStartedOn: metOn } : {}),
    ...(closing
      ? {
          closed: {
            on: closing.on,
            reason,
            finalAssessment: status === 'closed' ? person.chance.pick(finalAssessmentsOf(reason)) : null,
          },
        }
      : {}),
  })
  if (person.chance.chance(0.75)) refer(area, client, id, openedOn)
  if (namedOn) nameMembers(area, client, id, namedOn, closing?.on ?? null)
  if (metOn) mapTogether(area, client, metOn, dayOf('planSigned'), status)
  const consentedOn = dayOf('recordConsent')
  if (consentedOn) writeConsents(area, client, consentedOn, part)
  const plannedOn = dayOf('planSigned')
  if (plannedOn) followUp(area, client, part, id, plannedOn, closing?.on)
  if (status === 'plan') signTogether(area, client, id, signed)
  if (namedOn && status !== 'refused') writeThreads(area, client, namedOn)
  return id
}

const closingReasons = {
  openMarket: 16,
  paySubsidy: 20,
  studies: 12,
  pension: 8,
  otherService: 12,
  noChange: 20,
  moved: 5,
  illnessOrFamilyLeave: 7,
}

const stepOf = (client: Client, move: JointMove, on: PlainDate, reason: string | null): Step => {
  const { coach, counsellor, kela, nurse } = client
  const members = [coach, counsellor, kela, nurse].flatMap((worker) => (worker ? [worker.positionId] : []))
  const facts: Readonly<Partial<Record<JointMove, object>>> = {
    assessCriteria: { grounds: ['expertAssessment'] },
    namePair: { members, informedOn: on },
    recordConsent: { consentAnswer: 'given' },
    holdFirstMeeting: { channel: 'inPerson' },
    close: { closingReason: reason },
  }
  return {
    move,
    on,
    by: own(coach),
    ...(facts[move] ? { facts: facts[move] as Readonly<Record<string, unknown>> } : {}),
  }
}

/** Kela, social services or health asked for it; the assessment they had made came with it (A3). */
function refer(area: Area, client: Client, caseId: string, openedOn: PlainDate): void {
  const sender = client.person.chance.pick(
    [client.kela, client.counsellor, client.kela, client.nurse].filter((worker) => worker !== null),
  )
  if (!sender) return
  const sentOn = workdayUntil(addDays(openedOn, -client.person.chance.int(2, 8)))
  writeReferral(area, client.person, {
    kind: 'joint',
    from: sender,
    to: client.coach,
    sentOn,
    answer: { on: openedOn, how: 'accepted', caseId },
  })
}

function nameMembers(
  area: Area,
  client: Client,
  caseId: string,
  on: PlainDate,
  until: PlainDate | null,
): void {
  const { person, coach, counsellor, kela, nurse } = client
  for (const worker of [coach, counsellor, kela, nurse]) {
    const lane = worker && laneOfWorker(worker)
    if (!worker || !lane) continue
    area.book.add('jointMember', {
      id: person.chance.uuid(),
      caseId,
      clientId: person.id,
      positionId: worker.positionId,
      lane,
      valid: `[${on},${until && until > on ? until : ''})`,
    })
  }
}

const others = ({ counsellor, kela, nurse }: Client): Worker[] =>
  [counsellor, kela, nurse].filter((worker) => worker !== null)

function mapTogether(
  area: Area,
  client: Client,
  metOn: PlainDate,
  plannedOn: PlainDate | undefined,
  status: JointStatus,
): void {
  const { person, coach } = client
  meet(area, client, { kind: 'joint', on: metOn, actor: joint(coach), with: others(client) })
  const second = workdayFrom(addDays(metOn, person.chance.int(28, 40)))
  if (second <= area.yesterday && second < (plannedOn ?? area.today))
    meet(area, client, { kind: 'joint', on: second, actor: joint(coach), with: others(client) })
  const over = plannedOn ?? (status === 'closed' ? metOn : null)
  if (client.counsellor && !over) {
    contact(area, client, {
      on: workdayUntil(addDays(area.yesterday, -person.chance.int(0, 20))),
      actor: joint(client.counsellor),
      category: 'situation',
    })
  }
}

const planSigners = ({
  coach,
  counsellor,
  kela,
}: Client): (readonly ['employment' | 'social' | 'kela', WorkerActor])[] => [
  ...(kela ? ([['kela', joint(kela)]] as const) : []),
  ...(counsellor ? ([['social', joint(counsellor)]] as const) : []),
  ['employment', joint(coach)],
]

function followUp(
  area: Area,
  client: Client,
  part: Part,
  caseId: string,
  from: PlainDate,
  endedOn?: PlainDate,
): void {
  const signings = writePlans(area, client, {
    kind: 'multiSector',
    caseId,
    signers: planSigners(client),
    from,
    nextDue: endedOn ? null : addDays(area.today, part.dueIn),
    ...(endedOn ? { endedOn } : {}),
  })
  for (const on of signings)
    meet(area, client, { kind: 'joint', on, actor: joint(client.coach), with: others(client) })
  if (endedOn || part.dueIn < 3) return
  const on = workdayUntil(addDays(area.today, part.dueIn - 1))
  if (on > area.today)
    meet(area, client, {
      kind: 'joint',
      on,
      actor: joint(client.coach),
      with: others(client),
      outcome: 'planned',
    })
}

/** The plan is on the table: a draft, or some have signed, the client perhaps not yet. An authority signs last. */
function signersSoFar(client: Client, { planWaits }: Part): (AuthorityParty | 'client')[] {
  const { chance } = client.person
  if (!planWaits && chance.chance(0.25)) return []
  const signed = planSigners(client)
    .slice(0, -1)
    .map(([party]) => party)
  return !planWaits && chance.chance(0.35) ? [...signed, 'client'] : signed
}

function signTogether(
  area: Area,
  client: Client,
  caseId: string,
  signed: readonly (AuthorityParty | 'client')[],
): void {
  const startedOn = workdayUntil(addDays(area.yesterday, -client.person.chance.int(0, 4)))
  writePlanInMaking(
    area,
    client,
    { kind: 'multiSector', caseId, signers: planSigners(client) },
    { startedOn, signed },
  )
}
