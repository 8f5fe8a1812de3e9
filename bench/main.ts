// `npm run --silent bench -- --clients N --json WORKLOAD…`: the product under load beside the floor, in the same run (bench/README.md).
import { loadavg } from 'node:os'
import { type Area, openArea } from './area.ts'
import { startChild, tell } from './child.ts'
import { measureDatabase } from './database-time.ts'
import type { Order } from './load.ts'
import { measureMonthlyReport } from './monthly-report.ts'
import { type BatchName, type Options, readOptions } from './options.ts'
import { writePlans } from './plans.ts'
import { measureShareCompute } from './share-compute.ts'
import { type BatchTime, measureShareImport } from './share-import.ts'
import { round, type Timing } from './timing.ts'

const say = (line: string) => void process.stderr.write(`${line}\n`)

interface Line {
  workload: string
  clients: number
  concurrency: number
  p50Ms: number
  p95Ms: number
  p99Ms: number
  opsPerSecond: number
  floorOpsPerSecond: number
  /** How many times the floor's time a whole request takes. */
  ratioToFloor: number
}

function print(line: Line, { json }: Options): void {
  const text = json
    ? JSON.stringify(line)
    : `${line.workload.padEnd(15)} ${line.concurrency} at once: p50 ${line.p50Ms} ms, p95 ${line.p95Ms} ms, p99 ${line.p99Ms} ms, ` +
      `${line.opsPerSecond}/s, floor ${line.floorOpsPerSecond}/s, ratio ${line.ratioToFloor}`
  process.stdout.write(`${text}\n`)
}

async function measureAll(options: Options, area: Awaited<ReturnType<typeof openArea>>): Promise<void> {
  const [server, load] = [startChild('serve.ts'), startChild('load.ts')]
  const order = async (asked: Order) => (await tell<{ answer: Timing }>(load, { order: asked })).answer
  try {
    const { port } = await tell<{ port: number }>(server, { ownerUrl: area.ownerUrl, appUrl: area.appUrl })
    await tell(load, { begin: { ownerUrl: area.ownerUrl, port } })
    for (const workload of options.workloads)
      for (const concurrency of options.concurrencies) {
        const asked = { workload, concurrency, seconds: options.seconds }
        const floor = await order({ ...asked, kind: 'floor' })
        const { refused, ...timing } = await order({ ...asked, kind: 'http' })
        for (const [what, times] of Object.entries({ ...floor.refused, ...refused }))
          say(`${workload}: ${times} times ${what}`)
        const floorOpsPerSecond = floor.opsPerSecond
        const ratioToFloor = round(floorOpsPerSecond / timing.opsPerSecond)
        print(
          { workload, clients: options.clients, concurrency, ...timing, floorOpsPerSecond, ratioToFloor },
          options,
        )
      }
    await tell(load, { clean: true })
  } finally {
    for (const child of [load, server]) if (child.connected) child.disconnect()
  }
}

const measurements: Readonly<
  Record<BatchName, (area: Area, clients: number) => BatchTime | Promise<BatchTime>>
> = {
  'share-import': measureShareImport,
  'share-compute': measureShareCompute,
  'monthly-report': measureMonthlyReport,
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`

/** A batch is one act: its time and the floor's, in rows a second. */
async function measureBatch(workload: BatchName, options: Options, area: Area): Promise<void> {
  const { rows, ms, floorMs, memory, databaseMemory, processor } = await measurements[workload](
    area,
    options.clients,
  )
  const whole = round(ms)
  const inDatabase = databaseMemory ? `, ${megabytes(databaseMemory)} in the database` : ''
  say(
    `${workload}: ${rows} rows, ${whole} ms, by hand ${round(floorMs)} ms, memory ${megabytes(memory)}${inDatabase}`,
  )
  if (processor)
    say(
      `${workload}: ${round(processor.ms)} ms of the database's processor, by hand ${round(processor.floorMs)} ms: ` +
        `${round(processor.ms / processor.floorMs)} times`,
    )
  print(
    {
      workload,
      clients: options.clients,
      concurrency: 1,
      p50Ms: whole,
      p95Ms: whole,
      p99Ms: whole,
      opsPerSecond: round((rows / ms) * 1_000),
      floorOpsPerSecond: round((rows / floorMs) * 1_000),
      ratioToFloor: round(ms / floorMs),
    },
    options,
  )
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const area = await openArea(options.clients, say, options.memory)
  try {
    say(
      `load of the machine before: ${loadavg()
        .map((n) => n.toFixed(1))
        .join(' ')}`,
    )
    if (options.workloads.length > 0) await measureAll(options, area)
    for (const batch of options.batches) await measureBatch(batch, options, area)
    if (options.database) await measureDatabase(area, options.clients, say)
    if (options.plans) await writePlans(area, options.clients, say)
    say(
      `load of the machine after: ${loadavg()
        .map((n) => n.toFixed(1))
        .join(' ')}`,
    )
  } finally {
    await area.stop()
  }
}

main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
})
