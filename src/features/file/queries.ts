import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { type Action, mayRole } from '../../platform/access/action.ts'
import { type FileAccess, mayDo } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { readHead } from '../client/index.ts'
import { noteCategories } from '../contact/rules/note-category.ts'
import { listDeadlines } from '../deadline/index.ts'
import { listMeetings } from '../meeting/index.ts'
import { listThreads } from '../message/index.ts'
import { listStatuses, readSituation } from '../situation/index.ts'
import type { FileOpened } from './contract.ts'
import { listGrounds } from './grounds.ts'
import { readTimeline } from './timeline.ts'

const meetingsShown = 3

/** The file's first screen in one answer; each part as far as its category is open to the session. */
export async function openFile(
  ctx: Ctx,
  clientId: string,
  actions: readonly Action[],
): Promise<Result<FileOpened>> {
  const { access } = ctx
  if (!access) return notFound()
  // asked at once: they travel together, and the answers come in one go
  const [head, situation, statuses, grounds, paths, deadlines, meetingsAhead, timeline, threads] =
    await Promise.all([
      readHead(ctx, clientId),
      readSituation(ctx, clientId),
      listStatuses(ctx, clientId),
      listGrounds(ctx, access),
      listOpenCases(ctx, clientId),
      listDeadlines(ctx, clientId),
      listAhead(ctx, clientId),
      readTimeline(ctx, clientId),
      listThreads(ctx, clientId),
    ])
  if (!head.ok) return notFound()
  const opened = {
    head: head.value,
    grounds,
    reads: [...access.reads],
    writes: [...access.writes],
    permitted: permittedOn(ctx, access, actions),
    situation,
    status: statuses[0] ?? null,
    paths,
    deadlines,
    meetingsAhead,
    timeline,
    unread: threads.reduce((sum, thread) => sum + thread.unread, 0),
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

const listOpenCases = (ctx: Ctx, clientId: string) =>
  ctx.tx
    .selectFrom('pathCase')
    .select(['id', 'path', 'status', 'turn', 'openedOn'])
    .where('clientId', '=', clientId)
    .where('closedOn', 'is', null)
    .orderBy('openedOn')
    .execute()

export async function listAhead(ctx: Ctx, clientId: string) {
  const meetings = await listMeetings(ctx, clientId)
  return meetings
    .filter((meeting) => meeting.held === 'planned' && new Date(meeting.startsAt) >= ctx.at)
    .slice(0, meetingsShown)
}
