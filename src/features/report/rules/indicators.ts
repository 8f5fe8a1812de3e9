import { customerIndicators } from './customer-indicators.ts'
import type { Indicator } from './indicator.ts'
import { outcomeIndicators } from './outcome-indicators.ts'
import { serviceIndicators } from './service-indicators.ts'

/** Parts of the report in their order. */
export const indicatorGroups = {
  rehab: serviceIndicators.rehab,
  joint: serviceIndicators.joint,
  outcome: outcomeIndicators,
  jobseekers: customerIndicators.jobseekers,
  subsidy: serviceIndicators.subsidy,
  meetings: customerIndicators.meetings,
  unemployment: customerIndicators.unemployment,
  shareList: customerIndicators.shareList,
  plans: customerIndicators.plans,
  consents: customerIndicators.consents,
  places: serviceIndicators.places,
  money: serviceIndicators.money,
  needs: serviceIndicators.needs,
} satisfies Record<string, readonly Indicator[]>

/** Every indicator that the product counts, in the order of the report. */
export const indicators: readonly Indicator[] = Object.values(indicatorGroups).flat()

export const findIndicator = (id: string): Indicator | undefined => indicators.find((one) => one.id === id)
