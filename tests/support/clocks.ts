import { sql } from 'kysely'
import type { Clock } from '../../src/features/deadline/rules/clock.ts'
import { type ClockLaw, clockLaw } from '../../src/features/deadline/rules/clock-law.ts'
import { clocksOf } from '../../src/features/deadline/rules/clocks-of.ts'
import type { ClockFacts } from '../../src/features/deadline/rules/facts.ts'
import type { Db } from '../../src/platform/db/transaction.ts'
import { asSystem } from '../../src/platform/db/transaction.ts'

type Key = Pick<Clock, 'subjectId' | 'kind'>
const byKey = (a: Key, b: Key) => (`${a.kind} ${a.subjectId}` < `${b.kind} ${b.subjectId}` ? -1 : 1)

/** Clocks of everybody as they are kept, and as they are derived from scratch. */
export const bothClocks = (
  system: Db,
  law: ClockLaw = clockLaw,
): Promise<{ kept: unknown[]; derived: unknown[] }> =>
  asSystem(system, 'test', async (tx) => {
    const clients = await sql<{ clientId: string; facts: ClockFacts }>`
      select client_id, facts from access.clock_facts(array(select id from client))`.execute(tx)
    const kept = await sql<Clock>`
      select subject, subject_id, kind, category, counted_from, due_on, why, position_id, state, reason, done_on, used, most
      from deadline`.execute(tx)
    const derived = clients.rows.flatMap(({ clientId, facts }) => clocksOf(clientId, facts, law))
    return { kept: [...kept.rows].sort(byKey), derived: JSON.parse(JSON.stringify(derived)).sort(byKey) }
  })
