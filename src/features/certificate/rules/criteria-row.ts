import type { columns } from './criteria-columns.ts'

/** One requirement of a unit, as a row of the file says it. */
export interface CriteriaRow {
  readonly qualificationCode: string | null
  readonly qualificationFi: string
  readonly qualificationSv: string | null
  readonly qualificationEn: string | null
  readonly unitCode: string | null
  readonly unitFi: string
  readonly unitSv: string | null
  readonly unitEn: string | null
  readonly version: string
  readonly official: boolean
  readonly source: string
  readonly requirementFi: string
  readonly requirementSv: string | null
  readonly requirementEn: string | null
}

export type Column = (typeof columns)[number]

/** A row whose every column is as it should be. */
export function toRow(row: Readonly<Record<string, string>>): CriteriaRow {
  const text = (column: Column): string => row[column]?.trim() ?? ''
  const open = (column: Column): string | null => text(column) || null
  return {
    qualificationCode: open('qualificationCode'),
    qualificationFi: text('qualificationFi'),
    qualificationSv: open('qualificationSv'),
    qualificationEn: open('qualificationEn'),
    unitCode: open('unitCode'),
    unitFi: text('unitFi'),
    unitSv: open('unitSv'),
    unitEn: open('unitEn'),
    version: text('version'),
    official: text('official') === 'yes',
    source: text('source'),
    requirementFi: text('requirementFi'),
    requirementSv: open('requirementSv'),
    requirementEn: open('requirementEn'),
  }
}
