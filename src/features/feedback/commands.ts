import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { lastDayOf, type Period } from '../period/index.ts'
import { attendedStatuses } from '../period/rules/moves.ts'
import type { FeedbackBody, PaperBody } from './contract.ts'
import { readAnswers } from './rules/answers.ts'
import { askedWindow } from './rules/asked.ts'
import { findForm } from './rules/form.ts'
import {
  type Found,
  findFeedback,
  insertFeedback,
  type NewFeedback,
  nothing,
  readAskedDays,
} from './store.ts'

type Real = Period & { readonly organisationId: string }

const isReal = (period: Period): period is Real =>
  period.organisationId !== null && (attendedStatuses as readonly string[]).includes(period.status)

/** Whether feedback of the period is taken on a day: near its end and some time after it. */
async function mayAnswer(
  ctx: Ctx,
  period: Period,
  { disowned }: Found,
  day: PlainDate,
): Promise<Result<Real>> {
  if (!isReal(period)) return refuse('feedback.noPeriod')
  const course = { ...period, to: lastDayOf(period), disownedOn: disowned?.disownedOn ?? null }
  const window = askedWindow(course, await readAskedDays(ctx))
  if (window === null || day < window.from)
    return refuse('feedback.notYet', { facts: { from: window?.from ?? null } })
  return day > window.to ? refuse('feedback.tooLate', { facts: { to: window.to } }) : accept(period)
}

/** The client's own feedback (D2). It stands as it was given; who may read it is the client's to change. */
export const giveFeedback = (ctx: Ctx, period: Period, body: FeedbackBody): Promise<Result<{ id: string }>> =>
  keep(ctx, period, body, { how: 'ownPage', answeredOn: ctx.day })

/** What the client answered on paper, written in by a worker, who is named as the one who did. */
export async function recordPaper(
  ctx: Ctx,
  period: Period,
  { answeredOn, ...body }: PaperBody,
): Promise<Result<{ id: string }>> {
  const day = plainDate(answeredOn)
  if (day > ctx.day) return refuse('feedback.future', { fields: { answeredOn: 'future' } })
  return keep(ctx, period, body, { how: 'paper', answeredOn: day })
}

const findIn = async (ctx: Ctx, { id }: Period): Promise<Found> =>
  (await findFeedback(ctx, [id])).get(id) ?? nothing

async function keep(
  ctx: Ctx,
  period: Period,
  { answers: given, ...body }: FeedbackBody,
  way: Pick<NewFeedback, 'how' | 'answeredOn'>,
): Promise<Result<{ id: string }>> {
  const found = await findIn(ctx, period)
  if (found.given) return found.given.id === body.id ? accept({ id: body.id }) : refuse('feedback.given')
  if (found.disowned && way.how === 'paper') return refuse('feedback.disowned')
  const form = findForm(body.formVersion)
  if (!form) return refuse('feedback.otherForm')
  const answers = readAnswers(form, given)
  if (!answers.ok) return answers
  const taken = await mayAnswer(ctx, period, found, way.answeredOn)
  if (!taken.ok) return taken
  const { id: periodId, clientId, organisationId } = taken.value
  await insertFeedback(ctx, { ...body, ...way, periodId, clientId, organisationId }, answers.value)
  // what was answered is in no journal: it is read where the client lets
  await record(ctx, {
    clientId,
    type: way.how === 'paper' ? 'feedback.recordedFromPaper' : 'feedback.given',
    category: 'participation',
    subjectId: periodId,
    payload: { formVersion: body.formVersion, answeredOn: way.answeredOn },
  })
  return accept({ id: body.id })
}

interface Readers extends Pick<FeedbackBody, 'organiserSees' | 'placeSees'> {
  readonly version: number
}

/** The client opens or shuts the answers to those who followed the period; at once. */
export const letSee = (
  ctx: Ctx,
  period: Period,
  { version, ...readers }: Readers,
): Promise<Result<{ version: number }>> => change(ctx, period, version, readers, 'feedback.readersChanged')

/** The client says that what was written in from paper is not the client's: nobody else reads it, and one's own may be given. */
export async function disown(
  ctx: Ctx,
  period: Period,
  { version }: { version: number },
): Promise<Result<{ version: number }>> {
  const { given } = await findIn(ctx, period)
  if (given?.how === 'ownPage') return refuse('feedback.ownPage')
  return change(ctx, period, version, { disownedAt: ctx.at }, 'feedback.disowned')
}

async function change(
  ctx: Ctx,
  period: Period,
  version: number,
  to: Omit<Readers, 'version'> | { readonly disownedAt: Date },
  type: string,
): Promise<Result<{ version: number }>> {
  const { given } = await findIn(ctx, period)
  if (!given) return notFound()
  const changed = await ctx.tx
    .updateTable('feedback')
    .set({ ...to, version: version + 1 })
    .where('id', '=', given.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return changedMeanwhile({ version: given.version })
  await record(ctx, { clientId: period.clientId, type, category: 'participation', subjectId: period.id })
  return accept({ version: version + 1 })
}
