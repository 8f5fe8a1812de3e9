import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { decisionBasis } from '../../law/rules/decision-basis.ts'
import { decisionChecks } from '../../law/rules/decision-checks.ts'
import { toWhy } from '../../law/why.ts'
import { mayRole } from '../../platform/access/action.ts'
import { type FileAccess, mayDo } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import {
  type Contents,
  type DecisionAct,
  type DecisionRow,
  type DecisionView,
  type OwnKind,
  ownKinds,
} from './contract.ts'
import { decisionActions } from './policy.ts'
import { mayDecide } from './rules/can-decide.ts'
import { factsOfDraft, piecesOf } from './rules/draft.ts'
import { emptyContents } from './rules/empty.ts'
import { actsIn } from './rules/table.ts'
import { lacksAmount } from './rules/weekly.ts'
import {
  type FullDecision,
  findClientName,
  findDecision,
  findDelivery,
  findSetting,
  findSuccessor,
  hasOwnPages,
  type ListedDecision,
  listActs,
  listDecisions,
} from './store.ts'

const may = (ctx: Ctx, access: FileAccess, action: (typeof decisionActions)[keyof typeof decisionActions]) =>
  mayRole(action, ctx.session.role) && mayDo(access, action)

/** Decisions of a client, and of which kinds the one who asks may prepare a new one. */
export async function viewList(ctx: Ctx, access: FileAccess) {
  const decisions = (await listDecisions(ctx, access.clientId)).map(viewRow)
  const isSocial = ctx.session.organisationKind === 'wellbeingCounty'
  return {
    decisions,
    // the law of social services; the other authorities record their own decisions and each other's
    mayPrepare: isSocial && may(ctx, access, decisionActions.prepare) ? preparable(ctx.day) : [],
    mayRecord: may(ctx, access, decisionActions.recordOthers),
  }
}

/** Kinds for which the law of the day gives a basis, and that are not acts on another decision. */
const preparable = (day: PlainDate): OwnKind[] =>
  ownKinds.filter((kind) => decisionBasis.run({ kind, decidedOn: day }).ok)

function viewRow(row: ListedDecision): DecisionRow {
  const { clientId: _, organisationId: __, organisation, maker, version: ___, ...shown } = row
  return { ...shown, maker: maker ?? organisation }
}

/** A decision in full, with what the law asks of it and what may be done now. */
export async function viewDecision(
  ctx: Ctx,
  access: FileAccess,
  decisionId: string,
): Promise<Result<DecisionView>> {
  const found = await findDecision(ctx, access.clientId, decisionId)
  if (!found) return notFound()
  const decision = { ...found, contents: { ...emptyContents, ...found.contents } }
  const isClient = ctx.session.clientId !== null
  const delivery = await findDelivery(ctx, decisionId)
  const law = lawOf(decision, decision.decidedOn ?? ctx.day)
  const row = {
    ...decision,
    isOwn: true,
    appealUntil: delivery?.appealUntil ?? null,
    appealWhy: delivery?.why ?? null,
  }
  return accept({
    ...viewRow(row),
    ...law,
    client: await findClientName(ctx, access.clientId),
    contents: decision.contents,
    hearing: decision.hearing,
    planId: decision.planId,
    periodId: decision.periodId,
    preparedBy: decision.preparedBy,
    decidedBy: decision.decidedBy,
    contact: {
      name: decision.decidedBy ?? decision.preparedBy ?? '',
      phone: decision.phone,
      organisation: decision.organisation,
    },
    delivery: delivery ? viewDelivery(delivery) : null,
    acts: isClient ? [] : await listActs(ctx, decisionId),
    supersededBy: await findSuccessor(ctx, decisionId),
    version: decision.version,
    ...(await permitted(ctx, access, decision)),
  })
}

const viewDelivery = ({
  method,
  askedAt,
  sentOn,
  receivedOn,
}: NonNullable<Awaited<ReturnType<typeof findDelivery>>>) => ({
  method,
  askedAt: askedAt.toISOString(),
  sentOn,
  receivedOn,
})

type Full = FullDecision & { readonly contents: Contents }

/** What the law of the day says of the kind, and what the decision still lacks. */
function lawOf(decision: Full, on: PlainDate) {
  const nothing = { basis: null, basisWhy: null, noBasis: null, pieces: [], blocks: [], warnings: [] }
  if (decision.origin === 'recorded') return nothing
  const facts = { kind: decision.kind, decidedOn: on }
  const basis = decisionBasis.run(facts)
  if (!basis.ok) return { ...nothing, noBasis: basis.refusal.code }
  const draft = { ...decision, corrects: decision.supersedes !== null }
  const checks = decisionChecks.run(factsOfDraft(draft, on))
  const { cites, ...law } = basis.answer
  return {
    basis: { ...law, cites: [...cites] },
    basisWhy: toWhy('decision.basis', basis, facts),
    noBasis: null,
    pieces: piecesOf(draft, on),
    blocks: checks.ok ? [...checks.answer.blocks] : [],
    warnings: [
      ...(checks.ok ? checks.answer.warnings : []),
      // no section asks for it, but who is granted a place wants to know
      ...(lacksAmount(decision.kind, decision.contents) ? ['amount.missing'] : []),
    ],
  }
}

const actionOf = {
  edit: 'prepare',
  askHearing: 'hear',
  recordHearing: 'hear',
  propose: 'prepare',
  sendBack: 'decide',
  decide: 'decide',
  drop: 'prepare',
  deliver: 'deliver',
  recordReceipt: 'deliver',
  recordAppeal: 'deliver',
  keepInForce: 'correct',
  correct: 'correct',
  withdraw: 'correct',
  end: 'correct',
} as const satisfies Record<DecisionAct, keyof typeof decisionActions>

async function permitted(ctx: Ctx, access: FileAccess, decision: Full) {
  if (ctx.session.clientId !== null) return { may: [], mayNotDecide: null, mayNotify: false }
  const allowed = (actsIn[decision.status] as readonly DecisionAct[]).filter((act) =>
    may(ctx, access, decisionActions[actionOf[act]]),
  )
  const setting = await findSetting(ctx, decision.organisationId, decision.kind)
  const { role, workerId } = ctx.session
  const deciding = mayDecide(setting, { role, workerId, preparerId: decision.preparerId })
  const acts = deciding.ok ? allowed : allowed.filter((act) => act !== 'decide' && act !== 'sendBack')
  const isRecorded = decision.origin === 'recorded'
  return {
    may: isRecorded ? acts.filter((act) => act === 'withdraw' || act === 'end') : acts,
    mayNotDecide: deciding.ok || !allowed.includes('decide') ? null : deciding.refusal.code,
    mayNotify: await hasOwnPages(ctx, decision.clientId),
  }
}
