// Plain JavaScript, because scripts/run.mjs needs it before Node 24 is installed. Types: file-lock.d.mts.
import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs'

const HEARTBEAT = 1_000
/** A lock not touched for this long belongs to nobody, even when its process number is in use again. */
const STALE_AFTER = 15_000

/** Runs `work` while holding the file `path` as a lock against other processes on this machine. */
export async function withFileLock(path, work, onWait = () => {}) {
  await acquire(path, onWait)
  const heartbeat = setInterval(() => touch(path), HEARTBEAT)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    rmSync(path, { force: true })
  }
}

async function acquire(path, onWait) {
  for (let waited = false; !tryCreate(path); ) {
    if (isAbandoned(path)) {
      rmSync(path, { force: true })
      continue
    }
    if (!waited) onWait()
    waited = true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function tryCreate(path) {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** After kill -9 the file stays; its process is gone, or its number was given to a stranger that does not touch it. */
function isAbandoned(path) {
  try {
    if (Date.now() - statSync(path).mtimeMs > STALE_AFTER) return true
    const pid = Number(readFileSync(path, 'utf8'))
    return pid > 0 && !isRunning(pid)
  } catch {
    return false
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Ended, but kept in the table by a parent that does not ask how: usual in containers. */
function isZombie(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.startsWith('Z') ?? false
  } catch {
    return false
  }
}

function touch(path) {
  try {
    const now = new Date()
    utimesSync(path, now, now)
  } catch {
    // Removed from outside: the work goes on, the lock is no longer ours to keep.
  }
}
