import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { computeReport } from '../src/features/report/index.ts'
import { lastWholeMonth, type Month, yearBefore } from '../src/features/report/rules/month.ts'
import { addMonths, dayInHelsinki, type PlainDate, plainDateOf, yearOf } from '../src/kernel/plain-date.ts'
import { stateCompensation } from '../src/law/parameters/rehab-money.ts'
import { countingSettings, openPool, openStatisticsPool } from '../src/platform/db/pool.ts'
import { databaseOf } from '../src/platform/db/transaction.ts'
import type { Area } from './area.ts'
import { processorTime } from './database-time.ts'
import { watchMemory } from './memory.ts'
import type { BatchTime } from './share-import.ts'

/** Each is counted so many times by turns, after once that warms up; the fastest tells, since others' work only adds. */
const RUNS = 5

/** A figure of the month and of a year before, by its identifier. */
type Figures = ReadonlyMap<string, readonly [value: number | null, before: number | null]>
type Count = () => Promise<Figures>

/**
 * The monthly report of the whole area as the product counts it – every indicator, by the role `statistics` – beside the same
 * figures by hand (floor/monthly-report.sql). Figures that differ end the bench.
 */
export async function measureMonthlyReport(area: Area): Promise<BatchTime> {
  const month = lastWholeMonth(dayInHelsinki(new Date()))
  const [pool, hand] = [openStatisticsPool(area.ownerUrl, 1), openHand(area)]
  try {
    const counts = [() => countByProduct(pool, month), () => countByHand(hand, month)] as const
    compareFigures(await counts[0](), await counts[1]())
    const peak = watchMemory(await processOf(pool))
    await counts[0]()
    const { node: memory, database: databaseMemory } = peak()
    const [product, floor] = [timesOf(counts[0], pool), timesOf(counts[1], hand)]
    for (let run = 0; run < RUNS; run += 1) {
      await product.again()
      await floor.again()
    }
    return {
      rows: 1,
      ms: product.fastest().ms,
      floorMs: floor.fastest().ms,
      processor: { ms: product.fastest().processor, floorMs: floor.fastest().processor },
      memory,
      ...(databaseMemory === null ? {} : { databaseMemory }),
    }
  } finally {
    await Promise.all([pool.end(), hand.end()])
  }
}

/** As the tables' owner, with what a connection that counts is given. */
const openHand = (area: Area): pg.Pool =>
  openPool(area.ownerUrl, { max: 1, readOnly: true, settings: countingSettings })

/** The one connection of a pool; also of what is asked next. */
async function processOf(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid')
  return rows[0]?.pid ?? 0
}

/** Time that passed and, where it can be seen, that the database's process was on a processor; each at its least. */
function timesOf(count: Count, pool: pg.Pool) {
  const passed: number[] = []
  const used: number[] = []
  return {
    again: async () => {
      // asked each time: a connection that waits long is replaced
      const pid = await processOf(pool)
      const [started, before] = [performance.now(), processorTime(pid)]
      await count()
      const after = processorTime(pid)
      passed.push(performance.now() - started)
      if (before !== null && after !== null) used.push(after - before)
    },
    fastest: () => ({ ms: Math.min(...passed), processor: Math.min(...used) }),
  }
}

async function countByProduct(pool: pg.Pool, month: Month): Promise<Figures> {
  const { figures } = await databaseOf(pool)
    .transaction()
    .execute((tx) => computeReport(tx, month, { municipality: null }))
  return new Map([...figures].map(([id, figure]) => [id, [figure.value, figure.yearBefore]]))
}

const day = (one: PlainDate) => `date '${one}'`
const daysOf = ({ first, last }: Month, mark: string) => ({
  [`m${mark}`]: day(first),
  [`l${mark}`]: day(last),
  [`y${mark}`]: day(plainDateOf(yearOf(first), 1, 1)),
  [`b${mark}`]: day(addMonths(last, -12)),
})

/** The statements of the floor for a month. */
function statementsOf(month: Month): string[] {
  const rates = stateCompensation.versions.map(
    ({ from, until, value }) => `(daterange('${from}', ${until ? `'${until}'` : 'null'}), ${value})`,
  )
  const words: Readonly<Record<string, string>> = {
    ...daysOf(month, '1'),
    ...daysOf(yearBefore(month), '0'),
    rates: rates.join(', '),
  }
  return readFileSync(join(import.meta.dirname, 'floor/monthly-report.sql'), 'utf8')
    .replace(/^--.*$/gm, '')
    .replace(/(?<!:):([a-z]\w*)/g, (_, word: string) => words[word] ?? `:${word}`)
    .split(';')
    .filter((text) => text.trim() !== '')
}

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text))

async function countByHand(db: pg.Pool, month: Month): Promise<Figures> {
  const figures = new Map<string, readonly [number | null, number | null]>()
  for (const text of statementsOf(month)) {
    const { rows } = await db.query<(string | null)[]>({ text, rowMode: 'array' })
    for (const [id, value, before] of rows)
      figures.set(id ?? '', [numberOf(value ?? null), numberOf(before ?? null)])
  }
  return figures
}

/** @throws Error that names every figure in which the two differ, or that one of them lacks. */
function compareFigures(product: Figures, hand: Figures): void {
  const differing = [...new Set([...product.keys(), ...hand.keys()])].filter(
    (id) => JSON.stringify(product.get(id)) !== JSON.stringify(hand.get(id)),
  )
  const lines = differing.map(
    (id) =>
      `${id}: ${JSON.stringify(product.get(id))} by the product, ${JSON.stringify(hand.get(id))} by hand`,
  )
  if (lines.length > 0) throw new Error(`monthly-report: figures differ\n${lines.join('\n')}`)
}
