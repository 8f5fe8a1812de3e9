import type { PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import { type Parameter, valueOn } from '../../../law/parameter.ts'
import { clientPlanPoints } from '../../../law/parameters/client-plan-points.ts'
import {
  activationPlanPoints,
  coachingPlanPoints,
  employmentPlanPoints,
  lightActivationPlanPoints,
  multiSectorPlanPoints,
  type PlanPoint,
  rehabWorkPoints,
} from '../../../law/parameters/plan-points.ts'
import type { Contents, Party, PlanKind, PlanService, Point } from '../contract.ts'

const ofKind: Readonly<Record<PlanKind, Parameter<readonly PlanPoint[]>>> = {
  employment: employmentPlanPoints,
  activation: activationPlanPoints,
  lightActivation: lightActivationPlanPoints,
  multiSector: multiSectorPlanPoints,
  coaching: coachingPlanPoints,
  clientPlan: clientPlanPoints,
}

/** Kinds in which rehabilitative work may be agreed, with the points of 189/2001 9 §. */
export const mayHaveRehabWork = (kind: PlanKind): boolean =>
  kind === 'activation' || kind === 'lightActivation' || kind === 'multiSector'

export interface Draft {
  readonly kind: PlanKind
  readonly rehabWork: boolean
  readonly goal: string
  readonly contents: Contents
  readonly services: readonly Pick<PlanService, 'service' | 'beginsOn'>[]
  /** Authorities that have confirmed the preconditions. */
  readonly confirmed?: readonly Party[]
}

const isFilled = (text: string | undefined): boolean => (text ?? '').trim() !== ''

/** Whose confirmation a point waits for. */
const confirmerOf: Readonly<Record<string, Party>> = {
  employmentConfirms: 'employment',
  socialConfirms: 'social',
}

function isAnswered({ name, by }: PlanPoint, { goal, contents, services, confirmed = [] }: Draft): boolean {
  if (by === 'goal') return isFilled(goal)
  // services and their timing: each has the day on which it begins
  if (by === 'services') return services.length > 0 && services.every((s) => s.beginsOn !== null)
  if (by === 'confirmation') return confirmed.some((party) => party === confirmerOf[name])
  return isFilled(contents[name])
}

/** The points of the plan's kind as the law of that day lists them, each once, and whether they are answered. */
export function pointsOf(draft: Draft, on: PlainDate): Point[] {
  const parameters = [ofKind[draft.kind]]
  if (draft.rehabWork && mayHaveRehabWork(draft.kind)) parameters.push(rehabWorkPoints)
  const points = new Map<string, Point>()
  for (const parameter of parameters) {
    const found = valueOn(parameter, on)
    if (!found.ok) continue
    for (const point of found.value) {
      if (points.has(point.name)) continue
      const { name, by, required } = point
      points.set(name, { name, by, required, filled: isAnswered(point, draft), cite: found.version.citation })
    }
  }
  return [...points.values()]
}

/** Names of the required points that are not answered. */
export const missingPoints = (points: readonly Point[]): string[] =>
  points.filter((point) => point.required && !point.filled).map((point) => point.name)

/** May the draft be sent to its parties? Only whole: every point that the law of the day asks for is answered. */
export function canSendToSigning(draft: Draft, on: PlainDate): Result<null> {
  const points = pointsOf(draft, on)
  const missing = missingPoints(points)
  if (missing.length === 0) return accept(null)
  const cites = points.filter((p) => missing.includes(p.name)).map((p) => p.cite)
  return refuse('plan.pointsMissing', {
    citation: [...new Set(cites)].join(', '),
    fields: Object.fromEntries(missing.map((name) => [name, 'required'])),
    facts: { count: missing.length, points: missing },
  })
}
