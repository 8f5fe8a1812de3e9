import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, type Result } from '../../kernel/refusal.ts'
import { jointEntry } from '../../law/rules/joint-entry.ts'
import { rehabScope } from '../../law/rules/rehab-scope.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { mappingDue } from '../deadline/rules/due.ts'
import type { Move } from './contract.ts'
import type { Given } from './moves.ts'
import { canMove, type Moved } from './rules/can-move.ts'
import type { MoveFacts } from './rules/requirements.ts'
import { laneOf } from './rules/table.ts'
import { laneKinds, listMembers, listPositions, type PathCase } from './store.ts'

/** A move allowed, with what it rests on. */
export interface Judged extends Moved {
  readonly on: PlainDate
  readonly grounds: readonly string[]
  /** Rule of law → its version, for the journal. */
  readonly rules: Readonly<Record<string, string>>
}

interface Grounded {
  readonly grounds: readonly string[]
  readonly rules: Readonly<Record<string, string>>
}
const none: Grounded = { grounds: [], rules: {} }

/** Gathers what is known of the case, asks the law where the move needs it, and judges the move. */
export async function judge(ctx: Ctx, found: PathCase, move: Move, given: Given): Promise<Result<Judged>> {
  const on = given.on ?? ctx.day
  const grounded = await groundsOf(ctx, found, move, given, on)
  if (!grounded.ok) return grounded
  const { grounds, rules } = grounded.value
  const facts: MoveFacts = {
    today: ctx.day,
    lane: laneOf(ctx.session.organisationKind),
    openedOn: found.openedOn,
    on,
    informedOn: given.informedOn ?? found.informedOn,
    members: await membersOf(ctx, found, given),
    mappingStartedOn: found.mappingStartedOn,
    mappingDueOn: found.mappingStartedOn ? (mappingDue(found.mappingStartedOn)?.dueOn ?? null) : null,
    planSignedOn: given.plan?.signedOn ?? null,
    grounds,
    assessment: given.assessment ?? '',
    reason: given.reason ?? '',
    closingReason: given.closingReason ?? null,
    finalAssessment: given.finalAssessment ?? '',
    consentAnswer: given.consentAnswer ?? null,
    decision: given.decision ?? null,
  }
  const moved = canMove(found.path, found.status, move, facts)
  return moved.ok ? accept({ ...moved.value, on, grounds, rules }) : moved
}

async function membersOf(ctx: Ctx, found: PathCase, given: Given): Promise<MoveFacts['members']> {
  if (given.members === undefined) {
    return (await listMembers(ctx, found.clientId)).filter((m) => m.caseId === found.id)
  }
  const positions = await listPositions(
    ctx,
    given.members.map((m) => m.positionId),
  )
  // a position stands for the lane of its organisation and no other
  return given.members.flatMap(({ positionId, lane }) =>
    positions
      .filter((p) => p.positionId === positionId && p.organisationKind === laneKinds[lane])
      .map(({ organisationId }) => ({ lane, organisationId })),
  )
}

async function groundsOf(
  ctx: Ctx,
  found: PathCase,
  move: Move,
  given: Given,
  on: PlainDate,
): Promise<Result<Grounded>> {
  if (move !== 'assessCriteria' && move !== 'assessNeeds') return accept(none)
  const birthDate = await findBirthDate(ctx, found.clientId)
  return move === 'assessCriteria' ? entryGrounds(given, on, birthDate) : scopeGrounds(given, on, birthDate)
}

/** Grounds of the joint service: the thresholds of 1369/2014, from 2025 the expert's assessment (381/2023 3 §). */
function entryGrounds({ entry = {} }: Given, on: PlainDate, birthDate: PlainDate | null): Result<Grounded> {
  const outcome = jointEntry.run({
    on,
    birthDate,
    unemployedSince: (entry.unemployedSince as PlainDate | undefined) ?? null,
    supportDays: Number(entry.supportDays ?? 0),
  })
  if (!outcome.ok) return outcome
  return accept({ grounds: outcome.answer.grounds, rules: { 'joint.entry': outcome.version } })
}

/** Grounds of rehabilitative work (189/2001 3 §), or the person's own request (15 §). */
function scopeGrounds(given: Given, on: PlainDate, birthDate: PlainDate | null): Result<Grounded> {
  const { entry = {} } = given
  const own = given.ownRequest ? ['ownRequest'] : []
  if (birthDate === null) return accept({ grounds: own, rules: {} })
  const count = (name: string) => Number(entry[name] ?? 0)
  const outcome = rehabScope.run({
    on,
    birthDate,
    hasEmploymentPlan: entry.hasEmploymentPlan === true,
    supportDays: count('supportDays'),
    supportDaysLast12Months: count('supportDaysLast12Months'),
    supportDaysAfterAllowance: count('supportDaysAfterAllowance'),
    allowanceExhausted: entry.allowanceExhausted === true,
    socialAssistanceMonths: count('socialAssistanceMonths'),
  })
  if (!outcome.ok) return own.length > 0 ? accept({ grounds: own, rules: {} }) : outcome
  return accept({ grounds: [...outcome.answer.grounds, ...own], rules: { 'rehab.scope': outcome.version } })
}

async function findBirthDate(ctx: Ctx, clientId: string): Promise<PlainDate | null> {
  const row = await ctx.tx
    .selectFrom('clientIdentity')
    .select('birthDate')
    .where('clientId', '=', clientId)
    .executeTakeFirst()
  return row?.birthDate ?? null
}
