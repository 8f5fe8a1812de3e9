import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTown, type Town } from '../../tests/support/town.ts'
import { systemClock } from './clock.ts'
import { asSystem } from './db/transaction.ts'
import { openJobKeeper } from './job-keeper.ts'
import { type JobRunner, queue, startJobs, type TaskList } from './jobs.ts'
import { listMail, mailTasks, queueMail } from './mail.ts'

let town: Town
let runner: JobRunner | undefined
let server: SMTPServer | undefined
afterEach(async () => {
  await runner?.stop()
  runner = undefined
  if (server) await new Promise<void>((done) => server?.close(done))
  server = undefined
  await town.drop()
})

const run = async (tasks: TaskList, log: (text: string) => void = () => {}) => {
  runner = await startJobs({
    ownerUrl: town.ownerUrl,
    system: town.system,
    tasks,
    clock: systemClock,
    installation: town.installation,
    log,
  })
}
/** What is left in the queue, once it is so: a job leaves it a moment after it has been done. */
const expectLeft = (column: 'key' | 'locked_by') =>
  expect.poll(async () => (await town.owner.query(`select ${column} from graphile_worker.jobs`)).rows, {
    timeout: 10_000,
  })
const listed = () => asSystem(town.system, 'test', (tx) => listMail(tx))
const letter = {
  to: 'paikka@example.fi',
  subject: 'Kysely: ä ö',
  body: 'Linkki: https://x/vastaus/salainen-tunnus',
  purpose: 'test',
  secret: 'salainen-tunnus',
}
const send = () => asSystem(town.system, 'test', (tx) => queueMail(tx, letter, town.at))

/** A mail server on loopback that keeps what it gets; `refuses` how many first. */
async function listen(refuses = 0): Promise<{ port: number; messages: string[] }> {
  const messages: string[] = []
  let left = refuses
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = ''
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8')
      })
      stream.on('end', () => {
        if (left > 0) {
          left -= 1
          done(Object.assign(new Error('try again later'), { responseCode: 451 }))
          return
        }
        messages.push(text)
        done()
      })
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await new Promise((ready) => listening.once('listening', ready))
  const { port } = listening.address() as { port: number }
  return { port, messages }
}

describe('a queued job', () => {
  it('runs when its change is committed, at its time, and not when the change is rolled back', async () => {
    town = await createTown()
    const ran: unknown[] = []
    await run({ note: async (payload) => void ran.push(payload) })
    await asSystem(town.system, 'test', (tx) => queue(tx, 'note', { n: 1 }))
    await asSystem(town.system, 'test', async (tx) => {
      await queue(tx, 'note', { n: 2 })
      throw new Error('rolled back')
    }).catch(() => {})
    await asSystem(town.system, 'test', (tx) =>
      queue(tx, 'note', { n: 3 }, { runAt: new Date('2100-01-01T00:00:00Z'), key: 'later' }),
    )
    await expectLeft('key').toEqual([{ key: 'later' }])
    expect(ran).toEqual([{ n: 1 }])
  })

  it('of a killed server is done by the next at once, that of a living one is left to it', async () => {
    town = await createTown()
    const living = await openJobKeeper(town.ownerUrl)
    living.keep('worker-living')
    await asSystem(town.system, 'test', (tx) => queue(tx, 'note', { of: 'dead' }, { line: 'one by one' }))
    await asSystem(town.system, 'test', (tx) => queue(tx, 'note', { of: 'living' }))
    for (const [worker, of] of [
      ['worker-dead', 'dead'],
      ['worker-living', 'living'],
    ])
      await town.owner.query(
        `update graphile_worker._private_jobs set locked_by = $1, locked_at = now() where payload ->> 'of' = $2`,
        [worker, of],
      )
    await town.owner.query(
      `update graphile_worker._private_job_queues set locked_by = 'worker-dead', locked_at = now()`,
    )
    const ran: unknown[] = []
    await run({ note: async (payload) => void ran.push(payload) })
    await expectLeft('locked_by').toEqual([{ locked_by: 'worker-living' }])
    expect(ran).toEqual([{ of: 'dead' }])
    await living.end()
  })

  it('of a line waits for the one before and keeps no worker from the others', async () => {
    town = await createTown()
    const ran: string[] = []
    let letGo = () => {}
    const held = new Promise<void>((done) => {
      letGo = done
    })
    await run({
      slow: async (payload) => {
        const { n } = payload as { n: number }
        ran.push(`slow ${n}`)
        if (n === 1) await held
      },
      quick: async () => void ran.push('quick'),
    })
    for (const n of [1, 2, 3])
      await asSystem(town.system, 'test', (tx) => queue(tx, 'slow', { n }, { line: 'slow' }))
    await vi.waitFor(() => expect(ran).toEqual(['slow 1']), 10_000)
    await asSystem(town.system, 'test', (tx) => queue(tx, 'quick', {}))
    await vi.waitFor(() => expect(ran).toEqual(['slow 1', 'quick']), 10_000)
    letGo()
    await vi.waitFor(() => expect(ran).toEqual(['slow 1', 'quick', 'slow 2', 'slow 3']), 10_000)
  })

  it('without a purpose sees no client', async () => {
    town = await createTown()
    await town.addClient({ lastName: 'Näkymätön' }, 'coach')
    const seen: number[] = []
    await run({
      look: async () =>
        void seen.push((await town.system.selectFrom('client').select('id').execute()).length),
    })
    await asSystem(town.system, 'test', (tx) => queue(tx, 'look', {}))
    await vi.waitFor(() => expect(seen).toEqual([0]), 10_000)
  })
})

describe('a letter', () => {
  it('leaves by SMTP, is marked sent, and its one-time token is wiped', async () => {
    town = await createTown()
    const { port, messages } = await listen()
    await run(mailTasks({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'yhteispolku@example.fi' }))
    await send()
    await vi.waitFor(async () => expect((await listed())[0]?.sentAt).not.toBeNull(), 10_000)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('salainen-tunnus')
    expect(messages[0]).toContain('To: paikka@example.fi')
    const [mail] = await listed()
    expect(mail?.body).toBe('Linkki: https://x/vastaus/…')
  })

  it('that the server turns away is noted, told and tried again', async () => {
    town = await createTown()
    const { port, messages } = await listen(1)
    const told: string[] = []
    await run(mailTasks({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'yhteispolku@example.fi' }), (text) =>
      told.push(text),
    )
    await send()
    await vi.waitFor(
      async () => expect((await listed())[0]?.failedBecause).toContain('try again later'),
      10_000,
    )
    expect(told.join()).toContain('mail.send')
    await vi.waitFor(async () => expect((await listed())[0]?.sentAt).not.toBeNull(), 15_000)
    expect(messages).toHaveLength(1)
    expect((await listed())[0]?.failedBecause).toBeNull()
  })

  it('stays listed when there is no mail setting', async () => {
    town = await createTown()
    await run(mailTasks(undefined))
    await send()
    await vi.waitFor(
      async () => expect((await town.owner.query('select id from graphile_worker.jobs')).rows).toEqual([]),
      10_000,
    )
    expect(await listed()).toMatchObject([{ subject: 'Kysely: ä ö', sentAt: null, body: letter.body }])
  })
})
