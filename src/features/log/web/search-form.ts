import type { QueryOf } from '../../../kernel/endpoint.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { Checked } from '../../../ui/index.ts'
import { type LogResult, results, type searchLog } from '../contract.ts'

type Filters = Readonly<Record<string, string | undefined>>

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const isResult = (text: string | undefined): text is LogResult => results.includes(text as LogResult)

export const filterNames = ['worker', 'organisationId', 'event', 'result', 'from', 'to', 'clientId'] as const
export type SearchValues = Record<(typeof filterNames)[number], string>

/** What the form shows of the filters in the address. */
export const valuesOf = (filters: Filters): SearchValues =>
  Object.fromEntries(filterNames.map((name) => [name, filters[name] ?? ''])) as SearchValues

/** A day that is none and an identifier that is none would find what was not asked for. */
export function checkSearch(values: SearchValues): Checked<SearchValues> {
  const { from, to } = values
  const clientId = values.clientId.trim()
  const isDay = (text: string) => text === '' || parsePlainDate(text) !== null
  const errors = {
    ...(isDay(from) ? {} : { from: 'date' }),
    ...(isDay(to) ? {} : { to: 'date' }),
    ...(isDay(from) && isDay(to) && from !== '' && to !== '' && to < from ? { to: 'endBeforeStart' } : {}),
    ...(clientId === '' || uuid.test(clientId) ? {} : { clientId: 'log.privacy.noIdentifier' }),
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { ...values, clientId } }
}

/** Filters of the address as a query; what is no filter (a half-typed day, an identifier that is none) is left out. */
export function queryOf(filters: Filters): QueryOf<typeof searchLog> {
  const { worker, organisationId, clientId, event, result, from, to, before } = filters
  return {
    ...(worker ? { worker } : {}),
    ...(organisationId ? { organisationId } : {}),
    ...(clientId && uuid.test(clientId.trim()) ? { clientId: clientId.trim() } : {}),
    ...(event ? { event } : {}),
    ...(isResult(result) ? { result } : {}),
    ...(from && parsePlainDate(from) ? { from } : {}),
    ...(to && parsePlainDate(to) ? { to } : {}),
    ...(before ? { before } : {}),
  }
}

/** The same for the export, which has no pages. */
export function exportQueryOf(filters: Filters) {
  const { before, ...query } = queryOf(filters)
  return query
}
