import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { addDays, plainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { formatDaterange, span } from '../../kernel/span.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import type { StatusPeriod } from './contract.ts'
import { listStatuses } from './queries.ts'
import { checkStatusChange } from './rules/jobseeker-status.ts'
import { type FactCategory, type Topic, writableCategories } from './rules/topics.ts'

type Told = Omit<BodyOf<typeof contract.addFact>, 'topic'> & { readonly topic: Topic }

/** Tells a fact once (A12): its category, which the writer must be allowed to write, decides who sees it. */
export async function addFact(
  ctx: Ctx,
  clientId: string,
  told: BodyOf<typeof contract.addFact>,
): Promise<Result<{ id: string }>> {
  const checked = checkTold(ctx, told)
  if (!checked.ok) return checked
  if (await insertFact(ctx, clientId, told)) {
    await recordFact(ctx, clientId, 'situation.told', told.category, told)
  }
  return accept({ id: told.id })
}

function checkTold(ctx: Ctx, told: Told): Result<null> {
  const writes = ctx.access?.writes ?? new Set<string>()
  if (!writableCategories(told.topic, writes).includes(told.category)) {
    return refuse('situation.notYourCategory', { fields: { category: 'notYourCategory' } })
  }
  if (told.toldOn > ctx.day) return refuse('invalid', { fields: { toldOn: 'future' } })
  if (told.text.trim() === '') return refuse('invalid', { fields: { text: 'required' } })
  return accept(null)
}

/** False when it was told already with this id. */
async function insertFact(ctx: Ctx, clientId: string, told: Told): Promise<boolean> {
  const { rows } = await sql`
    insert into situation_fact (id, client_id, category, topic, text, needs, source, author_position_id, author_client,
      told_on, confirmed_on, recorded_at)
    values (${told.id}, ${clientId}, ${told.category}, ${told.topic}, ${told.text.trim()},
      ${told.needs ? JSON.stringify(told.needs) : null}::jsonb, ${told.source}, ${ctx.session.positionId},
      ${ctx.session.clientId !== null}, ${told.toldOn}, ${ctx.day}, ${ctx.at})
    on conflict (id) do nothing returning id`.execute(ctx.tx)
  return rows.length > 0
}

const recordFact = (
  ctx: Ctx,
  clientId: string,
  type: string,
  category: FactCategory,
  fact: { id: string; topic: Topic },
) => record(ctx, { clientId, type, category, subjectId: fact.id, payload: { topic: fact.topic } })

/** The fact has changed: a new one supersedes it. Nothing is edited; the old words stay behind the new ones. */
export async function correctFact(
  ctx: Ctx,
  clientId: string,
  factId: string,
  { version, ...correction }: BodyOf<typeof contract.correctFact>,
): Promise<Result<{ id: string }>> {
  const old = await findFact(ctx, clientId, factId)
  if (!old) return notFound()
  if (old.supersededBy === correction.id) return accept({ id: correction.id })
  const told = { ...correction, topic: old.topic as Topic }
  const checked = checkTold(ctx, told)
  if (!checked.ok) return checked
  if (ctx.session.clientId !== null && !old.authorClient) return refuse('situation.notYourWords')
  await insertFact(ctx, clientId, told)
  const { numUpdatedRows } = await ctx.tx
    .updateTable('situationFact')
    .set({ supersededBy: told.id, version: version + 1 })
    .where('id', '=', factId)
    .where('version', '=', version)
    .where('supersededBy', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return changedMeanwhile({ version: old.version })
  await recordFact(ctx, clientId, 'situation.corrected', told.category, told)
  return accept({ id: told.id })
}

/** "Pitää": somebody says today that the fact still holds. */
export async function confirmFact(
  ctx: Ctx,
  clientId: string,
  factId: string,
  version: number,
): Promise<Result<{ id: string; confirmedOn: string }>> {
  const fact = await findFact(ctx, clientId, factId)
  if (!fact) return notFound()
  const { numUpdatedRows } = await ctx.tx
    .updateTable('situationFact')
    .set({ confirmedOn: ctx.day, version: version + 1 })
    .where('id', '=', factId)
    .where('version', '=', version)
    .where('supersededBy', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return changedMeanwhile({ version: fact.version })
  await recordFact(ctx, clientId, 'situation.confirmed', fact.category as FactCategory, {
    id: factId,
    topic: fact.topic as Topic,
  })
  return accept({ id: factId, confirmedOn: ctx.day })
}

const findFact = (ctx: Ctx, clientId: string, factId: string) =>
  ctx.tx
    .selectFrom('situationFact')
    .select(['id', 'topic', 'category', 'version', 'supersededBy', 'authorClient'])
    .where('id', '=', factId)
    .where('clientId', '=', clientId)
    .executeTakeFirst()

/** Sets the status from a day on; the one before it ends the day before. Corrects one that began the same day. */
export async function setStatus(
  ctx: Ctx,
  clientId: string,
  next: BodyOf<typeof contract.setStatus>,
): Promise<Result<{ statuses: StatusPeriod[] }>> {
  const from = plainDate(next.from)
  const newest = await lockNewestStatus(ctx, clientId)
  if (newest?.id === next.id) return accept({ statuses: await listStatuses(ctx, clientId) })
  const change = checkStatusChange(newest, { status: next.status, from }, ctx.day)
  if (!change.ok) return change
  if (newest && change.value === 'corrects') {
    await ctx.tx
      .updateTable('jobseekerStatus')
      .set({ status: next.status })
      .where('id', '=', newest.id)
      .execute()
  } else {
    if (newest && (newest.until === null || newest.until > from)) {
      const valid = formatDaterange(span(newest.from, from))
      await sql`update jobseeker_status set valid = ${valid}::daterange where id = ${newest.id}`.execute(
        ctx.tx,
      )
    }
    await sql`insert into jobseeker_status (id, client_id, status, valid, recorded_at)
      values (${next.id}, ${clientId}, ${next.status}, ${formatDaterange(span(from))}::daterange, ${ctx.at})`.execute(
      ctx.tx,
    )
  }
  await record(ctx, {
    clientId,
    type: 'situation.statusSet',
    category: 'jobseekerStatus',
    subjectId: next.id,
    payload: { status: next.status, from, before: newest?.status ?? null, beforeUntil: addDays(from, -1) },
  })
  return accept({ statuses: await listStatuses(ctx, clientId) })
}

/** The one that began last, held until the end of the transaction so that two changes come one after the other. */
async function lockNewestStatus(ctx: Ctx, clientId: string) {
  type Row = { id: string; status: string; from: StatusPeriod['from']; until: string | null }
  const { rows } = await sql<Row>`
    select id, status, lower(valid) as "from", upper(valid) as until from jobseeker_status
    where client_id = ${clientId} order by lower(valid) desc limit 1 for update`.execute(ctx.tx)
  const row = rows[0]
  return row
    ? { ...row, from: plainDate(row.from), until: row.until === null ? null : plainDate(row.until) }
    : null
}
