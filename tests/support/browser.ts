import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

/** First the one without windows: it starts in a third of the time, and judges pages by the same engine. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]

/** Where programs are that no folder of PATH leads to. */
const KNOWN_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** What Playwright's own installer leaves, newest first, under its cache folder. */
const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
]

const ADVICE =
  'No Chromium was found for the browser tests. Do one of these and try again:\n' +
  '  - install Chromium or Chrome (Debian, Ubuntu: sudo apt-get install chromium)\n' +
  '  - npx playwright-core install chromium\n' +
  '  - set CHROMIUM_PATH to a Chromium, Chrome or Edge that you have'

/**
 * Path of a Chromium: `CHROMIUM_PATH`, one installed on the machine, Playwright's, else Debian's, installed now if
 * this is root on such a machine. Throws with what to do when there is none.
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  if (env.CHROMIUM_PATH) {
    if (isProgram(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH
    throw new Error(`CHROMIUM_PATH: there is no program ${env.CHROMIUM_PATH}`)
  }
  const found = findInstalled(env) ?? findPlaywrights(env)
  if (found) return found
  await installDebians()
  const installed = findInstalled(env)
  if (!installed) throw new Error(ADVICE)
  return installed
}

function findInstalled(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...KNOWN_PLACES].find(isProgram)
}

function findPlaywrights(env: NodeJS.ProcessEnv): string | undefined {
  const usual = ['.cache/ms-playwright', 'Library/Caches/ms-playwright'].map((folder) =>
    join(homedir(), folder),
  )
  const caches = env.PLAYWRIGHT_BROWSERS_PATH ? [env.PLAYWRIGHT_BROWSERS_PATH] : usual
  return caches
    .filter((cache) => existsSync(cache))
    .flatMap(listChromiums)
    .find(isProgram)
}

function listChromiums(cache: string): string[] {
  const versions = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name))
  versions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
  return versions.flatMap((version) => PLAYWRIGHT_PROGRAMS.map((program) => join(cache, version, program)))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function installDebians(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const aptGet = (...args: string[]) =>
    promisify(execFile)('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  process.stderr.write('Installing Chromium for the browser tests …\n')
  try {
    await aptGet('update', '-q')
    await aptGet('install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell')
  } catch (error) {
    throw new Error(ADVICE, { cause: error })
  }
}

/** Nothing of its own over the network; works as root and in containers. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: ARGUMENTS })
}
