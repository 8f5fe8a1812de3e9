import type { QueryOf } from '../../../kernel/endpoint.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import { type LogResult, results, type searchLog } from '../contract.ts'

type Filters = Readonly<Record<string, string | undefined>>

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const isResult = (text: string | undefined): text is LogResult => results.includes(text as LogResult)

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
