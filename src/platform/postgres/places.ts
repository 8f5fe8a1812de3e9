import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Account, canEnter } from './account.ts'
import { outsideFolder } from './outside.ts'

/** Where one embedded database keeps its things. */
export interface Places {
  /** PostgreSQL's own data directory. */
  readonly cluster: string
  readonly log: string
  /** Held while the server is being started or stopped. */
  readonly lock: string
  /** The port of the last start, taken again if free. */
  readonly port: string
}

/** Makes `dataDir` and tells the places in it. The database's account can enter the cluster's folder. */
export function preparePlaces(dataDir: string, account: Account | undefined): Places {
  const folder = resolve(dataDir)
  mkdirSync(folder, { recursive: true })
  // Others may pass through as root's database account must, but not list or read.
  chmodSync(folder, account ? 0o711 : 0o700)
  return {
    cluster: canEnter(folder, account) ? join(folder, 'postgres') : clusterOutside(folder),
    log: join(folder, 'postgres.log'),
    lock: join(folder, 'postgres.lock'),
    port: join(folder, 'postgres.port'),
  }
}

/** A data folder in a closed home: the cluster stands elsewhere, and a file in the data folder tells where. */
function clusterOutside(folder: string): string {
  const pointer = join(folder, 'postgres.location')
  if (!existsSync(pointer)) writeFileSync(pointer, join(outsideFolder(), randomUUID()))
  const place = readFileSync(pointer, 'utf8').trim()
  mkdirSync(place, { recursive: true, mode: 0o711 })
  return join(place, 'postgres')
}
