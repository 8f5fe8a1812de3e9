import { sql } from 'kysely'
import { translator } from '../../../locales/translate.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import type { PositionRole } from '../../kernel/roles.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { readLetterhead } from '../document/index.ts'
import { appealTimesOn } from '../document/rules/appeal-times.ts'
import { decisionDocument } from '../document/rules/decision-document.ts'
import type { DocumentLanguage } from '../document/rules/letterhead.ts'
import type { DecisionView, OwnKind } from './contract.ts'
import { ownKinds } from './contract.ts'
import { viewDecision } from './queries.ts'
import { factsOf } from './rules/decision-facts.ts'

const isOwn = (view: DecisionView): view is DecisionView & { kind: OwnKind } =>
  view.origin === 'own' && (ownKinds as readonly string[]).includes(view.kind)

/** A decision of the own organisation, in the language it was made in unless another is asked for. */
export async function printDecision(
  ctx: Ctx,
  decisionId: string,
  language?: DocumentLanguage,
): Promise<Result<OfficialDocument>> {
  if (!ctx.access) return notFound()
  const found = await viewDecision(ctx, ctx.access, decisionId)
  if (!found.ok) return found
  const view = found.value
  if (!isOwn(view)) return refuse('decision.notOwn')
  const post = await findDeciderPost(ctx, decisionId)
  const wanted = language ?? view.contents.language
  const head = await readLetterhead(ctx, ctx.access.clientId, { language: wanted, positionId: post?.id })
  if (!head) return notFound()
  const times = appealTimesOn((view.decidedOn as PlainDate | null) ?? ctx.day)
  if (!times.ok) return times
  const t = translator(wanted)
  const title = post ? t(`terms.roles.${post.role}`) : ''
  const given = { today: ctx.day, language: wanted, title, times: times.value }
  return accept(decisionDocument(head, factsOf(view, given, t), t))
}

/** Post of the one who decided, or prepares it still. */
async function findDeciderPost(ctx: Ctx, id: string): Promise<{ id: string; role: PositionRole } | null> {
  const { rows } = await sql<{ id: string; role: PositionRole }>`
    select p.id, p.role from decision_content c join position p on p.id = coalesce(c.decided_by, c.prepared_by)
    where c.decision_id = ${id}`.execute(ctx.tx)
  return rows[0] ?? null
}
