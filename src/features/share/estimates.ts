import { sql } from 'kysely'
import { addMonths, daysBetween, type PlainDate, startOfMonth } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { type Banded, backtest, type Turnout, withBand } from './rules/backtest.ts'
import { foretell, nowcast, stockOf } from './rules/estimate.ts'
import { type Arrival, completenessAt } from './rules/lag.ts'
import { type Lists, learn, listsOf } from './rules/learn.ts'
import { gather, type PersonMonth } from './rules/model.ts'
import { type Month, monthsBetween } from './rules/months.ts'
import { partOnBenefit, type Status } from './rules/statuses.ts'

/** Name of the way in which estimates are made, kept with each. */
export const method = 'stock-flow 1'
/** Months of lists that estimates are made from, and months ahead that earlier ones are tried over. */
const historyMonths = 48
const triedMonths = 12
/** A now-cast of more months than this is a forecast. */
const mostUnlisted = 12

/**
 * Estimates of every municipality with a list: months that Kela has not listed yet, and what a what-if is answered from.
 * As the system role; the same day's estimates are made anew, from the rows that were known on it.
 */
export async function estimateShares(tx: Tx, day: PlainDate): Promise<number> {
  const { rows } = await sql<{ code: string; newest: Month }>`
    select municipality_code as code, max(month) as newest from share_row
    where municipality_code in (select municipality_code from share_list) and ${knownOn(day)} group by 1`.execute(
    tx,
  )
  for (const { code, newest } of rows) await estimateOne(tx, day, code, newest)
  return rows.length
}

async function estimateOne(tx: Tx, day: PlainDate, code: string, newest: Month): Promise<void> {
  const lists = await readLists(tx, day, code, newest)
  const model = learn(lists, newest)
  const known = await readCompleteness(tx, day, code, newest)
  const stock = gather(stockOf(lists, newest, model)).map((one) => ({ ...one, weight: one.weight / known }))
  const turnouts = backtest(lists, foretell, { months: triedMonths })
  await sql`
    insert into share_model (municipality_code, made_on, basis_month, stock, model, turnouts)
    values (${code}, ${day}, ${newest}, ${JSON.stringify(stock)}::jsonb, ${JSON.stringify(model)}::jsonb, ${JSON.stringify(turnouts)}::jsonb)
    on conflict (municipality_code) do update set (made_on, basis_month, stock, model, turnouts)
      = (excluded.made_on, excluded.basis_month, excluded.stock, excluded.model, excluded.turnouts)`.execute(
    tx,
  )
  const until = startOfMonth(day)
  const unlisted = monthsBetween(newest, until)
  if (unlisted <= 0 || unlisted > mostUnlisted) return
  await keep(tx, { day, code, newest }, await castNow(tx, lists, { newest, until, known }, turnouts))
}

const knownOn = (day: PlainDate) => sql`(arrived_on is null or arrived_on <= ${day})`

/** Corrections stand with the month they correct. */
async function readLists(tx: Tx, day: PlainDate, code: string, newest: Month): Promise<Lists> {
  const { rows } = await sql<PersonMonth>`
    select client_id::text as person, month, max(benefit_days)::float8 as count, sum(paid_days)::float8 as days,
      sum(paid_cents)::float8 as paid_cents, sum(share_cents)::float8 as share_cents
    from share_row where municipality_code = ${code} and month > ${addMonths(newest, -historyMonths)} and ${knownOn(day)}
    group by client_id, month having sum(paid_days) > 0 order by month, client_id`.execute(tx)
  return listsOf(rows)
}

/** Part of the newest list that is there already, as seen in how earlier ones filled up (F3). */
async function readCompleteness(tx: Tx, day: PlainDate, code: string, newest: Month): Promise<number> {
  const { rows } = await sql<Arrival>`
    select month, arrived_on, sum(share_cents)::float8 as cents from share_row
    where municipality_code = ${code} and arrived_on is not null and ${knownOn(day)} and month > ${addMonths(newest, -historyMonths)}
    group by month, arrived_on`.execute(tx)
  const first = rows
    .filter(({ month }) => month === newest)
    .map(({ arrivedOn }) => arrivedOn)
    .sort()[0]
  return (first !== undefined && completenessAt(rows, daysBetween(first, day), day)) || 1
}

interface Unlisted {
  readonly newest: Month
  readonly until: Month
  /** Part of the newest list that is there already. */
  readonly known: number
}

async function castNow(
  tx: Tx,
  lists: Lists,
  { newest, until, known: part }: Unlisted,
  turnouts: readonly Turnout[],
): Promise<Banded[]> {
  const people = [...(lists.get(newest)?.keys() ?? [])]
  const { rows } = await sql<Status & { person: string }>`
    select client_id::text as person, status, lower(valid) as "from", upper(valid) as until from jobseeker_status
    where client_id = any (${people}::uuid[]) and valid && daterange(${addMonths(newest, 1)}, ${addMonths(until, 1)})`.execute(
    tx,
  )
  const known = Map.groupBy(rows, ({ person }) => person)
  const onBenefit = (person: string, month: Month) => partOnBenefit(known.get(person) ?? [], month)
  const months = nowcast(lists, newest, until, onBenefit).map((one) => ({
    ...one,
    cents: one.cents / part,
    persons: one.persons / part,
  }))
  return withBand(months, turnouts)
}

interface Basis {
  readonly day: PlainDate
  readonly code: string
  readonly newest: Month
}

const keep = (tx: Tx, { day, code, newest }: Basis, months: readonly Banded[]) => {
  const rows = months.map(({ month, cents, lowCents, highCents, persons, assumption }) => ({
    month,
    cents,
    low_cents: lowCents,
    high_cents: highCents,
    persons: Math.round(persons),
    assumption,
  }))
  return sql`
    insert into share_nowcast (municipality_code, made_on, basis_month, month, cents, low_cents, high_cents, persons, method, assumption)
    select ${code}, ${day}, ${newest}, r.month, r.cents, r.low_cents, r.high_cents, r.persons, ${method}, r.assumption
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(month date, cents bigint, low_cents bigint, high_cents bigint, persons int, assumption text)
    on conflict (municipality_code, month, made_on) do update set (basis_month, cents, low_cents, high_cents, persons, method, assumption)
      = (excluded.basis_month, excluded.cents, excluded.low_cents, excluded.high_cents, excluded.persons, excluded.method, excluded.assumption)`.execute(
    tx,
  )
}
