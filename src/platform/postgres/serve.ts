import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account.ts'

const LOG_LIMIT_BYTES = 20_000_000

export interface ServeOptions {
  readonly bin: string
  readonly account: Account | undefined
  readonly cluster: string
  readonly port: number
  readonly log: string
  /** PostgreSQL settings over the usual ones. */
  readonly settings: Readonly<Record<string, string>>
}

/** Loopback only, no sockets in the file system; sessions in UTC, since days come from the session's user. */
const USUAL_SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  max_connections: '100',
  // Short queries with row policies: compiling them costs more than it saves.
  jit: 'off',
  timezone: 'UTC',
}

/** Starts the server as a process of its own, which outlives this one until it is told to stop. */
export function spawnServer(options: ServeOptions): ChildProcess {
  const settings = Object.entries({ ...USUAL_SETTINGS, ...options.settings })
  const args = ['-D', options.cluster, '-p', String(options.port)]
  for (const [name, value] of settings) args.push('-c', `${name}=${value}`)
  const log = openLog(options.log)
  const child = spawn(join(options.bin, 'postgres'), args, {
    cwd: '/',
    // Ctrl-C in the terminal is for the application, which then stops the database in order.
    detached: true,
    stdio: ['ignore', log, log],
    ...options.account,
  })
  closeSync(log)
  child.unref()
  return child
}

function openLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > LOG_LIMIT_BYTES) renameSync(path, `${path}.1`)
  return openSync(path, 'a', 0o600)
}

/** The end of the server's log, for an error message. */
export function readLogEnd(path: string): string {
  return readFileSync(path, 'utf8').trim().split('\n').slice(-12).join('\n')
}
