import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainDay } from '../../locales/format.ts'
import { addMonths, dayInHelsinki } from '../../src/kernel/plain-date.ts'
import { launchBrowser } from '../support/browser.ts'
import { readPdf } from '../support/pdf.ts'
import { type Product, startProduct } from '../support/product.ts'
import { desktop, findings, phone, scrollsSideways, type Visitor, visit } from '../support/visitor.ts'

let product: Product
let browser: Browser
const visitors: Visitor[] = []
beforeAll(async () => {
  product = await startProduct({ template: 'demo' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
  expect(visitors.flatMap((visitor) => visitor.complaints)).toEqual([])
})

async function enter(name: string, viewport?: { width: number; height: number }): Promise<Visitor> {
  const visitor = await visit(browser, product, name, viewport ? { viewport } : {})
  visitors.push(visitor)
  return visitor
}

const today = dayInHelsinki(new Date())
const plansOf = (clientId: string) => `/asiakkaat/${clientId}/suunnitelmat`

/** A client in mapping whose pair is the coach and the counsellor of the demonstration, without Kela. */
async function clientInMapping(): Promise<string> {
  const { rows } = await product.database.pools.owner.query<{ clientId: string }>(
    `select c.client_id as "clientId" from path_case c
     where c.path = 'joint' and c.status = 'mapping' and c.closed_on is null
       and not exists (select from client k where k.id = c.client_id and k.protected)
       and (select array_agg(w.name order by w.name) from joint_member m
            join position p on p.id = m.position_id join worker w on w.id = p.worker_id where m.case_id = c.id)
           = array['Elina Harju', 'Mikael Storås']
     order by c.client_id limit 1`,
  )
  return rows[0]?.clientId ?? expect.fail('no client in mapping')
}

const saved = (page: Page) => page.getByText(/^Tallennettu klo/).waitFor()
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true })

/** The state of the plan of that kind, as its line says it. */
const planOf = (page: Page) => page.getByRole('article', { name: 'Monialainen työllistymissuunnitelma' })

async function lookedAt(page: Page) {
  expect(await findings(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
}

describe('a multi-sector plan made from the first word', () => {
  let clientId: string
  beforeAll(async () => {
    clientId = await clientInMapping()
  })

  it('is drafted by the coach, saves itself, and says what the law still asks for', async () => {
    const coach = await enter('omavalmentaja')
    const page = await coach.open(plansOf(clientId))
    await button(page, 'Aloita suunnitelma').click()
    await page.getByRole('radio', { name: 'Monialainen työllistymissuunnitelma' }).check()
    await lookedAt(page)
    await inDialog(page, 'Aloita suunnitelma').click()
    await page.getByLabel('Tavoite', { exact: true }).fill('Osa-aikatyö keittiöllä keväällä.')
    await saved(page)
    await button(page, 'Vie allekirjoitettavaksi').click()
    await page.getByRole('link', { name: 'Seuranta: Täytä tämä kohta.' }).waitFor()
    await lookedAt(page)
    await page.reload()
    expect(await page.getByLabel('Tavoite', { exact: true }).inputValue()).toBe(
      'Osa-aikatyö keittiöllä keväällä.',
    )
    await coach.close()
  })

  it('two workers edit one plan, and nothing of either is lost', async () => {
    const [coach, counsellor] = [await enter('omavalmentaja'), await enter('sosiaaliohjaaja')]
    const [hers, his] = [await coach.open(plansOf(clientId)), await counsellor.open(plansOf(clientId))]
    await his.getByLabel('Seuranta', { exact: true }).waitFor()
    await hers.getByLabel('Seuranta', { exact: true }).fill('Joka toinen viikko puhelimessa.')
    await saved(hers)
    await his.getByLabel('Seuranta', { exact: true }).fill('Kerran kuussa yhdessä.')
    await his.getByText('Molemmat tekstit ovat tallessa.').waitFor()
    await lookedAt(his)
    await button(his, /^Pidä molemmat/).click()
    await saved(his)
    await counsellor.close()
    await hers.reload()
    await hers.getByText('Joka toinen viikko puhelimessa.\n\nKerran kuussa yhdessä.').waitFor()
    await coach.close()
  })

  it('is sent whole to its parties', async () => {
    const coach = await enter('omavalmentaja')
    const page = await coach.open(plansOf(clientId))
    await page
      .getByLabel('Työnhakuvelvollisuus', { exact: true })
      .fill('Ei velvollisuutta arvioinnin aikana.')
    await button(page, 'Lisää palvelu').click()
    await page.getByLabel('Palvelu', { exact: true }).fill('Työkykyarvio')
    await page.getByLabel('Kuka vastaa').selectOption('health')
    await page.getByLabel('Alkaa', { exact: true }).fill(plainDay(today))
    await page.getByText('4 / 4 kohtaa valmiina').waitFor()
    await page.setViewportSize(phone)
    await lookedAt(page)
    await page.setViewportSize(desktop)
    await button(page, 'Vie allekirjoitettavaksi').click()
    await planOf(page).getByText('Allekirjoitettavana').waitFor()
    await lookedAt(page)
    await coach.close()
  })

  it('is signed by the counsellor and the client, the authority last, and is in force with its review', async () => {
    const counsellor = await enter('sosiaaliohjaaja')
    const his = await counsellor.open(plansOf(clientId))
    await button(his, 'Allekirjoita').click()
    await inDialog(his, 'Allekirjoita').click()
    await his.getByText('Allekirjoitus on tallennettu.').waitFor()
    await counsellor.close()

    const coach = await enter('omavalmentaja')
    const page = await coach.open(plansOf(clientId))
    await page.getByText('Viranomainen allekirjoittaa viimeisenä.').waitFor()
    await button(page, /^Miksi\? Allekirjoita/).click()
    await page.getByRole('heading', { name: 'Miksi en voi allekirjoittaa vielä?' }).waitFor()
    await lookedAt(page)
    await page.keyboard.press('Escape')
    await button(page, 'Asiakas allekirjoittaa tässä').click()
    await lookedAt(page)
    await inDialog(page, 'Asiakas allekirjoittaa tässä').click()
    await planOf(page)
      .getByText(/paikalla Elina Harju/)
      .waitFor()
    await button(page, 'Allekirjoita').click()
    await inDialog(page, 'Allekirjoita').click()
    await page.getByText('Kaikki ovat allekirjoittaneet. Suunnitelma on voimassa.').waitFor()
    const review = plainDay(addMonths(today, 3))
    await planOf(page).getByText(`tarkistetaan viimeistään ${review}`).waitFor()
    await button(page, /^Miksi\? tarkistuspäivä/).click()
    await page.getByRole('heading', { name: /^Miksi viimeistään/ }).waitFor()
    await lookedAt(page)
    await coach.close()
  })

  it('is a document that the coach saves', async () => {
    const coach = await enter('omavalmentaja')
    const page = await coach.open(plansOf(clientId))
    const saved = page.waitForEvent('download')
    await button(page, /^Lataa asiakirja/).click()
    const download = await saved
    expect(download.suggestedFilename()).toBe('monialainen-tyollistymissuunnitelma.pdf')
    const pdf = await readPdf(await readFile(await download.path()))
    expect(pdf).toMatchObject({
      title: 'Monialainen työllistymissuunnitelma',
      language: 'fi-FI',
      accessibility: '1',
    })
    expect(pdf.text).toContain('Työkykyarvio')
    await coach.close()
  })
})

describe('a new version of a plan in force', () => {
  it('is signed by Kela, the county and the client in own pages, the authority last', async () => {
    const { rows } = await product.database.pools.owner.query<{ clientId: string }>(
      `select client_id as "clientId" from client_account where subject = 'demo asiakas'`,
    )
    const clientId = rows[0]?.clientId ?? expect.fail('no client with an account')
    const coach = await enter('omavalmentaja')
    const page = await coach.open(plansOf(clientId))
    await button(page, 'Tee uusi versio').first().click()
    await page.getByLabel('Tavoite', { exact: true }).fill('Palkkatukityö lajittelussa.')
    await button(page, 'Vie allekirjoitettavaksi').click()
    await planOf(page).getByText('Allekirjoitettavana').waitFor()
    for (const name of ['kela', 'sosiaaliohjaaja']) {
      const signer = await enter(name)
      const theirs = await signer.open(plansOf(clientId))
      await button(theirs, 'Allekirjoita').click()
      await inDialog(theirs, 'Allekirjoita').click()
      await theirs.getByText('Allekirjoitus on tallennettu.').waitFor()
      await signer.close()
    }
    const client = await enter('asiakas', phone)
    const own = await client.open('/oma/suunnitelma')
    await own.getByText('Palkkatukityö lajittelussa.').waitFor()
    await button(own, /^Hyväksyn suunnitelman/).click()
    await own.getByText('Odottaa muiden hyväksyntää').waitFor()

    await page.reload()
    await planOf(page)
      .getByText(/Oma polku/)
      .waitFor()
    await button(page, 'Allekirjoita').click()
    await inDialog(page, 'Allekirjoita').click()
    await page.getByText('Kaikki ovat allekirjoittaneet. Suunnitelma on voimassa.').waitFor()
    await own.reload()
    await own.getByText(`Katsomme sitä yhdessä viimeistään ${plainDay(addMonths(today, 3))}.`).waitFor()
    await lookedAt(own)
  })
})
