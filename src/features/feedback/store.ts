import { sql } from 'kysely'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Disowned, Given, OwnGiven } from './contract.ts'
import type { KeptAnswer, Reading } from './rules/answers.ts'
import type { AskedDays } from './rules/asked.ts'

export async function readAskedDays(ctx: Ctx): Promise<AskedDays> {
  const { rows } = await sql<AskedDays>`
    select max(value) filter (where name = 'feedback.beforeDays') as before_days,
      max(value) filter (where name = 'feedback.afterDays') as after_days
    from access_setting where name like 'feedback.%'`.execute(ctx.tx)
  return rows[0] ?? { beforeDays: 0, afterDays: 0 }
}

/** A period of the client that is or was real, as far as asking is concerned. */
export interface OwnPeriod {
  readonly periodId: string
  readonly place: string
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly evaluationBy: PlainDate | null
}

export async function listOwnPeriods(ctx: Ctx, clientId: string): Promise<readonly OwnPeriod[]> {
  const { rows } = await sql<Omit<OwnPeriod, 'to'> & { until: PlainDate | null }>`
    select t.id as period_id, coalesce(l.title, o.name, '–') as place, lower(t.during) as "from", upper(t.during) as until,
      t.evaluation_by
    from period t join organisation o on o.id = t.organisation_id left join place l on l.id = t.place_id
    where t.client_id = ${clientId} and t.status in ('agreed', 'ended', 'interrupted')
    order by lower(t.during) desc, t.id desc`.execute(ctx.tx)
  return rows.map(({ until, ...row }) => ({ ...row, to: until === null ? null : addDays(until, -1) }))
}

interface GivenRow extends OwnGiven {
  readonly id: string
}

/** Of one period: the feedback that stands, and what was written in from paper and disowned. */
export interface Found {
  readonly given: GivenRow | null
  readonly disowned: (Disowned & { readonly disownedOn: PlainDate }) | null
}

export const nothing: Found = { given: null, disowned: null }

/** Feedback of periods by period, with those answers that the session may read. */
export async function findFeedback(
  ctx: Ctx,
  periodIds: readonly string[],
): Promise<ReadonlyMap<string, Found>> {
  const { rows } = await sql<GivenRow & { periodId: string; disownedOn: PlainDate | null }>`
    select f.id, f.period_id, f.form_version, f.how, f.answered_on, w.name as recorded_by, f.version, f.organiser_sees, f.place_sees,
      access.helsinki_day(f.disowned_at) as disowned_on,
      coalesce((select json_agg(json_build_object('question', a.question, 'score', a.score, 'text', a.text) order by a.question)
        from feedback_answer a where a.feedback_id = f.id and f.disowned_at is null), '[]') as answers
    from feedback f left join position p on p.id = f.position_id left join worker w on w.id = p.worker_id
    where f.period_id = any (${periodIds}::uuid[])`.execute(ctx.tx)
  const found = new Map<string, Found>()
  for (const { periodId, disownedOn, ...row } of rows) {
    const part = disownedOn === null ? { given: row } : { disowned: { ...row, disownedOn } }
    found.set(periodId, { ...nothing, ...found.get(periodId), ...part })
  }
  return found
}

export interface NewFeedback {
  readonly id: string
  readonly periodId: string
  readonly clientId: string
  readonly organisationId: string
  readonly formVersion: number
  readonly organiserSees: Reading
  readonly placeSees: Reading
  readonly how: Given['how']
  readonly answeredOn: PlainDate
}

export async function insertFeedback(
  ctx: Ctx,
  feedback: NewFeedback,
  answers: readonly KeptAnswer[],
): Promise<void> {
  const positionId = feedback.how === 'paper' ? ctx.session.positionId : null
  await ctx.tx
    .insertInto('feedback')
    .values({ ...feedback, positionId, givenAt: ctx.at })
    .execute()
  const { id: feedbackId, clientId, organisationId, formVersion } = feedback
  await ctx.tx
    .insertInto('feedbackAnswer')
    .values(answers.map((answer) => ({ ...answer, feedbackId, clientId, organisationId, formVersion })))
    .execute()
}
