import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileNames } from '../../src/features/importing/index.ts'
import { addMonths, dayInHelsinki, formatFinnishDate } from '../../src/kernel/plain-date.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { databaseOf } from '../../src/platform/db/transaction.ts'
import { type JobRunner, startJobs } from '../../src/platform/jobs.ts'
import { allTasks } from '../../src/tasks.ts'
import { launchBrowser } from '../support/browser.ts'
import { faultyExtract, mendedExtract, shareListOf } from '../support/extract.ts'
import { asOfficeReads, hasOffice } from '../support/office.ts'
import { type Product, startProduct } from '../support/product.ts'
import { findings, phone, scrollsSideways, visit } from '../support/visitor.ts'

let product: Product
let browser: Browser
let jobs: JobRunner
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yhteispolku-extract-'))
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
  rmSync(folder, { recursive: true, force: true })
})

const files = fileNames.map((name) => join(faultyExtract, name)).filter((path) => existsSync(path))
/** The newest month that has ended, of which there is no list yet. */
const month = addMonths(dayInHelsinki(systemClock.now()), -1).slice(0, 7)
/** The extract put right, and Kela's list of the month with it, as files of a folder. */
function mendedFiles(): string[] {
  const all = { ...mendedExtract(), 'share_list.csv': shareListOf(month) }
  return Object.entries(all).map(([name, text]) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  })
}
const countOf = async (text: string): Promise<number> => {
  const { rows } = await product.database.pools.owner.query(`select count(*)::int as n from ${text}`)
  return rows[0].n
}
const taken = () => countOf(`client where reference like 'A-0%'`)

describe('from a folder with ten faulty rows to the published report', () => {
  it('shows the ten with file, line and column, takes the good ones, and the others when they are put right', async () => {
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
    const file = await download
    expect(file.suggestedFilename()).toBe('tuonnin-virheet.csv')
    const lines = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\n')
    expect(lines.filter((line) => line.startsWith('virhe;'))).toHaveLength(10)
    expect(lines[1]).toContain('virhe;clients.csv;26;identity_code;')

    await page.getByRole('button', { name: 'Tuo tiedot' }).click()
    await page.getByRole('heading', { name: 'Tiedot on tuotu' }).waitFor()
    expect(await taken()).toBe(29)
    expect(await countOf(`period where reference like 'J-%'`)).toBe(8)
    expect(await countOf('import_file')).toBe(0)
    expect(await findings(page)).toEqual([])

    await open('/tuonti')
    await page.locator('input[type=file]').setInputFiles(mendedFiles())
    await page.getByRole('button', { name: 'Katso ensin' }).click()
    await page.getByRole('heading', { name: 'Näin kävisi' }).waitFor()
    expect(await page.getByRole('table', { name: 'Virheelliset rivit, luettelo' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Tuo tiedot' }).click()
    await page.getByRole('heading', { name: 'Tiedot on tuotu' }).waitFor()
    expect(await taken()).toBe(33)
    expect(await countOf(`share_row where month = '${month}-01'`)).toBe(6)
    expect(complaints).toEqual([])
    await close()
  })

  it('goes through the share list: who is new, who contacts whom by when, and the minutes', async () => {
    const { page, open, complaints, close } = await visit(browser, product, 'toimistovirkailija')
    await open('/maksuosuus')
    await page.getByLabel('Kunta').selectOption({ label: 'Laihia' })
    await page.getByRole('button', { name: /^Uudet\s*6$/ }).click()
    await page.getByRole('rowheader', { name: /Aino Koivuranta/ }).waitFor()
    await page.getByRole('button', { name: 'Sovi yhteydenotto: Aino Koivuranta' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Soitto').check()
    await dialog
      .getByLabel('Viimeistään')
      .fill(formatFinnishDate(addMonths(dayInHelsinki(systemClock.now()), 1)))
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByText('Sovittu 1 yhteydenotto.').waitFor()
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByRole('button', { name: 'Hyväksy pöytäkirja' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Hyväksy pöytäkirja' }).click()
    await page.getByText('Pöytäkirja on hyväksytty.').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('publishes the month, leads from a figure to its people, and opens elsewhere as a workbook', async () => {
    const { page, open, complaints, close } = await visit(browser, product, 'paallikko')
    await open('/raportit')
    const line = page.getByRole('row', { name: /^Henkilöitä maksuosuuslistalla/ })
    const shown = (await line.locator('td').first().textContent())?.trim()
    expect(shown).toBe('6')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Excel' }).click()
    const path = await (await download).path()
    const workbook = readFileSync(path)
    expect(workbook.subarray(0, 2).toString()).toBe('PK')
    if (hasOffice) {
      const told = asOfficeReads(workbook).find((row) => row.startsWith('share.persons,'))
      expect(told?.split(',').slice(0, 3)).toEqual(['share.persons', 'Henkilöitä maksuosuuslistalla', shown])
    }

    await line.getByRole('link').click()
    await page.getByRole('heading', { name: 'Luvun takana (6)' }).waitFor()
    expect(await page.getByRole('link', { name: 'Koivuranta Aino' }).count()).toBe(1)

    await open('/raportit')
    await page.getByRole('button', { name: 'Julkaise kuukausi' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Julkaise kuukausi' }).click()
    await page.getByRole('heading', { name: 'Julkaistut raportit' }).waitFor()
    const published = page.getByRole('row', { name: /^Henkilöitä maksuosuuslistalla/ })
    expect((await published.locator('td').first().textContent())?.trim()).toBe('6')
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
