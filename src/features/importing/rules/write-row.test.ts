import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { fileSpecs } from './files.ts'
import { type FileSpec, readHeader, readRow } from './spec.ts'
import { wordsOf } from './words.ts'
import { headerOf, writeRow } from './write-row.ts'

const given = { today: plainDate('2026-11-23'), municipality: () => '399', municipalityEver: () => '399' }
const specs: readonly FileSpec[] = Object.values(fileSpecs)
const cellOf = (spec: FileSpec, column: string, value: string | null) =>
  writeRow(
    spec,
    spec.columns.map(({ name }) => (name === column ? value : null)),
  )[spec.columns.findIndex(({ name }) => name === column)]

describe('what is written', () => {
  it('is read back as the word that the database has', () => {
    const worded = specs.flatMap(({ columns }) => columns.filter(({ words }) => words))
    expect(worded.length).toBeGreaterThan(8)
    for (const { words = {}, read } of worded)
      for (const [index, value] of Object.keys(words).entries())
        expect(read(wordsOf(words)[index] ?? '', given)).toEqual({ value, findings: [] })
  })

  it('has the columns of the format under the names by which they are read', () => {
    for (const spec of specs) expect(readHeader(spec, headerOf(spec)).issues).toEqual([])
  })

  it('is exact: a name that a spreadsheet would take for a formula is left as it is', () => {
    expect(cellOf(fileSpecs['clients.csv'], 'last_name', '=HYPERLINK("x")')).toBe('=HYPERLINK("x")')
  })

  it('is one line, as it would be read', () => {
    expect(cellOf(fileSpecs['places.csv'], 'title', ' Paja\n ja  keittiö ')).toBe('Paja ja keittiö')
  })

  it('says a set in one way, and a month without its day', () => {
    expect(cellOf(fileSpecs['consents.csv'], 'categories', 'situation contact')).toBe('contact situation')
    expect(cellOf(fileSpecs['share_list.csv'], 'month', '2025-03-01')).toBe('2025-03')
  })

  it('is nothing where nothing is known', () => {
    const spec = fileSpecs['statuses.csv']
    const written = writeRow(spec, ['A-1', 'laidOff', '2025-01-01', null])
    expect(written).toEqual(['A-1', 'laid_off', '2025-01-01', ''])
    const header = readHeader(spec, headerOf(spec))
    expect(readRow(spec, header, { line: 2, cells: written }, given).values).toEqual({
      client_ref: 'A-1',
      status: 'laidOff',
      from: '2025-01-01',
      to: null,
    })
  })
})
