import type { Ties } from '../../client/index.ts'
import type { Party } from '../contract.ts'

/**
 * Which parties of the file read which category by the matrix. Only what the session itself may know: parties that it does
 * not see are not hinted at.
 */
export function partiesOf({ relationships, cases, named }: Ties, placed: readonly string[]) {
  const informed = new Set(
    cases.flatMap(({ id, closedOn, informedOn }) => (closedOn === null && informedOn !== null ? [id] : [])),
  )
  const joint = named.filter(({ caseId }) => caseId !== null && informed.has(caseId))
  const readers = [
    ...[...relationships, ...joint].map(({ organisation, reads }) => [organisation.kind, reads] as const),
    ['place', placed] as const,
  ]
  const parties = new Map<string, Set<Party>>()
  for (const [party, reads] of readers)
    for (const category of reads ?? [])
      parties.set(category, (parties.get(category) ?? new Set()).add(party as Party))
  return parties
}

/** Category → last day of the consent that opens it; null when one has no end. */
export function consentsOf({ consents }: Ties): ReadonlyMap<string, string | null> {
  const latest = new Map<string, string | null>()
  for (const { categories, until } of consents)
    for (const category of categories) {
      const known = latest.get(category)
      const isLater = known === undefined || (known !== null && (until === null || until > known))
      if (isLater) latest.set(category, until)
    }
  return latest
}
