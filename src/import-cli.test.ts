import { expect, it } from 'vitest'
import { runImportCommand } from './import-cli.ts'

it.each([
  [[]],
  [['--undo', '--dry-run']],
  [['--undo', '--strict']],
  [['--undo', '--folder', 'there']],
  [['--undo', '--folder']],
])('%j is not understood, and nothing is done', async (args) => {
  expect(await runImportCommand(args)).toBe(2)
})
