import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as acts from '../../src/features/decision/acts-contract.ts'
import { listDecisions, readDecision } from '../../src/features/decision/contract.ts'
import { assessNeeds } from '../../src/features/path/moves-contract.ts'
import * as periods from '../../src/features/period/contract.ts'
import * as plans from '../../src/features/plan/contract.ts'
import { nameMaker } from '../../src/features/plan/makers-contract.ts'
import * as referrals from '../../src/features/referral/contract.ts'
import { addDays, addMonths, dayInHelsinki } from '../../src/kernel/plain-date.ts'
import { actAs } from '../support/api.ts'
import { launchBrowser } from '../support/browser.ts'
import { readPdf } from '../support/pdf.ts'
import { announceOwnPlace } from '../support/places.ts'
import { type Product, startProduct } from '../support/product.ts'
import { findings, type Visitor, visit } from '../support/visitor.ts'

/** What is known before anybody opens a form, each written once by the one whose word it is. */
const said = {
  assessment: 'Arjen rytmi puuttuu, työkyky riittää kahteen päivään viikossa.',
  tried: 'Työpaja keskeytyi keväällä.',
  goal: 'Kaksi työtoimintapäivää viikossa',
  place: 'Kierrätyspaja',
}
const today = dayInHelsinki(new Date())
const starts = addDays(today, 7)

let product: Product
let browser: Browser
let coordinator: Visitor
let clientId: string
let decisionId: string

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), launchBrowser()])
  coordinator = await visit(browser, product, 'kuty-ohjaaja')
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const owner = () => product.database.pools.owner
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true })
const pressTwice = async (page: Page, name: string) => {
  await button(page, name).click()
  await inDialog(page, name).click()
}
const postOf = async (name: string) => {
  const { rows } = await owner().query<{ id: string; unitId: string }>(
    `select p.id, p.unit_id as "unitId" from position p join worker w on w.id = p.worker_id where w.subject = 'demo ' || $1`,
    [name],
  )
  return rows[0] ?? expect.fail(`${name} has no post`)
}

/** A jobseeker whose coach assessed the need and referred them; social services took them and assess that the act applies. */
async function assessedClient(): Promise<string> {
  const { rows } = await owner().query<{ id: string }>(
    `select a.client_id as id from assignment a join position p on p.id = a.position_id join worker w on w.id = p.worker_id
     where w.subject = 'demo omavalmentaja' and upper_inf(a.valid)
       and not exists (select from path_case c where c.client_id = a.client_id and c.closed_on is null)
       and not exists (select from client k where k.id = a.client_id and k.protected)
     order by 1 limit 1`,
  )
  const id = rows[0]?.id ?? expect.fail('the coach has nobody to refer')
  const [coach, social] = [await actAs(product, 'omavalmentaja'), await actAs(product, 'kuty-ohjaaja')]
  const { unitId: toUnitId } = await postOf('kuty-ohjaaja')
  const { assessment, tried } = said
  const referral = { id: randomUUID(), kind: 'rehabWork' as const, toUnitId, reason: 'Työ alkaa vähitellen.' }
  await coach(referrals.sendReferral, {
    params: { clientId: id },
    body: { ...referral, tried, assessment: '' },
  })
  const { caseId } = await social(referrals.acceptReferral, {
    params: { referralId: referral.id },
    body: { relationshipId: randomUUID(), caseId: randomUUID(), version: 1 },
  })
  await social(assessNeeds, {
    params: { clientId: id, caseId: caseId ?? '' },
    body: {
      stepId: randomUUID(),
      version: 1,
      on: today,
      hasEmploymentPlan: true,
      supportDays: 600,
      supportDaysLast12Months: 250,
      ownRequest: false,
      assessment,
    },
  })
  return id
}

it('an activation plan starts with what the assessment and the referral say, and three sign it', async () => {
  clientId = await assessedClient()
  const page = await coordinator.open(`/asiakkaat/${clientId}/suunnitelmat`)
  await button(page, 'Aloita suunnitelma').click()
  await page.getByRole('radio', { name: 'Aktivointisuunnitelma', exact: true }).check()
  await inDialog(page, 'Aloita suunnitelma').click()
  await page.getByText(said.assessment).waitFor()
  await page.getByText(said.tried).waitFor()
  await writeTheRest(page)
  await button(page, 'Vie allekirjoitettavaksi').click()
  await page.getByText('Allekirjoitettavana').waitFor()
  expect(await findings(page)).toEqual([])
  await pressTwice(page, 'Asiakas allekirjoittaa tässä')
  await pressTwice(page, 'Allekirjoita')
  await page.getByText('Allekirjoitus on tallennettu.').waitFor()
  await signAsEmployment()
  await page.reload()
  await page.getByText('Voimassa', { exact: true }).waitFor()
})

/** The points that nobody knew yet, once each. */
async function writeTheRest(page: Page) {
  await page.getByLabel('Tavoite', { exact: true }).fill(`${said.goal}.`)
  for (const empty of await page.locator('textarea').all())
    if ((await empty.inputValue()) === '') await empty.fill('Sovittu yhdessä.')
  await page.getByText(/^Tallennettu klo/).waitFor()
}

/** The employment authority's official, named to make the plan together, signs last (189/2001 5, 12 §). */
async function signAsEmployment() {
  const [social, coach] = [await actAs(product, 'kuty-ohjaaja'), await actAs(product, 'omavalmentaja')]
  const { plans: all } = await social(plans.listPlans, { params: { clientId } })
  const plan = all.find(({ status }) => status === 'signing') ?? expect.fail('no plan waits for signatures')
  const of = { params: { clientId, planId: plan.id } }
  const { id: positionId } = await postOf('omavalmentaja')
  await social(nameMaker, { ...of, body: { id: randomUUID(), positionId } })
  await coach(plans.signPlan, { ...of, body: { version: plan.version, party: 'employment' } })
}

it('a decision is prepared from the plan and the place with nothing typed', async () => {
  await reservePlace()
  const page = await coordinator.open(`/asiakkaat/${clientId}/paatokset`)
  await pressTwice(page, 'Valmistele päätös')
  await page.waitForURL(/paatokset\/[0-9a-f-]{36}/)
  decisionId = page.url().split('/').at(-1) ?? ''
  expect(await page.getByLabel(/^Paikka/).inputValue()).toBe(said.place)
  expect(await page.getByLabel(/^Perustelut/).inputValue()).toContain(said.goal)
})

it('two prepare it at once, and nothing of either is lost', async () => {
  const { page } = coordinator
  const social = await actAs(product, 'kuty-ohjaaja')
  const of = { params: { clientId, decisionId } }
  const { contents, version } = await social(readDecision, of)
  const theirs = { ...contents, facts: 'Lausunto on saatu.', clientView: 'Toivoo aamuja.' }
  await page.getByLabel(/^Asiakkaan näkemys/).fill('Toivoo iltapäiviä.')
  await social(acts.saveDecision, { ...of, body: { version, contents: theirs } })
  await button(page, 'Tallenna').click()
  await page.getByText('Molemmat tekstit ovat tallessa.').waitFor()
  expect(await page.getByLabel(/^Selvitys/).inputValue()).toBe('Lausunto on saatu.')
  expect(await findings(page)).toEqual([])
  await button(page, 'Tee päätös').click()
  const choice = page.getByRole('button', { name: /^Pidä molemmat/ })
  expect(await choice.evaluate((own) => document.activeElement?.contains(own))).toBe(true)
  await choice.click()
  await button(page, 'Tallenna').click()
  await page.getByText(/^Tallennettu klo/).waitFor()
  expect((await social(readDecision, of)).contents.clientView).toBe('Toivoo aamuja.\n\nToivoo iltapäiviä.')
})

it('it is made, and its PDF says what plan and place said', async () => {
  const { page } = coordinator
  await pressTwice(page, 'Tee päätös')
  await page.getByText('Odottaa tiedoksiantoa', { exact: true }).waitFor()
  expect(await findings(page)).toEqual([])
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Lataa asiakirja/ }).click()
  const pdf = await readPdf(await readFile(await (await saved).path()))
  expect(pdf).toMatchObject({ accessibility: '1', language: 'fi-FI' })
  const text = pdf.text.replaceAll(/\s+/g, ' ')
  const told = [said.goal, said.place, 'Arvioidaan viimeistään', 'Oikaisuvaatimusohje']
  expect(told.filter((part) => !text.includes(part))).toEqual([])
})

/** The place is held for the client and takes them: days, hours and weeks are known from then on. */
async function reservePlace() {
  const placeId = await announceOwnPlace(owner(), said.place, { seats: 1 })
  const [social, place] = [await actAs(product, 'kuty-ohjaaja'), await actAs(product, 'paikka')]
  const needs = { field: null, languages: [], characteristics: [], support: null }
  const wanted = { id: randomUUID(), placeId, kind: 'rehabWork' as const, needs }
  const span = { from: starts, to: addDays(addMonths(starts, 6), -1) }
  await social(periods.holdPlace, {
    params: { clientId },
    body: { ...wanted, ...span, days: ['tue.am', 'thu.am'] },
  })
  const { enquiries } = await place(periods.listEnquiries)
  const asked = enquiries.find((one) => one.place === said.place) ?? expect.fail('the place was not asked')
  await place(periods.answerEnquiry, { params: { enquiryId: asked.id }, body: { answer: 'confirmed' } })
}

it('a decision is corrected after an appeal: the former stays as it was, the new one takes its place', async () => {
  const social = await actAs(product, 'kuty-ohjaaja')
  const of = { params: { clientId, decisionId } }
  const reason = 'Oikaisuvaatimus hyväksyttiin: päiviä on yksi.'
  const { version } = await social(readDecision, of)
  await social(acts.deliverDecision, { ...of, body: { version, sentOn: today } })
  await social(acts.recordAppeal, { ...of, body: { version: version + 1, on: today, reason } })
  const page = await coordinator.open(`/asiakkaat/${clientId}/paatokset/${decisionId}`)
  await button(page, 'Tee korjaus').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Muutoksenhaun jälkeen' }).check()
  await dialog.getByLabel('Miksi').fill(reason)
  expect(await findings(page)).toEqual([])
  await inDialog(page, 'Tee korjaus').click()
  await page.waitForURL((url) => !url.pathname.endsWith(decisionId))
  expect(await page.getByLabel(/^Paikka/).inputValue()).toBe(said.place)
  await page.getByLabel(/^Päiviä viikossa/).fill('1')
  await pressTwice(page, 'Tee päätös')
  await page.getByText('Odottaa tiedoksiantoa', { exact: true }).waitFor()

  const newId = page.url().split('/').at(-1) ?? ''
  const [former, corrected] = [
    await social(readDecision, of),
    await social(readDecision, { params: { clientId, decisionId: newId } }),
  ]
  expect(former).toMatchObject({ status: 'corrected', supersededBy: newId, contents: { daysPerWeek: 2 } })
  expect(corrected).toMatchObject({ status: 'decided', supersedes: decisionId, contents: { daysPerWeek: 1 } })
  expect(corrected.number).not.toBe(former.number)
  const { rows: cases } = await owner().query('select distinct case_id from decision where id in ($1, $2)', [
    decisionId,
    newId,
  ])
  expect(cases).toEqual([{ case_id: expect.any(String) }])
  const { decisions } = await social(listDecisions, { params: { clientId } })
  expect(decisions.map(({ status }) => status)).toEqual(['decided', 'corrected'])
})

it('nothing went wrong on the way', () => {
  expect([...coordinator.complaints, ...product.log]).toEqual([])
})
