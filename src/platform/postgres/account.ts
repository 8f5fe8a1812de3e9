import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The operating system account that runs the database server. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root. As root the server gets the account `postgres` of the machine, else `nobody`;
 * an ordinary user runs it as itself (`undefined`).
 */
export function findServerAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const accounts = lines.map((line) => line.split(':'))
  const account =
    accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody')
  if (!account) throw new Error('The database needs the account "postgres" or "nobody" when started as root')
  return { uid: Number(account[2]), gid: Number(account[3]) }
}

/** Whether `account` may pass through every folder on the way to `path`, the last one included. */
export function canEnter(path: string, account: Account | undefined): boolean {
  if (!account) return true
  const stats = statSync(path)
  const shift = stats.uid === account.uid ? 6 : stats.gid === account.gid ? 3 : 0
  const isOpen = ((stats.mode >> shift) & 1) === 1
  return isOpen && (path === dirname(path) || canEnter(dirname(path), account))
}
