// Generates load in a process of its own: requests to the server, and the floor's statements to the database.
import http from 'node:http'
import pg from 'pg'
import { dayInHelsinki } from '../src/kernel/plain-date.ts'
import { openPool } from '../src/platform/db/pool.ts'
import { cleanUp, signInWorkers, type Worker } from './targets.ts'
import { runFor } from './timing.ts'
import { type Act, type WorkloadName, workloads } from './workloads.ts'

export interface Order {
  readonly kind: 'http' | 'floor'
  readonly workload: WorkloadName
  readonly concurrency: number
  readonly seconds: number
}

export interface Begin {
  readonly ownerUrl: string
  readonly port: number
}

/** How many workers, and clients of each, take turns. */
const WORKERS = 500
const CLIENTS = 40
/** Of the server's pool; each of them plans a statement a few times before it keeps the plan. */
const CONNECTIONS = 12

let begun: {
  readonly ownerUrl: string
  readonly port: number
  readonly workers: Worker[]
  readonly places: string[]
}
const since = new Date()
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })

async function begin({ ownerUrl, port }: Begin): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const workers = await signInWorkers(owner, WORKERS, CLIENTS)
  const { rows } = await owner.query<{ id: string }>(
    'select id from place order by hashtext(id::text) limit 5000',
  )
  begun = { ownerUrl, port, workers, places: rows.map(({ id }) => id) }
  await owner.end()
}

/** Every act is another worker's, and each worker goes round the clients. */
function actOf(workers: readonly Worker[], n: number): Act {
  const worker = workers[n % workers.length] as Worker
  const turn = Math.floor(n / workers.length)
  const client = worker.clients[turn % worker.clients.length]
  if (!client) throw new Error('a worker without clients')
  const day = dayInHelsinki(new Date())
  return {
    worker,
    client,
    number: n,
    round: Math.floor(turn / worker.clients.length),
    day,
    places: begun.places,
  }
}

/** Answers the status when it is not 200. */
function ask(workload: WorkloadName, act: Act): Promise<string | null> {
  const { method, path, body } = workloads[workload].request(act)
  const content = body ? JSON.stringify(body) : undefined
  return new Promise((done) => {
    const request = http.request(
      {
        port: begun.port,
        host: '127.0.0.1',
        method,
        path,
        agent,
        headers: {
          cookie: act.worker.cookie,
          'x-forwarded-for': act.worker.address,
          ...(content
            ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) }
            : {}),
        },
      },
      (response) => {
        const isGood = response.statusCode === 200
        let text = ''
        response.on('data', (part) => {
          if (!isGood) text += part
        })
        response.on('end', () =>
          done(isGood ? null : `${response.statusCode} ${/"code":"([^"]*)"/.exec(text)?.[1] ?? ''}`),
        )
      },
    )
    request.on('error', (error) => done(error.message))
    request.end(content)
  })
}

/** Of few places two acts at once find the same seat: one is refused, by the server, too. Anything else is a fault. */
function takenMeanwhile(error: pg.DatabaseError): string {
  if (error.code !== '23P01') throw error
  return error.constraint ?? error.message
}

async function measure({ kind, workload, concurrency, seconds }: Order) {
  const { roles, floor } = workloads[workload]
  const warmUp = 8 * Math.min(concurrency, CONNECTIONS)
  const workers = begun.workers.filter((worker) => !roles || roles.includes(worker.role))
  if (kind === 'http')
    return runFor({ seconds, concurrency, warmUp }, (n) => ask(workload, actOf(workers, n)))
  const pool = openPool(begun.ownerUrl, { max: concurrency })
  try {
    return await runFor({ seconds, concurrency, warmUp }, (n) =>
      pool
        .query({ name: workload, text: floor.text, values: floor.values(actOf(workers, n)) })
        .then(() => null, takenMeanwhile),
    )
  } finally {
    await pool.end()
  }
}

async function clean(): Promise<void> {
  const owner = new pg.Client({ connectionString: begun.ownerUrl })
  await owner.connect()
  await cleanUp(owner, since)
  await owner.end()
}

process.on('message', async (message: { begin: Begin } | { order: Order } | { clean: true }) => {
  try {
    if ('begin' in message) await begin(message.begin)
    const answer = 'order' in message ? await measure(message.order) : {}
    if ('clean' in message) await clean()
    process.send?.({ answer })
  } catch (error) {
    process.send?.({ error: error instanceof Error ? error.stack : String(error) })
  }
})
process.on('disconnect', () => process.exit(0))
