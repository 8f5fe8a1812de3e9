import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, dayInHelsinki, startOfWeek } from '../../src/kernel/plain-date.ts'
import { launchBrowser } from '../support/browser.ts'
import { hasFocus, tabTo } from '../support/keyboard.ts'
import { announceOwnPlace, findSeeker } from '../support/places.ts'
import { type Product, startProduct } from '../support/product.ts'
import { findings, phone, type Visitor, visit } from '../support/visitor.ts'

const place = 'Lastenvaatteiden korjaamo'

let product: Product
let browser: Browser
let now = new Date()
const visitors: Visitor[] = []

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ clock: { now: () => now } }), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

async function enter(...[name, options]: [string, { viewport: typeof phone }?]): Promise<Visitor> {
  const visitor = await visit(browser, product, name, options)
  visitors.push(visitor)
  return visitor
}

it('a place is reserved by keyboard alone, from the client’s file to the words that say so', async () => {
  const { owner } = product.database.pools
  const client = await findSeeker(owner, 'kuty-ohjaaja')
  await announceOwnPlace(owner, place, { seats: 1, characteristics: client.characteristics })
  const { page, open, close } = await enter('kuty-ohjaaja')
  await open(`/asiakkaat/${client.id}`)
  await page.locator('[aria-current="step"]').waitFor()
  await tabTo(page, 'Etsi paikka')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: `Valitse ${place}` }).waitFor()
  await tabTo(page, `Valitse ${place}`, 300)
  await page.keyboard.press('Space')
  await tabTo(page, /^Pidä paikka \d+ tuntia$/)
  await page.keyboard.press('Enter')
  await page.getByText(new RegExp(`^${place} pidetään .* asti\\.$`)).waitFor()
  await tabTo(page, 'Avaa jakso', 1)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: client.name }).waitFor()
  expect(await findings(page)).toEqual([])
  await close()
})

it('a week’s attendance is marked with a key a day and a key a person, and the focus is never lost', async () => {
  // nothing of the coming week has been marked yet
  const monday = addDays(startOfWeek(dayInHelsinki(now)), 7)
  now = new Date(`${addDays(monday, 4)}T14:00:00Z`)
  const { page, open, close } = await enter('paikka', { viewport: phone })
  await open(`/paikkani?day=${monday}`)
  let keys = 0
  const press = async (key: 'Enter' | 'Space') => {
    keys += 1
    await page.keyboard.press(key)
  }
  const onward = /^(Kaikki|Muut) paikalla, seuraava: /
  const progress = page.getByText(/^\d \/ \d päivää merkitty$/)
  await progress.waitFor()
  const days = Number(/\/ (\d)/.exec((await progress.textContent()) ?? '')?.[1])
  expect(days).toBeGreaterThan(2)
  await tabTo(page, onward)
  for (let marked = 1; marked < days; marked += 1) {
    await press('Enter')
    await page.getByText(`${marked} / ${days} päivää merkitty`).waitFor()
    expect(await hasFocus(page)).toBe(true)
  }
  await tabTo(page, /^(Kaikki \d+|\d+) paikalla$/)
  await press('Enter')
  await page.getByText('Kaikki on merkitty').waitFor()
  expect(await hasFocus(page)).toBe(true)
  await tabTo(page, /^Poissa /, 1)
  await press('Space')
  await page.getByText('Poissa: ei tietoa').waitFor()
  await tabTo(page, 'Sairaus', 1)
  await press('Enter')
  await page.getByText('Poissa: sairaus').waitFor()
  await page.getByText(`${days} / ${days} päivää merkitty`).waitFor()
  expect(keys).toBeLessThanOrEqual(12)
  expect(await findings(page)).toEqual([])
  await close()
})

it('nothing went wrong on the way', () => {
  expect([...visitors.flatMap((visitor) => visitor.complaints), ...product.log]).toEqual([])
})
