import { expect, it } from 'vitest'
import { readArguments } from './report-cli.ts'

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
