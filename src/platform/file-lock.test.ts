import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { withFileLock } from './file-lock.mjs'

let folder: string
let lock: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock '))
  lock = join(folder, 'a.lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('lets one work at a time, and tells the others that they wait', async () => {
  let working = 0
  let most = 0
  let waits = 0
  const work = async () => {
    working += 1
    most = Math.max(most, working)
    await sleep(20)
    working -= 1
  }
  const wait = () => {
    waits += 1
  }
  await Promise.all([1, 2, 3].map(() => withFileLock(lock, work, wait)))
  expect({ most, waits }).toEqual({ most: 1, waits: 2 })
})

it('gives the result of the work and is free afterwards, also when the work fails', async () => {
  expect(await withFileLock(lock, async () => 'done')).toBe('done')
  await expect(withFileLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(lock)).toBe(false)
})

it('takes over the lock of a process that was killed', async () => {
  const script = `import { withFileLock } from ${JSON.stringify(join(import.meta.dirname, 'file-lock.mjs'))}
    await withFileLock(${JSON.stringify(lock)}, async () => { console.log('held'); await new Promise(() => setInterval(() => {}, 1e6)) })`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script])
  await once(holder.stdout, 'data')
  holder.kill('SIGKILL')
  const before = performance.now()
  expect(await withFileLock(lock, async () => 'mine')).toBe('mine')
  expect(performance.now() - before).toBeLessThan(3000)
})

it('takes over a lock that nobody has touched for long, though its number is in use again', async () => {
  writeFileSync(lock, String(process.pid))
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(lock, longAgo, longAgo)
  expect(await withFileLock(lock, async () => 'mine')).toBe('mine')
})
