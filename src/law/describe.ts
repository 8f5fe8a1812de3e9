import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { type Parameter, type Version, versionName } from './parameter.ts'
import { listRules } from './registry.ts'
import type { Rule } from './rule.ts'

export interface DescribedVersion {
  readonly parameter: string
  readonly version: string
  readonly from: PlainDate
  /** Last day, null for "still". */
  readonly to: PlainDate | null
  readonly value: unknown
  readonly unit: string
  readonly citation: string
  readonly source: string
  readonly checkedOn: PlainDate | null
  readonly checkedBy: string
}

export interface DescribedRule {
  readonly name: string
  readonly title: string
  /** JSON Schema of the facts. */
  readonly facts: object
  readonly citations: readonly string[]
  /** Last day that the law data covers; null where the law gives no end. */
  readonly lastCoveredDay: PlainDate | null
  readonly open: readonly { readonly since: PlainDate; readonly citation: string; readonly says: string }[]
  /** Where the text allows several readings: the question and the reading taken. */
  readonly readings: readonly { readonly question: string; readonly taken: unknown }[]
  /** Where two sources say otherwise: both, and which is applied until somebody has asked. */
  readonly conflicts: readonly { readonly parameter: string; readonly says: string }[]
  readonly versions: readonly DescribedVersion[]
}

/** All rules as data, for the list on the command line, the API and docs/law.md. */
export const describeRules = (): readonly DescribedRule[] => listRules().map(describeRule)

function describeRule(rule: Rule): DescribedRule {
  const versions = rule.parameters.flatMap(describeParameter)
  const open = rule.parameters.flatMap((parameter) => parameter.open ?? [])
  return {
    name: rule.name,
    title: rule.title,
    facts: rule.facts,
    citations: [...new Set(versions.map((v) => v.citation))],
    lastCoveredDay: lastCoveredDay(rule.parameters),
    open: open.filter((law, index) => open.indexOf(law) === index),
    readings: rule.parameters.flatMap((parameter) =>
      parameter.reading === undefined
        ? []
        : [{ question: parameter.reading, taken: parameter.versions.at(-1)?.value }],
    ),
    conflicts: rule.parameters.flatMap(({ name, conflict }) =>
      conflict === undefined ? [] : [{ parameter: name, says: conflict }],
    ),
    versions,
  }
}

/** The versions of one parameter, oldest first. */
export const describeParameter = (parameter: Parameter<unknown>): DescribedVersion[] =>
  parameter.versions.map((v) => describe(parameter, v))

const describe = (parameter: Parameter<unknown>, v: Version<unknown>): DescribedVersion => ({
  parameter: parameter.name,
  version: versionName(v),
  from: v.from,
  to: lastDay(v),
  value: v.value,
  unit: parameter.unit,
  citation: v.citation,
  source: v.source,
  checkedOn: v.checkedOn,
  checkedBy: v.checkedBy,
})

/** The rule ends where its open law begins; transitional parameters that ended long ago do not end the rule. */
function lastCoveredDay(parameters: readonly Parameter<unknown>[]): PlainDate | null {
  const ends = parameters.filter((p) => p.open !== undefined).map((p) => p.versions.at(-1))
  const days = ends.flatMap((v) => (v?.until ? [addDays(v.until, -1)] : []))
  return days.sort()[0] ?? null
}

const lastDay = (v: Version<unknown>): PlainDate | null => (v.until === null ? null : addDays(v.until, -1))
