import { EventEmitter } from 'node:events'
import { type JobHelpers, Logger, parseCronItems, run } from 'graphile-worker'
import { sql } from 'kysely'
import { dayInHelsinki, type PlainDate } from '../kernel/plain-date.ts'
import type { Category } from './access/category.ts'
import type { Clock } from './clock.ts'
import { asSystem, type Db, type Tx } from './db/transaction.ts'
import type { Ctx, Installation } from './http/context.ts'
import { openJobKeeper } from './job-keeper.ts'

/** What a task is given: the way to the database with a named purpose, and when it is. */
export interface JobTools {
  readonly at: Date
  readonly day: PlainDate
  readonly installation: Installation
  /** One transaction under the system role's policies; `purpose` is what the log will say. */
  inPurpose<T>(purpose: string, work: (tx: Tx) => Promise<T>): Promise<T>
}

/** A job of the product itself. It may run twice, so it looks at the state and does only what is still to be done. */
export type Task = (payload: unknown, tools: JobTools) => Promise<void>
export type TaskList = Readonly<Record<string, Task>>
/** Jobs that come by themselves: task → minute, hour, day, month and weekday as in a crontab, in UTC. */
export type Timetable = Readonly<Record<string, string>>

interface When {
  readonly runAt?: Date
  /** A job of the same key stands in the place of the one that waits. */
  readonly key?: string
  /** Jobs of one line are done one after the other; those that wait keep no worker from other jobs. */
  readonly line?: string
}

/** Adds a job in the transaction of the change; it runs only if the change is committed. */
export async function queue(
  tx: Tx,
  task: string,
  payload: Readonly<Record<string, unknown>>,
  { runAt, key, line }: When = {},
): Promise<void> {
  await sql`
    select access.queue(${task}, ${JSON.stringify(payload)}::json, ${runAt ?? null}, ${key ?? null}, ${line ?? null})`.execute(
    tx,
  )
}

/** The log's entry of a job that touched clients' data: its purpose stands in the place of a ground. */
export async function logJob(
  tx: Tx,
  entry: {
    readonly at: Date
    readonly event: string
    readonly result: 'read' | 'changed'
    readonly clientIds: readonly string[]
    readonly categories: readonly Category[]
    readonly purpose: string
  },
): Promise<void> {
  if (entry.clientIds.length === 0) return
  const single = entry.clientIds.length === 1 ? entry.clientIds[0] : null
  await sql`
    insert into access_log (at, event, result, client_id, client_ids, categories, ground, purpose)
    values (${entry.at}, ${entry.event}, ${entry.result}, ${single ?? null},
      ${single ? [] : entry.clientIds}::uuid[], ${entry.categories}::text[], 'system', ${entry.purpose})`.execute(
    tx,
  )
}

/** For whom a job acts: the organisation whose answer it carries on, or nobody. */
export interface JobActor {
  readonly organisationId: string | null
  readonly organisationKind: string | null
}

/** A command's context inside a job, so that a feature's own commands move what the job must move. */
export const jobContext = (
  tx: Tx,
  { at, day, installation }: JobTools,
  actor: JobActor = { organisationId: null, organisationKind: null },
): Ctx => ({
  tx,
  at,
  day,
  installation,
  token: null,
  access: null,
  session: {
    ...actor,
    sessionId: '',
    positionId: null,
    workerId: null,
    workerName: null,
    organisationName: null,
    unitId: null,
    role: 'anyone',
    seesProtected: false,
    clientId: null,
    proxyId: null,
    day,
  },
  ground: () => 'system',
  saw: () => {},
  tried: () => {},
  concerns: () => {},
  because: () => {},
})

export interface JobRunner {
  /** Lets the running jobs finish. */
  stop(): Promise<void>
}

interface Options {
  /** Owner's address: the job tables are the owner's. */
  readonly ownerUrl: string
  /** Connected as `yhteispolku_system`. */
  readonly system: Db
  readonly tasks: TaskList
  readonly timetable?: Timetable
  readonly clock: Clock
  readonly installation: Installation
  /** Told of a job that failed; it is tried again later by itself. */
  readonly log: (text: string) => void
}

/** Tools of one run of a task; also for tests, which run tasks without a worker. */
export const jobTools = (system: Db, at: Date, installation: Installation): JobTools => ({
  at,
  day: dayInHelsinki(at),
  installation,
  inPurpose: (purpose, work) => asSystem(system, purpose, work),
})

/**
 * Starts to do queued jobs, some at a time, and first those that a server was doing when it was killed. The tables of the
 * queue are made by `prepareTables`.
 */
export async function startJobs(options: Options): Promise<JobRunner> {
  const { tasks, system, clock, installation } = options
  const taskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown, _helpers: JobHelpers) => task(payload, jobTools(system, clock.now(), installation)),
    ]),
  )
  const keeper = await openJobKeeper(options.ownerUrl)
  const events = new EventEmitter()
  events.on('worker:create', ({ worker }: { worker: { workerId: string } }) => keeper.keep(worker.workerId))
  const runner = await run({
    connectionString: options.ownerUrl,
    events,
    maxPoolSize: 3,
    concurrency: 2,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: failuresOnly(options.log),
    taskList,
    parsedCronItems: parseCronItems(
      // one of a kind waits: what fails night after night is not tried by ever more jobs
      Object.entries(options.timetable ?? {}).map(([task, match]) => ({
        task,
        match,
        options: { jobKey: task },
      })),
    ),
  })
  // the runner's own promise fails when it cannot go on; the pool below it reconnects by itself
  runner.promise.catch((error: unknown) => options.log(`jobs stopped: ${String(error)}`))
  return {
    async stop() {
      await runner.stop()
      await keeper.end()
    },
  }
}

const failuresOnly = (log: (text: string) => void): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log(message)
  })
