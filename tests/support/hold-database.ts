// A process that uses the embedded database of a folder until it is killed: `hold-database.ts FOLDER PASSWORD`.
// Prints the database's address when it is up.
import { startPostgres } from '../../src/platform/postgres/index.ts'

const [dataDir = '', password = ''] = process.argv.slice(2)
const server = await startPostgres({ dataDir, password, log: () => {}, sync: false })
process.stdout.write(`${server.url}\n`)
process.on('SIGTERM', async () => {
  await server.stop()
  process.exit(0)
})
setInterval(() => {}, 60_000)
