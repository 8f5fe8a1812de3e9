import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, signIn, startProduct } from '../../../tests/support/product.ts'
import { deskFilters, type Worklist } from './contract.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct({ template: 'demo', pages: false })
})
afterAll(() => product.stop())

async function ask(cookie: string, query = ''): Promise<{ status: number; body: Worklist }> {
  const answer = await product.app.inject({
    url: `/api/worklist${query}`,
    headers: { cookie, host: 'localhost' },
  })
  return { status: answer.statusCode, body: answer.json() }
}

/** All rows under a filter, page by page. */
async function readAll(cookie: string, query: string, limit: number) {
  const rows: Worklist['rows'] = []
  let after = ''
  for (let page = 0; page < 40; page += 1) {
    const { body } = await ask(cookie, `?limit=${limit}&${query}${after}`)
    rows.push(...body.rows)
    if (body.next === null) return rows
    after = `&after=${encodeURIComponent(body.next)}`
  }
  throw new Error('the list does not end')
}

const readers = [
  'omavalmentaja',
  'sosiaaliohjaaja',
  'kuty-ohjaaja',
  'kela',
  'hoitaja',
  'paallikko',
  'yksilovalmentaja',
]

describe.each(readers)('the desk of %s', (name) => {
  it('has under every filter just as many clients as its count says, each once', async () => {
    const cookie = await signIn(product.address, name)
    const { counts } = (await ask(cookie)).body
    for (const filter of deskFilters) {
      const rows = await readAll(cookie, `filter=${filter}`, filter === 'all' ? 23 : 200)
      expect(rows.length, filter).toBe(counts[filter])
      expect(new Set(rows.map((row) => row.clientId)).size, filter).toBe(rows.length)
    }
  }, 120_000)

  it('lists by the next deadline, those without one last', async () => {
    const cookie = await signIn(product.address, name)
    const days = (await readAll(cookie, 'filter=all', 200)).map((row) => row.due?.on ?? '9999-12-31')
    expect(days).toEqual([...days].sort())
  })
})

describe('the desk', () => {
  it('has something to do: clients, late ones, and turns of several', async () => {
    const { counts } = (await ask(await signIn(product.address, 'omavalmentaja'))).body
    expect(counts.all).toBeGreaterThan(30)
    expect(counts.overdue).toBeGreaterThan(0)
    expect(counts.within30).toBeGreaterThanOrEqual(counts.within7)
    expect(counts.mine).toBeGreaterThan(0)
  })

  it('shows a substitute the colleague’s clients when asked, and not before', async () => {
    const cookie = await signIn(product.address, 'omavalmentaja')
    const { colleagues, rows } = (await ask(cookie, '?limit=200')).body
    expect(colleagues.length).toBeGreaterThan(0)
    const colleague = colleagues[0]?.positionId
    const theirs = (await ask(cookie, `?limit=200&colleague=${colleague}`)).body.rows
    expect(theirs.length).toBeGreaterThan(0)
    const own = new Set(rows.map((row) => row.clientId))
    expect(theirs.some((row) => !own.has(row.clientId))).toBe(true)
  })

  it('shows nobody the list of one whom they do not substitute', async () => {
    const { colleagues } = (await ask(await signIn(product.address, 'omavalmentaja'))).body
    const asked = await ask(await signIn(product.address, 'kela'), `?colleague=${colleagues[0]?.positionId}`)
    expect(asked.status).toBe(404)
  })

  it('counts a protected client without a name for one who has no right to it', async () => {
    const { rows } = await product.database.pools.owner.query<{ subject: string; unnamed: string }>(`
      select w.subject, count(distinct g.client_id) as unnamed from access_grant g
      join position p on p.id = g.holder_id and not p.sees_protected join worker w on w.id = p.worker_id
      join client c on c.id = g.client_id and c.protected
      where g.ground in ('ownCustomer', 'jointService') and w.subject like 'demo %' and g.valid @> current_date
        and p.role not in ('manager') group by 1`)
    for (const { subject } of rows) {
      const { body } = await ask(await signIn(product.address, subject.replace('demo ', '')), '?limit=200')
      expect(body.unnamed).toBeGreaterThan(0)
      expect(
        body.rows
          .filter((row) => row.protected)
          .every((row) => row.name === null && row.municipality === null),
      ).toBe(true)
    }
  })
})
