import { describe, expect, it } from 'vitest'
import { asOfficeReads, hasOffice } from '../../../tests/support/office.ts'
import { toCsv, toXlsx } from './index.ts'

const dangerous = ['=1+1', '+358 50', '-2', '@SUM(A1)', ' =cmd', '\tx', '\r=x', '%1', '|calc']
const table = {
  name: 'Raportti: 1/2023',
  head: ['Mittari', 'Arvo'],
  rows: [
    ['Päättyneet, ”kaikki”', -16],
    ['=HYPERLINK("http://x")', 55.6],
    ['Tyhjä', null],
  ] as const,
}

describe('a comma-separated table', () => {
  it('quotes what must be, and writes numbers as numbers', () => {
    expect(toCsv(table).split('\n').slice(0, 2)).toEqual(['Mittari,Arvo', '"Päättyneet, ”kaikki”",-16'])
  })

  it('opens in a Finnish spreadsheet: semicolons, decimal commas, the mark of UTF-8; a number below zero is a number', () => {
    const csv = toCsv({ head: ['a', 'b', 'c'], rows: [[-16.5, '=1+1', 'x;y']] }, 'spreadsheet')
    expect(csv).toBe(`\uFEFFa;b;c\n-16,5;'=1+1;"x;y"\n`)
  })

  it.each(dangerous)('shows %j as it is: no program runs it', (text) => {
    const cell = toCsv({ ...table, rows: [[text, 1]] })
      .split('\n')
      .slice(1)
      .join('\n')
    expect(cell).toMatch(/^"?'/)
  })
})

describe('a workbook', () => {
  it('is a packed file', async () => {
    expect((await toXlsx([table])).subarray(0, 2).toString()).toBe('PK')
  })

  it.runIf(hasOffice)('says the same opened by another program', { timeout: 120_000 }, async () => {
    const lines = asOfficeReads(await toXlsx([table]))
    expect(lines).toEqual([
      'Mittari,Arvo',
      '"Päättyneet, ”kaikki”",-16',
      '"=HYPERLINK(""http://x"")",55.6',
      'Tyhjä,',
    ])
  })
})
