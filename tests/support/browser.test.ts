import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findChromium } from './browser.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser '))
})
afterEach(() => rmSync(folder, { recursive: true }))

function makeProgram(...words: string[]): string {
  const path = join(folder, ...words)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}

it('takes the browser that is named', async () => {
  const named = makeProgram('mine')
  const onPath = makeProgram('bin', 'chromium')
  expect(await findChromium({ CHROMIUM_PATH: named, PATH: dirname(onPath) })).toBe(named)
})

it('says when the named browser is not there', async () => {
  const missing = join(folder, 'gone')
  await expect(findChromium({ CHROMIUM_PATH: missing })).rejects.toThrow(missing)
})

it('finds one on the path', async () => {
  const onPath = makeProgram('bin', 'google-chrome')
  expect(await findChromium({ PATH: dirname(onPath) })).toBe(onPath)
})
