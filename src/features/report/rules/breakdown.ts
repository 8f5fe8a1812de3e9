import { periodKinds } from '../../importing/rules/words.ts'
import type { Indicator } from './indicator.ts'
import { hasPeople, type SourceName, sources } from './sources.ts'
import { measuresOf } from './values.ts'

/** What figures can be told apart by. */
export const dimensions = ['municipality', 'organisation', 'service'] as const
export type Dimension = (typeof dimensions)[number]

/** Services by which people are told apart: kinds of periods. */
export const serviceKinds: readonly string[] = Object.keys(periodKinds)

/** Facts that are an organisation's, `f.organisation_id`. */
const ofOrganisations: readonly SourceName[] = [
  'jobseeker',
  'customership',
  'ownCustomership',
  'closing',
  'leaving',
  'period',
  'rehabYear',
  'meeting',
  'consent',
  'attendedDay',
  'coach',
  'place',
  'quota',
]

/** Whether facts say it: all live somewhere, or are the whole area's; not all are an organisation's, or a person's. */
const says: Readonly<Record<Dimension, (source: SourceName) => boolean>> = {
  municipality: () => true,
  organisation: (name) => ofOrganisations.includes(name),
  service: hasPeople,
}

/** Whether a figure can be given by this: all that it rests on says it. */
export const allows = (indicator: Indicator, dimension: Dimension): boolean =>
  !indicator.areaOnly && measuresOf(indicator).every(({ source }) => says[dimension](source))

/**
 * Whether the parts of a figure make the whole: each fact is in one of them. A person lives in one municipality, but may be on
 * the lists of two, have facts of several organisations, and be in several services or in none.
 */
export function addsUp(indicator: Indicator, dimension: Dimension): boolean {
  const { figure } = indicator
  if (figure.is !== 'measure' || dimension === 'service') return false
  const { count, source } = figure.measure
  const ofFacts = count === 'rows' || (typeof count === 'object' && 'sum' in count)
  return ofFacts || (dimension === 'municipality' && !('municipality' in sources[source]))
}
