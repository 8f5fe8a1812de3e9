import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { plainDay } from '../../locales/format.ts'
import { addMonths, dayInHelsinki } from '../../src/kernel/plain-date.ts'
import { launchBrowser } from '../support/browser.ts'
import { choose } from '../support/fields.ts'
import { type Product, startProduct } from '../support/product.ts'
import { findings, type Visitor, visit } from '../support/visitor.ts'

const today = dayInHelsinki(new Date())
const name = 'Rauha Testilehto'
const assessment = 'Työkyky on alentunut selkävaivan vuoksi. Arjen tuki puuttuu.'

/** Told to the sender and no part of the referral: the pair sees it, from the day it is named. */
const work = 'Keittiöapulaisena kuusi vuotta.'

let product: Product
let browser: Browser
/** The employment authority's own coach, and the wellbeing county's counsellor: one sends, the other receives. */
let coach: Visitor
let counsellor: Visitor

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), launchBrowser()])
  ;[coach, counsellor] = await Promise.all([
    visit(browser, product, 'omavalmentaja'),
    visit(browser, product, 'sosiaaliohjaaja'),
  ])
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** Takes a new client in, having searched first, and answers the address of the file. */
async function takeIn({ page, open }: Visitor): Promise<string> {
  await open('/uusi')
  const search = page.getByRole('searchbox', { name: 'Nimi tai koko henkilötunnus' })
  await search.fill('Testilehto')
  await search.press('Enter')
  await page.getByText('Perusteidesi sisältä ei löytynyt ketään.').waitFor()
  await page.getByRole('radio', { name: 'Otan asiakkaan vastaan' }).check()
  await page.getByLabel('Sukunimi').fill('Testilehto')
  await page.getByLabel('Etunimet').fill('Rauha')
  await page.getByLabel('Syntymäpäivä', { exact: true }).fill('4.5.1988')
  await page.getByRole('button', { name: 'Avaa asiakkuus' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  return new URL(page.url()).pathname
}

async function tellOfWork(page: Page) {
  await page.getByRole('button', { name: 'Lisää asia' }).click()
  const dialog = page.getByRole('dialog', { name: 'Lisää asia tilannekortille' })
  await choose(dialog.getByLabel('Aihe'), 'Työ ja osaaminen')
  await dialog.getByLabel('Mitä asiakas kertoi tai mitä tiedät?').fill(work)
  await dialog.getByRole('button', { name: 'Tallenna' }).click()
  await page.getByText(work).waitFor()
}

async function sendReferral(page: Page) {
  await page.getByRole('button', { name: 'Lähetä lähete' }).click()
  const dialog = page.getByRole('dialog', { name: 'Lähetä lähete' })
  await choose(dialog.getByLabel('Mihin palveluun'), 'Monialainen tuki')
  await choose(dialog.getByLabel('Vastaanottava yksikkö'), 'Aikuissosiaalityö')
  await dialog.getByLabel('Syy').fill('Tarvitsee työllisyyspalvelujen ja sosiaalihuollon yhteistä tukea.')
  await dialog.getByLabel('Mitä on jo kokeiltu').fill('Työnhakuvalmennus, keskeytyi.')
  await dialog.getByLabel('Tehty arvio').fill(assessment)
  expect(await findings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Lähetä', exact: true }).click()
  await page.getByText('Asiakas on sinulla, kunnes vastaanottaja hyväksyy.').waitFor()
}

/** Opens the dialog of the path's next act, fills it, and confirms with the button of the same name. */
async function act(page: Page, name: string, fill: (dialog: Locator) => Promise<unknown>) {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog', { name, exact: true })
  await fill(dialog)
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** The drawn path has come to this step. */
const isAt = (page: Page, step: string) =>
  page.locator('[aria-current="step"]').filter({ hasText: step }).waitFor()

/** The plan at the table: what the law asks for and what was agreed; it saves itself, and goes to be signed. */
async function draftPlan(page: Page) {
  await page.getByRole('link', { name: 'Tee suunnitelma' }).click()
  await page.getByRole('button', { name: 'Aloita suunnitelma' }).click()
  const dialog = page.getByRole('dialog', { name: 'Aloita suunnitelma' })
  await dialog.getByRole('radio', { name: 'Monialainen työllistymissuunnitelma' }).check()
  await dialog.getByRole('button', { name: 'Aloita suunnitelma' }).click()
  await page.getByLabel('Tavoite').fill('Osa-aikainen työ keittiössä ja arki, joka kantaa.')
  await page.getByRole('button', { name: 'Lisää palvelu' }).click()
  const service = page.getByRole('group', { name: 'Palvelu 1' })
  await service.getByLabel('Palvelu', { exact: true }).fill('Sosiaaliohjaus')
  await service.getByLabel('Alkaa', { exact: true }).fill(plainDay(today))
  await page.getByLabel('Seuranta').fill('Tapaamme työparin kanssa joka kuukausi.')
  await page.getByLabel('Työnhakuvelvollisuus').fill('Kaksi työmahdollisuutta kuukaudessa.')
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: 'Vie allekirjoitettavaksi' }).click()
}

/** Signs in the dialog that the button opens. */
async function sign(page: Page, opener: string, title: string) {
  await page.getByRole('button', { name: opener, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.getByRole('button', { name: opener, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Every party's signature, as the page lists them. */
const signatures = (page: Page) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Allekirjoitukset' }) })
    .last()

let file: string

it('a referral shows its receiver the referral and nothing more, and the sender keeps the client', async () => {
  file = await takeIn(coach)
  await tellOfWork(coach.page)
  await sendReferral(coach.page)
  await coach.page.getByText('Odottaa vastausta').waitFor()
  await coach.page.getByText('Näet nämä tiedot, koska hän on asiakkaasi').waitFor()

  await counsellor.open(file)
  await counsellor.page.getByText('Näet tästä asiakkaasta vain lähetteen.').waitFor()
  expect(await counsellor.page.getByText(work).count()).toBe(0)
  expect(await findings(counsellor.page)).toEqual([])
  await counsellor.page.getByRole('link', { name: 'Avaa lähete' }).click()
  await counsellor.page.getByRole('heading', { level: 1, name }).waitFor()
  await counsellor.page.getByText(assessment).waitFor()
  await counsellor.page.getByText('Näet tästä asiakkaasta vain lähetteen.').waitFor()
  expect(await counsellor.page.getByRole('link', { name: 'Avaa asiakas' }).count()).toBe(0)
  expect(await findings(counsellor.page)).toEqual([])
})

it('accepting opens the file and the path, and the sender sees who goes on', async () => {
  const { page } = counsellor
  await page.getByRole('button', { name: 'Hyväksy lähete' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.getByText('Näet nämä tiedot, koska hän on asiakkaasi').waitFor()
  await isAt(page, 'Edellytykset')
  expect(new URL(page.url()).pathname).toBe(file)
  await coach.open(file)
  await coach.page.getByText('Hyväksytty').waitFor()
})

it('criteria, the pair with the client informed, consent and the first meeting lead to the mapping period', async () => {
  const { page } = counsellor
  await act(page, 'Arvioi edellytykset', (dialog) => dialog.getByLabel('Arvio').fill(assessment))
  await isAt(page, 'Työpari')
  await act(page, 'Nimeä työpari', async (dialog) => {
    await choose(dialog.getByLabel('Työvoimaviranomainen'), 'Elina Harju')
    await dialog.getByRole('button', { name: 'Nimeä työpari' }).click()
    await dialog
      .getByRole('link', { name: 'Päivä, jona asiakkaalle kerrottiin: Täytä tämä kohta.' })
      .waitFor()
    await dialog.getByLabel('Päivä, jona asiakkaalle kerrottiin', { exact: true }).fill(plainDay(today))
  })
  await isAt(page, 'Suostumukset')
  // in the pair each sees what the other was told
  await page.getByText(work).waitFor()
  await act(page, 'Kirjaa vastaus', (dialog) =>
    dialog.getByRole('radio', { name: 'Antoi suostumuksen' }).check(),
  )
  await isAt(page, 'Yhteistapaaminen')
  await act(page, 'Kirjaa tapaaminen', (dialog) =>
    dialog.getByRole('radio', { name: 'Paikan päällä' }).check(),
  )
  await isAt(page, 'Palvelutarpeen arviointi')
  expect(await findings(page)).toEqual([])
})

it('the plan is due in three months, and Miksi says by which section', async () => {
  const { page } = counsellor
  const due = plainDay(addMonths(today, 3))
  await page.getByRole('button', { name: 'Miksi? Seuraavaksi: monialainen työllistymissuunnitelma' }).click()
  const why = page.getByRole('dialog', { name: `Miksi viimeistään` })
  await why.getByText(due).first().waitFor()
  await why.getByRole('link', { name: '381/2023, 4 §' }).waitFor()
  await page.keyboard.press('Escape')
})

it('both authorities sign after the client, and both see the plan in force with its review', async () => {
  await draftPlan(counsellor.page)
  await sign(counsellor.page, 'Allekirjoita', 'Allekirjoita suunnitelma')
  await counsellor.page.getByText('Allekirjoitus on tallennettu.').waitFor()
  await sign(counsellor.page, 'Asiakas allekirjoittaa tässä', 'Asiakkaan allekirjoitus')
  await signatures(counsellor.page).getByText('paikalla Mikael Storås').waitFor()
  await coach.open(`${file}/suunnitelmat`)
  expect(await findings(coach.page)).toEqual([])
  await sign(coach.page, 'Allekirjoita', 'Allekirjoita suunnitelma')
  await coach.page.getByText('Kaikki ovat allekirjoittaneet. Suunnitelma on voimassa.').waitFor()
  await counsellor.open(`${file}/suunnitelmat`)
  const reviewed = plainDay(addMonths(today, 3))
  for (const { page } of [coach, counsellor]) {
    const plan = page.getByRole('article', { name: 'Monialainen työllistymissuunnitelma' })
    await plan.getByText('Voimassa', { exact: true }).waitFor()
    await plan.getByText(`tarkistetaan viimeistään ${reviewed}`).waitFor()
    await page.getByRole('link', { name: 'Tilanne', exact: true }).click()
    await isAt(page, 'Seuranta')
    expect(await findings(page)).toEqual([])
  }
})

it('nothing went wrong on the way', () => {
  expect([...coach.complaints, ...counsellor.complaints, ...product.log]).toEqual([])
})
