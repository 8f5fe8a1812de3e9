import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { computeReport } from '../src/features/report/index.ts'
import { lastWholeMonth, type Month, yearBefore } from '../src/features/report/rules/month.ts'
import { addMonths, dayInHelsinki, type PlainDate, plainDateOf, yearOf } from '../src/kernel/plain-date.ts'
import { stateCompensation } from '../src/law/parameters/rehab-money.ts'
import { openStatisticsPool } from '../src/platform/db/pool.ts'
import { databaseOf } from '../src/platform/db/transaction.ts'
import type { Area } from './area.ts'
import { type Peak, watchMemory } from './memory.ts'
import type { BatchTime } from './share-import.ts'

/** Each is counted so many times by turns, after once that warms up; the median tells. */
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
  const pool = openStatisticsPool(area.ownerUrl, 1)
  const hand = new pg.Client({ connectionString: area.ownerUrl })
  await hand.connect()
  await hand.query(`set work_mem = '32MB'`)
  try {
    const byProduct: Count = () => countByProduct(pool, month)
    const byHand: Count = () => countByHand(hand, month)
    compareFigures(await byProduct(), await byHand())
    const peak = watchMemory(await processOf(pool))
    await byProduct()
    const memory = peak()
    const times = await takeTurns([byProduct, byHand])
    return { rows: 1, ms: times[0] ?? Number.NaN, floorMs: times[1] ?? Number.NaN, ...memoryOf(memory) }
  } finally {
    await Promise.all([pool.end(), hand.end()])
  }
}

const memoryOf = ({ node, database }: Peak) => ({
  memory: node,
  ...(database === null ? {} : { databaseMemory: database }),
})

/** The one connection of the pool; also of what is counted next. */
async function processOf(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid')
  return rows[0]?.pid ?? 0
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

async function countByHand(db: pg.Client, month: Month): Promise<Figures> {
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

/** Median time of each in milliseconds, one after the other, so that a busy moment meets all of them. */
async function takeTurns(counts: readonly Count[]): Promise<number[]> {
  const times = counts.map((): number[] => [])
  for (let run = 0; run < RUNS; run += 1)
    for (const [n, count] of counts.entries()) {
      const started = performance.now()
      await count()
      times[n]?.push(performance.now() - started)
    }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN)
}
