import { readdirSync, readFileSync } from 'node:fs'

/** Bytes at the highest: of this process, and of a connection's in the database. */
export interface Peak {
  readonly node: number
  /** Its own and its helpers' private memory, and what they share for one statement; null where it cannot be seen. */
  readonly database: number | null
}

const EVERY_MS = 50
const KILO = 1024

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const privateOf = (pid: string): number =>
  Number(/^RssAnon:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * KILO

/** Hash tables and queues that a statement's helpers share: mapped by name into the one that leads them. */
const sharedOf = (pid: string): number =>
  read(`/proc/${pid}/maps`)
    .split('\n')
    .filter((line) => line.includes('/PostgreSQL.'))
    .reduce((sum, line) => {
      const [from = '', to = ''] = (line.split(' ')[0] ?? '').split('-')
      return sum + parseInt(to, 16) - parseInt(from, 16)
    }, 0)

/** Processes that work on one statement with the connection's. */
const helpersOf = (pid: number): string[] =>
  readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && read(`/proc/${name}/cmdline`).includes(`parallel worker for PID ${pid}`),
  )

function databaseOf(pid: number): number {
  const all = [String(pid), ...helpersOf(pid)]
  return all.reduce((sum, one) => sum + privateOf(one), 0) + sharedOf(String(pid))
}

/** Watches memory until it is told to stop. Needs Linux, with the database on the same machine, for the database's. */
export function watchMemory(pid: number): () => Peak {
  let node = 0
  let database = 0
  const look = () => {
    node = Math.max(node, process.memoryUsage.rss())
    database = Math.max(database, process.platform === 'linux' ? databaseOf(pid) : 0)
  }
  look()
  const timer = setInterval(look, EVERY_MS)
  return () => {
    look()
    clearInterval(timer)
    return { node, database: database > 0 ? database : null }
  }
}
