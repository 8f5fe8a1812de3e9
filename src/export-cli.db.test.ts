import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../tests/support/database.ts'

let database: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'export '))
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

function startExport() {
  const env = {
    ...process.env,
    DATABASE_URL: database.ownerUrl,
    APP_DATABASE_URL: database.appUrl,
    ENCRYPTION_KEY: '01'.repeat(32),
  }
  const command = join(import.meta.dirname, 'cli.ts')
  return spawn(process.execPath, [command, 'export', '--folder', folder], { env, stdio: 'ignore' })
}

it('an export that is told to stop leaves nothing of what it had written, which nobody else could read', async () => {
  const unfinished = join(folder, 'clients.csv.unfinished')
  // as one that was killed without warning left it
  writeFileSync(unfinished, 'x', { mode: 0o644 })
  const holder = await database.pools.owner.connect()
  await holder.query('begin; lock table client in access exclusive mode')
  const child = startExport()
  const exit = once(child, 'exit')
  const isBegun = () => existsSync(unfinished) && statSync(unfinished).size > 1
  await expect.poll(isBegun, { timeout: 20_000 }).toBe(true)
  expect(statSync(unfinished).mode & 0o777).toBe(0o600)
  child.kill('SIGTERM')
  await holder.query('rollback')
  holder.release()
  const [code] = await exit
  expect(code).toBe(1)
  expect(readdirSync(folder)).toEqual([])
})
