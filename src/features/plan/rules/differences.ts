import type { PlanService, PlanView } from '../contract.ts'
import type { PlanOutcome } from '../outcomes-contract.ts'

type Said = Pick<PlanView, 'goal' | 'contents' | 'services'> & { readonly outcomes: readonly PlanOutcome[] }

/** What two versions of a plan say differently: a point before and now, services agreed and left out. */
export interface Differences {
  readonly points: readonly { readonly name: string; readonly before: string; readonly now: string }[]
  readonly added: readonly PlanService[]
  readonly left: readonly PlanService[]
  /** Outcomes before and now, when they are not the same. */
  readonly outcomes: { readonly before: readonly PlanOutcome[]; readonly now: readonly PlanOutcome[] } | null
}

const textsOf = ({ goal, contents }: Said): Readonly<Record<string, string>> => ({ ...contents, goal })

const keyOf = ({ service, provider, lane, beginsOn, endsOn }: PlanService): string =>
  JSON.stringify([service.trim(), provider?.trim() ?? '', lane, beginsOn, endsOn])

const without = (of: readonly PlanService[], others: readonly PlanService[]): PlanService[] => {
  const keys = new Set(others.map(keyOf))
  return of.filter((service) => !keys.has(keyOf(service)))
}

const sameOutcomes = (a: readonly PlanOutcome[], b: readonly PlanOutcome[]): boolean => {
  const bare = (all: readonly PlanOutcome[]) =>
    JSON.stringify(all.map(({ area, text }) => [area, text.trim()]))
  return bare(a) === bare(b)
}

/** The goal first, then the other points by name; a service that is changed is both left out and agreed anew. */
export function differencesOf(former: Said, now: Said): Differences {
  const [before, after] = [textsOf(former), textsOf(now)]
  const names = [...new Set(['goal', ...Object.keys(before).sort(), ...Object.keys(after).sort()])]
  const points = names.flatMap((name) => {
    const [was, is] = [(before[name] ?? '').trim(), (after[name] ?? '').trim()]
    return was === is ? [] : [{ name, before: was, now: is }]
  })
  return {
    points,
    added: without(now.services, former.services),
    left: without(former.services, now.services),
    outcomes: sameOutcomes(former.outcomes, now.outcomes)
      ? null
      : { before: former.outcomes, now: now.outcomes },
  }
}

export const isSame = ({ points, added, left, outcomes }: Differences): boolean =>
  points.length + added.length + left.length === 0 && outcomes === null
