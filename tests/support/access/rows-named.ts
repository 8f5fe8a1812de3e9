import type { PlanKind } from '../../../src/features/plan/contract.ts'
import { categoryOf } from '../../../src/features/plan/rules/plan-category.ts'
import type { PlainDate } from '../../../src/kernel/plain-date.ts'
import type { Category } from '../../../src/platform/access/category.ts'
import type { Row } from './rows.ts'
import type { World } from './world.ts'

type Plan = World['plans'][number]

/** Where a plan stands: ended, or by its identifier being drafted, signed or in force. */
export function statusOf({ id, endedOn }: Plan): 'draft' | 'signing' | 'inForce' | 'ended' {
  if (endedOn !== null) return 'ended'
  return (['inForce', 'signing', 'draft'] as const)[Number.parseInt(id.slice(-2), 16) % 3] ?? 'inForce'
}

/** What is rated: outcomes of a plan that is or was in force. */
export const isRated = (plan: Plan): boolean => ['inForce', 'ended'].includes(statusOf(plan))

/** One who makes the plan, where there is such a one. */
export const confirmerOf = ({ makers, positions }: World, plan: Plan): string =>
  makers.find((m) => m.planId === plan.id)?.positionId ?? positions[0]?.id ?? ''

/** Plans with what hangs on them; the services of a draft and the signatures of one being signed may be removed. */
export const planRows = (world: World): Row[] => [
  ...world.plans.flatMap((plan): Row[] => {
    const status = statusOf(plan)
    const own = { id: plan.id, clientId: plan.clientId, category: categoryOf(plan.kind as PlanKind) } as const
    const isSigning = status === 'signing'
    const by = confirmerOf(world, plan)
    const rating = { ...own, table: 'plan_outcome_rating', isWritten: false }
    return [
      { ...own, table: 'plan', isWritten: true },
      { ...own, table: 'plan_signature', isWritten: true, isSigning, isRemovable: isSigning },
      { ...own, table: 'plan_service', isWritten: false, isRemovable: status === 'draft' },
      // that they are a draft's is the trigger's to say (migration 0167)
      { ...own, table: 'plan_outcome', isWritten: false, isRemovable: true },
      { ...own, table: 'plan_confirmation', isWritten: false, by },
      ...(isRated(plan)
        ? [
            { ...rating, id: `${plan.id}/client`, by: null },
            { ...rating, id: `${plan.id}/worker`, by },
          ]
        : []),
    ]
  }),
  ...world.makers.map((m): Row => {
    const { id, clientId, planId } = m
    const made = world.plans.find((plan) => plan.id === planId)
    return {
      table: 'plan_maker',
      id,
      clientId,
      category: categoryOf(made?.kind as PlanKind),
      isWritten: true,
    }
  }),
]

/** The month whose minutes are closed on every list. */
const closedMonth = '2024-07-01'
export const isClosed = (month: PlainDate): boolean => month === closedMonth

/** What the reviewers agreed of each row of their list, and by whom it was agreed. */
export const agreementsOf = ({ shareRows, shareLists, reviewers, positions }: World) =>
  shareRows.flatMap((row) =>
    shareLists.flatMap((list, n) =>
      list.municipalityCode === row.municipalityCode
        ? [
            {
              id: `${row.id.slice(0, 34)}${n.toString(16).padStart(2, '0')}`,
              clientId: row.clientId,
              month: row.month,
              listId: list.id,
              by: reviewers.find((r) => r.listId === list.id)?.positionId ?? positions[0]?.id ?? '',
            },
          ]
        : [],
    ),
  )

/** Rows of Kela's list, a mark on each, and what was agreed of them. */
export const shareRows = (world: World): Row[] => [
  ...world.shareRows.flatMap(({ id, clientId }): Row[] =>
    ['share_row', 'share_mark'].map((table) => ({
      table,
      id,
      clientId,
      category: 'shareRow',
      isWritten: true,
    })),
  ),
  ...agreementsOf(world).map(
    ({ id, clientId, listId, month, by }): Row => ({
      table: 'share_agreement',
      id,
      clientId,
      category: 'shareRow',
      isWritten: true,
      review: { listId, isClosed: isClosed(month) },
      by,
    }),
  ),
]

/** Consents of the client, whatever has become of them, by which a paper of health has been put here. */
export const consentedPapersOf = (
  { consents }: World,
  clientId: string,
  category: Category,
): readonly string[] =>
  category === 'healthRecords'
    ? consents.filter((c) => c.clientId === clientId && c.categories.includes(category)).map((c) => c.id)
    : []
