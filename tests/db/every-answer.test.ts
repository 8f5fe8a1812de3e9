import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationPeople } from '../../src/demonstration/people.ts'
import { allRoutes } from '../../src/routes.ts'
import { readPdf } from '../support/pdf.ts'
import { type Product, signIn, startProduct } from '../support/product.ts'

/**
 * Every reading route, asked over HTTP by every demonstration person about whatever that person's own lists name: it answers
 * by its contract or refuses by a code. A fault – an answer that does not fit its contract is one – fails the test.
 * Half of the clients have a protected address meanwhile, the same for all: it is in no answer and in no document, but of
 * those who have the right and of the client (access.md, Special protection).
 */
let product: Product
beforeAll(async () => {
  product = await startProduct({ template: 'demo', pages: false })
  await protectHalf()
})
afterAll(() => product.stop())

/** Nowhere else in the demonstration; Enontekiö is far from its area. */
const secret = ['Salakuja 9', '05066606660', 'sala@example.invalid', 'SALAPAIKKA', 'Enontekiö'] as const
const [street, phone, email, postOffice] = secret
const homeCode = '047'

async function protectHalf() {
  await product.database.pools.owner.query(
    `with half as (update client set protected = true where id < '80000000-0000-4000-8000-000000000000' returning id)
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

/** Addresses that can be asked with the ids known so far; the client of a path stays the same within it. */
function addressesOf(path: string, ids: Ids): string[] {
  const [first, ...rest] = wordsOf(path)
  if (first === undefined) return [path]
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
  if (!/\/[0-7][0-9a-f]{7}-/.test(url)) return { status: answer.statusCode, body: {}, text: '' }
  const text = (await readPdf(answer.rawPayload)).text.replace(/\s+/g, ' ')
  return { status: answer.statusCode, body: {}, text }
}

/** Whether the person's post has the right, or these are one's own pages. */
async function maySeeAddress(cookie: string): Promise<boolean> {
  const { body } = await ask(cookie, '/api/me')
  const { position, client } = body as { position?: { id: string } | null; client?: object | null }
  if (client) return true
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
    const mayTell = await maySeeAddress(cookie)
    const asked = new Set<string>()
    // lists first: they name what the others are asked about
    for (let round = 0; round < 3; round += 1) {
      for (const { endpoint } of reading) {
        for (const url of addressesOf(endpoint.path, ids)) {
          if (asked.has(url)) continue
          asked.add(url)
          const { status, body, text } = await ask(cookie, url)
          if (text.includes('"protected":true')) met += 1
          if (!mayTell) told.push(...toldOf(url, text).map((part) => `${part} in ${url}`))
          if (status >= 500 || (status !== 200 && !body.code))
            wrong.push(`${status} ${url} ${JSON.stringify(body)}`)
          if (status === 200) collect(body, 'client', ids)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(told).toEqual([])
    expect(product.log.filter((line) => line.startsWith('fault'))).toEqual([])
    expect(asked.size).toBeGreaterThan(5)
  })
})

it('was asked about protected people, too', () => {
  expect(met).toBeGreaterThan(10)
})
