import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/platform/db/database.ts'
import { readSettings } from '../src/platform/settings.ts'

/** Writes the row types of the schema anew, from a database made of the migrations alone. */
const root = join(import.meta.dirname, '..')
const file = join(root, 'src/platform/db/schema.gen.ts')

/** The types of all tables as `kysely-codegen` sees them at `url`; days are PlainDate. */
export function generateTypes(url: string, outFile: string): void {
  const cli = join(root, 'node_modules/kysely-codegen/dist/cli/bin.js')
  const done = spawnSync(
    process.execPath,
    [
      cli,
      '--config-file',
      join(root, '.kysely-codegenrc.json'),
      '--url',
      url,
      '--out-file',
      outFile,
      '--log-level',
      'error',
    ],
    { cwd: root, stdio: 'inherit' },
  )
  if (done.status !== 0) throw new Error('kysely-codegen failed')
  const head = 'import type { ColumnType } from "kysely";'
  const plainDate = 'import type { PlainDate } from "../../kernel/plain-date.ts";'
  writeFileSync(outFile, readFileSync(outFile, 'utf8').replace(head, `${head}\n${plainDate}`))
}

if (import.meta.main) {
  const dataDir = mkdtempSync(join(tmpdir(), 'yhteispolku-types-'))
  const say = (line: string) => process.stderr.write(`${line}\n`)
  const database = await openDatabase(readSettings({ DATA_DIR: dataDir }, 'command'), say)
  try {
    generateTypes(database.ownerUrl, file)
    say(`${file} is up to date`)
  } finally {
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
