import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { buildServer } from '../../src/build-server.ts'
import { buildPages } from '../../src/platform/build.ts'
import { type Clock, systemClock } from '../../src/platform/clock.ts'
import { databaseOf } from '../../src/platform/db/transaction.ts'
import type { Installation } from '../../src/platform/http/context.ts'
import { servePages } from '../../src/platform/http/pages.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'
import { type TemplateName, testKeys } from './templates.ts'

/** The product as people use it: server with pages, on a database of its own. */
export interface Product {
  readonly address: string
  readonly database: TestDatabase
  readonly installation: Installation
  readonly app: FastifyInstance
  /** Lines of the server's log; faults appear here. */
  readonly log: readonly string[]
  stop(): Promise<void>
}

/** Starts the product on loopback. With `pages: false` only the API is served. */
export async function startProduct({
  template = 'demo',
  clock = systemClock,
  pages = true,
}: {
  template?: TemplateName
  clock?: Clock
  pages?: boolean
} = {}): Promise<Product> {
  const database = await createTestDatabase({ template })
  const context: { -readonly [K in keyof Installation]: Installation[K] } = {
    keys: testKeys,
    publicUrl: 'http://127.0.0.1',
    demonstration: template === 'demo',
    statistics: databaseOf(database.pools.statistics),
  }
  const log: string[] = []
  const installation = { db: databaseOf(database.pools.app), context, answers: async () => true }
  const app = await buildServer({ trustedProxies: [] }, installation, {
    clock,
    log: (line) => log.push(line),
    isReady: () => true,
  })
  if (pages) await servePages(app, await buildPages(() => {}))
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  context.publicUrl = address
  const stop = async () => {
    await app.close()
    await database.drop()
  }
  return { address, database, installation: context, app, log, stop }
}

/** Signs a demonstration person in as a browser would, and answers the cookie to send. */
export async function signIn(address: string, name: string): Promise<string> {
  const jar = new Map<string, string>()
  let next = `${address}/login?login_hint=${encodeURIComponent(name)}`
  for (let step = 0; step < 12; step += 1) {
    const cookie = [...jar].map(([key, value]) => `${key}=${value}`).join('; ')
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    const session = jar.get('yhteispolku_session')
    if (session) return `yhteispolku_session=${session}`
    const location = response.headers.get('location')
    if (!location) throw new Error(`sign-in of ${name} stopped at ${next}: ${response.status}`)
    next = new URL(location, next).href
  }
  throw new Error(`sign-in of ${name} went round`)
}
