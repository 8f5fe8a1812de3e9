import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileNames } from '../../src/features/importing/index.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { databaseOf } from '../../src/platform/db/transaction.ts'
import { type JobRunner, startJobs } from '../../src/platform/jobs.ts'
import { allTasks } from '../../src/tasks.ts'
import { launchBrowser } from '../support/browser.ts'
import { faultyExtract } from '../support/extract.ts'
import { type Product, startProduct } from '../support/product.ts'
import { findings, phone, scrollsSideways, visit } from '../support/visitor.ts'

let product: Product
let browser: Browser
let jobs: JobRunner
beforeAll(async () => {
  product = await startProduct()
  const { ownerUrl, pools } = product.database
  jobs = await startJobs({
    ownerUrl,
    system: databaseOf(pools.system),
    tasks: allTasks({}),
    clock: systemClock,
    installation: product.installation,
    log: (line) => process.stderr.write(`${line}\n`),
  })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await jobs?.stop()
  await product?.stop()
})

const files = fileNames.map((name) => join(faultyExtract, name)).filter((path) => existsSync(path))
const countOf = async (text: string): Promise<number> => {
  const { rows } = await product.database.pools.owner.query(`select count(*)::int as n from ${text}`)
  return rows[0].n
}
const taken = () => countOf(`client where reference like 'A-0%'`)

describe('import of an extract with ten faulty rows', () => {
  it('shows the ten with file, line and column, and takes the good ones when asked', async () => {
    const { page, open, complaints, close } = await visit(browser, product, 'rekisteri')
    await open('/tuonti')
    await page.locator('input[type=file]').setInputFiles(files)
    await page.getByRole('button', { name: 'Katso ensin' }).click()
    await page.getByRole('heading', { name: 'Näin kävisi' }).waitFor()
    expect(await taken()).toBe(0)
    const faulty = page.getByRole('table', { name: 'Virheelliset rivit, luettelo' }).locator('tbody tr')
    const told = await faulty.evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    )
    expect(told.map((cells) => cells.slice(0, 3).join(' '))).toEqual([
      'clients.csv 26 identity_code',
      'clients.csv 32 birth_date',
      'clients.csv 33 last_name',
      'clients.csv 34 municipality',
      'relationships.csv 5 closed_on',
      'relationships.csv 41 client_ref',
      'statuses.csv 46 status',
      'periods.csv 10 from',
      'attendance.csv 7 absence',
      'meetings.csv 16 held_on',
    ])
    expect(told.every((cells) => (cells[3] ?? '').length > 8 && (cells[4] ?? '').length > 8)).toBe(true)
    expect(await findings(page)).toEqual([])

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Lataa virheet' }).click()
    expect((await download).suggestedFilename()).toBe('tuonnin-virheet.csv')

    await page.getByRole('button', { name: 'Tuo tiedot' }).click()
    await page.getByRole('heading', { name: 'Tiedot on tuotu' }).waitFor()
    expect(await taken()).toBe(29)
    expect(await countOf(`period where reference like 'J-%'`)).toBe(8)
    expect(await countOf('import_file')).toBe(0)
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it('asked for all or nothing, takes nothing and says so; the run is found again on a phone', async () => {
    const before = await countOf('client')
    const { page, open, complaints, close } = await visit(browser, product, 'rekisteri', { viewport: phone })
    await open('/tuonti')
    await page.locator('input[type=file]').setInputFiles(files.slice(0, 1))
    await page.getByRole('button', { name: 'Katso ensin' }).click()
    await page.getByLabel('Kaikki tai ei mitään').check()
    await page.getByRole('button', { name: 'Tuo tiedot' }).click()
    await page.getByRole('heading', { name: 'Mitään ei tuotu' }).waitFor()
    expect(await countOf('client')).toBe(before)
    expect(await scrollsSideways(page)).toBe(false)
    expect(await findings(page)).toEqual([])
    await page.reload()
    await page.getByRole('heading', { name: 'Mitään ei tuotu' }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('is nobody else’s to see: a coach has no such page in the menu and no such runs', async () => {
    const { page, open, close } = await visit(browser, product, 'omavalmentaja')
    await open('/tyopoyta')
    expect(await page.getByRole('link', { name: 'Tuonti' }).count()).toBe(0)
    const answer = await page.request.get(`${product.address}/api/imports`)
    expect(answer.status()).toBe(403)
    await close()
  })
})
