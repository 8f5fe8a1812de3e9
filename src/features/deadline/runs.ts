import { sql } from 'kysely'
import { accept, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { ClockRun } from './contract.ts'
import { askRecompute, hashOf } from './recompute.ts'
import { type ClockLaw, listClockVersions } from './rules/clock-law.ts'

const shownRuns = 20

type Versions = ReturnType<typeof listClockVersions>

interface Row extends Omit<ClockRun, 'askedAt' | 'finishedAt' | 'changed'> {
  readonly law: string
  readonly askedAt: Date
  readonly finishedAt: Date | null
  readonly versions: Versions
  readonly before: Versions | null
}

/** The law that the clocks follow, and the last runs, each with what was another in the one before. */
export async function readRuns(ctx: Ctx, law: ClockLaw) {
  const { rows } = await sql<Row>`
    select r.id, r.law, r.status, r.asked_at, r.finished_at, r.done, r.total, r.moved, r.moved_clients, w.name as asked_by,
      r.versions, lag(r.versions) over (order by r.asked_at, r.id) as before
    from clock_run r left join position p on p.id = r.asked_by left join worker w on w.id = p.worker_id
    order by r.asked_at desc, r.id desc limit ${shownRuns}`.execute(ctx.tx)
  const last = rows.find(({ status }) => status === 'done')
  return { isCurrent: last?.law === hashOf(law), versions: listClockVersions(law), runs: rows.map(toRun) }
}

const toRun = ({ law: _, versions, before, askedAt, finishedAt, ...run }: Row): ClockRun => ({
  ...run,
  askedAt: askedAt.toISOString(),
  finishedAt: finishedAt?.toISOString() ?? null,
  changed: before === null ? [] : changesOf(before, versions),
})

/** Numbers of the law that are there both times, with another version. */
function changesOf(before: Versions, after: Versions): ClockRun['changed'] {
  const earlier = new Map(before.map(({ parameter, version }) => [parameter, version]))
  return after.flatMap(({ parameter, version }) => {
    const was = earlier.get(parameter)
    return was === undefined || was === version ? [] : [{ parameter, before: was, after: version }]
  })
}

/** Asks for all deadlines to be derived anew; while that is under way it is not asked twice. */
export async function startRun(ctx: Ctx, law: ClockLaw): Promise<Result<{ id: string }>> {
  const id = await askRecompute(ctx.tx, law, { at: ctx.at, positionId: ctx.session.positionId })
  if (id === null) return refuse('deadline.runUnderWay')
  const entry = { clientId: null, type: 'deadline.recomputed', category: 'identity', subjectId: id } as const
  await record(ctx, { ...entry, payload: { law: hashOf(law) } })
  return accept({ id })
}
