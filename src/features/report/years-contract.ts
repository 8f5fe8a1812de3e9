import { Type } from 'typebox'
import { documentEndpoint, endpoint, Nullable, Words } from '../../kernel/endpoint.ts'
import { Municipality } from './contract.ts'

const Year = Type.Optional(Type.Integer({ minimum: 1994, maximum: 2100 }))
const span = { from: Year, to: Year }

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
  query: Type.Object(span),
  response: Type.Object({ years: Type.Array(Type.Integer()), rows: Type.Array(ShareYear) }),
})

export const exportShareYears = endpoint({
  method: 'GET',
  path: '/api/reports/share-years/table',
  summary: 'The same as a table for other programs',
  query: Type.Object({
    ...span,
    format: Words(['csv', 'xlsx'] as const),
    language: Words(['fi', 'sv', 'en'] as const),
  }),
  /** The file's bytes in base 64. */
  response: Type.Object({ name: Type.String(), type: Type.String(), content: Type.String() }),
})

export const printShareYears = documentEndpoint({
  path: '/api/reports/share-years/document',
  summary: 'The same as a document',
  query: Type.Object(span),
})
