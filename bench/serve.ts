// The product's server over a generated area, in a process of its own: told by its parent, answers with its address.
import type { AddressInfo } from 'node:net'
import { buildServer } from '../src/build-server.ts'
import { systemClock } from '../src/platform/clock.ts'
import { type DatabaseUrls, openPools } from '../src/platform/db/pool.ts'
import { databaseOf } from '../src/platform/db/transaction.ts'

process.once('message', async (urls: DatabaseUrls) => {
  const pools = openPools(urls)
  const context = {
    keys: { encryption: Buffer.alloc(32, 1), hash: Buffer.alloc(32, 2) },
    publicUrl: 'http://127.0.0.1',
    demonstration: false,
    statistics: databaseOf(pools.statistics),
  }
  const app = await buildServer(
    // as behind a proxy: each simulated worker comes from an address of its own, and limits by address hold
    { trustedProxies: ['127.0.0.1'] },
    { db: databaseOf(pools.app), context, answers: async () => true },
    { clock: systemClock, log: (line) => process.stderr.write(`${line}\n`), isReady: () => true },
  )
  await app.listen({ host: '127.0.0.1', port: 0 })
  process.send?.({ port: (app.server.address() as AddressInfo).port })
})
process.on('disconnect', () => process.exit(0))
