import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Product, signIn } from './product.ts'

export const desktop = { width: 1440, height: 900 } as const
export const phone = { width: 390, height: 844 } as const

/** Somebody at a browser of their own. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  /** What the browser complained of: script errors, refused styles. */
  readonly complaints: readonly string[]
  /** Opens a place of the product and waits for its heading. */
  open(path: string): Promise<Page>
  /**
   * Goes to another page as a link leads there, without loading all of it anew; waits until its heading has the focus, or
   * its tab is the current one and what stood below the tabs is gone: a tab is current before its part has been fetched.
   */
  follow(path: string): Promise<Page>
  close(): Promise<void>
}

/**
 * Opens a browser window for `name`, who has signed in by the product's own door and not been anywhere yet; without a
 * name nobody is signed in.
 */
export async function visit(
  browser: Browser,
  product: Pick<Product, 'address'>,
  name: string | null,
  {
    viewport = desktop,
    locale = 'fi-FI',
  }: { viewport?: { width: number; height: number }; locale?: string } = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport,
    locale,
    timezoneId: 'Europe/Helsinki',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // an answer that says no is part of the story, not a complaint
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  const open = async (path: string) => {
    await page.goto(product.address + path)
    await page.locator('h1').first().waitFor()
    return page
  }
  const follow = async (path: string) => {
    if (page.url() === 'about:blank') return open(path)
    const left = await page.evaluateHandle((address) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      const part = document.querySelector('nav:has(> .tabs) + *')
      history.pushState(null, '', address)
      return part
    }, path)
    await page.waitForFunction(
      ([part, address]) => {
        const tab = document.querySelector('.tabs [aria-current]')
        const isThere = tab?.getAttribute('href') === address && part?.isConnected !== true
        return document.activeElement?.localName === 'h1' || isThere
      },
      [left, path] as const,
    )
    return page
  }
  if (name !== null) await context.addCookies([await sessionOf(product.address, name)])
  return { page, context, complaints, open, follow, close: () => context.close() }
}

/** What the browser keeps of a sign-in. */
async function sessionOf(address: string, name: string) {
  const [key = '', value = ''] = (await signIn(address, name)).split('=')
  return { name: key, value, url: address, httpOnly: true, sameSite: 'Lax' as const }
}

/** Waits until everything on the page has been fetched: no grey lines in place of content. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)

/**
 * Makes the window as tall as the page, so that the dock, which stays in sight, covers nothing of it. Of a long list or
 * table thirty rows are left: a judge's time grows with the rows, and what it finds does not.
 */
export async function showWhole(page: Page, { width, height }: { width: number; height: number }) {
  await page.setViewportSize({ width, height })
  await page.evaluate(() => {
    if (document.adoptedStyleSheets.length > 0) return
    const short = new CSSStyleSheet()
    short.replaceSync(':is(tbody, ul, ol, dl) > :nth-child(n + 31) { display: none !important }')
    document.adoptedStyleSheets = [short]
  })
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.max(height, whole) })
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Accessibility findings by WCAG 2.2 A and AA and good practice, as rule and element; or of colours alone, or all but
 * these, which take as long as the other eighty rules together.
 */
export async function findings(
  page: Page,
  judge: 'all' | 'colours' | 'allButColours' = 'all',
): Promise<string[]> {
  // once for each page loaded: it is large
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${axeSource};0`)
  const options: axe.RunOptions = {
    runOnly:
      judge === 'colours' ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: TAGS },
    rules: { 'color-contrast': { enabled: judge !== 'allButColours' } },
    resultTypes: ['violations'],
    // no rule of these tags reads style sheets
    preload: false,
  }
  return page.evaluate(async (given) => {
    const tool = (window as unknown as { axe: typeof axe }).axe
    const result = await tool.run(document, given)
    return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)
  }, options)
}

/** Whether the page scrolls sideways; only the week grid may, within itself. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)
