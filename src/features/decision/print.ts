import type { TFunction } from 'i18next'
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
import { hearingNotice } from '../document/rules/hearing-notice.ts'
import type { DocumentLanguage, Letterhead } from '../document/rules/letterhead.ts'
import type { DecisionView, OwnKind } from './contract.ts'
import { ownKinds } from './contract.ts'
import { viewDecision } from './queries.ts'
import { factsOf, hearingFactsOf } from './rules/decision-facts.ts'

const isOwn = (view: DecisionView): view is DecisionView & { kind: OwnKind } =>
  view.origin === 'own' && (ownKinds as readonly string[]).includes(view.kind)

interface Opened {
  readonly view: DecisionView & { readonly kind: OwnKind }
  readonly head: Letterhead
  readonly title: string
  readonly language: DocumentLanguage
  readonly t: TFunction
}

/** A decision of the own organisation with its letterhead, in the language it is made in unless another is asked for. */
async function openPrinted(
  ctx: Ctx,
  decisionId: string,
  language: DocumentLanguage | undefined,
): Promise<Result<Opened>> {
  if (!ctx.access) return notFound()
  const found = await viewDecision(ctx, ctx.access, decisionId)
  if (!found.ok) return found
  const view = found.value
  if (!isOwn(view)) return refuse('decision.notOwn')
  const post = await findDeciderPost(ctx, decisionId)
  const wanted = language ?? view.contents.language
  const head = await readLetterhead(ctx, ctx.access.clientId, { language: wanted, positionId: post?.id })
  if (!head) return notFound()
  const t = translator(wanted)
  return accept({ view, head, language: wanted, t, title: post ? t(`terms.roles.${post.role}`) : '' })
}

/** The decision, or what is prepared of it marked as a draft. */
export async function printDecision(
  ctx: Ctx,
  decisionId: string,
  language?: DocumentLanguage,
): Promise<Result<OfficialDocument>> {
  const opened = await openPrinted(ctx, decisionId, language)
  if (!opened.ok) return opened
  const { view, head, t } = opened.value
  const times = appealTimesOn((view.decidedOn as PlainDate | null) ?? ctx.day)
  if (!times.ok) return times
  const copies = await listTold(ctx, decisionId)
  const facts = factsOf(view, { ...opened.value, today: ctx.day, times: times.value, copies }, t)
  return accept(decisionDocument(head, facts, t))
}

/** The letter that asks the party to be heard; from the day on which it was asked. */
export async function printHearing(
  ctx: Ctx,
  decisionId: string,
  language?: DocumentLanguage,
): Promise<Result<OfficialDocument>> {
  const opened = await openPrinted(ctx, decisionId, language)
  if (!opened.ok) return opened
  const { view, head, t } = opened.value
  const facts = hearingFactsOf(view)
  return facts ? accept(hearingNotice(head, facts, t)) : refuse('decision.notHearing')
}

/** Units to which the decision was sent for information, as far as the reader may see them. */
async function listTold(ctx: Ctx, id: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select o.name || ', ' || u.name as name from decision_notice n
    join unit u on u.id = n.unit_id join organisation o on o.id = n.organisation_id
    where n.decision_id = ${id} order by 1`.execute(ctx.tx)
  return rows.map(({ name }) => name)
}

/** Post of the one who decided, or prepares it still. */
async function findDeciderPost(ctx: Ctx, id: string): Promise<{ id: string; role: PositionRole } | null> {
  const { rows } = await sql<{ id: string; role: PositionRole }>`
    select p.id, p.role from decision_content c join position p on p.id = coalesce(c.decided_by, c.prepared_by)
    where c.decision_id = ${id}`.execute(ctx.tx)
  return rows[0] ?? null
}
