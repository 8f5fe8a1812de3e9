import { consentableCategories } from '../../consent/rules/consent-state.ts'
import { type Column, type FileSpec, plainText } from './spec.ts'

/** What a column's value is as a cell, the database's words turned into those of the format. */
function cellOf({ name, words }: Column, value: string | null): string {
  if (value === null) return ''
  if (name === 'categories') return inOrder(value.split(' ')).join(' ')
  if (name === 'month') return value.slice(0, 7)
  return plainText(words?.[value]?.[0] ?? value)
}

/** A consent's categories as the matrix lists them: a set has one way to be written. */
const inOrder = (given: readonly string[]) =>
  consentableCategories.filter((category) => given.includes(category))

/**
 * A row of the file in the order of its columns. `values` are texts as the database gives them: days `YYYY-MM-DD`,
 * decimals with a point, yes and no, lists with spaces. Nothing is done against formulas: the file is for a machine, and
 * must come back as it went (docs/exchange.md).
 */
export const writeRow = ({ columns }: FileSpec, values: readonly (string | null)[]): string[] =>
  columns.map((column, index) => cellOf(column, values[index] ?? null))

export const headerOf = ({ columns }: FileSpec): string[] => columns.map(({ name }) => name)
