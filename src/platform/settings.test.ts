import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deriveKey } from './secrets.ts'
import { readSettings, SettingsError } from './settings.ts'

const KEY = 'ab'.repeat(32)
const PRODUCTION = {
  DATABASE_URL: 'postgres://owner:x@db.example/yhteispolku',
  ENCRYPTION_KEY: KEY,
  OIDC_ISSUER: 'https://id.example',
  OIDC_CLIENT_ID: 'yhteispolku',
  OIDC_CLIENT_SECRET: 'secret',
  PUBLIC_URL: 'https://yhteispolku.example/',
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings '))
})
afterAll(() => rmSync(folder, { recursive: true }))

function problemsOf(env: Record<string, string | undefined>, purpose?: 'command'): readonly string[] {
  try {
    readSettings({ DATA_DIR: join(folder, 'refused'), ...env }, purpose)
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
}

const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(PRODUCTION).filter(([name]) => !names.includes(name)))

describe('demonstration', () => {
  it('needs nothing but makes its secrets once, for its owner only', () => {
    const dataDir = join(folder, 'first', 'data')
    const first = readSettings({ DATA_DIR: dataDir })
    const again = readSettings({ DATA_DIR: dataDir })
    expect(first).toMatchObject({ mode: 'demonstration', host: '127.0.0.1', port: 8080, dataDir })
    expect(first.keys.encryption).toHaveLength(32)
    expect(again).toEqual(first)
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  it('has secrets of its own in every folder', () => {
    const one = readSettings({ DATA_DIR: join(folder, 'one') })
    const other = readSettings({ DATA_DIR: join(folder, 'other') })
    expect(one.keys.encryption).not.toEqual(other.keys.encryption)
  })

  it('takes DATA_DIR as relative to the working folder', () => {
    const before = process.cwd()
    const { dataDir } = readSettings({ DATA_DIR: join('.', 'node_modules', '.cache', 'settings-test') })
    rmSync(dataDir, { recursive: true })
    expect(isAbsolute(dataDir) && dataDir.startsWith(before)).toBe(true)
  })

  it('says when DATA_DIR cannot be used', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(problemsOf({ DATA_DIR: join(folder, 'file', 'data') })).toEqual([
      expect.stringContaining('DATA_DIR'),
    ])
  })

  it.each(['0.0.0.0', '10.0.0.5', 'example.org'])('is not served to other machines (HOST=%s)', (HOST) => {
    expect(problemsOf({ HOST })).toEqual([expect.stringContaining('HOST')])
  })

  it.each(['localhost', '127.0.0.2', '::1'])('is served to this machine (HOST=%s)', (HOST) => {
    expect(problemsOf({ HOST })).toEqual([])
  })
})

describe('production', () => {
  it('begins with DATABASE_URL', () => {
    const settings = readSettings({ ...PRODUCTION, HOST: '0.0.0.0', TRUSTED_PROXIES: '10.0.0.1, 10.0.0.2' })
    expect(settings).toMatchObject({
      mode: 'production',
      database: { kind: 'external', ownerUrl: PRODUCTION.DATABASE_URL, appUrl: PRODUCTION.DATABASE_URL },
      publicUrl: 'https://yhteispolku.example',
      oidc: { issuer: 'https://id.example', clientId: 'yhteispolku', clientSecret: 'secret' },
      trustedProxies: ['10.0.0.1', '10.0.0.2'],
    })
    expect(settings.keys.encryption.toString('hex')).toBe(KEY)
  })

  it('serves with the login of APP_DATABASE_URL', () => {
    const APP_DATABASE_URL = 'postgres://app:x@db.example/yhteispolku'
    expect(readSettings({ ...PRODUCTION, APP_DATABASE_URL }).database).toMatchObject({
      appUrl: APP_DATABASE_URL,
    })
  })

  const needed = Object.keys(without('DATABASE_URL'))

  it.each(needed)('does not start without %s and says so', (name) => {
    expect(problemsOf(without(name))).toEqual([expect.stringContaining(`${name}: missing`)])
  })

  it('names everything that is missing at once', () => {
    const problems = problemsOf({ DATABASE_URL: PRODUCTION.DATABASE_URL, OIDC_ISSUER: '  ' })
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(needed)
  })

  it('needs for a command only the database and the key', () => {
    const { DATABASE_URL, ENCRYPTION_KEY } = PRODUCTION
    expect(problemsOf({ DATABASE_URL, ENCRYPTION_KEY }, 'command')).toEqual([])
    expect(problemsOf({ DATABASE_URL }, 'command')).toEqual([expect.stringContaining('ENCRYPTION_KEY')])
  })

  it.each([
    ['PORT', '80a'],
    ['PORT', '70000'],
    ['ENCRYPTION_KEY', 'short'],
    ['DATABASE_URL', 'mysql://db.example/x'],
    ['APP_DATABASE_URL', 'db.example'],
    ['PUBLIC_URL', 'http://yhteispolku.example'],
    ['OIDC_ISSUER', 'http://id.example'],
    ['SMTP_URL', 'mail.example'],
  ])('refuses %s=%s without repeating what may be secret', (name, value) => {
    const problems = problemsOf({ ...PRODUCTION, MAIL_FROM: 'a@example.org', [name]: value })
    expect(problems).toEqual([expect.stringContaining(`${name}:`)])
    if (name !== 'PORT') expect(problems.join()).not.toContain(value)
  })

  it('lets a trial on this machine do without https', () => {
    const local = { PUBLIC_URL: 'http://localhost:8080', OIDC_ISSUER: 'http://127.0.0.1:9000' }
    expect(problemsOf({ ...PRODUCTION, ...local })).toEqual([])
  })

  it('needs a sender for letters', () => {
    expect(problemsOf({ ...PRODUCTION, SMTP_URL: 'smtp://mail.example' })).toEqual([
      expect.stringContaining('MAIL_FROM: missing'),
    ])
  })

  it('takes a scanner by its address, and not the wish for one without', () => {
    const scanned = readSettings({ ...PRODUCTION, CLAMD_URL: 'unix:/run/clamd.ctl', REQUIRE_SCAN: 'true' })
    expect(scanned.scanner).toEqual({ url: 'unix:/run/clamd.ctl', required: true })
    expect(problemsOf({ REQUIRE_SCAN: 'true' })).toEqual([
      'CLAMD_URL: missing, though REQUIRE_SCAN asks for a scanner',
    ])
    expect(problemsOf({ CLAMD_URL: 'http://scanner', REQUIRE_SCAN: 'yes' })).toHaveLength(2)
  })

  it('takes the key in Base64 too', () => {
    const ENCRYPTION_KEY = Buffer.from(KEY, 'hex').toString('base64')
    expect(readSettings({ ...PRODUCTION, ENCRYPTION_KEY }).keys).toEqual(readSettings(PRODUCTION).keys)
  })
})

describe('keys', () => {
  it('differ by purpose and are the same next time', () => {
    const key = Buffer.from(KEY, 'hex')
    expect(deriveKey(key, 'one')).toEqual(deriveKey(key, 'one'))
    expect(deriveKey(key, 'one')).not.toEqual(deriveKey(key, 'two'))
    expect(deriveKey(key, 'one')).toHaveLength(32)
  })
})

it('docs/operations.md lists every setting', () => {
  const source = readFileSync(join(import.meta.dirname, 'settings.ts'), 'utf8')
  const names = new Set(source.match(/\b[A-Z]{2,}(_[A-Z]+)+\b|\bPORT\b|\bHOST\b/g))
  for (const constant of ['NEEDED_BY_PRODUCTION']) names.delete(constant)
  const page = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8')
  expect([...names].filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})
