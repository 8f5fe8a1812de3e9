import { sql } from 'kysely'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { type Action, mayRole } from '../../platform/access/action.ts'
import { type FileAccess, mayDo } from '../../platform/access/file-access.ts'
import { allRows, type Reading, read, together } from '../../platform/db/reading.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { headReading } from '../client/index.ts'
import { noteCategories } from '../contact/rules/note-category.ts'
import { deadlinesReading } from '../deadline/index.ts'
import { meetingsAheadReading } from '../meeting/index.ts'
import { unreadReading } from '../message/index.ts'
import { situationReading, statusReading } from '../situation/index.ts'
import type { FileOpened } from './contract.ts'
import { listGrounds } from './grounds.ts'
import { timelineReading } from './timeline.ts'

const meetingsShown = 3

/** The file's first screen in one answer; each part as far as its category is open to the session. */
export async function openFile(
  ctx: Ctx,
  clientId: string,
  actions: readonly Action[],
): Promise<Result<FileOpened>> {
  const { access } = ctx
  if (!access) return notFound()
  const [grounds, { head, situation, status, paths, deadlines, meetingsAhead, timeline, unread }] =
    await Promise.all([listGrounds(ctx, access), read(ctx.tx, firstScreen(ctx, clientId))])
  if (!head) return notFound()
  const opened = {
    head,
    grounds,
    reads: [...access.reads],
    writes: [...access.writes],
    permitted: permittedOn(ctx, access, actions),
    situation,
    status,
    paths,
    deadlines,
    meetingsAhead,
    timeline,
    unread,
    noteCategories: [...noteCategories(ctx.session.organisationKind, access.writes)],
  }
  ctx.saw(
    [],
    [...access.reads].filter((category) => shownOnFirstScreen.has(category)),
  )
  return accept(opened)
}

/** Beside the categories of the facts, which the situation card names itself. */
const shownOnFirstScreen: ReadonlySet<string> = new Set([
  'identity',
  'contact',
  'jobseekerStatus',
  'decisionJoint',
  'contactLog',
])

const permittedOn = (ctx: Ctx, access: FileAccess, actions: readonly Action[]): string[] =>
  actions
    .filter((action) => mayRole(action, ctx.session.role) && mayDo(access, action))
    .map((action) => action.name)

const openCasesReading = (clientId: string): Reading<FileOpened['paths']> =>
  allRows(
    sql<FileOpened['paths'][number]>`
    select id, path, status, turn, opened_on from file.path_case
    where client_id = ${clientId} and closed_on is null order by opened_on`,
  )

export const listAhead = (ctx: Ctx, clientId: string) =>
  read(ctx.tx, meetingsAheadReading(ctx, clientId, meetingsShown))

/** What of the first screen comes from the client's tables. */
const firstScreen = (ctx: Ctx, clientId: string) =>
  together({
    head: headReading(ctx, clientId),
    situation: situationReading(ctx, clientId),
    status: statusReading(clientId),
    paths: openCasesReading(clientId),
    deadlines: deadlinesReading(clientId),
    meetingsAhead: meetingsAheadReading(ctx, clientId, meetingsShown),
    timeline: timelineReading(ctx, clientId),
    unread: unreadReading(clientId),
  })
