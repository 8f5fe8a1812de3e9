import { expect, it } from 'vitest'
import { parseMonth } from './features/report/index.ts'
import { plainDate } from './kernel/plain-date.ts'
import { noteOn, readArguments, writeOut } from './report-cli.ts'

it('outcomes are of one service: what else would narrow the report is refused, not left out', () => {
  const given = ['--month', '2026-10', '--outcomes', 'joint', '--language', 'en']
  expect(readArguments([...given, '--municipality', '609', '--organisation', 'Pori']).problems).toEqual([])
  for (const option of [
    ['--service', 'rehabWork'],
    ['--by', 'service'],
    ['--own', 'Pori'],
  ])
    expect(readArguments([...given, ...option]).problems).toEqual([
      '--outcomes: without --service, --by, --own',
    ])
})

it('a month that has not ended is given with a word about it', () => {
  const month = parseMonth('2026-11')
  if (!month) throw new Error('month')
  expect(noteOn(month, plainDate('2026-11-30'), 'en')).toContain('30.11.2026')
  expect(noteOn(month, plainDate('2026-12-01'), 'en')).toBeNull()
})

it('a file that cannot be written is named with the reason', async () => {
  const file = '/there/is/no/such/folder/report.csv'
  expect(await writeOut(file, '', 'en')).toBe(`--out: the file ${file} cannot be written (ENOENT)`)
})
