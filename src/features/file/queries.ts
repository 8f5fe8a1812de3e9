import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { type Action, mayRole } from '../../platform/access/action.ts'
import { type FileAccess, mayDo } from '../../platform/access/file-access.ts'
import { type Reading, read, together } from '../../platform/db/reading.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { type CaseTie, headOf, type Known, knownReading } from '../client/index.ts'
import { noteCategories } from '../contact/rules/note-category.ts'
import type { DeadlineView } from '../deadline/contract.ts'
import { deadlinesReading } from '../deadline/index.ts'
import { type MeetingRow, meetingsAheadReading, meetingsOf } from '../meeting/index.ts'
import { unreadReading } from '../message/index.ts'
import type { StatusPeriod } from '../situation/contract.ts'
import { type CardParts, cardReading, situationOf, statusReading } from '../situation/index.ts'
import type { FileOpened, Timeline } from './contract.ts'
import { listGrounds } from './grounds.ts'
import { timelineReading } from './timeline.ts'

const meetingsShown = 3

/** What the file's first screen is made of. */
export interface FirstScreen {
  readonly client: Known
  readonly card: CardParts
  readonly status: StatusPeriod | null
  readonly deadlines: DeadlineView[]
  readonly meetingsAhead: readonly MeetingRow[]
  readonly timeline: Timeline
  readonly unread: number
}

export const firstScreenReading = (at: Date, clientId: string): Reading<FirstScreen> =>
  together({
    client: knownReading(clientId),
    card: cardReading(clientId),
    status: statusReading(clientId),
    deadlines: deadlinesReading(clientId),
    meetingsAhead: meetingsAheadReading(at, clientId, meetingsShown),
    timeline: timelineReading(at, clientId),
    unread: unreadReading(clientId),
  })

/** The file's first screen in one answer; each part as far as its category is open to the session. */
export async function openFile(
  ctx: Ctx,
  { client, card, meetingsAhead, ...rest }: FirstScreen,
  actions: readonly Action[],
): Promise<Result<FileOpened>> {
  const { access } = ctx
  const head = headOf(client, ctx.day)
  if (!access || !head) return notFound()
  const opened = {
    ...rest,
    head,
    grounds: await listGrounds(ctx, access, client.ties),
    reads: [...access.reads],
    writes: [...access.writes],
    permitted: permittedOn(ctx, access, actions),
    situation: situationOf(ctx, card, client.ties),
    paths: openPaths(client.ties.cases),
    meetingsAhead: meetingsOf(ctx, meetingsAhead),
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

const openPaths = (cases: readonly CaseTie[]): FileOpened['paths'] =>
  cases.flatMap(({ closedOn, informedOn, ...path }) => (closedOn === null ? [path] : []))

export const listAhead = async (ctx: Ctx, clientId: string) =>
  meetingsOf(ctx, await read(ctx.tx, meetingsAheadReading(ctx.at, clientId, meetingsShown)))
