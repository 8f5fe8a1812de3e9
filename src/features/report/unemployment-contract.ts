import { type Static, Type } from 'typebox'
import { documentEndpoint, endpoint, Nullable, tableEndpoint } from '../../kernel/endpoint.ts'
import { Amount, MonthName, Municipality } from './contract.ts'
import { Span } from './years-contract.ts'

const Asked = Type.Object({
  ...Span.properties,
  /** `-`: people of whom it is not known. */
  municipality: Type.Optional(Type.String({ pattern: '^([0-9]{3}|-)$' })),
})

/** The unemployed at the end of a year, of the running one at the end of its last whole month (S2). */
export const UnemploymentYear = Type.Object({
  month: MonthName,
  total: Amount,
  over12Months: Amount,
  under25: Amount,
  over50: Amount,
})

/** S2's table as it is told; `municipality` null: the whole area, or one of a code that is not known. */
export const UnemploymentTable = Type.Object({
  municipality: Nullable(Municipality),
  rows: Type.Array(UnemploymentYear),
})
export type UnemploymentTable = Static<typeof UnemploymentTable>

export const readUnemployment = endpoint({
  method: 'GET',
  path: '/api/reports/unemployment',
  summary: 'The unemployed by year: over twelve months, under 25 and over 50 years of age',
  query: Asked,
  response: Type.Object({
    ...UnemploymentTable.properties,
    /** Years of which statuses are known. */
    years: Type.Array(Type.Integer()),
    municipalities: Type.Array(Municipality),
  }),
})

export const exportUnemployment = tableEndpoint({
  path: '/api/reports/unemployment/table',
  summary: 'The same as a table for other programs',
  query: Asked,
})

export const printUnemployment = documentEndpoint({
  path: '/api/reports/unemployment/document',
  summary: 'The same as a document',
  query: Asked,
})
