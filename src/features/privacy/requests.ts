import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { countLogOf } from '../log/index.ts'
import type * as contract from './contract.ts'
import type { LogRequest } from './contract.ts'
import { judgeRequest } from './rules/request.ts'
import type { RequestState } from './rules/states.ts'

const mostShown = 200

interface Row extends Omit<LogRequest, 'answeredAt'> {
  readonly answeredAt: Date | null
}

/** Requests that the session sees: the officer all, a client own ones. Open ones by due day, then the others. */
export async function listRequests(ctx: Ctx, id: string | null = null): Promise<LogRequest[]> {
  const { rows } = await sql<Row>`
    select r.id, r.client_id, r.requested_on, r.via, r.from_day, r.to_day, r.special_reason, r.due_on, r.why, r.status, r.answered_at,
      w.name as answered_by, r.entries, r.decision, r.version
    from log_request r left join position p on p.id = r.answered_by left join worker w on w.id = p.worker_id
    where ${id}::uuid is null or r.id = ${id}
    order by r.status <> 'open', case when r.status = 'open' then r.due_on end, r.answered_at desc, r.id limit ${mostShown}`.execute(
    ctx.tx,
  )
  return rows.map((row) => ({ ...row, answeredAt: row.answeredAt?.toISOString() ?? null }))
}

const findRequest = async (ctx: Ctx, id: string) => (await listRequests(ctx, id))[0]

type Asked = BodyOf<typeof contract.askOwnLog> & {
  readonly subjectId: string
  readonly requestedOn: string
  readonly via: LogRequest['via']
}

/** Records a request with the day by which it is answered; sent twice it is one request. */
export async function recordRequest(ctx: Ctx, asked: Asked): Promise<Result<LogRequest>> {
  const earlier = await findRequest(ctx, asked.id)
  if (earlier) return accept(earlier)
  if (asked.requestedOn > ctx.day) return refuse('invalid', { fields: { requestedOn: 'future' } })
  const specialReason = asked.specialReason?.trim() || null
  const judged = judgeRequest({
    requestedOn: plainDate(asked.requestedOn),
    fromDay: plainDate(asked.fromDay),
    toDay: plainDate(asked.toDay),
    specialReason,
  })
  if (!judged.ok) return judged
  const { dueOn, notOlderThan, why } = judged.value
  await ctx.tx
    .insertInto('logRequest')
    .values({
      id: asked.id,
      clientId: asked.subjectId,
      requestedOn: plainDate(asked.requestedOn),
      via: asked.via,
      fromDay: plainDate(asked.fromDay),
      toDay: plainDate(asked.toDay),
      specialReason,
      notOlderThan,
      dueOn,
      why: JSON.stringify(why),
      recordedBy: ctx.session.positionId,
    })
    .execute()
  await note(ctx, 'privacy.logRequested', { id: asked.id, clientId: asked.subjectId }, { dueOn })
  const made = await findRequest(ctx, asked.id)
  return made ? accept(made) : notFound()
}

const note = (
  ctx: Ctx,
  type: string,
  { id, clientId }: Pick<LogRequest, 'id' | 'clientId'>,
  payload: Readonly<Record<string, string | number>> = {},
) => record(ctx, { clientId, type, category: 'log', subjectId: id, payload })

interface Closing {
  readonly status: Exclude<RequestState, 'open'>
  readonly entries: number | null
  readonly decision: string | null
}

/** Closes an open request; of two who close it at once, one is told so. */
async function close(
  ctx: Ctx,
  requestId: string,
  version: number,
  closing: Closing,
): Promise<Result<LogRequest>> {
  const done = await ctx.tx
    .updateTable('logRequest')
    .set({
      ...closing,
      answeredAt: ctx.at,
      answeredBy: ctx.session.positionId,
      version: version + 1,
    })
    .where('id', '=', requestId)
    .where('version', '=', version)
    .where('status', '=', 'open')
    .executeTakeFirst()
  const after = await findRequest(ctx, requestId)
  if (!after) return notFound()
  if (done.numUpdatedRows === 0n) return changedMeanwhile({ answeredBy: after.answeredBy })
  ctx.saw([after.clientId], ['log'])
  await note(ctx, closing.status === 'answered' ? 'privacy.logGiven' : 'privacy.logRefused', after)
  return accept(after)
}

/** The document has been given: what it held is counted at this moment. */
export async function answerRequest(
  ctx: Ctx,
  requestId: string,
  version: number,
): Promise<Result<LogRequest>> {
  const asked = await findRequest(ctx, requestId)
  if (!asked) return notFound()
  const entries = await countLogOf(ctx, asked.clientId, { from: asked.fromDay, to: asked.toDay })
  return close(ctx, requestId, version, { status: 'answered', entries, decision: null })
}

/** A refusal is a written decision. */
export async function refuseRequest(
  ctx: Ctx,
  requestId: string,
  { decision, version }: BodyOf<typeof contract.refuseRequest>,
): Promise<Result<LogRequest>> {
  if (decision.trim() === '') return refuse('invalid', { fields: { decision: 'required' } })
  return close(ctx, requestId, version, { status: 'refused', entries: null, decision: decision.trim() })
}
