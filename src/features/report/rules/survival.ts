/** So many stays of one length: they ended, towards somewhere, or go on and were followed so long (censored). */
export interface Stay {
  /** Days, or any other unit of time. */
  readonly time: number
  readonly count: number
  /** Where it ended; null: it goes on. */
  readonly towards: string | null
}

/** What is known at one time at which somebody left or was followed no longer. */
export interface SurvivalStep {
  readonly time: number
  /** Still followed just before it. */
  readonly atRisk: number
  readonly left: number
  readonly censored: number
  /** Part that is still in the service after it, 0…1. */
  readonly part: number
  /** Greenwood's standard error; null when nobody is left or nobody has left. */
  readonly error: number | null
  /** Band in which the part is with 95 % confidence, always within 0…1; null with the error. */
  readonly low: number | null
  readonly high: number | null
  /** Part that has left by then, by where to: with `part` they make 1. */
  readonly gone: ReadonlyMap<string, number>
}

/** Ninety-five percent of the normal distribution lie within so many standard errors. */
const Z = 1.959964

/** The band on the scale of log(−log S), where it cannot leave 0…1 (Kalbfleisch & Prentice 1980). */
function bandOf(part: number, greenwood: number): Pick<SurvivalStep, 'error' | 'low' | 'high'> {
  if (part <= 0 || part >= 1) return { error: null, low: null, high: null }
  const width = Math.exp((Z * Math.sqrt(greenwood)) / Math.abs(Math.log(part)))
  return { error: part * Math.sqrt(greenwood), low: part ** width, high: part ** (1 / width) }
}

const sumOf = (stays: readonly Stay[]) => stays.reduce((sum, { count }) => sum + count, 0)

/**
 * The product-limit estimate of how long people stay (Kaplan & Meier 1958), its band by Greenwood's formula (1926), and of
 * those who left the part by where to (Aalen & Johansen 1978). Who goes on is followed as long as is known and no longer;
 * at one time those who leave come before those no longer followed. One step for each time, in order.
 */
export function kaplanMeier(stays: readonly Stay[]): readonly SurvivalStep[] {
  const times = [...Map.groupBy(stays, ({ time }) => time)].sort(([a], [b]) => a - b)
  const steps: SurvivalStep[] = []
  let [atRisk, part, greenwood] = [sumOf(stays), 1, 0]
  let gone: ReadonlyMap<string, number> = new Map()
  for (const [time, here] of times) {
    const leaving = here.filter(({ towards, count }) => towards !== null && count > 0)
    const left = sumOf(leaving)
    const before = part
    // the sum telescopes to 1 − S: each one leaving takes the same share of those who were there
    const next = new Map(gone)
    for (const { towards, count } of leaving)
      next.set(towards as string, (next.get(towards as string) ?? 0) + (before * count) / atRisk)
    gone = next
    part = left === atRisk ? 0 : before * (1 - left / Math.max(1, atRisk))
    greenwood += left === 0 || left === atRisk ? 0 : left / (atRisk * (atRisk - left))
    const censored = sumOf(here) - left
    if (left + censored > 0)
      steps.push({ time, atRisk, left, censored, part, ...bandOf(part, greenwood), gone })
    atRisk -= left + censored
  }
  return steps
}

/** What is known at a time: null where nobody was followed so long, so that the estimate has ended. */
export function knownAt(steps: readonly SurvivalStep[], time: number): SurvivalStep | null {
  const last = steps.at(-1)
  if (!last || (time > last.time && last.part > 0)) return null
  return steps.findLast((step) => step.time <= time) ?? nobodyYet(steps)
}

/** Before the first step everybody is there. */
const nobodyYet = ([first]: readonly SurvivalStep[]): SurvivalStep => ({
  time: 0,
  atRisk: first?.atRisk ?? 0,
  left: 0,
  censored: 0,
  part: 1,
  error: null,
  low: null,
  high: null,
  gone: new Map(),
})

/** The time by which half have left; null while more than half stay. */
export const medianTime = (steps: readonly SurvivalStep[]): number | null =>
  steps.find(({ part }) => part <= 0.5)?.time ?? null
