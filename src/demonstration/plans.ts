import { type Due, type ReviewedKind, reviewDue } from '../features/deadline/rules/due.ts'
import { addDays, addMonths, daysBetween, type PlainDate } from '../kernel/plain-date.ts'
import { type Area, byClient, type Client, moment, own, tell, type WorkerActor } from './area.ts'
import { goals } from './data/texts.ts'
import { meet } from './meetings.ts'
import { at, workdayUntil } from './moments.ts'
import {
  type AuthorityParty,
  contentsOf,
  type Signer,
  signAll,
  writeOutcomes,
  writeServices,
} from './plan-parts.ts'

export interface PlanLine {
  readonly kind: ReviewedKind | 'coaching'
  readonly caseId: string | null
  /** Who signs beside the client, the authority that answers for the plan last. */
  readonly signers: readonly (readonly [AuthorityParty, WorkerActor])[]
  /** The day on which the first of them was signed. */
  readonly from: PlainDate
  /** The day by which the newest is to be reviewed; null: it ended on `endedOn`. */
  readonly nextDue: PlainDate | null
  readonly endedOn?: PlainDate
  /** A plan of another kind took its place on that day. */
  readonly isReplaced?: boolean
}

/** Plans of one kind, one after another: each supersedes the one before. Returns the days of signing. */
export function writePlans(area: Area, client: Client, line: PlanLine): PlainDate[] {
  const signings = signingDays(client, line)
  let before: string | null = null
  for (const [index, signedOn] of signings.entries()) {
    const next = signings[index + 1]
    before = writePlan(area, client, line, {
      signedOn,
      supersedes: before,
      endedOn: next ?? line.endedOn ?? null,
      isLast: next === undefined,
    })
  }
  return signings
}

/** From the newest backwards about every three months, now and then late; the oldest on the first day. */
function signingDays({ person }: Client, { from, nextDue, endedOn }: PlanLine): PlainDate[] {
  const newest = nextDue
    ? workdayUntil(addMonths(nextDue, -3))
    : workdayUntil(addDays(endedOn ?? from, -person.chance.int(20, 80)))
  const days: PlainDate[] = []
  for (
    let day = newest;
    daysBetween(from, day) > 45;
    day = workdayUntil(addDays(day, -person.chance.int(72, person.chance.chance(0.12) ? 130 : 91)))
  )
    days.unshift(day)
  return newest <= from ? [from] : [from, ...days]
}

interface Version {
  readonly signedOn: PlainDate
  readonly supersedes: string | null
  readonly endedOn: PlainDate | null
  readonly isLast: boolean
}

function writePlan(area: Area, client: Client, line: PlanLine, version: Version): string {
  const { person } = client
  const { chance } = person
  const { kind, signers } = line
  const { signedOn, endedOn, isLast } = version
  const id = chance.uuid()
  const due = kind === 'coaching' ? null : reviewDue(kind, signedOn)
  const startedOn = workdayUntil(addDays(signedOn, -chance.int(2, 12)))
  area.book.add('plan', {
    id,
    clientId: person.id,
    caseId: line.caseId,
    kind,
    status: endedOn === null ? 'inForce' : isLast && !line.isReplaced ? 'ended' : 'superseded',
    goal: chance.pick(goals),
    contents: contentsOf(kind, chance) as never,
    parties: ['client', ...signers.map(([party]) => party)],
    signedOn,
    endedOn,
    supersedes: version.supersedes,
    createdAt: moment(person, startedOn < person.knownFrom ? signedOn : startedOn),
  })
  writeServices(area, client, id, signedOn)
  writeOutcomes(area, client, id, endedOn)
  nameMakers(area, client, id, line, startedOn < person.knownFrom ? signedOn : startedOn)
  signAll(area, client, id, [['client', byClient], ...signers], signedOn)
  tellInForce(area, client, line, id, signedOn, due)
  // the review of these is a job-search discussion as well
  if (kind === 'activation' || kind === 'multiSector')
    meet(area, client, { kind: 'quarterly', on: signedOn, actor: own(client.coach) })
  return id
}

/** Both authorities' officers are named to an activation plan: they see what its making needs (189/2001 12 §). */
function nameMakers(
  area: Area,
  { person }: Client,
  planId: string,
  { kind, signers }: Pick<PlanLine, 'kind' | 'signers'>,
  namedOn: PlainDate,
): void {
  if (kind !== 'activation') return
  for (const [, { worker }] of signers)
    area.book.add('planMaker', { planId, clientId: person.id, positionId: worker.positionId, namedOn })
}

function tellInForce(
  area: Area,
  { person }: Client,
  line: PlanLine,
  subjectId: string,
  on: PlainDate,
  due: Due | null,
): void {
  const [, actor] = line.signers.at(-1) ?? []
  if (!actor) return
  const payload = { kind: line.kind, reviewBy: due?.dueOn ?? null }
  const rules = due ? { 'plan.review': due.why.version } : {}
  tell(area, { person, act: 'planInForce', actor, at: at(on, '15:50'), subjectId, payload, rules })
}

/** A plan that is being made: a draft, or under signature with some of the parties still to sign. */
export function writePlanInMaking(
  area: Area,
  client: Client,
  line: Pick<PlanLine, 'kind' | 'caseId' | 'signers'>,
  { startedOn, signed }: { startedOn: PlainDate; signed: readonly (AuthorityParty | 'client')[] },
): void {
  const { person } = client
  const id = person.chance.uuid()
  const [first] = line.signers
  if (!first) throw new RangeError('a plan has an authority')
  area.book.add('plan', {
    id,
    clientId: person.id,
    caseId: line.caseId,
    kind: line.kind,
    status: signed.length > 0 ? 'signing' : 'draft',
    goal: person.chance.pick(goals),
    contents: contentsOf(line.kind, person.chance) as never,
    parties: ['client', ...line.signers.map(([party]) => party)],
    signedOn: null,
    endedOn: null,
    supersedes: null,
    createdAt: moment(person, startedOn),
  })
  writeServices(area, client, id, area.today)
  writeOutcomes(area, client, id, null)
  nameMakers(area, client, id, line, startedOn)
  tell(area, {
    person,
    act: 'planDrafted',
    actor: first[1],
    at: moment(person, startedOn),
    subjectId: id,
    payload: { kind: line.kind },
  })
  const on = area.yesterday
  if (signed.length > 0)
    tell(area, {
      person,
      act: 'planSent',
      actor: first[1],
      at: at(on, '08:05'),
      subjectId: id,
      payload: { kind: line.kind },
    })
  const all: readonly Signer[] = [['client', byClient], ...line.signers]
  signAll(
    area,
    client,
    id,
    all.filter(([party]) => signed.includes(party)),
    on,
  )
}
