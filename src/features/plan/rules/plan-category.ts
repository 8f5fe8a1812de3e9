import type { PlanKind } from '../contract.ts'

/** The category of the access matrix by which a plan is read and written: a client plan is social services' own (1301/2014 39 §). */
export const categoryOf = (kind: PlanKind): 'plan' | 'socialServices' =>
  kind === 'clientPlan' ? 'socialServices' : 'plan'
