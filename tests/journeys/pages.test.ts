import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileTabs } from '../../src/features/file/web/tabs.ts'
import { type FrameName, visiblePages } from '../../src/ui/layout/pages.ts'
import type { Me } from '../../src/ui/me.tsx'
import { pages } from '../../src/web-routes.ts'
import { launchBrowser } from '../support/browser.ts'
import { type Product, signIn, startProduct } from '../support/product.ts'
import {
  desktop,
  findings,
  phone,
  scrollsSideways,
  settled,
  showWhole,
  type Visitor,
  visit,
} from '../support/visitor.ts'

let product: Product
let browser: Browser
/** What stands for `$name` in an address. */
let values: Readonly<Record<string, string>>

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), launchBrowser()])
  values = await findValues()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** The client with an account, whose file the people below share, and what they have to do with. */
async function findValues() {
  const find = async (from: string) => {
    const { rows } = await product.database.pools.owner.query<{ id: string }>(`select ${from} limit 1`)
    if (!rows[0]) throw new Error(`the demonstration area has no ${from}`)
    return rows[0].id
  }
  const clientId = await find('client_id as id from client_account')
  const workerId = await find(`id from worker where subject = 'demo omavalmentaja'`)
  const position = (name: string) =>
    `(select position.* from position join worker on worker.id = worker_id where subject = 'demo ${name}') as p`
  return {
    clientId,
    workerId,
    referralId: await find(`r.id from referral r join ${position('omavalmentaja')} on p.id = from_position_id
      where to_unit_id = (select unit_id from ${position('sosiaaliohjaaja')}) and status = 'sent'`),
    periodId: await find(`id from period where client_id = '${clientId}' and status = 'agreed'`),
    decisionId: await find(`id from decision where client_id = '${clientId}' and status <> 'prepared'`),
    placeId: await find(`place.id from place join ${position('paikka')} on p.unit_id = place.unit_id`),
    organisationId: await find(`id from organisation where kind = 'employmentAuthority'`),
    indicator: 'rehab.clients',
    figure: 'ended',
    ownId: 'uusi',
    token: 'a-link-that-nobody-sent',
  }
}

const file = '/asiakkaat/$clientId'
const own = ['/oma', '/oma/suunnitelma', '/oma/viestit', '/oma/tietoni'] as const
const ownParts = ['suostumukset', 'katselut', 'paikka', 'paatokset', 'paperit', 'istunnot'].map(
  (part) => `/oma/tietoni/${part}`,
)
const ofPlace = ['', '/kyselyt', '/osallistujat', '/osallistujat/$periodId', '/paikat', '/paikat/$placeId']
const ofPrivacy = ['pyynnot', 'havainnot', 'sailytys', 'rajat']
const ofAdmin = [
  'organisaatiot/$organisationId',
  'ihmiset',
  'ihmiset/$workerId',
  'viestit',
  'oikeudet',
  'paatosvalta',
  'maaraajat',
  'osaaminen',
]

/** Whose pages: those of the menu, found from the person's rights, and these that they lead to. */
const people: readonly [name: string, frame: FrameName, leadsTo: readonly string[]][] = [
  [
    'omavalmentaja',
    'staff',
    [
      ...fileTabs.map(({ slug }) => (slug ? `${file}/${slug}` : file)),
      '/lahetteet/$referralId',
      '/paikat/$placeId',
      '/jaksot/$periodId',
      '/laki',
      '/laskurit?saanto=rehab.period#from=1.3.2026&to=31.5.2026',
      '/hataavaus',
      '/istunnot',
      '/kirjauduttu',
    ],
  ],
  ['sosiaaliohjaaja', 'staff', [file, '/lahetteet/$referralId']],
  [
    'kuty-ohjaaja',
    'staff',
    [`${file}/jaksot`, `${file}/paatokset/$decisionId`, '/jaksot/$periodId', '/paikat/$placeId'],
  ],
  ['toimistovirkailija', 'staff', ['/maksuosuus/luvut', '/maksuosuus/ennuste']],
  ['kela', 'staff', [file, `${file}/suunnitelmat`]],
  ['hoitaja', 'staff', [file]],
  [
    'paallikko',
    'staff',
    [
      file,
      '/hallinta/sijaisuudet',
      '/raportit/$indicator',
      '/raportit/places.total',
      '/raportit/tavoitteet',
      '/raportit/vuodet',
      '/raportit/tyottomyys',
      '/raportit/palaute',
      '/raportit/tavoitearvot',
      '/vaikuttavuus/$figure',
      '/raportit/omat',
      '/raportit/omat/$ownId',
    ],
  ],
  ['tietosuoja', 'staff', ofPrivacy.map((part) => `/tietosuoja/${part}`)],
  ['hallinta', 'staff', ofAdmin.map((part) => `/hallinta/${part}`)],
  ['rekisteri', 'staff', []],
  ['paikka', 'place', ofPlace.map((part) => `/paikkani${part}`)],
  ['asiakas', 'own', [...own, ...ownParts]],
]

const addressOf = (path: string) => path.replaceAll(/\$(\w+)/g, (_, name) => values[name] ?? '')

/** Kinds of elements that have been judged: name, class, role and which other attributes. */
const met = new Set<string>()

/** Remembers the kinds of elements to be seen on the page, hidden ones are not judged; whether there was a new one among them. */
async function meet(page: Page): Promise<boolean> {
  const kinds = await page.evaluate(() => {
    const kindOf = (element: Element) =>
      [element.localName, element.className, element.role, ...element.getAttributeNames()].join(' ')
    const seen = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility())
    return [...new Set(seen.map(kindOf))]
  })
  const before = met.size
  for (const kind of kinds) met.add(kind)
  return met.size > before
}

/** What is wrong with a page as it stands, at each size. */
async function faultsOf({ page, complaints }: Visitor, isNew: boolean): Promise<string[]> {
  const faults: string[] = []
  if ((await page.locator('h1').count()) !== 1) faults.push('has not one heading')
  if (!/^.+ – Yhteispolku$/.test(await page.title())) faults.push(`is titled “${await page.title()}”`)
  if ((await page.locator('.note.alert').count()) > 0)
    faults.push(`says “${await page.locator('.note.alert').first().textContent()}”`)
  // colours on the phone only; what another person has been to on a desktop is looked at there, where it is narrower, and
  // judged if there is something on it that nobody has met
  for (const [name, size] of Object.entries(isNew ? { desktop, phone } : { phone })) {
    await showWhole(page, size)
    const hasNew = await meet(page)
    const found = isNew || hasNew ? await findings(page, size === phone ? 'all' : 'allButColours') : []
    if (await scrollsSideways(page)) found.push('scrolls sideways')
    faults.push(...found.map((fault) => `${name}: ${fault}`))
  }
  return [...faults, ...complaints]
}

const walked = new Set<string>()
// some thirty pages, each judged at two sizes, while another journey has the other core
const WALK_LIMIT_MS = 360_000

/** Of the pages whose parts stand under one heading, the heading. */
const headingOf = (path: string) => pages.find((page) => page.children && path.startsWith(page.path))?.path

async function walk(visitor: Visitor, paths: readonly string[]) {
  const faults: string[] = []
  let heading: string | undefined
  for (const path of paths) {
    const isNew = !walked.has(path)
    walked.add(path)
    await visitor.page.setViewportSize(desktop)
    // from one part to another the heading stays where it is, and without a tab nothing tells that one has arrived
    const isPart = heading !== undefined && headingOf(path) === heading
    const hasTab = (await visitor.page.locator(`.tabs a[href="${addressOf(path)}"]`).count()) > 0
    heading = headingOf(path)
    await (isPart && !hasTab ? visitor.open : visitor.follow)(addressOf(path))
    await settled(visitor.page)
    faults.push(...(await faultsOf(visitor, isNew)).map((fault) => `${path} ${fault}`))
  }
  await visitor.close()
  return faults
}

it.each(people)(
  'every page of %s is without findings on a desktop and a phone',
  async (name, frame, leadsTo) => {
    const cookie = await signIn(product.address, name)
    const answer = await fetch(`${product.address}/api/me`, { headers: { cookie } })
    const menu = visiblePages(pages, (await answer.json()) as Me, frame).map(({ path }) => path)
    expect(await walk(await visit(browser, product, name), [...new Set([...menu, ...leadsTo])])).toEqual([])
  },
  WALK_LIMIT_MS,
)

it.each([
  ['omavalmentaja', desktop, '/tyopoyta'],
  ['asiakas', phone, '/oma'],
])('%s comes in by the door, says who it is, and is at home', async (name, viewport, home) => {
  const { page, open, complaints, close } = await visit(browser, product, null, { viewport })
  await open('/')
  await page.locator(`a[href$="person=${name}"]`).waitFor()
  expect(await findings(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
  await page.locator(`a[href$="person=${name}"]`).click()
  await page.waitForURL(product.address + home)
  await page.locator('main h1').waitFor()
  expect(complaints).toEqual([])
  await close()
})

it('the page behind a link that is not known says so without sign-in', async () => {
  expect(await walk(await visit(browser, product, null), ['/vastaus/$token'])).toEqual([])
})

it('a page of another role leads home, and does not offer to try again', async () => {
  const { page, open, close } = await visit(browser, product, 'paikka', { viewport: phone })
  await open(addressOf(file))
  await page.getByText('Roolisi ei riitä tähän.').first().waitFor()
  expect(await page.getByRole('button', { name: 'Yritä uudelleen' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Siirry etusivulle' }).click()
  await page.waitForURL(/\/paikkani$/)
  await close()
})

it('a file of an earlier build is gone, and no page', async () => {
  const answer = await fetch(`${product.address}/assets/gone-0a1b2c3d.js`)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).not.toContain('html')
})

it('no page is left out, and nothing went wrong in the server', () => {
  const all = pages.flatMap(({ path, frame, children = [] }) =>
    frame === 'none' || path.startsWith('/tyyliopas')
      ? []
      : [path, ...children.map((part) => `${path}/${part.path}`.replace(/\/+$/, ''))],
  )
  expect(all.filter((path) => !walked.has(path))).toEqual([])
  expect(product.log).toEqual([])
})
