import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether LibreOffice is on this machine. */
export const hasOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0

/** The first sheet of a workbook as LibreOffice reads it: its lines, comma-separated. */
export function asOfficeReads(workbook: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'yhteispolku-xlsx-'))
  try {
    writeFileSync(join(folder, 'table.xlsx'), workbook)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76'
    const options = ['--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'table.xlsx')]
    const done = spawnSync('soffice', [profile, ...options])
    if (done.status !== 0) throw new Error(`soffice: ${done.status} ${done.stderr}`)
    return readFileSync(join(folder, 'table.csv'), 'utf8').trimEnd().split('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
