import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationPeople } from '../../src/demonstration/people.ts'
import { dayInHelsinki } from '../../src/kernel/plain-date.ts'
import { allRoutes } from '../../src/routes.ts'
import { couldTell, tellingActs } from '../support/acts.ts'
import { watchLog } from '../support/log-of-use.ts'
import { readPdf } from '../support/pdf.ts'
import { type Product, signIn, startProduct } from '../support/product.ts'

/**
 * Every reading route, asked over HTTP by every demonstration person about whatever that person's own lists name: it answers
 * by its contract or refuses by a code. A fault – an answer that does not fit its contract is one – fails the test.
 * Half of the clients have a protected address meanwhile, the same for all: it is in no answer and in no document, but of
 * those who have the right and of the client (access.md, Special protection); an identity code is in none. And of each
 * answer the log has one entry, of everybody whom it names (access.md, Log).
 */
let product: Product
let log: Awaited<ReturnType<typeof watchLog>>
beforeAll(async () => {
  product = await startProduct({ template: 'demo', pages: false })
  await protectHalf()
  log = await watchLog(product.database.pools.owner)
})
afterAll(() => product.stop())

/** Nowhere else in the demonstration; Enontekiö is far from its area. */
const secret = ['Salakuja 9', '05066606660', 'sala@example.invalid', 'SALAPAIKKA', 'Enontekiö'] as const
const [street, phone, email, postOffice] = secret
const homeCode = '047'

async function protectHalf() {
  await product.database.pools.owner.query(
    `with half as (update client set protected = true
       where id < '80000000-0000-4000-8000-000000000000' or id in (select client_id from proxy) returning id)
     update client_contact set street_address = $1, phone = $2, email = $3, post_office = $4, municipality_code = $5
     where client_id in (select id from half)`,
    [street, phone, email, postOffice, homeCode],
  )
}

/** Names of all municipalities, to choose from; and a place or office of any of them. */
const namesAll = /^\/api\/(municipalities|reference)/

/** What of the protected address an answer tells to who has no right to it. */
const toldOf = (url: string, text: string): string[] =>
  secret.filter((part) => text.includes(part) && !(part === 'Enontekiö' && namesAll.test(url)))

/** Answers about protected people: without any, the search would find nothing because there was nothing. */
let met = 0

type Ids = Map<string, Set<string>>

/** Remembers the ids of an answer by the word that a path uses for them (`clientId`, `periodId` …). */
function collect(value: unknown, word: string, ids: Ids): void {
  if (Array.isArray(value))
    for (const item of value) collect(item, word.replace(/ies$/, 'y').replace(/s$/, ''), ids)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inside] of Object.entries(value)) {
      const name = key === 'id' ? `${word}Id` : key
      if (typeof inside === 'string' && /Id$/.test(name))
        ids.set(name, (ids.get(name) ?? new Set()).add(inside))
      else collect(inside, key, ids)
    }
  }
}

const reading = allRoutes.filter(({ endpoint }) => endpoint.method === 'GET')
const wordsOf = (path: string) => [...path.matchAll(/:(\w+)/g)].map((m) => m[1] ?? '')
const some = 4

/** The whole log takes as long to write as all other answers to its reader. */
const narrowed: Readonly<Record<string, string>> = { '/api/log/export': '?result=refused' }

/** Addresses that can be asked with the ids known so far; the client of a path stays the same within it. */
function addressesOf(path: string, ids: Ids): string[] {
  const [first, ...rest] = wordsOf(path)
  if (first === undefined) return [path + (narrowed[path] ?? '')]
  return [...(ids.get(first) ?? [])].slice(0, some).flatMap((id) => {
    const others = rest.map((word) => [...(ids.get(word) ?? [])][0])
    if (others.some((other) => other === undefined)) return []
    return [
      rest.reduce(
        (done, word, i) => done.replace(`:${word}`, others[i] ?? ''),
        path.replace(`:${first}`, id),
      ),
    ]
  })
}

async function ask(cookie: string, url: string) {
  const request: InjectOptions = { method: 'GET', url, headers: { cookie, host: 'localhost' } }
  const answer = await product.app.inject(request)
  const isDocument = answer.statusCode === 200 && answer.headers['content-type'] === 'application/pdf'
  if (!isDocument)
    return { status: answer.statusCode, body: answer.json() as { code?: string }, text: answer.body }
  // a document takes time to read: only those of whom there is something to hide
  if (!/\/[0-7][0-9a-f]{7}-|^\/api\/own\//.test(url)) return { status: answer.statusCode, body: {}, text: '' }
  const text = (await readPdf(answer.rawPayload)).text.replace(/\s+/g, ' ')
  return { status: answer.statusCode, body: {}, text }
}

/** What the acts whose answers have a place for an address tell of the protected clients of one's list. */
async function toldByActs(cookie: string): Promise<string[]> {
  const { body } = await ask(cookie, '/api/clients')
  const { clients = [] } = body as { clients?: { id: string; lastName: string }[] }
  const told: string[] = []
  for (const client of await protectedOf(clients))
    for (const [name, act] of Object.entries(tellingActs)) {
      if (!('try' in act)) continue
      const { path, body: payload } = act.try(client, dayInHelsinki(new Date()))
      const headers = { cookie, host: 'localhost' }
      const method = name.startsWith('PUT') ? 'PUT' : 'POST'
      const answer = await product.app.inject({ method, url: path, headers, payload })
      answered.set(name, (answered.get(name) ?? new Set()).add(answer.statusCode))
      told.push(...toldOf(path, answer.body).map((part) => `${part} in ${name}`))
    }
  return told
}
const answered = new Map<string, Set<number>>()

/** Protected clients are in no list of those who have no right: those of the same name as one that is, and of one's grounds. */
async function protectedOf(listed: readonly { id: string; lastName: string }[]) {
  const { rows } = await product.database.pools.owner.query<{ id: string; lastName: string }>(
    `select distinct on (c.id) c.id, c.last_name as "lastName" from access_grant mine
     join access_grant g on g.holder_id = mine.holder_id join client c on c.id = g.client_id
     where mine.client_id = any ($1) and c.protected order by c.id limit ${some}`,
    [listed.map(({ id }) => id)],
  )
  return rows
}

/** Whether the person's post has the right, or these are one's own pages; of a proxy they are not. */
async function maySeeAddress(cookie: string): Promise<boolean> {
  const { body } = await ask(cookie, '/api/me')
  const { position, client, persons } = body as {
    position?: { id: string } | null
    client?: object | null
    persons: { proxyId: string | null; isNow: boolean }[]
  }
  if (client) return persons.some(({ proxyId, isNow }) => isNow && proxyId === null)
  const { rows } = await product.database.pools.owner.query(
    'select sees_protected as sees from position where id = $1',
    [position?.id],
  )
  return rows[0]?.sees === true
}

describe.each(demonstrationPeople.map((person) => person.name))('every reading asked by %s', (name) => {
  it('is answered by its contract or refused by a code', async () => {
    const cookie = await signIn(product.address, name)
    const ids: Ids = new Map()
    const wrong: string[] = []
    const told: string[] = []
    const unlogged: string[] = []
    const mayTell = await maySeeAddress(cookie)
    const asked = new Set<string>()
    // lists first: they name what the others are asked about
    for (let round = 0; round < 3; round += 1) {
      for (const route of reading) {
        for (const url of addressesOf(route.endpoint.path, ids)) {
          if (asked.has(url)) continue
          asked.add(url)
          const { status, body, text } = await ask(cookie, url)
          const faults = await log.faultsOf({ route, url, status, text })
          unlogged.push(...faults.map((fault) => `${fault}: ${status} ${url}`))
          if (text.includes('"protected":true')) met += 1
          if (!mayTell) told.push(...toldOf(url, text).map((part) => `${part} in ${url}`))
          if (status >= 500 || (status !== 200 && !body.code))
            wrong.push(`${status} ${url} ${JSON.stringify(body)}`)
          if (status === 200) collect(body, 'client', ids)
        }
      }
    }
    if (!mayTell) told.push(...(await toldByActs(cookie)))
    expect(wrong).toEqual([])
    expect(told).toEqual([])
    expect(unlogged).toEqual([])
    expect(product.log.filter((line) => line.startsWith('fault'))).toEqual([])
    expect(asked.size).toBeGreaterThan(5)
  })
})

it('was asked about protected people, too', () => {
  expect(met).toBeGreaterThan(10)
})

it('and every act whose answer has a place for an address was tried, and answered', () => {
  expect(couldTell(allRoutes).filter((name) => !(name in tellingActs))).toEqual([])
  expect([...(answered.get('POST /api/clients/search') ?? [])]).toContain(200)
  expect([...(answered.get('POST /api/clients/:clientId/eligibility') ?? [])]).toContain(200)
})
