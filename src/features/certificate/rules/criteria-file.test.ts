import { describe, expect, it } from 'vitest'
import { columns } from './criteria-columns.ts'
import { readCriteria, unitsOf } from './criteria-file.ts'

const head = columns.join(';')
const row = (more: Partial<Record<(typeof columns)[number], string>> = {}) => {
  const given: Record<string, string> = {
    qualificationFi: 'Puutarha-alan perustutkinto',
    unitFi: 'Viherympäristön hoito',
    version: 'OPH-1-2026',
    official: 'yes',
    source: 'Opetushallitus, ePerusteet',
    requirementFi: 'hoitaa istutuksia',
    ...more,
  }
  return columns.map((column) => given[column] ?? '').join(';')
}
const read = (...rows: string[]) => readCriteria([head, ...rows].join('\n'))

describe('a file of criteria', () => {
  it('is units with their requirements in order, codes only where they are told', () => {
    const { rows, faults } = read(
      row(),
      row({ requirementFi: 'kylvää' }),
      row({ unitFi: 'Siemenet', unitCode: '106000' }),
    )
    expect(faults).toEqual([])
    const units = unitsOf(rows).map(([unit, of]) => [
      unit.unitFi,
      unit.unitCode,
      of.map((one) => one.requirementFi),
    ])
    expect(units).toEqual([
      ['Viherympäristön hoito', null, ['hoitaa istutuksia', 'kylvää']],
      ['Siemenet', '106000', ['hoitaa istutuksia']],
    ])
    expect(rows[0]).toMatchObject({ official: true, qualificationCode: null, requirementSv: null })
  })

  it('tells every fault with its line and column, and brings nothing', () => {
    const { rows, faults } = read(
      row({ version: ' ' }),
      row({ official: 'ehkä', qualificationCode: '38' }),
      row({ requirementFi: 'x'.repeat(501) }),
    )
    expect(rows).toEqual([])
    expect(faults).toEqual([
      { line: 2, column: 'version', what: 'missing' },
      { line: 3, column: 'qualificationCode', what: 'code' },
      { line: 3, column: 'official', what: 'yesNo' },
      { line: 4, column: 'requirementFi', what: 'tooLong' },
    ])
  })

  it('tells the line of a fault also after lines that are empty or a cell of two lines', () => {
    const { faults } = read('', row({ requirementFi: '"hoitaa\r\nistutuksia"' }), '', row({ source: '' }))
    expect(faults).toEqual([{ line: 6, column: 'source', what: 'missing' }])
  })

  it('says one thing of each unit: a summary does not pass for the wording', () => {
    const { rows, faults } = read(row(), row({ official: 'no', unitCode: '1', requirementFi: 'kylvää' }))
    expect(rows).toEqual([])
    expect(faults).toEqual([
      { line: 3, column: 'unitCode', what: 'differs' },
      { line: 3, column: 'official', what: 'differs' },
    ])
  })

  it('in another encoding is not brought with its letters lost for ever', () => {
    const latin = new TextDecoder().decode(
      Buffer.from([head, row({ unitFi: 'Ylläpito' })].join('\n'), 'latin1'),
    )
    expect(readCriteria(latin)).toEqual({ rows: [], faults: [{ line: 2, column: '', what: 'notUtf8' }] })
  })

  it('without its columns, empty or broken, says so', () => {
    expect(readCriteria('a;b\n1;2').faults).toContainEqual({ line: 1, column: 'unitFi', what: 'column' })
    expect(readCriteria('').faults).toHaveLength(columns.length)
    expect(readCriteria(`${head}\n"open`).faults).toEqual([{ line: 1, column: '', what: 'unreadable' }])
  })
})
