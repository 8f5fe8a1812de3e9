import { Type } from 'typebox'
import { documentEndpoint, endpoint, Nullable, tableEndpoint } from '../../kernel/endpoint.ts'
import { Municipality } from './contract.ts'

const Year = Type.Optional(Type.Integer({ minimum: 1900, maximum: 2099 }))
/** Years asked, both included; a bound that is left out is none. */
export const Span = Type.Object({ from: Year, to: Year })

/** Share payments of one municipality in one year (S2). */
export const ShareYear = Type.Object({
  year: Type.Integer(),
  municipality: Nullable(Municipality),
  /** Months that have a list. */
  months: Type.Integer(),
  cents: Type.Integer(),
  /** Different persons, and the mean of the months. */
  persons: Type.Integer(),
  averagePersons: Type.Number(),
})

export const readShareYears = endpoint({
  method: 'GET',
  path: '/api/reports/share-years',
  summary: 'Municipal share by year and municipality: amount, average and different persons',
  query: Span,
  response: Type.Object({ years: Type.Array(Type.Integer()), rows: Type.Array(ShareYear) }),
})

export const exportShareYears = tableEndpoint({
  path: '/api/reports/share-years/table',
  summary: 'The same as a table for other programs',
  query: Span,
})

export const printShareYears = documentEndpoint({
  path: '/api/reports/share-years/document',
  summary: 'The same as a document',
  query: Span,
})
