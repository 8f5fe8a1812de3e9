import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deadlineTasks, followLaw, settleClocks } from '../../src/features/deadline/index.ts'
import { dayInHelsinki, plainDateOf, yearOf } from '../../src/kernel/plain-date.ts'
import { asSystem, databaseOf } from '../../src/platform/db/transaction.ts'
import { jobTools } from '../../src/platform/jobs.ts'
import { launchBrowser } from '../support/browser.ts'
import { lawOfTwoMonths } from '../support/other-law.ts'
import { type Product, startProduct } from '../support/product.ts'
import { findings, phone, scrollsSideways, type Visitor, visit } from '../support/visitor.ts'

let product: Product
let browser: Browser
let visitor: Visitor
let client: { id: string; name: string }
const now = new Date()
const today = dayInHelsinki(now)
/** The last 31 January whose review has come. */
const year = today >= plainDateOf(yearOf(today), 5, 1) ? yearOf(today) : yearOf(today) - 1

beforeAll(async () => {
  product = await startProduct({ template: 'demo' })
  browser = await launchBrowser()
  client = await signPlanInJanuary()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
  expect(visitor?.complaints ?? []).toEqual([])
})

const system = () => databaseOf(product.database.pools.system)

/** A client of the coach, without a joint service, whose multi-sector plan was signed on 31 January. */
async function signPlanInJanuary(): Promise<{ id: string; name: string }> {
  const { rows } = await product.database.pools.owner.query<{ id: string; name: string }>(
    `select c.id, c.first_names || ' ' || c.last_name as name from client c
     join assignment a on a.client_id = c.id and a.valid @> current_date join position p on p.id = a.position_id
     join worker w on w.id = p.worker_id and w.name = 'Elina Harju'
     where not c.protected and not exists (select from plan where client_id = c.id and kind = 'multiSector')
       and not exists (select from deadline d where d.client_id = c.id and d.state = 'running' and d.due_on < current_date)
     order by c.id limit 1`,
  )
  const [found] = rows
  if (!found) throw new Error('the coach has no such client')
  await asSystem(system(), 'test', async (tx) => {
    await tx
      .insertInto('plan')
      .values({
        clientId: found.id,
        kind: 'multiSector',
        status: 'inForce',
        parties: ['client', 'employment', 'social'],
        signedOn: plainDateOf(year, 1, 31),
        createdAt: now,
      })
      .execute()
    await settleClocks(tx)
  })
  return found
}

async function deriveUnderOtherLaw(): Promise<void> {
  await asSystem(system(), 'test', (tx) => followLaw(tx, lawOfTwoMonths, new Date()))
  const { rows } = await product.database.pools.owner.query(
    `select id from clock_run where status = 'waiting'`,
  )
  await deadlineTasks(lawOfTwoMonths)['deadline.recompute']?.(
    { runId: rows[0].id },
    jobTools(system(), new Date(), product.installation),
  )
}

describe('a plan signed on 31 January', () => {
  it('shows its review on 30 April on the desk, with its reason', async () => {
    visitor = await visit(browser, product, 'omavalmentaja')
    const page = await visitor.open('/tyopoyta?rajaus=overdue&loput=kylla')
    const row = page.getByRole('row').filter({ hasText: client.name })
    await row
      .getByText(/30\.4\./)
      .first()
      .waitFor()
    await row.getByRole('button', { name: /^Miksi/ }).click()
    const why = page.getByRole('dialog')
    await why.getByText(`Suunnitelma hyväksyttiin 31.1.${year}`, { exact: false }).waitFor()
    expect(await why.textContent()).toContain('381/2023')
  })

  it('moves with the version of its rule, and says so on the desk, the file and to the administrator', async () => {
    await deriveUnderOtherLaw()
    const moved = `Siirtyi 30.4.${year} → 31.3.${year}, koska sääntö muuttui`
    const page = await visitor.open('/tyopoyta?rajaus=moved&loput=kylla')
    await page.getByRole('row').filter({ hasText: client.name }).getByText(moved).waitFor()
    expect(await findings(page)).toEqual([])
    await visitor.open(`/asiakkaat/${client.id}`)
    await page.getByText(moved).first().waitFor()
    const admin = await visit(browser, product, 'hallinta', { viewport: phone })
    const runs = await admin.open('/hallinta/maaraajat')
    await runs
      .getByText(/määräaika(a)? siirtyi/)
      .first()
      .waitFor()
    await runs
      .getByText(
        /^Monialaisen suunnitelman tarkistusväli, kuukautta: .*, 1\.1\.2025 alkaen → .*, 1\.1\.2026 alkaen$/,
      )
      .waitFor()
    expect(await findings(runs)).toEqual([])
    expect(await scrollsSideways(runs)).toBe(false)
    expect(admin.complaints).toEqual([])
  })
})
