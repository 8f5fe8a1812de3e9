import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationPeople } from '../../src/demonstration/people.ts'
import { allRoutes } from '../../src/routes.ts'
import { type Product, signIn, startProduct } from '../support/product.ts'

/**
 * Every reading route, asked over HTTP by every demonstration person about whatever that person's own lists name: it answers
 * by its contract or refuses by a code. A fault – an answer that does not fit its contract is one – fails the test.
 */
let product: Product
beforeAll(async () => {
  product = await startProduct({ template: 'demo', pages: false })
})
afterAll(() => product.stop())

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
  return { status: answer.statusCode, body: isDocument ? {} : (answer.json() as { code?: string }) }
}

describe.each(demonstrationPeople.map((person) => person.name))('every reading asked by %s', (name) => {
  it('is answered by its contract or refused by a code', async () => {
    const cookie = await signIn(product.address, name)
    const ids: Ids = new Map()
    const wrong: string[] = []
    const asked = new Set<string>()
    // lists first: they name what the others are asked about
    for (let round = 0; round < 3; round += 1) {
      for (const { endpoint } of reading) {
        for (const url of addressesOf(endpoint.path, ids)) {
          if (asked.has(url)) continue
          asked.add(url)
          const { status, body } = await ask(cookie, url)
          if (status >= 500 || (status !== 200 && !body.code))
            wrong.push(`${status} ${url} ${JSON.stringify(body)}`)
          if (status === 200) collect(body, 'client', ids)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(product.log.filter((line) => line.startsWith('fault'))).toEqual([])
    expect(asked.size).toBeGreaterThan(5)
  })
})
