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
import type { DecisionStanding } from '../document/rules/decision-facts.ts'
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
  const [copies, standing] = [
    await listTold(ctx, decisionId, head.language),
    await findStanding(ctx, decisionId),
  ]
  const given = { ...opened.value, today: ctx.day, times: times.value, copies, standing }
  const facts = factsOf(view, given, t)
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

/** Which decision it replaces, which has replaced it, and when it was withdrawn, as far as the reader may see them. */
async function findStanding(ctx: Ctx, id: string): Promise<DecisionStanding> {
  const { rows } = await sql<DecisionStanding>`
    with named as not materialized (
      select d.id, d.supersedes, json_build_object('number', c.number_year || '/' || c.number, 'on', d.decided_on) as link
      from decision d join decision_content c on c.decision_id = d.id where d.decided_on is not null
    )
    select (select n.link from named n where n.id = d.supersedes) as corrects,
      (select n.link from named n where n.supersedes = d.id and d.status = 'corrected' limit 1) as corrected,
      case when d.status = 'withdrawn' then
        (select max(a.happened_on) from decision_act a where a.decision_id = d.id and a.act = 'withdraw') end as withdrawn_on
    from decision d where d.id = ${id}`.execute(ctx.tx)
  return rows[0] ?? { corrects: null, corrected: null, withdrawnOn: null }
}

/** Units to which the decision was sent for information, as far as the reader may see them. */
async function listTold(ctx: Ctx, id: string, language: DocumentLanguage): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select case when ${language} = 'sv' then coalesce(o.name_sv, o.name) else o.name end || ', ' || u.name as name from decision_notice n
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
