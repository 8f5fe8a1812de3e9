import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
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

const hasOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0

describe('a workbook', () => {
  it('is a packed file', async () => {
    expect((await toXlsx([table])).subarray(0, 2).toString()).toBe('PK')
  })

  it.runIf(hasOffice)('says the same opened by another program', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yhteispolku-xlsx-'))
    try {
      writeFileSync(join(folder, 'table.xlsx'), await toXlsx([table]))
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const done = spawnSync('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76',
        '--outdir',
        folder,
        join(folder, 'table.xlsx'),
      ])
      expect(done.status, String(done.stderr)).toBe(0)
      const lines = readFileSync(join(folder, 'table.csv'), 'utf8').trimEnd().split('\n')
      expect(lines).toEqual([
        'Mittari,Arvo',
        '"Päättyneet, ”kaikki”",-16',
        '"=HYPERLINK(""http://x"")",55.6',
        'Tyhjä,',
      ])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
