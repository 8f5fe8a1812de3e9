import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { plainDay } from '../../locales/format.ts'
import { dayInHelsinki } from '../../src/kernel/plain-date.ts'
import { launchBrowser } from '../support/browser.ts'
import { type Product, startProduct } from '../support/product.ts'
import {
  findings,
  phone,
  scrollsSideways,
  settled,
  showWhole,
  type Visitor,
  visit,
} from '../support/visitor.ts'

let product: Product
let browser: Browser
let client: Visitor

/** The own coach opens the file first, so that there is somebody who has looked today. */
beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), launchBrowser()])
  const { rows } = await product.database.pools.owner.query<{ id: string }>(
    'select client_id as id from client_account',
  )
  const coach = await visit(browser, product, 'omavalmentaja')
  await coach.open(`/asiakkaat/${rows[0]?.id}`)
  await coach.page.getByRole('region', { name: 'Tilannekortti' }).waitFor()
  await coach.close()
  client = await visit(browser, product, null, { viewport: phone })
  await client.open('/login?login_hint=asiakas')
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** Plain words: no section of law, no name of a text instead of the text, nothing that a reader must know beforehand. */
async function isPlain(page: Page) {
  await settled(page)
  const words = (await page.locator('main').textContent()) ?? ''
  expect(words).not.toMatch(/§|\b\d+\/20\d\d\b|\b[a-z]+\.[a-z]+[A-Z]\w*|\{\{|\b(undefined|null)\b/)
  expect(await scrollsSideways(page)).toBe(false)
  await showWhole(page, phone)
  expect(await findings(page)).toEqual([])
  await page.setViewportSize(phone)
}

it('the first page says what comes next, where I am, and who my people are', async () => {
  const page = await client.open('/oma')
  await page.getByRole('heading', { level: 1, name: 'Hei, Sanna' }).waitFor()
  await part(page, 'Mitä seuraavaksi?').waitFor()
  expect(await part(page, 'Mitä seuraavaksi?').textContent()).toMatch(
    /Sinulla on|Sinulle soitetaan|paikassasi/,
  )
  await part(page, 'Missä olen nyt?').locator('[aria-current="step"]').waitFor()
  const people = part(page, 'Minun ihmiseni')
  await people.getByText('Auttaa työasioissa.').waitFor()
  const call = people.getByRole('link', { name: 'Soita henkilölle Elina Harju' })
  expect(await call.getAttribute('href')).toMatch(/^tel:\d+$/)
  await part(page, 'Minun paikkani')
    .getByText(/^Olet paikassa: /)
    .waitFor()
  await isPlain(page)
})

it('I answer that I come to my meeting', async () => {
  const { page } = client
  await page.getByRole('button', { name: 'Tulen tapaamiseen' }).first().click()
  await page.getByText('Kerroit, että tulet.').first().waitFor()
})

it('my plan, my consents and who sees my information are a tap or two away', async () => {
  const { page } = client
  await page.getByRole('link', { name: 'Suunnitelma', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Minun suunnitelmani' }).waitFor()
  await page.getByText('Voimassa', { exact: true }).first().waitFor()
  await page.getByRole('heading', { name: 'Tavoite' }).first().waitFor()
  await isPlain(page)

  await page.getByRole('link', { name: 'Tietoni' }).click()
  await page.getByRole('link', { name: 'Suostumukset ja kuka näkee tietojani' }).click()
  const given = 'Muuta suostumusta Lakeuden Kiertokauppa ry saa nähdä: mitä tukea tarvitset paikassa.'
  await page.getByRole('button', { name: given }).waitFor()
  const sees = part(page, 'Kuka näkee tietojani?').getByRole('listitem').filter({ hasText: 'Elina Harju' })
  await sees.getByText('Mitä hän näkee?').click()
  await sees.getByText('suunnitelmasi', { exact: true }).waitFor()
  await isPlain(page)
})

it('who has looked at my file is said with the day and the reason', async () => {
  const page = await client.open('/oma')
  await part(page, 'Kuka on katsonut tietojani?').getByText('Elina Harju').first().waitFor()
  await page.getByRole('link', { name: 'Näytä kaikki katselut' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kuka on katsonut tietojani?' }).waitFor()
  const today = page.getByRole('listitem').filter({ hasText: plainDay(dayInHelsinki(new Date())) })
  const opened = today.filter({ hasText: 'Elina Harju katsoi tietojasi' })
  await opened.first().waitFor()
  expect(await opened.count()).toBe(1)
  expect(await opened.textContent()).toMatch(/Hän näki: nimesi.*Hän on .*työntekij/)
  await isPlain(page)
})

it('a message that is too long is kept whole, and says so at its field', async () => {
  const { page } = client
  await client.open('/oma/viestit')
  await page.getByRole('button', { name: 'Kirjoita viesti' }).click()
  await page.getByRole('checkbox', { name: 'Elina Harju' }).check()
  await page.getByLabel('Mistä asiasta?').fill('Pitkä asia')
  const text = page.getByLabel('Viestisi')
  await text.fill('a'.repeat(8_001))
  await page.getByText(/^Merkkejä 8.001 \/ 8.000$/).waitFor()
  await page.getByRole('button', { name: 'Lähetä viesti' }).click()
  await page.getByRole('alert').getByText('Viestisi: Lyhennä tekstiä.').waitFor()
  expect((await text.inputValue()).length).toBe(8_001)
  expect(await findings(page)).toEqual([])
  await text.fill('Lyhyemmin.')
  await page.getByRole('button', { name: 'Lähetä viesti' }).click()
  await text.waitFor({ state: 'detached' })
})

it('in Swedish the authorities have their Swedish names', async () => {
  const swedish = await visit(browser, product, 'asiakas', { viewport: phone, locale: 'sv-FI' })
  const { page } = swedish
  await swedish.open('/oma/tietoni/suostumukset')
  await page
    .getByText(/^Kustslättens välfärdsområde får se:/)
    .first()
    .waitFor()
  await settled(page)
  expect(await page.getByText('Rantalakeuden hyvinvointialue').count()).toBe(0)
  expect(await page.getByText('FPA', { exact: false }).count()).toBeGreaterThan(0)
  // who says Finnish reads Finnish, without the page loaded anew
  await page.getByRole('button', { name: 'Suomeksi' }).click()
  await page
    .getByText(/^Rantalakeuden hyvinvointialue saa nähdä:/)
    .first()
    .waitFor()
  expect(swedish.complaints).toEqual([])
  await swedish.close()
})

it('nothing went wrong on the way', () => {
  expect([...client.complaints, ...product.log]).toEqual([])
})
