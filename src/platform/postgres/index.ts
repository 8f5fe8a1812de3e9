import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { withFileLock } from '../file-lock.mjs'
import { type Account, findServerAccount } from './account.ts'
import { findBinaries } from './binaries.ts'
import { initialiseCluster } from './initialise.ts'
import { isLastToLeave, openKeeper } from './keeper.ts'
import { findRunningPort, readServerPid } from './pidfile.ts'
import { type Places, preparePlaces } from './places.ts'
import { choosePort } from './port.ts'
import { run } from './run.ts'
import { readLogEnd, spawnServer } from './serve.ts'

/** Recovery after a crash of a busy server may take this long. */
const START_LIMIT_MS = 120_000
const STOP_LIMIT_MS = 60_000
const POLL_MS = 20
/** Not up yet, going down, or gone: ask again. */
const PASSING_ERRORS = ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03']

const WRONG_PASSWORD = '28P01'
const otherSecrets =
  'The database was made with another password: put back the secrets.json that belongs to it, or give an empty DATA_DIR'

export interface EmbeddedOptions {
  /** Folder of everything that the installation keeps. */
  readonly dataDir: string
  /** Password of the owner, kept by the caller: a cluster is opened with the one it was made with. */
  readonly password: string
  /** Told what takes long. */
  readonly log: (text: string) => void
  /** PostgreSQL settings over the usual ones. */
  readonly settings?: Readonly<Record<string, string>>
  /** False for tests: a new cluster is not synced to disk. */
  readonly sync?: boolean
}

export interface EmbeddedServer {
  /** Connection address of the owner, to the database `postgres`. */
  readonly url: string
  /** False when the server was running already, for another process or since a crash of this one. */
  readonly isStartedHere: boolean
  /** Leaves the server; the last process to leave stops it. */
  stop(): Promise<void>
}

export const OWNER = 'yhteispolku'

/**
 * Starts the embedded PostgreSQL of `dataDir`, or joins it if it runs already. Several processes may use one data
 * folder. Throws when it cannot start, with the end of its log.
 */
export async function startPostgres(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const account = findServerAccount()
  const bin = findBinaries(account)
  const places = preparePlaces(options.dataDir, account)
  return withFileLock(places.lock, async () => {
    const server = { bin, account, places, options }
    const { keeper, url, isStartedHere } = await enter(server)
    return { url, isStartedHere, stop: () => leave(keeper, server) }
  })
}

interface Server {
  readonly bin: string
  readonly account: Account | undefined
  readonly places: Places
  readonly options: EmbeddedOptions
}

interface Joined {
  readonly keeper: pg.Client
  readonly url: string
  readonly isStartedHere: boolean
}

/** Asks the running server in; starts one when none runs, also when the one asked turns out to be stopping. */
async function enter(server: Server): Promise<Joined> {
  let child: ChildProcess | undefined
  for (let waited = 0; waited < START_LIMIT_MS; waited += POLL_MS) {
    if (child && (child.exitCode ?? child.signalCode) !== null) throw failedStart(server.places)
    const port = await findRunningPort(server.places.cluster)
    const url = port && `postgres://${OWNER}:${server.options.password}@127.0.0.1:${port}/postgres`
    const keeper = url ? await tryOpenKeeper(url) : undefined
    if (url && keeper) return { keeper, url, isStartedHere: child !== undefined }
    if (!port && !child) child = await begin(server)
    await sleep(POLL_MS)
  }
  throw failedStart(server.places)
}

async function tryOpenKeeper(url: string): Promise<pg.Client | undefined> {
  try {
    return await openKeeper(url)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === WRONG_PASSWORD) throw new Error(otherSecrets, { cause: error })
    if (PASSING_ERRORS.includes(code ?? '') || message.includes('Connection terminated')) return undefined
    throw error
  }
}

async function begin({ bin, account, places, options }: Server): Promise<ChildProcess> {
  const { cluster, log } = places
  const { password, sync = true, settings = {} } = options
  if (!existsSync(cluster)) options.log('Making the database …')
  await initialiseCluster({ bin, account, cluster, user: OWNER, password, sync })
  const port = await choosePort(places.port)
  return spawnServer({ bin, account, cluster, port, log, settings })
}

function failedStart({ log }: Places): Error {
  return new Error(`The database did not start. The end of ${log}:\n${readLogEnd(log)}`)
}

async function leave(keeper: pg.Client, { bin, account, places }: Server): Promise<void> {
  const isLast = await isLastToLeave(keeper).catch(() => false)
  if (isLast)
    await stopServer(places.cluster, (pid) => run(join(bin, 'pg_ctl'), ['kill', 'INT', pid], account))
  await keeper.end().catch(() => {})
}

/**
 * Fast shutdown: open transactions are rolled back, everything is written. Not `pg_ctl stop`, which would wait for the
 * end of the next server too, if another process starts one at once.
 */
async function stopServer(cluster: string, interrupt: (pid: string) => Promise<void>): Promise<void> {
  const pid = readServerPid(cluster)
  if (!pid) return
  await interrupt(pid)
  for (let waited = 0; waited < STOP_LIMIT_MS && readServerPid(cluster) === pid; waited += POLL_MS)
    await sleep(POLL_MS)
}
