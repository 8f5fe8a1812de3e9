import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import type { Route } from '../../platform/http/route.ts'
import type { JobTools, TaskList } from '../../platform/jobs.ts'
import { type ClockLaw, clockLaw } from './rules/clock-law.ts'
import { clocksOf } from './rules/clocks-of.ts'
import type { ClockFacts } from './rules/facts.ts'

/** Clients whose clocks are derived with one question and one answer. */
const AT_ONCE = 1_000

/** A running clock whose day is another than it was. */
export interface Moved {
  readonly clientId: string
  readonly subjectId: string
  readonly kind: string
  readonly category: string
  readonly beforeOn: PlainDate | null
  readonly afterOn: PlainDate | null
  readonly beforeVersion: string
  readonly afterVersion: string
}

/**
 * Derives the clocks of everyone whom this transaction touched, from the facts as they stand now. To be called last: the
 * database refuses a commit of the product's own roles without it (constraint `clocks_settled`, docs/adr/0007).
 */
export async function settleClocks(tx: Tx, law: ClockLaw = clockLaw): Promise<void> {
  const { rows } = await sql<{ clientIds: string[] }>`
    select client_ids from access.clock_batches(${AT_ONCE})`.execute(tx)
  for (const { clientIds } of rows) await deriveClocks(tx, clientIds, law)
}

/** Derives the clocks of these clients. `ruleChangedOn`: because the law changed that day, which a moved clock then says. */
export async function deriveClocks(
  tx: Tx,
  clientIds: readonly string[],
  law: ClockLaw,
  ruleChangedOn: PlainDate | null = null,
): Promise<Moved[]> {
  const { rows } = await sql<{ clientId: string; facts: ClockFacts }>`
    select client_id, facts from access.clock_facts(${[...clientIds]}::uuid[])`.execute(tx)
  const clocks = rows.flatMap(({ clientId, facts }) =>
    clocksOf(clientId, facts, law).map((clock) => ({ clientId, ...clock })),
  )
  const moved = await sql<Moved>`
    select * from access.write_clocks(${[...clientIds]}::uuid[], ${JSON.stringify(clocks)}::jsonb, ${ruleChangedOn}::date)`.execute(
    tx,
  )
  return moved.rows
}

/** A reading, also one that is asked by POST so that a name or a code is in no address: it moves nothing. */
const isReading = ({ endpoint, guard: { audit } }: Route): boolean =>
  endpoint.method === 'GET' || ('result' in audit && audit.result === 'read')

/** The routes with the clocks derived at the end of each change, in its transaction; reading needs none. */
export const settledRoutes = (routes: readonly Route[], law: ClockLaw = clockLaw): readonly Route[] =>
  routes.map((route) =>
    isReading(route)
      ? route
      : {
          ...route,
          handle: async (ctx, input, examined) => {
            const result = await route.handle(ctx, input, examined)
            if (result.ok) await settleClocks(ctx.tx, law)
            return result
          },
        },
  )

/** The same for jobs: each of their transactions derives the clocks before it ends. */
export const settledTasks = (tasks: TaskList, law: ClockLaw = clockLaw): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload, tools) => task(payload, settledTools(tools, law)),
    ]),
  )

export const settledTools = (tools: JobTools, law: ClockLaw = clockLaw): JobTools => ({
  ...tools,
  inPurpose: (purpose, work) =>
    tools.inPurpose(purpose, async (tx) => {
      const value = await work(tx)
      await settleClocks(tx, law)
      return value
    }),
})
