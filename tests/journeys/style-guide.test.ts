import fastify, { type FastifyInstance } from 'fastify'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { common } from '../../locales/fi/common.ts'
import { readMe } from '../../src/features/session/contract.ts'
import type { ResponseOf } from '../../src/kernel/endpoint.ts'
import { buildPages } from '../../src/platform/build.ts'
import type { Installation } from '../../src/platform/http/context.ts'
import { servePages } from '../../src/platform/http/pages.ts'
import { setSecurityHeaders } from '../../src/platform/http/security.ts'
import { launchBrowser } from '../support/browser.ts'
import { findings, scrollsSideways } from '../support/visitor.ts'

const samples = ['', '/tyopoyta', '/asiakas', '/paikat', '/lasnaolot', '/oma'].map(
  (name) => `/tyyliopas${name}`,
)
const stranger: ResponseOf<typeof readMe> = {
  signedIn: false,
  demonstration: false,
  day: null,
  worker: null,
  client: null,
  persons: [],
  position: null,
  positions: [],
  idleMinutes: 30,
  permitted: [],
}

let app: FastifyInstance
let browser: Browser
let address: string

/** The pages as the product serves them, content policy included, before anybody has signed in. */
beforeAll(async () => {
  app = fastify()
  setSecurityHeaders(app, { publicUrl: 'http://127.0.0.1', demonstration: true } as Installation)
  app.get(readMe.path, async () => stranger)
  await servePages(app, await buildPages(() => undefined))
  address = await app.listen({ host: '127.0.0.1', port: 0 })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
})

/** Opens a page; everything that the browser complains of is collected (a refused style or script among it). */
async function open(context: BrowserContext, path: string) {
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(address + path)
  await page.locator('h1').waitFor()
  // the page of a fault has a heading, too, and nothing to find fault with
  expect(await page.locator('h1').textContent()).not.toBe(common.problem.title)
  return { page, complaints }
}

/** Colours are those of the phone on a desktop too, and in the dark only colours are others; at 320 px all has to fit (WCAG 1.4.10). */
const views = [
  { name: 'desktop', width: 1440, height: 900, colorScheme: 'light', judge: 'allButColours' },
  { name: 'phone, light', width: 390, height: 844, colorScheme: 'light', judge: 'all' },
  { name: 'phone, dark', width: 390, height: 844, colorScheme: 'dark', judge: 'colours' },
  { name: '320 px', width: 320, height: 700, colorScheme: 'light', judge: undefined },
] as const

it.each(samples)(
  '%s has no accessibility finding and no sideways scroll, whatever it is looked at on',
  async (path) => {
    // colours change at once, and not while they are judged
    const context = await browser.newContext({ locale: 'fi-FI', reducedMotion: 'reduce' })
    const { page, complaints } = await open(context, path)
    const faults: string[] = []
    for (const { name, width, height, colorScheme, judge } of views) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      const found = judge ? await findings(page, judge) : []
      if (await scrollsSideways(page)) found.push('scrolls sideways')
      faults.push(...found.map((fault) => `${name}: ${fault}`))
    }
    expect([...faults, ...complaints]).toEqual([])
    await context.close()
  },
)

describe('by keyboard', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

  it('Miksi? opens beside its button, closes by Esc and gives the focus back', async () => {
    const context = await browser.newContext({ locale: 'fi-FI' })
    const { page } = await open(context, '/tyyliopas/tyopoyta')
    const button = page.getByRole('button', { name: 'Miksi? määräaika, Nadia Rahimi' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Miksi viimeistään ke 13.1.2027?' }).waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe('Miksi? määräaika, Nadia Rahimi')
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    await context.close()
  })

  it('g and a letter goes to a page, whose heading has the focus; arrows move in a list', async () => {
    const context = await browser.newContext({ locale: 'fi-FI' })
    const { page } = await open(context, '/tyyliopas/tyopoyta')
    await page.getByRole('link', { name: 'Aaro Kivelä' }).focus()
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('Nadia Rahimi')
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await expect.poll(() => focused(page)).toBe('Etsi paikka')
    expect(await page.title()).toBe('Etsi paikka – Yhteispolku')
    await context.close()
  })

  it('a day is chosen from the calendar, and what was typed survives a reload until saved', async () => {
    const context = await browser.newContext({ locale: 'fi-FI' })
    const { page } = await open(context, '/tyyliopas')
    await page.getByRole('button', { name: /Valitse kalenterista/ }).click()
    await page.getByRole('button', { name: /24\. maaliskuuta 2027/ }).waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const day = page.getByLabel('Seuraava yhteydenotto', { exact: true })
    await expect.poll(() => day.inputValue()).toBe('25.3.2027')
    await page.reload()
    await expect.poll(() => day.inputValue()).toBe('25.3.2027')
    await page.getByRole('button', { name: 'Tallenna', exact: true }).click()
    await page.getByRole('link', { name: 'Nimi: Täytä tämä kohta.' }).press('Enter')
    await page.keyboard.type('Aino')
    await page.keyboard.press('Enter')
    await page.getByText(/^Tallennettu klo/).waitFor()
    expect(
      await page.evaluate(() => Object.keys(sessionStorage).filter((k) => k.startsWith('draft:'))),
    ).toEqual([])
    await context.close()
  })

  it('the language changes at once and is remembered', async () => {
    const context = await browser.newContext({ locale: 'fi-FI' })
    const { page } = await open(context, '/tyyliopas')
    await page.getByRole('button', { name: 'På svenska' }).click()
    await page.getByRole('heading', { level: 1, name: 'Stilguide' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Stilguide' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv')
    await context.close()
  })
})
