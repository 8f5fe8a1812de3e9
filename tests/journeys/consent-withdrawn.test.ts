import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { choose } from '../support/fields.ts'
import { type Product, startProduct } from '../support/product.ts'
import { findings, phone, type Visitor, visit } from '../support/visitor.ts'

let product: Product
let browser: Browser
let coach: Visitor
let counsellor: Visitor
let client: Visitor
let file: string

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), launchBrowser()])
  const clientId = await findClient()
  file = `/asiakkaat/${clientId}`
  ;[coach, counsellor, client] = await Promise.all([
    visit(browser, product, 'omavalmentaja'),
    visit(browser, product, 'sosiaaliohjaaja'),
    visit(browser, product, 'asiakas', { viewport: phone }),
  ])
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** The client with an account; what the demonstration area had agreed for the county is out of the way. */
async function findClient(): Promise<string | undefined> {
  const { rows } = await product.database.pools.owner.query<{ id: string }>(
    `with withdrawn as (
       update consent set withdrawn_at = now() from organisation
       where organisation.id = organisation_id and kind = 'wellbeingCounty' and withdrawn_at is null
         and client_id in (select client_id from client_account))
     select client_id as id from client_account`,
  )
  return rows[0]?.id
}

const card = (page: Page) => page.getByRole('region', { name: 'Tilannekortti' })
const facts = (page: Page) => card(page).getByRole('listitem')
/** What the nurse told of the client's health; nobody outside health care sees it without the client's consent. */
const healthRecord = (page: Page) => facts(page).filter({ hasText: 'Sanna Pihlaja' })

it('without a consent the nurse’s record is not on the county’s file', async () => {
  await counsellor.open(file)
  await facts(counsellor.page).first().waitFor()
  expect(await healthRecord(counsellor.page).count()).toBe(0)
})

it('a consent recorded at the employment authority opens it to the county, and says until when', async () => {
  const { page } = coach
  await coach.open(`${file}/suostumukset`)
  await page.getByRole('button', { name: 'Kirjaa suostumus' }).click()
  const dialog = page.getByRole('dialog', { name: 'Kirjaa asiakkaan vastaus' })
  await dialog.getByRole('radio', { name: 'Antaa suostumuksen' }).check()
  await choose(dialog.getByLabel('Kenelle'), 'Rantalakeuden hyvinvointialue')
  await dialog.getByRole('checkbox', { name: 'Terveydenhuollon lausunnot' }).check()
  await dialog.getByLabel('Mihin tarkoitukseen').fill('Palvelutarpeen arvio')
  await dialog.getByRole('radio', { name: 'puhuen' }).check()
  expect(await findings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Tallenna' }).click()
  await page.getByText('Vastaus on kirjattu. Se vaikuttaa heti.').waitFor()
  expect(await findings(page)).toEqual([])

  await counsellor.open(file)
  await healthRecord(counsellor.page).getByText('suostumuksella').waitFor()
  expect(await findings(counsellor.page)).toEqual([])
})

it('the client sees on the phone who would no longer see what, and withdraws', async () => {
  const { page } = client
  await client.open('/oma')
  await page.getByRole('link', { name: 'Katso tai muuta' }).click()
  await page.getByRole('heading', { level: 1, name: 'Minun suostumukseni' }).waitFor()
  const consent =
    /^Muuta suostumusta.*Rantalakeuden hyvinvointialue saa nähdä: lääkärin ja hoitajan lausunnot/
  await page.getByRole('button', { name: consent }).click()
  const dialog = page.getByRole('dialog', { name: 'Muuta suostumusta' })
  await dialog.getByText('ne, jotka jo työskentelevät kanssasi').waitFor()
  await dialog.getByRole('button', { name: 'Älä muuta' }).waitFor()
  await dialog.getByRole('heading', { name: 'Nämä henkilöt eivät enää näe:' }).waitFor()
  const loser = dialog.getByRole('listitem').filter({ hasText: 'Mikael Storås' })
  await loser.getByText('lääkärin ja hoitajan lausunnot').waitFor()
  expect(await findings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Peru kokonaan' }).click()
  await page.getByText('Valmis. Muutos on voimassa heti.').waitFor()
  expect(await page.getByRole('button', { name: consent }).count()).toBe(0)
  await page.getByText('Rantalakeuden hyvinvointialue sai nähdä').first().waitFor()
  expect(await findings(page)).toEqual([])
})

it('at the county’s next act on the open page the record is gone and the rest stays', async () => {
  const { page } = counsellor
  expect(await healthRecord(page).count()).toBe(1)
  const before = await facts(page).count()
  await card(page)
    .getByRole('button', { name: /^Pitää/ })
    .first()
    .click()
  await page.getByText('merkitty, että pitää paikkansa').waitFor()
  await healthRecord(page).waitFor({ state: 'detached' })
  expect(await facts(page).count()).toBe(before - 1)
  expect(await findings(page)).toEqual([])
})

it('nothing went wrong on the way', () => {
  const complaints = [coach, counsellor, client].flatMap((visitor) => visitor.complaints)
  expect([...complaints, ...product.log]).toEqual([])
})
