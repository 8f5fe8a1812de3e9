import type { BodyOf } from '../../../kernel/endpoint.ts'
import { type PlainDate, parsePlainDate } from '../../../kernel/plain-date.ts'
import type { FieldErrors } from '../../../ui/index.ts'
import type { PlanService, PlanView, Point, saveDraft } from '../contract.ts'
import type { OutcomeArea, PlanOutcome } from '../outcomes-contract.ts'
import { missingPoints, pointsOf } from '../rules/points.ts'
import { REVIEW_ON } from '../rules/review-day.ts'

/** One service as typed; days are days, empty, or the text that was typed. */
export interface ServiceRow {
  readonly key: string
  readonly service: string
  readonly provider: string
  readonly lane: PlanService['lane']
  readonly beginsOn: string
  readonly endsOn: string
}

/** One outcome as typed. */
export interface OutcomeRow {
  readonly key: string
  readonly area: OutcomeArea
  readonly text: string
}

/** What people write into a draft. */
export interface DraftFields {
  readonly goal: string
  readonly contents: Readonly<Record<string, string>>
  readonly rehabWork: boolean
  readonly services: readonly ServiceRow[]
  readonly outcomes: readonly OutcomeRow[]
}

/** The fields, what the server had when they were typed, and the parts of which two versions wait for a choice. */
export interface DraftValues extends DraftFields {
  readonly seen: { readonly version: number; readonly fields: DraftFields }
  readonly open: readonly string[]
}

export type DraftBody = Omit<BodyOf<typeof saveDraft>, 'version'>
type Saved = Pick<PlanView, 'goal' | 'contents' | 'rehabWork' | 'services' | 'version'> & {
  readonly outcomes: readonly PlanOutcome[]
}

export const emptyRow = (key: string, lane: PlanService['lane']): ServiceRow => ({
  key,
  service: '',
  provider: '',
  lane,
  beginsOn: '',
  endsOn: '',
})

export function fieldsOf(plan: Omit<Saved, 'version'>): DraftFields {
  const { goal, contents, rehabWork, services } = plan
  const rows = services.map((row, index) => ({
    key: `saved-${index}`,
    service: row.service,
    provider: row.provider ?? '',
    lane: row.lane,
    beginsOn: row.beginsOn ?? '',
    endsOn: row.endsOn ?? '',
  }))
  const outcomes = plan.outcomes.map(({ area, text }, index) => ({ key: `saved-${index}`, area, text }))
  return { goal, contents, rehabWork, services: rows, outcomes }
}

export function valuesOf(plan: Saved): DraftValues {
  const fields = fieldsOf(plan)
  return { ...fields, seen: { version: plan.version, fields }, open: [] }
}

/** A row into which nothing was typed is no service yet. */
const isBlank = ({ service, provider, beginsOn, endsOn }: ServiceRow): boolean =>
  `${service}${provider}${beginsOn}${endsOn}`.trim() === ''

/** Name of a field of a service row, for its error. */
export const rowField = (index: number, name: 'service' | 'beginsOn' | 'endsOn'): string =>
  `service-${index}-${name}`

/** What is wrong with the service rows, by the names of their fields. */
export function rowErrors(rows: readonly ServiceRow[]): FieldErrors {
  const errors: Record<string, string> = {}
  for (const [index, row] of rows.entries()) {
    if (isBlank(row)) continue
    const [from, to] = [parsePlainDate(row.beginsOn), parsePlainDate(row.endsOn)]
    if (row.service.trim() === '') errors[rowField(index, 'service')] = 'required'
    if (row.beginsOn !== '' && from === null) errors[rowField(index, 'beginsOn')] = 'date'
    if (row.endsOn !== '' && to === null) errors[rowField(index, 'endsOn')] = 'date'
    if (from && to && to < from) errors[rowField(index, 'endsOn')] = 'endBeforeStart'
  }
  return errors
}

const servicesOf = (rows: readonly ServiceRow[]): PlanService[] =>
  rows
    .filter((row) => !isBlank(row))
    .map(({ service, provider, lane, beginsOn, endsOn }) => ({
      service: service.trim(),
      provider: provider.trim() || null,
      lane,
      beginsOn: beginsOn || null,
      endsOn: endsOn || null,
    }))

const outcomesOf = (rows: readonly OutcomeRow[]): PlanOutcome[] =>
  rows.flatMap(({ area, text }) => (text.trim() === '' ? [] : [{ area, text: text.trim() }]))

const contentsOf = (contents: DraftFields['contents']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(contents)
      .filter(([, text]) => text !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** What is sent. While a service row is half typed, the services stay as they were saved and the rest is saved. */
export function bodyOf({ goal, contents, rehabWork, services, outcomes, seen }: DraftValues): DraftBody {
  const isWhole = Object.keys(rowErrors(services)).length === 0
  return {
    goal,
    contents: contentsOf(contents),
    rehabWork,
    services: servicesOf(isWhole ? services : seen.fields.services),
    outcomes: outcomesOf(outcomes),
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const typed = ({ goal, contents, rehabWork, services, outcomes }: DraftFields) => ({
  goal,
  contents: contentsOf(contents),
  rehabWork,
  services: servicesOf(services),
  outcomes: outcomesOf(outcomes),
})

/** Is there something that the server has not and could take now? */
export const isDirty = (values: DraftValues): boolean =>
  values.open.length === 0 && !same(bodyOf(values), typed(values.seen.fields))

/** Is there something typed that the server has not, whether or not it could take it? */
export const isUnsaved = (values: DraftValues): boolean => !same(typed(values), typed(values.seen.fields))

/** After saving: what was sent is what the server has. */
export const savedAs = (values: DraftValues, version: number): DraftValues['seen'] => ({
  version,
  fields: fieldsOf(bodyOf(values)),
})

/** The points of the plan's kind with the answers as they are typed now. */
export function livePoints(
  { kind, contents: saved, confirmations }: Pick<PlanView, 'kind' | 'contents' | 'confirmations'>,
  values: DraftFields,
  today: PlainDate,
): Point[] {
  const { goal, contents, rehabWork, services } = values
  // another text of the preconditions is confirmed anew
  const isSame = (contents.preconditions ?? '') === (saved.preconditions ?? '')
  const confirmed = isSame ? confirmations.flatMap((c) => (c.at === null ? [] : [c.party])) : []
  return pointsOf({ kind, goal, contents, rehabWork, services: servicesOf(services), confirmed }, today)
}

/** What must be mended before the draft is sent to signing, by the names of the fields. */
export function sendErrors(
  points: readonly Point[],
  rows: readonly ServiceRow[],
  reviewDay: string | null = null,
): FieldErrors {
  const missing = missingPoints(points).map((name) => [name, 'required'] as const)
  const review = reviewDay === null ? {} : { [REVIEW_ON]: reviewDay }
  return { ...Object.fromEntries(missing), ...rowErrors(rows), ...review }
}
