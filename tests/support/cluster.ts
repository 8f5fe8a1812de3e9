import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type EmbeddedServer, startPostgres } from '../../src/platform/postgres/index.ts'
import { clusterName } from './cluster-place.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test cluster's owner, to the database `postgres`. */
    clusterUrl: string
  }
}

/**
 * One for each checkout and user, kept between runs: the next run finds it, and its templates, ready. A run of all tests
 * says another folder.
 */
const dataDir = process.env.TEST_CLUSTER_DIR ?? join(tmpdir(), clusterName())

/** Starts the cluster that all database tests share, or joins it when another run has started it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startAnyhow()
  if (server.isStartedHere) await dropLeftovers(server.url)
  project.provide('clusterUrl', server.url)
  return server.stop
}

/** Takes a cluster away, and stops the server that a killed run has left to it; one that another run is using stays. */
export async function removeCluster(folder: string): Promise<void> {
  const isRunning = () => existsSync(join(folder, 'postgres/postmaster.pid'))
  // the last one to leave stops it
  if (isRunning()) await (await start(folder)).stop()
  if (!isRunning()) rmSync(folder, { recursive: true, force: true })
}

/** What a test cluster holds is worth nothing: one that does not start is made anew. */
async function startAnyhow(): Promise<EmbeddedServer> {
  try {
    return await start(dataDir)
  } catch {
    rmSync(dataDir, { recursive: true, force: true })
    return start(dataDir)
  }
}

const start = (folder: string) =>
  startPostgres({
    dataDir: folder,
    password: 'test',
    log: () => {},
    sync: false,
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '300',
      // copies of templates are most of what is written
      wal_level: 'minimal',
      max_wal_senders: '0',
      max_wal_size: '1GB',
      shared_buffers: '256MB',
      autovacuum_naptime: '10min',
    },
  })

/** Databases of runs that were killed. Only while nobody else can be using them. */
async function dropLeftovers(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname like 'test\\_%'`,
  )
  for (const { name } of rows)
    await client.query(`drop database ${client.escapeIdentifier(name)} with (force)`)
  await client.end()
}
