import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../../src/kernel/plain-date.ts'
import { findHoliday } from '../../src/law/calendar.ts'
import { launchBrowser } from '../support/browser.ts'
import { announceOwnPlace, findSeeker, type Seeker } from '../support/places.ts'
import { type Product, startProduct } from '../support/product.ts'
import { findings, phone, scrollsSideways, type Visitor, visit } from '../support/visitor.ts'

const place = 'Polkupyöräpaja'

let product: Product
let browser: Browser
/** Who finds the place; each of the others is there for a part of the way. */
let coordinator: Visitor
let client: Seeker
/** The period begins next week: the product's clock is put forward to it. */
let now = new Date()
const visitors: Visitor[] = []

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ clock: { now: () => now } }), launchBrowser()])
  const { owner } = product.database.pools
  client = await findSeeker(owner, 'kuty-ohjaaja')
  await announceOwnPlace(owner, place, { seats: 1, characteristics: client.characteristics })
  coordinator = await enter('kuty-ohjaaja')
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

async function enter(...[name, options]: [string | null, { viewport: typeof phone }?]): Promise<Visitor> {
  const visitor = await visit(browser, product, name, options)
  visitors.push(visitor)
  return visitor
}

async function lookedAt(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
}

/** Counts from now on, until the page is loaded anew, what the hand does. */
const countActs = (page: Page) =>
  page.evaluate(() => {
    const acts = { clicks: 0, keys: 0 }
    addEventListener('click', () => (acts.clicks += 1), true)
    addEventListener('keydown', () => (acts.keys += 1), true)
    Object.assign(window, { acts })
  })
const countedActs = (page: Page) =>
  page.evaluate(() => (window as unknown as { acts: { clicks: number; keys: number } }).acts)

/** The drawn path has come to this step. */
const isAt = (page: Page, step: string) =>
  page.locator('[aria-current="step"]').filter({ hasText: step }).waitFor()

const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })

/** The first day of the period on which the client is expected. */
async function firstDayThere(): Promise<PlainDate> {
  const { rows } = await product.database.pools.owner.query<{ day: string }>(
    `select day::date::text as day from period t
     cross join generate_series(lower(t.during), upper(t.during) - 1, interval '1 day') day
     where t.client_id = $1 and t.status = 'agreed'
       and extract(isodow from day) in (select weekday from period_slot where period_id = t.id)
     order by day limit 10`,
    [client.id],
  )
  const days = rows.map(({ day }) => plainDate(day))
  return days.find((day) => findHoliday(day) === null) ?? expect.fail('no day of the period')
}

/** Before noon in Finland, winter and summer. */
const morningOf = (day: PlainDate) => new Date(`${day}T08:30:00Z`)

it('a place that fits the recorded wishes is reserved with four clicks at most, and nothing typed', async () => {
  const { page, open } = coordinator
  await open(`/asiakkaat/${client.id}`)
  await isAt(page, 'Paikan haku')
  await countActs(page)
  await page.getByRole('link', { name: 'Etsi paikka' }).first().click()
  await page.getByRole('heading', { level: 2, name: /^Tarpeet: / }).waitFor()
  await lookedAt(page)
  await page.getByRole('button', { name: `Valitse ${place}` }).click()
  await page.getByText('Nimeä ei kerrota ennen varausta.').waitFor()
  await lookedAt(page)
  await page.getByRole('button', { name: /^Pidä paikka \d+ tuntia$/ }).click()
  await page.getByText(new RegExp(`^${place} pidetään .* asti\\.$`)).waitFor()
  const { clicks, keys } = await countedActs(page)
  expect(clicks).toBeLessThanOrEqual(4)
  expect(keys).toBe(0)
  await lookedAt(page)
})

it('the place answers on a phone from the link in the letter, without an account, and is never told who', async () => {
  const admin = await enter('hallinta')
  await admin.open('/hallinta/viestit')
  await admin.page.getByText(`Kysely: ${place}`).first().click()
  const link = await admin.page
    .getByRole('link', { name: /\/vastaus\// })
    .first()
    .getAttribute('href')
  await admin.close()

  const { page, close } = await enter(null, { viewport: phone })
  const told: string[] = []
  page.on('response', async (answer) => told.push(answer.url(), await answer.text().catch(() => '')))
  await page.goto(link ?? '')
  await page.getByRole('heading', { level: 1, name: `Kysely paikasta ${place}` }).waitFor()
  await page.getByText('Asiakkaan nimi näkyy vasta, kun olette ottaneet paikan vastaan.').waitFor()
  await lookedAt(page)
  await page.getByRole('button', { name: 'Otamme vastaan' }).click()
  await page.getByText('Kiitos. Paikka on varattu, ja kysyjä ottaa yhteyttä sopimuksesta.').waitFor()
  await lookedAt(page)
  await page.reload()
  await page.getByText('Tähän on jo vastattu: paikka vahvistettiin.').waitFor()
  expect(await page.getByRole('button', { name: 'Otamme vastaan' }).count()).toBe(0)
  expect(told.join()).toContain(place)
  expect(told.filter((text) => text.includes(client.lastName) || text.includes(client.id))).toEqual([])
  await close()
})

it('the coordinator makes the decision, typing nothing, and records the contract', async () => {
  const { page, open } = coordinator
  await open(`/asiakkaat/${client.id}`)
  await isAt(page, 'Päätös')
  await page.getByRole('link', { name: 'Avaa päätökset' }).click()
  await page.getByRole('button', { name: 'Valmistele päätös' }).click()
  await dialogOf(page, 'Valmistele päätös').getByRole('button', { name: 'Valmistele päätös' }).click()
  await page.getByRole('button', { name: 'Tee päätös' }).click()
  await dialogOf(page, 'Tee päätös').getByRole('button', { name: 'Tee päätös' }).click()
  await page.getByText('Odottaa tiedoksiantoa', { exact: true }).waitFor()
  await open(`/asiakkaat/${client.id}`)
  await isAt(page, 'Sopimus')
  await page.getByRole('link', { name: 'Avaa jakso' }).click()
  await page.getByRole('link', { name: place }).first().click()
  await page.getByRole('button', { name: 'Kirjaa sopimus' }).click()
  await lookedAt(page)
  await dialogOf(page, 'Kirjaa sopimus').getByRole('button', { name: 'Kirjaa sopimus' }).click()
  await page.getByText('Sovittu', { exact: true }).waitFor()
  await lookedAt(page)
})

it('the place marks the first day with one tap, the one who is away with another', async () => {
  now = morningOf(await firstDayThere())
  const { page, open, close } = await enter('paikka', { viewport: phone })
  await open('/paikkani')
  await page.getByRole('button', { name: `Poissa ${client.name}` }).waitFor()
  const all = page.getByRole('button', { name: /^(Kaikki \d+|\d+) paikalla$/ })
  await lookedAt(page)
  await all.click()
  await page.getByText('Kaikki on merkitty').waitFor()
  await page.getByRole('button', { name: `Poissa ${client.name}` }).click()
  await page.getByText('Poissa: ei tietoa').waitFor()
  await page.getByText(/, 1 poissa$/).waitFor()
  await lookedAt(page)
  await close()
})

it('two weeks before the end the place evaluates, then the coordinator, and the path moves on', async () => {
  const { rows } = await product.database.pools.owner.query<{ by: string; id: string }>(
    `select d.due_on::text as by, p.id from period p join deadline d on d.subject_id = p.id and d.kind = 'evaluation'
      where p.client_id = $1 and p.status = 'agreed'`,
    [client.id],
  )
  const [period] = rows
  now = morningOf(addDays(plainDate(period?.by ?? ''), -1))
  const { page, open, close } = await enter('paikka', { viewport: phone })
  await open(`/paikkani/osallistujat/${period?.id}`)
  await evaluate(page, 'Lajittelu sujuu jo ilman apua.')
  await close()

  const again = await enter('kuty-ohjaaja')
  await again.open(`/jaksot/${period?.id}`)
  await again.page.getByText('Lajittelu sujuu jo ilman apua.').waitFor()
  await evaluate(again.page, 'Jatketaan keväällä samassa paikassa.')
  await again.open(`/asiakkaat/${client.id}`)
  await isAt(again.page, 'Arviointi')
})

async function evaluate(page: Page, text: string) {
  await page.getByRole('button', { name: 'Arvioi jakso' }).click()
  const dialog = dialogOf(page, 'Arvioi jakso')
  await dialog.getByLabel('Arvio', { exact: true }).fill(text)
  await dialog.getByRole('radio', { name: 'Saavutettiin', exact: true }).check()
  await dialog.getByRole('radio', { name: 'Jatketaan', exact: true }).check()
  await lookedAt(page)
  await dialog.getByRole('button', { name: 'Lähetä' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(text).waitFor()
  await lookedAt(page)
}

it('nothing went wrong on the way', () => {
  expect([...visitors.flatMap((visitor) => visitor.complaints), ...product.log]).toEqual([])
})
