import { type Definition, type FactKind, faultsOf, OWN, type When } from './definition.ts'
import { type Indicator, inMonth, type Measure } from './indicator.ts'
import type { SourceName } from './sources.ts'

const SOURCES: Record<FactKind, SourceName> = {
  customership: 'ownCustomership',
  status: 'ownStatus',
  period: 'period',
  plan: 'plan',
  meeting: 'meeting',
}
const WORD_COLUMNS: Record<FactKind, string> = {
  customership: 'f.kind',
  status: 'f.status',
  period: 'f.kind',
  plan: 'f.kind',
  meeting: 'f.kind',
}

/** Facts of a source all touch the month; the last day of a range belongs to it. */
const span = (range: string): Record<When, string> => ({
  at: `${range} @> t.last`,
  during: 'true',
  began: `lower(${range}) >= t.month`,
  ended: `upper(${range}) <= t.last + 1`,
  held: 'false',
})
const days = (first: string, end: string): Record<When, string> => ({
  at: `(${end} is null or ${end} > t.last)`,
  during: 'true',
  began: inMonth(first),
  ended: inMonth(end),
  held: 'false',
})
const TIMES: Record<FactKind, Record<When, string>> = {
  customership: days('f.opened_on', 'f.closed_on'),
  status: span('f.valid'),
  period: span('f.during'),
  plan: days('f.signed_on', 'f.ended_on'),
  meeting: { at: 'false', during: 'false', began: 'false', ended: 'false', held: 'true' },
}

/** Words are of closed lists (`faultsOf`), so there is nothing in them to quote. */
const oneOf = (column: string, words: readonly string[]): string[] =>
  words.length === 0 ? [] : [`${column} in (${words.map((word) => `'${word}'`).join(', ')})`]

const exists = (from: string, conditions: readonly string[]): string[] =>
  conditions.length === 0 ? [] : [`exists (select from statistics.${from} and ${conditions.join(' and ')})`]

/** Who the person is at the end of the month: age in full years, municipality. A protected address is in none. */
const ofPerson = ({ municipalities, ageFrom, ageUntil }: Definition): string[] =>
  exists('person b where b.person = f.person', [
    ...oneOf('b.municipality_code', municipalities),
    ...(ageFrom === null ? [] : [`b.born <= t.last - interval '${ageFrom} years'`]),
    ...(ageUntil === null ? [] : [`b.born > t.last - interval '${ageUntil + 1} years'`]),
  ])

/**
 * A definition as what is counted. Only words, codes and ages that `faultsOf` knows become part of it; anything else
 * throws, whoever wrote it into the database.
 */
export function compile(definition: Definition): Measure {
  const faults = Object.keys(faultsOf(definition))
  if (faults.length > 0) throw new Error(`an own figure that cannot be counted: ${faults.join(', ')}`)
  const { kind, when, count, of, reasons, statuses, services } = definition
  const conditions = [
    TIMES[kind][when],
    ...oneOf(WORD_COLUMNS[kind], of),
    ...oneOf('f.closing_reason', reasons),
    ...exists('status o where o.person = f.person and o.valid @> t.last', oneOf('o.status', statuses)),
    ...exists('period o where o.person = f.person and o.during @> t.last', oneOf('o.kind', services)),
    ...ofPerson(definition),
  ].filter((one) => one !== 'true')
  return {
    source: SOURCES[kind],
    count: count === 'persons' ? 'persons' : 'rows',
    where: conditions.join(' and ') || 'true',
    opens: [
      ...(statuses.length > 0 ? (['jobseekerStatus'] as const) : []),
      ...(services.length > 0 ? (['participation'] as const) : []),
      ...(definition.municipalities.length > 0 ? (['contact'] as const) : []),
    ],
  }
}

/** The figure as an indicator of the report. `words`: its name and definition by language. */
export const ownIndicator = (
  id: string,
  definition: Definition,
  words: NonNullable<Indicator['words']>,
): Indicator => ({
  id: `${OWN}${id}`,
  text: { key: 'own' },
  words,
  unit: 'count',
  figure: { is: 'measure', measure: compile(definition) },
  sources: '',
})
