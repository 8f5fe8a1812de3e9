import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { tabTo } from '../support/keyboard.ts'
import { type Product, startProduct } from '../support/product.ts'
import { findings, phone, scrollsSideways, settled, showWhole, visit } from '../support/visitor.ts'

let product: Product
let browser: Browser
beforeAll(async () => {
  product = await startProduct()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

describe('administration', () => {
  it('hands a leaver’s clients to a successor by keyboard alone, the effect told first', async () => {
    const { page, open, complaints, close } = await visit(browser, product, 'hallinta')
    await open('/hallinta/ihmiset')
    await page.getByRole('link', { name: 'Juho Rantanen' }).press('Enter')
    await page.getByRole('button', { name: 'Päätä tehtävä: omavalmentaja' }).waitFor()
    await tabTo(page, 'Päätä tehtävä: omavalmentaja')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/asiakasta jää odottamaan listalle/).waitFor()
    expect(await findings(page)).toEqual([])
    const successor = dialog.getByLabel('Kenelle asiakkaat siirtyvät')
    await successor.focus()
    await page.keyboard.type('Päivi')
    const told = dialog.getByText(/asiakasta siirtyy: Päivi Koskelo/)
    await told.waitFor()
    const moved = Number(/\d+/.exec((await told.textContent()) ?? '')?.[0])
    expect(moved).toBeGreaterThan(10)
    await page.keyboard.press('Enter')
    await tabTo(page, 'Päätä tehtävä')
    await page.keyboard.press('Enter')
    await page.getByText('Tehtävä on päätetty.').waitFor()
    const { rows } = await product.database.pools.owner.query(
      `select count(distinct a.client_id)::int as moved from assignment a join position p on p.id = a.position_id
       join worker w on w.id = p.worker_id where w.name = 'Päivi Koskelo'
         and a.client_id in (select client_id from journal where type = 'admin.handedOver')`,
    )
    expect(rows[0].moved).toBe(moved)
    expect(complaints).toEqual([])
    await close()
  })

  it('keeps what was typed over a reload, shows errors at their fields, and saves', async () => {
    const { page, open, close } = await visit(browser, product, 'hallinta')
    await open('/hallinta/organisaatiot/uusi')
    await page.getByLabel('Sähköposti').fill('kyla')
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByRole('heading', { name: 'Korjaa 2 kohtaa' }).waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByLabel('Nimi', { exact: true }).fill('Rannan kyläyhdistys')
    await page.reload()
    await page.getByText(/Jatka siitä, mihin jäit/).waitFor()
    expect(await page.getByLabel('Nimi', { exact: true }).inputValue()).toBe('Rannan kyläyhdistys')
    await page.getByLabel('Sähköposti').fill('kyla@example.fi')
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByText(/Organisaatiolta puuttuu laji/).waitFor()
    await page.getByLabel('Laji').selectOption('provider')
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByText('Organisaatio on tallennettu.').waitFor()
    await close()
  })

  // in Finnish, and its colours, it is part of the walk over all pages
  it.each(['sv-FI', 'en-GB'])('reads well in %s on every part', async (locale) => {
    const { page, open, follow, complaints, close } = await visit(browser, product, 'hallinta', {
      locale,
      viewport: phone,
    })
    for (const part of ['', '/ihmiset', '/ihmiset/uusi', '/sijaisuudet', '/viestit', '/oikeudet']) {
      // it has no tab of its own that would tell that one has arrived
      await (part === '/ihmiset/uusi' ? open : follow)(`/hallinta${part}`)
      await settled(page)
      await page.locator('h2').first().waitFor()
      await showWhole(page, phone)
      expect(await findings(page, 'allButColours'), `${locale} ${part}`).toEqual([])
      expect(await scrollsSideways(page), `${locale} ${part}`).toBe(false)
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('edits an organisation’s own names in Swedish, too, where other pages say the Swedish one', async () => {
    const { page, open, close } = await visit(browser, product, 'hallinta', { locale: 'sv-FI' })
    await open('/hallinta')
    await page.getByText('Kustslättens sysselsättningsområde').first().waitFor()
    await page.getByRole('link', { name: 'Rantalakeuden hyvinvointialue' }).click()
    await page.getByLabel('Namn', { exact: true }).waitFor()
    expect(await page.getByLabel('Namn', { exact: true }).inputValue()).toBe('Rantalakeuden hyvinvointialue')
    await close()
  })

  it('keeps the roles in sight when the table of permissions is read further down', async () => {
    const { page, open, close } = await visit(browser, product, 'hallinta')
    await open('/hallinta/oikeudet')
    const table = page.getByRole('group', { name: 'Kuka saa tehdä mitä' })
    await table.evaluate((element) => element.scrollTo({ top: 2_000 }))
    const head = page.getByRole('columnheader', { name: 'tietosuojavastaava' })
    const [at, of] = [await head.boundingBox(), await table.boundingBox()]
    expect(Math.abs((at?.y ?? 0) - (of?.y ?? 0))).toBeLessThan(200)
    expect(await table.evaluate((element) => element.scrollTop)).toBeGreaterThan(1_000)
    await close()
  })

  it('gives a manager the substitutes of the own organisation, and nothing else', async () => {
    const { page, open, close } = await visit(browser, product, 'paallikko')
    await open('/hallinta')
    await page.getByRole('heading', { name: 'Sijaisuudet' }).waitFor()
    expect(await page.getByRole('link', { name: 'Ihmiset ja tehtävät' }).count()).toBe(0)
    await open('/hallinta/ihmiset')
    await page.getByRole('strong').filter({ hasText: 'Roolisi ei riitä tähän' }).waitFor()
    await close()
  })
})
