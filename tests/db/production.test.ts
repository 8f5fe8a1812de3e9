import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../src/platform/db/database.ts'
import { openPools, type Pools } from '../../src/platform/db/pool.ts'
import { type EmbeddedServer, startPostgres } from '../../src/platform/postgres/index.ts'
import { readSettings } from '../../src/platform/settings.ts'

/** As docs/operations.md tells a site to do, on a server that knows nothing of the product yet. */
describe("a site's own server", () => {
  let folder: string
  let server: EmbeddedServer
  let database: Database
  let pools: Pools

  const addressOf = (user: string) =>
    Object.assign(new URL(server.url), { username: user, password: 'site', pathname: '/site' }).href

  async function asSuperuser(...statements: string[]): Promise<void> {
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    for (const statement of statements) await client.query(statement)
    await client.end()
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'production '))
    chmodSync(folder, 0o755)
    server = await startPostgres({
      dataDir: join(folder, 'data'),
      password: 'root',
      log: () => {},
      sync: false,
    })
    await asSuperuser(
      `create role site_owner login createrole password 'site'`,
      `create database site owner site_owner template template0 encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'fi-FI'`,
    )
    const settings = readSettings(
      {
        DATABASE_URL: addressOf('site_owner'),
        APP_DATABASE_URL: addressOf('site_web'),
        ENCRYPTION_KEY: '01'.repeat(32),
      },
      'command',
    )
    database = await openDatabase(settings, () => {})
    await asSuperuser(
      `create role site_web login noinherit password 'site'`,
      'grant yhteispolku_app to site_web',
    )
    pools = openPools(database)
  })

  afterAll(async () => {
    await pools?.close()
    await database?.stop()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is migrated by an owner who is no superuser', async () => {
    expect(database.migrated.length).toBeGreaterThan(0)
    const { rows } = await pools.owner.query('select current_user as name, count(*) as n from municipality')
    expect(rows[0]).toEqual({ name: 'site_owner', n: expect.toSatisfy((n: number) => n > 300) })
  })

  it('serves requests as the application and jobs as the system', async () => {
    const ask = async (pool: pg.Pool) =>
      (await pool.query('select current_user as role, session_user as login')).rows[0]
    expect(await ask(pools.app)).toEqual({ role: 'yhteispolku_app', login: 'site_web' })
    expect(await ask(pools.system)).toEqual({ role: 'yhteispolku_system', login: 'site_owner' })
  })
})
