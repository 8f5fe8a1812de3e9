import { monthOf } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { countAll, type Scope } from './count.ts'
import { allows, dimensions } from './rules/breakdown.ts'
import type { Indicator } from './rules/indicator.ts'
import { indicators } from './rules/indicators.ts'
import { type Month, yearBefore } from './rules/month.ts'
import { type Aim, aimsOf } from './rules/targets.ts'
import { countedFor, type FigureValue, figureOf, indicatorValue } from './rules/values.ts'
import { listTargetsInForce } from './target-store.ts'

export interface MonthlyReport {
  readonly month: Month
  readonly municipality: string | null
  readonly organisation: string | null
  readonly service: string | null
  readonly figures: ReadonlyMap<string, FigureValue>
  /** What they are to reach, of those that have a target on the month's last day. */
  readonly aims: ReadonlyMap<string, Aim>
  /** What the organisation's managers have defined. */
  readonly own: readonly Indicator[]
}

/** Whether an indicator can be given in a scope. */
export const isGivenIn = (indicator: Indicator, scope: Scope): boolean =>
  dimensions.every((dimension) => (scope[dimension] ?? null) === null || allows(indicator, dimension))

/** Indicators that can be given in a scope. */
export const indicatorsOf = (scope: Scope): readonly Indicator[] =>
  indicators.filter((one) => isGivenIn(one, scope))

/** Values of indicators in each of the months, by identifier. `tx` is of the role `statistics`. */
export async function computeValues(
  tx: Tx,
  asked: readonly Indicator[],
  months: readonly Month[],
  scope: Scope,
): Promise<ReadonlyMap<string, readonly (number | null)[]>> {
  const counted = await countAll(tx, asked.flatMap(countedFor), months, scope)
  return new Map(
    asked.map((one) => [
      one.id,
      months.map((month) => indicatorValue(one, (measure) => counted(month, measure), monthOf(month.first))),
    ]),
  )
}

/**
 * The monthly report as the working group has it: nothing withheld (docs/reports.md); `own`: figures of the reader's
 * organisation. `tx` is of the role `statistics`.
 */
export async function computeReport(
  tx: Tx,
  month: Month,
  scope: Scope,
  own: readonly Indicator[] = [],
): Promise<MonthlyReport> {
  const asked = [...indicators, ...own].filter((one) => isGivenIn(one, scope))
  const values = await computeValues(tx, asked, [month, yearBefore(month)], scope)
  const aims = aimsOf(asked, await listTargetsInForce(tx, month.last), scope)
  const figures = asked.map((one) => {
    const [value = null, before = null] = values.get(one.id) ?? []
    return [one.id, figureOf(value, before, aims.get(one.id)?.target ?? null)] as const
  })
  const { municipality, organisation = null, service = null } = scope
  return { month, municipality, organisation, service, figures: new Map(figures), aims, own }
}
