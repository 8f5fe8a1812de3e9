import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Port of the server that runs on `cluster`, or undefined. A file left by a killed server is removed first: its
 * process number may already belong to a stranger, or to a zombie, and PostgreSQL would then refuse to start.
 */
export async function findRunningPort(cluster: string): Promise<number | undefined> {
  const [pid, , , port] = readLines(cluster)
  if (!pid) return undefined
  if (isServerOf(cluster, Number(pid))) return Number(port) || undefined
  await waitForOrphans(cluster)
  rmSync(pidFile(cluster), { force: true })
  return undefined
}

/** Process number of the server that has `cluster`, as its file says, or undefined. */
export const readServerPid = (cluster: string): string | undefined => readLines(cluster)[0]

const pidFile = (cluster: string) => join(cluster, 'postmaster.pid')

/** Process number, folder, start time, port …; empty when there is no file. */
function readLines(cluster: string): string[] {
  try {
    return readFileSync(pidFile(cluster), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** PostgreSQL works in its data directory: a living process elsewhere is not ours. */
function isServerOf(cluster: string, pid: number): boolean {
  if (!pid || !isRunning(pid)) return false
  if (process.platform !== 'linux') return true
  return workingFolderOf(String(pid)) === realpathSync(cluster)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A killed server's children end by themselves soon; until then they hold its shared memory. */
async function waitForOrphans(cluster: string): Promise<void> {
  if (process.platform !== 'linux') return
  const folder = realpathSync(cluster)
  const isBusy = () =>
    readdirSync('/proc').some((pid) => /^\d+$/.test(pid) && workingFolderOf(pid) === folder)
  for (let tries = 0; tries < 100 && isBusy(); tries += 1) await sleep(100)
}

/** Undefined for processes that have ended, are zombies or belong to somebody else. */
function workingFolderOf(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}
