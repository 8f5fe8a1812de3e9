import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'yhteispolku-bench-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('prints one object a line with exactly its fields, and everything else elsewhere', async () => {
  const words = [
    '--clients',
    '200',
    '--seconds',
    '1',
    '--concurrency',
    '2',
    '--json',
    'open-file',
    'monthly-report',
  ]
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'bench/main.ts'), ...words], {
    env: { ...process.env, DATA_DIR: folder },
  })
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const fields = [
    'workload',
    'clients',
    'concurrency',
    'p50Ms',
    'p95Ms',
    'p99Ms',
    'opsPerSecond',
    'floorOpsPerSecond',
    'ratioToFloor',
  ]
  expect(lines.map((line) => Object.keys(line))).toEqual([fields, fields])
  expect(lines[0]).toMatchObject({ workload: 'open-file', clients: 200, concurrency: 2 })
  // the figures of the report and those counted by hand were the same, else there would be no line
  expect(lines[1]).toMatchObject({ workload: 'monthly-report', clients: 200, concurrency: 1 })
  expect(lines[0].opsPerSecond).toBeGreaterThan(0)
}, 180_000)
