import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { run } from './run.ts'

export interface ClusterOptions {
  readonly bin: string
  readonly account: Account | undefined
  readonly cluster: string
  readonly user: string
  readonly password: string
  /** Without syncing a new cluster is made faster and does not outlive a power cut: tests only. */
  readonly sync: boolean
}

/** Makes the cluster unless it exists, and gives it to the account that runs it. Half-made ones are made anew. */
export async function initialiseCluster(options: ClusterOptions): Promise<void> {
  const { cluster, account } = options
  if (!existsSync(join(cluster, 'PG_VERSION'))) await createCluster(options)
  // A restored copy may belong to whoever copied it, with whatever mode; PostgreSQL refuses both.
  if (account && statSync(join(cluster, 'PG_VERSION')).uid !== account.uid) giveTo(cluster, account)
  chmodSync(cluster, 0o700)
}

/** Finnish order of letters everywhere (ICU fi-FI): Å, Ä and Ö last, V and W by the national rule. */
async function createCluster(options: ClusterOptions): Promise<void> {
  const { bin, account, cluster, user, password, sync } = options
  const unfinished = `${cluster}.new`
  const passwordFile = `${cluster}.password`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid)
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fi-FI']
  const access = ['--auth=scram-sha-256', `--username=${user}`, `--pwfile=${passwordFile}`]
  try {
    await run(
      join(bin, 'initdb'),
      ['-D', unfinished, ...locale, ...access, ...(sync ? [] : ['--no-sync'])],
      account,
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  rmSync(cluster, { recursive: true, force: true })
  renameSync(unfinished, cluster)
}

function giveTo(path: string, account: Account): void {
  lchownSync(path, account.uid, account.gid)
  if (!statSync(path).isDirectory()) return
  for (const name of readdirSync(path)) giveTo(join(path, name), account)
}
