import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
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

/** Builds the web pages and the server's one file unless they are of the newest sources; answers the pages' directory. */
export async function buildPages(log: (line: string) => void): Promise<string> {
  const now = readFingerprint()
  if (isBuilt(now)) return pages
  log('building the web pages')
  // a process of its own: the builder's memory is given back when it ends
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  // the same pages whoever asks: a test's own NODE_ENV would make them of React's development parts
  const env = { ...process.env, NODE_ENV: 'production' }
  const args = [vite, 'build', '--app', '--logLevel', 'error']
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env })
  writeFileSync(stamp, now)
  return pages
}

/** The file that holds all of `product.ts`, once the pages are built. */
export const productFile = pathToFileURL(product).href
