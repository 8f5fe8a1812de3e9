import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { announceOwnPlace, findSeeker, type Seeker } from '../support/places.ts'
import { type Product, startProduct } from '../support/product.ts'
import { findings, scrollsSideways, type Visitor, visit } from '../support/visitor.ts'

const wanted = 'Huonekalujen verhoomo'
const another = 'Kehystämö'

let product: Product
let browser: Browser
/** Two organisations' workers, each with the search open for a client of one's own. */
let coordinator: Visitor
let counsellor: Visitor
let clients: readonly Seeker[]

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), launchBrowser()])
  const { owner } = product.database.pools
  clients = [
    await findSeeker(owner, 'kuty-ohjaaja'),
    await findSeeker(owner, 'sosiaaliohjaaja', { onPath: false }),
  ]
  const characteristics = clients.flatMap((client) => client.characteristics)
  await announceOwnPlace(owner, wanted, { seats: 1, characteristics })
  await announceOwnPlace(owner, another, { seats: 3, characteristics })
  ;[coordinator, counsellor] = await Promise.all([
    visit(browser, product, 'kuty-ohjaaja'),
    visit(browser, product, 'sosiaaliohjaaja'),
  ])
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const hold = ({ page }: Visitor) => page.getByRole('button', { name: /^Pidä paikka \d+ tuntia$/ })
/** The row of the place in the grid, by its heading. */
const rowOf = ({ page }: Visitor, place: string) =>
  page.getByRole('rowheader').filter({ has: page.getByRole('link', { name: place, exact: true }) })

it('two coordinators see the same last place and both choose it', async () => {
  for (const [index, visitor] of [coordinator, counsellor].entries()) {
    await visitor.open(`/paikat?client=${clients[index]?.id}`)
    await visitor.page.getByRole('button', { name: `Valitse ${wanted}` }).click()
    await hold(visitor).waitFor()
  }
})

it('the one who is first gets it', async () => {
  await hold(coordinator).click()
  await coordinator.page.getByText(new RegExp(`^${wanted} pidetään .* asti\\.$`)).waitFor()
  await rowOf(coordinator, wanted).waitFor()
})

it('the other is told that it has just been taken, with the place still in sight, and offered the next', async () => {
  const { page } = counsellor
  await hold(counsellor).click()
  const next = page.getByRole('button', { name: /^Katso / })
  await next.waitFor()
  await page.getByText(new RegExp(`^${wanted} täyttyi juuri\\. Seuraava sopiva`)).waitFor()
  await rowOf(counsellor, wanted).waitFor()
  expect(await findings(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
  await next.click()
  await hold(counsellor).waitFor()
})

it('the next one is held with the same days, and nothing is asked again', async () => {
  const { page } = counsellor
  await hold(counsellor).click()
  await page.getByText(/ pidetään .* asti\.$/).waitFor()
  const { rows } = await product.database.pools.owner.query<{ title: string; client: string; slots: number }>(
    `select l.title, t.client_id as client, count(*)::int as slots from period t join place l on l.id = t.place_id
     join period_slot s on s.period_id = t.id
     where t.client_id = any ($1) and t.status = 'held' group by 1, 2`,
    [clients.map(({ id }) => id)],
  )
  const [first, second] = clients.map(({ id }) => rows.filter(({ client }) => client === id))
  expect(first?.map(({ title }) => title)).toEqual([wanted])
  expect(second?.map(({ title }) => title)).toHaveLength(1)
  expect(second?.[0]?.title).not.toBe(wanted)
  expect(second?.[0]?.slots).toBeGreaterThan(0)
})

it('nothing went wrong on the way', () => {
  expect([...coordinator.complaints, ...counsellor.complaints, ...product.log]).toEqual([])
})
