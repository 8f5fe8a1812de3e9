import { type ChildProcess, fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './root.ts'

const pages = join(ROOT, 'dist/web')
const stamp = join(pages, '.sources')
const product = join(ROOT, 'dist/server/product.mjs')
const sourceFiles = ['index.html', 'vite.config.ts', 'package-lock.json']
const sourceFolders = ['src', 'locales']

function listFiles(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)))
}

/** Changes when any file is written anew from which pages are made: reading them all would hold up every start. */
function readFingerprint(): string {
  const files = [...sourceFiles, ...sourceFolders.flatMap(listFiles)].sort()
  const hash = createHash('sha256')
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(ROOT, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

const isBuilt = (sources: string) =>
  existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources

/** What a start waits for: the server's one file, then the web pages, which are not needed before the first request. */
export interface Build {
  readonly server: Promise<unknown>
  /** Their folder. */
  readonly pages: Promise<string>
}

/** Builds both unless they are of the newest sources. */
export function startBuild(log: (line: string) => void): Build {
  const now = readFingerprint()
  if (isBuilt(now)) return { server: Promise.resolve(), pages: Promise.resolve(pages) }
  log('building the web pages')
  // a process of its own: the builder's memory is given back when it ends
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  // the same pages whoever asks: a test's own NODE_ENV would make them of React's development parts
  const env = { ...process.env, NODE_ENV: 'production' }
  const builder = fork(vite, ['build', '--app', '--logLevel', 'error'], {
    cwd: ROOT,
    env,
    execArgv: [],
    silent: true,
  })
  const built = finish(builder).then(() => {
    writeFileSync(stamp, now)
    return pages
  })
  const server = Promise.race([once(builder, 'message'), built])
  // whoever waits for them hears it; a start that fails for another reason does not
  for (const part of [built, server]) part.catch(() => {})
  return { server, pages: built }
}

/** Builds the pages and answers their folder. */
export const buildPages = (log: (line: string) => void): Promise<string> => startBuild(log).pages

/** Throws with what the builder said when it failed. */
async function finish(builder: ChildProcess): Promise<void> {
  let said = ''
  for (const stream of [builder.stdout, builder.stderr]) stream?.on('data', (text) => (said += text))
  const [code] = await once(builder, 'close')
  if (code !== 0) throw new Error(`the pages could not be built:\n${said}`)
}

/** The file that holds all of `product.ts`, once it is built. */
export const productFile = pathToFileURL(product).href
