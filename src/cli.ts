import { createInterface } from 'node:readline'

/** Commands of the product by name; each sets itself up, and writes its result to standard output and all else to standard error. */
const commands: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  admin: async () => (await import('./admin-cli.ts')).runAdmin,
  documents: async () => (await import('./documents-cli.ts')).runDocuments,
  export: async () => (await import('./export-cli.ts')).runExportCommand,
  import: async () => (await import('./import-cli.ts')).runImportCommand,
  report: async () => (await import('./report-cli.ts')).runReport,
  law: async () => {
    const { listText, runLines } = await import('./law/cli.ts')
    return async (args) => {
      const write = (line: string) => void process.stdout.write(`${line}\n`)
      if (args.includes('--list')) write(listText())
      else await runLines(createInterface({ input: process.stdin }), write)
      return 0
    }
  },
}

const [name = '', ...args] = process.argv.slice(2)
const load = commands[name]
if (!load) {
  process.stderr.write(
    `No such command: ${name || '(none)'}. There are: ${Object.keys(commands).join(', ')}\n`,
  )
  process.exit(2)
}
try {
  process.exitCode = await (await load())(args)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
