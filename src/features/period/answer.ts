import { sql } from 'kysely'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { queue } from '../../platform/jobs.ts'
import { hashToken } from '../../platform/session/session.ts'
import type { AnswerBody } from './contract.ts'

/** Who answers: a place signed in, by the enquiry; or the holder of a one-time link. */
export type Answerer = { readonly enquiryId: string } | { readonly token: string }

const reasonOf = ({ answer, reason, note }: AnswerBody): string | null => {
  if (answer === 'confirmed') return null
  return note?.trim() ? `${reason}: ${note.trim()}` : (reason ?? null)
}

/**
 * The place confirms or declines. A link answers once and ends with the hold; what has been answered or has lapsed is
 * told kindly. The path and the one who asked are told by a job, since the place may not see the client's path.
 */
export async function answerEnquiry(
  ctx: Ctx,
  who: Answerer,
  body: AnswerBody,
): Promise<Result<{ answer: AnswerBody['answer'] }>> {
  if (body.answer === 'declined' && !body.reason) return refuse('invalid', { fields: { reason: 'required' } })
  const enquiryId = 'token' in who ? await findByToken(ctx, who.token) : who.enquiryId
  if (!enquiryId) return notFound()
  const tokenHash = 'token' in who ? hashToken(who.token) : null
  const { rows } = await sql<{ outcome: string }>`
    select access.answer_enquiry(${enquiryId}, ${tokenHash}, ${body.answer}, ${reasonOf(body)}, ${ctx.at}) as outcome`.execute(
    ctx.tx,
  )
  const outcome = rows[0]?.outcome ?? 'notFound'
  if (outcome === 'notFound') return notFound()
  if (outcome !== 'done') return refuse(`enquiry.${outcome}`)
  await queue(ctx.tx, 'period.answered', { enquiryId })
  return accept({ answer: body.answer })
}

async function findByToken(ctx: Ctx, token: string): Promise<string | null> {
  const { rows } = await sql<{
    id: string
  }>`select id from access.enquiry_by_link(${hashToken(token)}, ${ctx.at})`.execute(ctx.tx)
  return rows[0]?.id ?? null
}
