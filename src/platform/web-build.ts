import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../..')
const output = join(root, 'dist/web')
const stamp = join(output, '.sources')
const sources = ['index.html', 'vite.config.ts', 'package-lock.json', 'src', 'locales']

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)))
}

/** Changes when any file changes from which pages are made. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((name) => listFiles(join(root, name)))) {
    hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Builds the web pages unless they are of the newest sources; answers their directory. */
export async function buildPages(log: (line: string) => void): Promise<string> {
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return output
  log('building the web pages')
  // a process of its own: the builder's memory is given back when it ends
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  // the same pages whoever asks: a test's own NODE_ENV would make them of React's development parts
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, env })
  writeFileSync(stamp, now)
  return output
}
