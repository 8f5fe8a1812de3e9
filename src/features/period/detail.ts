import { sql } from 'kysely'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Why } from '../../kernel/why.ts'
import { mayRole } from '../../platform/access/action.ts'
import { type FileAccess, mayDo } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { PeriodDetail } from './contract.ts'
import { type Party, partyOf } from './evaluate.ts'
import { missingDaysOf } from './missing.ts'
import { toEnquiryNeeds } from './needs-store.ts'
import { periodActions } from './policy.ts'
import { selectRows } from './rows.ts'
import { type Move, type Status, table } from './rules/moves.ts'

interface MoreRow {
  readonly version: number
  readonly reservedOn: string | null
  readonly contractOn: string | null
  readonly endReason: string | null
  readonly organisationId: string | null
  readonly phone: string | null
  readonly contactName: string | null
  readonly contactPhone: string | null
  readonly contactEmail: string | null
  readonly marked: number
  readonly present: number
  readonly hours: number
  readonly missingDays: string[]
  readonly evaluationWhy: Why | null
}

/** One period with all that its page shows. Parts whose category the session may not read are empty. */
export async function readPeriod(
  ctx: Ctx,
  periodId: string,
  access: FileAccess,
): Promise<Result<PeriodDetail>> {
  const [row] = await selectRows(ctx, sql`t.id = ${periodId}`, sql`t.id`)
  const more = row && (await readMore(ctx, periodId))
  if (!row || !more) return notFound()
  const evaluations = await listEvaluations(ctx, periodId)
  const moves = permittedMoves(ctx, access, row.status)
  const party = partyOf(ctx, more)
  const isEvaluated = evaluations.some((evaluation) => evaluation.party === party)
  const { contactName, contactPhone, contactEmail, marked, present, hours, organisationId: _, ...rest } = more
  return accept({
    ...row,
    ...rest,
    contact: { name: contactName, phone: contactPhone, email: contactEmail },
    enquiry: await findEnquiry(ctx, periodId),
    evaluations,
    attendance: { marked, present, hours },
    moves: isEvaluated ? moves.filter((move) => move !== 'evaluate') : moves,
    evaluatesAs: isEvaluated || !moves.includes('evaluate') ? null : party,
  })
}

async function readMore(ctx: Ctx, periodId: string): Promise<MoreRow | undefined> {
  const { rows } = await sql<MoreRow>`
    select t.version, t.reserved_on, t.contract_on, t.end_reason, t.organisation_id, k.phone,
      p.contact_name, p.contact_phone, p.contact_email, a.marked, a.present, a.hours,
      array(select day from (${missingDaysOf(ctx)}) m order by day) as missing_days, d.why as evaluation_why
    from period t
    left join place p on p.id = t.place_id
    left join client_contact k on k.client_id = t.client_id
    left join deadline d on d.subject_id = t.id and d.kind = 'evaluation'
    cross join lateral (
      select count(*)::int as marked, (count(*) filter (where absence is null))::int as present,
        coalesce(sum(hours), 0)::float8 as hours
      from attendance_current a where a.period_id = t.id) a
    where t.id = ${periodId}`.execute(ctx.tx)
  return rows[0]
}

interface EnquiryRow {
  readonly askedAt: Date
  readonly askedBy: string | null
  readonly answer: string | null
  readonly answeredAt: Date | null
  readonly answeredBy: string | null
  readonly answerReason: string | null
  readonly needs: unknown
}

/** The enquiry behind the period, to its asker and to the place; what stands in it no one else needs. */
async function findEnquiry(ctx: Ctx, periodId: string): Promise<PeriodDetail['enquiry']> {
  const { rows } = await sql<EnquiryRow>`
    select e.asked_at, w.name as asked_by, e.answer, e.answered_at, v.name as answered_by, e.answer_reason, e.needs
    from period t join enquiry e on e.id = t.enquiry_id
    left join position q on q.id = e.asked_by left join worker w on w.id = q.worker_id
    left join position r on r.id = e.answered_by left join worker v on v.id = r.worker_id
    where t.id = ${periodId}`.execute(ctx.tx)
  const [row] = rows
  if (!row) return null
  const { askedAt, answeredAt, answerReason, needs, ...rest } = row
  return {
    ...rest,
    askedAt: askedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
    reason: answerReason,
    needs: toEnquiryNeeds(needs),
  }
}

type Evaluations = PeriodDetail['evaluations']

async function listEvaluations(ctx: Ctx, periodId: string): Promise<Evaluations> {
  const { rows } = await sql<Omit<Evaluations[number], 'givenAt'> & { givenAt: Date; party: Party }>`
    select e.party, e.text, e.goal_reached, e.continuation, w.name as by, e.given_at
    from evaluation e left join position q on q.id = e.position_id left join worker w on w.id = q.worker_id
    where e.period_id = ${periodId} order by e.given_at, e.party`.execute(ctx.tx)
  return rows.map((row) => ({ ...row, givenAt: row.givenAt.toISOString() }))
}

/** Which action of the policy each move is; those without one are the place's or the clock's. */
const actionOf = {
  release: periodActions.release,
  agree: periodActions.agree,
  finish: periodActions.finish,
  evaluate: periodActions.evaluate,
  continue: periodActions.hold,
} as const

function permittedMoves(ctx: Ctx, access: FileAccess, status: Status): Move[] {
  return table[status].filter((move) => {
    const action = move in actionOf ? actionOf[move as keyof typeof actionOf] : null
    return action !== null && mayRole(action, ctx.session.role) && mayDo(access, action)
  })
}
