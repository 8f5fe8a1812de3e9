import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type Product, startProduct } from '../support/product.ts'
import { findings, phone, scrollsSideways, type Visitor, visit } from '../support/visitor.ts'

let product: Product
let browser: Browser
const visitors: Visitor[] = []

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
  expect(visitors.flatMap((visitor) => visitor.complaints)).toEqual([])
  expect(product?.log).toEqual([])
})

async function enter(...[name, options]: [string | null, { viewport: typeof phone }?]): Promise<Visitor> {
  const visitor = await visit(browser, product, name, options)
  visitors.push(visitor)
  return visitor
}

const row = async <T>(sql: string, values: unknown[] = []): Promise<T> => {
  const { rows } = await product.database.pools.owner.query(sql, values)
  return rows[0] ?? expect.fail(`no row for ${sql}`)
}

async function lookedAt(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
}

/** A past day of the demonstration place with several participants, its marks taken away. */
async function unmarkedDay(): Promise<{ day: string; periodId: string; count: number }> {
  const found = await row<{ day: string; periodId: string; count: number }>(
    `select a.day::text, count(distinct a.period_id)::int as count,
       (array_agg(p.id order by p.id) filter (where p.status = 'agreed' and not exists (
         select from evaluation e where e.period_id = p.id and e.party = 'place')))[1] as "periodId"
     from attendance a join period p on p.id = a.period_id
     join position r on r.unit_id = p.unit_id join worker w on w.id = r.worker_id and w.subject = 'demo paikka'
     where a.absence is distinct from 'holiday'
     group by a.day having count(distinct a.period_id) > 1 order by a.day desc limit 1`,
  )
  const connection = await product.database.pools.owner.connect()
  try {
    // marks are kept for good: only a test takes them away
    await connection.query('begin; set local session_replication_role = replica')
    await connection.query('delete from attendance where day = $1', [found.day])
    await connection.query('commit')
  } finally {
    connection.release()
  }
  return found
}

it('the place marks the day with one tap, the one who is away with another, and evaluates', async () => {
  const { day, periodId: evaluated } = await unmarkedDay()
  const { page, open, close } = await enter('paikka', { viewport: phone })
  await open(`/paikkani?day=${day}`)
  const all = page.getByRole('button', { name: /^Kaikki \d+ paikalla$/ })
  await all.waitFor()
  await lookedAt(page)
  await all.click()
  await page.getByText('Kaikki on merkitty').waitFor()
  await page
    .getByRole('button', { name: /^Poissa ?, / })
    .first()
    .click()
  await page.getByText('Poissa: ei tietoa').waitFor()
  await page.getByText(/, 1 poissa$/).waitFor()
  await lookedAt(page)

  await open(`/paikkani/osallistujat/${evaluated}`)
  await page.getByRole('button', { name: 'Arvioi jakso' }).click()
  const dialog = page.getByRole('dialog', { name: 'Arvioi jakso' })
  await dialog.getByLabel('Arvio', { exact: true }).fill('Lajittelu sujuu jo ilman apua.')
  await dialog.getByRole('radio', { name: 'Saavutettiin', exact: true }).check()
  await dialog.getByRole('radio', { name: 'Jatketaan', exact: true }).check()
  await lookedAt(page)
  await dialog.getByRole('button', { name: 'Lähetä' }).click()
  await page.getByText('Lajittelu sujuu jo ilman apua.').waitFor()
  await dialog.waitFor({ state: 'detached' })
  await lookedAt(page)
  await close()
})
