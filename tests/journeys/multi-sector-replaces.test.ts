import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as plans from '../../src/features/plan/contract.ts'
import { actAs } from '../support/api.ts'
import { launchBrowser } from '../support/browser.ts'
import { readPdf } from '../support/pdf.ts'
import { type Product, startProduct } from '../support/product.ts'
import { findings, type Visitor, visit } from '../support/visitor.ts'

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
})

async function enter(name: string): Promise<Visitor> {
  const visitor = await visit(browser, product, name)
  visitors.push(visitor)
  return visitor
}
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true })
const pressTwice = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).click()
  await inDialog(page, name).click()
}
const owner = () => product.database.pools.owner

it('a multi-sector plan replaces the activation plan from its day, on the page and on paper', async () => {
  const { rows } = await owner().query<{ id: string }>(
    `select c.client_id as id from path_case c join joint_member m on m.case_id = c.id join position p on p.id = m.position_id
     join worker w on w.id = p.worker_id
     where c.path = 'joint' and c.status = 'mapping' and c.closed_on is null
     group by c.client_id having array_agg(w.name order by w.name) = array['Elina Harju', 'Mikael Storås']
       and not bool_or(exists (select from client k where k.id = c.client_id and k.protected)) order by 1 limit 1`,
  )
  const id = rows[0]?.id ?? expect.fail('no client in mapping')
  const [coach, counsellor] = [await actAs(product, 'omavalmentaja'), await actAs(product, 'sosiaaliohjaaja')]
  const words = (names: string[]) => Object.fromEntries(names.map((name) => [name, 'Sovittu.']))
  const make = async (kind: plans.PlanKind, contents: Record<string, string>) => {
    const planId = randomUUID()
    const of = { params: { clientId: id, planId } }
    const services = [
      {
        service: 'Valmennus',
        provider: null,
        lane: 'employment' as const,
        beginsOn: '2026-12-01',
        endsOn: null,
      },
    ]
    const draft = { goal: 'Osa-aikatyö.', rehabWork: false, services, outcomes: [] }
    await coach(plans.draftPlan, { params: { clientId: id }, body: { id: planId, kind } })
    await coach(plans.saveDraft, { ...of, body: { version: 1, ...draft, contents } })
    await coach(plans.sendToSigning, { ...of, body: { version: 2 } })
    await coach(plans.signPlan, { ...of, body: { version: 3, party: 'client' } })
    await counsellor(plans.signPlan, { ...of, body: { version: 3, party: 'social' } })
    return of
  }
  const eight = ['educationAndWork', 'earlierServices', 'earlierPlans', 'measures', 'jobSearch']
  const former = await make('activation', words(eight))
  await coach(plans.signPlan, { ...former, body: { version: 3, party: 'employment' } })
  await make('multiSector', words(['followUp', 'jobSearch']))

  const { page, open } = await enter('omavalmentaja')
  await open(`/asiakkaat/${id}/suunnitelmat`)
  await pressTwice(page, 'Allekirjoita')
  await page.getByText('Kaikki ovat allekirjoittaneet. Suunnitelma on voimassa.').waitFor()
  const old = page.getByRole('article', { name: 'Aktivointisuunnitelma', exact: true })
  await old.getByText('Korvattu', { exact: true }).waitFor()
  await old.getByText('korvasi: monialainen työllistymissuunnitelma').waitFor()
  await page
    .getByRole('article', { name: 'Monialainen työllistymissuunnitelma' })
    .getByText('korvaa: aktivointisuunnitelma')
    .waitFor()
  expect(await findings(page)).toEqual([])
  await old.getByRole('button', { name: /^Näytä sisältö/ }).click()
  const saved = page.waitForEvent('download')
  await old.getByRole('button', { name: /^Lataa asiakirja/ }).click()
  const { text } = await readPdf(await readFile(await (await saved).path()))
  expect(text.replaceAll(/\s+/g, ' ')).toContain('korvasi: monialainen työllistymissuunnitelma')
})
