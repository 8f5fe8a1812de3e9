import { accept, notFound } from '../../kernel/refusal.ts'
import { requireFile } from '../../platform/access/require.ts'
import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import { findPeriod, listMissingMarks } from '../period/index.ts'
import { markAllPresent, markDay } from './commands.ts'
import * as contract from './contract.ts'
import { attendanceActions } from './policy.ts'
import { listMarks, readWeek } from './queries.ts'

/** Two who mark the same day at once: the second sees what the first marked. */
const constraints = {
  attendance_once: 'attendance.alreadyMarked',
  attendance_corrects_key: 'attendance.alreadyMarked',
}

export const attendanceRoutes: readonly Route[] = [
  route(
    contract.readWeek,
    { action: attendanceActions.week, audit: reads('attendance.weekRead') },
    (ctx, { query }) => readWeek(ctx, query),
  ),
  route(
    contract.markAllPresent,
    { action: attendanceActions.markAll, audit: changes('attendance.marked'), constraints },
    (ctx, { body }) => markAllPresent(ctx, body),
  ),
  route(
    contract.markDay,
    { action: attendanceActions.mark, audit: changes('attendance.marked'), constraints },
    async (ctx, { params, body }) => {
      const period = await findPeriod(ctx, params.periodId)
      if (!period) return notFound()
      const access = await requireFile(ctx, period.clientId, attendanceActions.mark)
      return access.ok ? markDay(ctx, period, body) : access
    },
  ),
  route(
    contract.listMarks,
    { action: attendanceActions.list, audit: reads('attendance.read') },
    async (ctx, { params }) => {
      const period = await findPeriod(ctx, params.periodId)
      if (!period) return notFound()
      const access = await requireFile(ctx, period.clientId, attendanceActions.list)
      return access.ok ? listMarks(ctx, params.periodId) : access
    },
  ),
  route(
    contract.listMissing,
    { action: attendanceActions.missing, audit: reads('attendance.missingListed') },
    async (ctx) => {
      const periods = await listMissingMarks(ctx)
      ctx.saw(
        periods.map((row) => row.clientId),
        ['identity', 'participation'],
      )
      return accept({ periods })
    },
  ),
]
