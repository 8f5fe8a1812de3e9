import { formatFinnishDate, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import type { Because, LawRefusal } from './rule.ts'

/** The value of a parameter during one period, and who found it where. Days `[from, until)`. */
export interface Version<T> {
  readonly from: PlainDate
  /** First day on which the value no longer holds; null where the law gives no end. */
  readonly until: PlainDate | null
  readonly value: T
  /** Section that says so, e.g. `189/2001 13 §`, or the practice by its name. */
  readonly citation: string
  /** The text in which the value was read. */
  readonly source: string
  /** The day on which `checkedBy` compared the value with its source; null when only the field's notes were read. */
  readonly checkedOn: PlainDate | null
  readonly checkedBy: string
}

/** Law that is decided or planned but whose text is not known. */
export interface OpenLaw {
  readonly since: PlainDate
  readonly citation: string
  /** What is not known, one Finnish sentence. */
  readonly says: string
}

/** A number, table or reading of the law that changes over time. Versions are sorted and do not overlap. */
export interface Parameter<T> {
  readonly name: string
  readonly unit: string
  readonly versions: readonly Version<T>[]
  /** Days between versions for which the law has no such value, declared on purpose. */
  readonly gaps?: readonly { readonly from: PlainDate; readonly until: PlainDate; readonly says: string }[]
  readonly open?: OpenLaw
  /** Where the text allows more than one reading: the question; the value is the reading taken. */
  readonly reading?: string
  /** Where two sources say otherwise: both, and which is applied. Somebody has to ask before the value is relied on. */
  readonly conflict?: string
}

const COMPARED_ON = plainDate('2026-11-22')
const STATUTE_BOOK = 'Suomen säädöskokoelma'

/**
 * One version from its law's day of entry into force to the next one's, `until` null for "still". Taken from the
 * field's notes on the law; wrap it in `compared` once somebody has held it against its source.
 */
export const version = <T>(
  from: string,
  until: string | null,
  value: T,
  citation: string,
  source: string = STATUTE_BOOK,
): Version<T> => ({
  from: plainDate(from),
  until: until === null ? null : plainDate(until),
  value,
  citation,
  source,
  checkedOn: null,
  checkedBy: 'Lakimuistio',
})

/** The version was held against the text of its source. */
export const compared = <T>(v: Version<T>): Version<T> => ({
  ...v,
  checkedOn: COMPARED_ON,
  checkedBy: 'Yhteispolku',
})

export interface Options {
  /** Apply the last known version to days whose law is open, and say so. */
  readonly assume?: boolean
}

export interface Found<T> {
  readonly ok: true
  readonly version: Version<T>
  readonly value: T
  readonly assumption?: string
}

/** The value in force on a day; refuses `law.notCovered` outside the versions unless told to assume. */
export function valueOn<T>(
  parameter: Parameter<T>,
  day: PlainDate,
  options: Options = {},
): Found<T> | { readonly ok: false; readonly refusal: LawRefusal } {
  const assumed = options.assume === true && parameter.open !== undefined && day >= parameter.open.since
  const current =
    parameter.versions.findLast((v) => isInForce(v, day)) ?? (assumed ? last(parameter) : undefined)
  if (current === undefined) return { ok: false, refusal: notCovered(parameter, day) }
  const found = { ok: true, version: current, value: current.value } as const
  return assumed && parameter.open ? { ...found, assumption: assumptionOf(parameter.open, current) } : found
}

/** The newest version, for rules that no day decides. Every parameter has at least one. */
export function latest<T>(parameter: Parameter<T>): Version<T> {
  const version = last(parameter)
  if (version === undefined) throw new Error(`parameter without versions: ${parameter.name}`)
  return version
}

/** `189/2001` of `189/2001 13 §`; a practice that is no act is named whole. */
export const actOf = (citation: string): string => /^\d+\/\d{4}/.exec(citation)?.[0] ?? citation

const names = new WeakMap<Version<unknown>, string>()

/** What a decision keeps: `189/2001@2021-01-01`; put together once a version. */
export function versionName(v: Version<unknown>): string {
  const known = names.get(v)
  if (known !== undefined) return known
  const name = `${actOf(v.citation)}@${v.from}`
  names.set(v, name)
  return name
}

export const citing = (v: Version<unknown>, says: string): Because => ({ cite: v.citation, says })

const isInForce = (v: Version<unknown>, day: PlainDate): boolean =>
  v.from <= day && (v.until === null || day < v.until)

const last = <T>(parameter: Parameter<T>): Version<T> | undefined => parameter.versions.at(-1)

const assumptionOf = (open: OpenLaw, v: Version<unknown>): string =>
  `Laki on avoinna ${formatFinnishDate(open.since)} alkaen: ${open.says} Oletus: sovelletaan versiota ${versionName(v)}.`

function notCovered(parameter: Parameter<unknown>, day: PlainDate): LawRefusal {
  const open =
    parameter.open !== undefined && day >= parameter.open.since ? ` Avoinna: ${parameter.open.says}` : ''
  const first = parameter.versions[0]
  return {
    code: 'law.notCovered',
    ...(first === undefined ? {} : { citation: first.citation }),
    says: `Lakitieto ei kata päivää ${formatFinnishDate(day)} (${parameter.name}).${open}`,
    facts: { day, parameter: parameter.name },
  }
}
