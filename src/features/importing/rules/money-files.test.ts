import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { fileSpecs } from './files.ts'
import { type FileSpec, readHeader, readRow } from './spec.ts'

const given = {
  today: plainDate('2026-11-22'),
  municipality: () => null,
  municipalityEver: (word: string) => ({ Laihia: '399', Lavia: '413' })[word as 'Lavia'] ?? null,
}
const row = {
  month: '2025-03',
  identity_code: '010165-9008',
  municipality: 'Laihia',
  benefit_days: '250',
  paid_days: '21',
  paid_eur: '781,41',
  share_percent: '20',
  share_eur: '156.28',
}

function read(file: 'share_list.csv' | 'coaches.csv', cells: Readonly<Record<string, string>>) {
  const spec: FileSpec = fileSpecs[file]
  const names = Object.keys(cells)
  return readRow(spec, readHeader(spec, names), { line: 7, cells: names.map((n) => cells[n] ?? '') }, given)
}
const told = (cells: Partial<Record<keyof typeof row | 'row_kind', string>>) =>
  read('share_list.csv', { ...row, ...cells }).issues.map(({ column, code }) => `${column} ${code}`)

describe('a row of the share list', () => {
  it('is read: month, days, money in cents, kind paid when none is said', () => {
    expect(read('share_list.csv', row)).toMatchObject({
      issues: [],
      values: {
        month: '2025-03-01',
        municipality: '399',
        benefit_days: 250,
        paid_days: 21,
        paid_eur: 78_141,
        share_percent: 20,
        share_eur: 15_628,
        row_kind: 'paid',
      },
    })
  })

  it.each(['2025-03', '3/2025', '03.2025', '2025-03-31', '1.3.2025'])('month as %s', (month) => {
    expect(read('share_list.csv', { ...row, month }).values?.month).toBe('2025-03-01')
  })

  it('of a municipality that has been merged since keeps its code', () => {
    expect(read('share_list.csv', { ...row, municipality: 'Lavia' }).values?.municipality).toBe('413')
  })

  it.each([
    ['no month', { month: '2025-13' }, ['month month']],
    ['a month that has not been', { month: '2027-03' }, ['month monthAhead']],
    ['a code that does not check', { identity_code: '010165-900A' }, ['identity_code identityCodeOfRow']],
    ['a count below nought', { benefit_days: '-5' }, ['benefit_days number']],
    ['no such municipality', { municipality: 'Atlantis' }, ['municipality municipality']],
    ['no number of days', { paid_days: 'kaksi' }, ['paid_days number']],
    ['more than all of it', { share_eur: '800' }, ['share_eur shareOverPaid']],
    ['paid below nought', { paid_eur: '-781,41', share_eur: '-1' }, ['paid_eur paidNegative']],
    ['a kind of its own', { row_kind: 'refund' }, ['row_kind word']],
    ['share and percent apart', { share_eur: '170,00' }, ['share_eur shareNotPercent']],
    ['returned above nought', { row_kind: 'returned' }, ['share_eur returnedPositive']],
    ['a cent of rounding', { share_eur: '156,29' }, []],
    ['money that came back', { row_kind: 'returned', paid_eur: '−781,41', share_eur: '-156,28' }, []],
  ])('%s', (_, cells, expected) => expect(told(cells)).toEqual(expected))
})

describe('an own coach in service', () => {
  it('may not end before the beginning', () => {
    const cells = { worker: 'Aino Aho', organisation: 'Alue', from: '1.3.2025', to: '28.2.2025' }
    expect(read('coaches.csv', cells).issues.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'to endBeforeStart',
    ])
  })
})
