import type { QueryOf } from '../../kernel/endpoint.ts'
import { plainDate, startOfMonth } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import { type Room, type RoomFilter, type RoomRow, roomFilters } from './contract.ts'
import { judgeMonth } from './judge.ts'
import { listShareLists, readLimits } from './lists.ts'
import { findReview } from './reviews.ts'
import { orderOf } from './rules/agenda.ts'
import { billedOf, filtersOf } from './rules/room.ts'

const pageSize = 50

/** The room of one month (F1–F3): who is new, left or unexplained, what each costs, and who contacts whom. */
export async function readRoom(
  ctx: Ctx,
  listId: string,
  query: QueryOf<typeof contract.readRoom>,
): Promise<Result<Room>> {
  const [list] = await listShareLists(ctx, listId)
  if (!list) return notFound()
  const limits = await readLimits(ctx)
  const month = startOfMonth(plainDate(query.month ?? list.months[0] ?? ctx.day))
  const all = await judgeMonth(ctx, list, month, limits)
  const filters = filtersOf(ctx.day, limits)
  const found = all
    .filter(filters[query.filter ?? 'all'])
    .filter(({ clientId }) => query.clientId === undefined || clientId === query.clientId)
    .sort(orderOf(query.sort ?? 'agenda', ctx.day, limits))
  const rows = found.slice(0, query.limit ?? pageSize)
  ctx.saw(
    rows.map(({ clientId }) => clientId),
    ['identity', 'shareRow', 'contactLog', 'jobseekerStatus'],
  )
  return accept({
    list,
    month,
    counts: countAll(all, filters),
    sums: sumsOf(all),
    limits,
    review: await findReview(ctx, { listId, month }),
    agreed: all.filter(({ agreement }) => agreement !== null).length,
    rows,
    of: found.length,
  })
}

const countAll = (rows: readonly RoomRow[], filters: ReturnType<typeof filtersOf>): Room['counts'] =>
  Object.fromEntries(roomFilters.map((name) => [name, rows.filter(filters[name]).length])) as Record<
    RoomFilter,
    number
  >

function sumsOf(rows: readonly RoomRow[]): Room['sums'] {
  const sum = (of: (row: RoomRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  const compared = rows.filter(({ reconciled }) => reconciled?.lawCents != null)
  return {
    persons: rows.filter(({ paid }) => paid !== null).length,
    cents: sum(billedOf),
    personsBefore: rows.filter(({ change }) => change === 'stays' || change === 'left').length,
    centsBefore: sum(({ beforeCents }) => beforeCents ?? 0),
    lawCents: compared.reduce((total, { reconciled }) => total + (reconciled?.lawCents ?? 0), 0),
    comparedCents: compared.reduce((total, { paid }) => total + (paid?.shareCents ?? 0), 0),
    aheadCents: sum(({ ahead }) => ahead?.cents ?? 0),
    assumption: rows.find(({ ahead }) => ahead?.assumption)?.ahead?.assumption ?? null,
  }
}
