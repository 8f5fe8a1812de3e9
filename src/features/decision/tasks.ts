import { sql } from 'kysely'
import { translator } from '../../../locales/translate.ts'
import type { Ctx } from '../../platform/http/context.ts'
import {
  type JobActor,
  type JobTools,
  jobContext,
  logJob,
  type Task,
  type TaskList,
} from '../../platform/jobs.ts'
import { queueMail } from '../../platform/mail.ts'
import { send } from './deliver.ts'
import { tell } from './prepare.ts'
import {
  addAct,
  changeDecision,
  type FullDecision,
  findDecision,
  findDelivery,
  lockDecision,
} from './store.ts'

type Work = (ctx: Ctx, decision: FullDecision) => Promise<boolean>

/** One decision in a job, locked and acting for the organisation that made it; nothing when it is gone. */
const onDecision =
  (event: string, work: Work): Task =>
  (payload, tools: JobTools) =>
    tools.inPurpose(event, async (tx) => {
      const { decisionId } = payload as { decisionId: string }
      const { rows } = await sql<JobActor & { clientId: string }>`
        select d.client_id, o.id as organisation_id, o.kind as organisation_kind
        from decision d join organisation o on o.id = d.organisation_id where d.id = ${decisionId}`.execute(
        tx,
      )
      const [found] = rows
      if (!found) return
      const ctx = jobContext(tx, tools, found)
      await lockDecision(ctx, decisionId)
      const decision = await findDecision(ctx, found.clientId, decisionId)
      if (!decision || !(await work(ctx, decision))) return
      const entry = {
        at: tools.at,
        event,
        result: 'changed',
        categories: ['decisionOwn'],
        purpose: event,
      } as const
      await logJob(tx, { ...entry, clientIds: [found.clientId] })
    })

/**
 * The outbox of an electronic notice. It may run twice or after a crash: a decision that is already delivered is left
 * alone, and the letter that tells of it is queued in the same transaction as the delivery.
 */
const deliver = onDecision('decision.deliver', async (ctx, decision) => {
  const delivery = await findDelivery(ctx, decision.id)
  if (decision.status !== 'decided' || delivery?.method !== 'eNotice' || delivery.sentOn) return false
  const sent = await send(ctx, decision, 'eNotice', ctx.day, null)
  if (!sent.ok) throw new Error(`decision not delivered: ${sent.refusal.code}`)
  await tellClient(ctx, decision.clientId)
  return true
})

/** That a decision waits in own pages; neither what it is nor about whom, since post is not a protected way. */
async function tellClient(ctx: Ctx, clientId: string): Promise<void> {
  const { rows } = await sql<{ email: string | null; language: string | null }>`
    select email, language from client_contact where client_id = ${clientId}`.execute(ctx.tx)
  const [contact] = rows
  if (!contact?.email) return
  const t = translator(contact.language === 'sv' ? 'sv' : 'fi')
  const link = `${ctx.installation.publicUrl}/oma/tietoni/paatokset`
  const letter = {
    to: contact.email,
    subject: t('decisions.notice.subject'),
    body: t('decisions.notice.body', { link }),
  }
  await queueMail(ctx.tx, { ...letter, purpose: 'decision.notice', toClient: true }, ctx.at)
}

const becomeFinal = onDecision('decision.becomeFinal', async (ctx, decision) => {
  const delivery = await findDelivery(ctx, decision.id)
  const isOver = delivery?.appealUntil && delivery.appealUntil < ctx.day
  if (decision.status !== 'delivered' || !isOver) return false
  await changeDecision(ctx, decision, { status: 'inForce' })
  await addAct(ctx, decision, 'becomeFinal')
  await tell(ctx, decision, 'decision.becameFinal')
  return true
})

export const decisionTasks: TaskList = { 'decision.deliver': deliver, 'decision.becomeFinal': becomeFinal }
