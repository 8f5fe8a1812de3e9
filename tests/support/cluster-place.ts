import { createHash } from 'node:crypto'
import { existsSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

/** Folders of temporary files that are memory, where the system has them. */
const MEMORY = '/dev/shm'
// What two workers' databases, templates and the log of changes come to is a third of it.
const ROOM_BYTES = 6e9

/** Name of a checkout's and user's folder for the test cluster. */
export function clusterName(): string {
  const checkout = createHash('sha256')
    .update(import.meta.dirname)
    .digest('hex')
    .slice(0, 12)
  return `yhteispolku-test-${process.getuid?.() ?? 0}-${checkout}`
}

/**
 * A folder in memory for the cluster of a whole run, if there is room; also the one that a killed run has left, so that it
 * is taken away. Every test file has a copy of a template, of some 1 500 files, and a file system that has just removed as
 * many takes half a second to make them.
 */
export function clusterInMemory(): string | undefined {
  const folder = join(MEMORY, clusterName())
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    const hasRoom = bavail * bsize > ROOM_BYTES && process.availableMemory() > 2 * ROOM_BYTES
    return hasRoom || existsSync(folder) ? folder : undefined
  } catch {
    return undefined
  }
}
