import { flowIn, flows, restCount, restOf, type ScopeCounts } from './flows.ts'
import { indicators } from './indicators.ts'
import { type Relation, sumOf } from './protect.ts'

export const cellOf = (id: string, scope: string) => `${id} ${scope}`

/** Sums within one scope. */
export function sumsWithin(scope: string): Relation[] {
  const cell = (id: string) => cellOf(id, scope)
  const reasons = indicators.filter(({ text }) => text.key === 'jointEndedByReason').map(({ id }) => cell(id))
  const nexts = indicators.filter(({ text }) => text.key === 'outcomeNext').map(({ id }) => cell(id))
  return [
    // who ended, by where they were next
    sumOf(cell('joint.endedByReason.total'), nexts),
    sumOf(cell('subsidised.total'), [cell('subsidised.placedOnward'), cell('subsidised.city')]),
    sumOf(cell('joint.endedByReason.total'), [...reasons, cell('joint.endedByReason.unstated')]),
    sumOf(cell('jobseekers.total'), [cell('jobseekers.unemployed'), cell('jobseekers.others')]),
    ...flows.map((flow) => flowIn(flow, scope)),
  ]
}

/** What sums leave over: not published, but small numbers of it are protected all the same. */
export function restsIn(scope: string, counts: ScopeCounts): [string, number][] {
  const { count } = counts
  const reasons = indicators.filter(({ text }) => text.key === 'jointEndedByReason')
  const known = reasons.reduce((sum, { id }) => sum + count(id), 0)
  return [
    [cellOf('joint.endedByReason.unstated', scope), count('joint.endedByReason.total') - known],
    [cellOf('jobseekers.others', scope), count('jobseekers.total') - count('jobseekers.unemployed')],
    ...flows.flatMap((flow): [string, number][] => {
      const rest = restOf(flow)
      return rest ? [[cellOf(rest, scope), restCount(flow, counts)]] : []
    }),
  ]
}
