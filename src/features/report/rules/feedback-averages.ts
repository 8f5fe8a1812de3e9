import {
  addDays,
  addMonths,
  monthOf,
  type PlainDate,
  plainDateOf,
  yearOf,
} from '../../../kernel/plain-date.ts'
import { LARGEST } from '../../../kernel/small-numbers.ts'

/** A calendar half of a year, `YYYY-1` or `YYYY-2`. */
export interface Half {
  readonly name: string
  readonly first: PlainDate
  readonly last: PlainDate
}

function halfWith(day: PlainDate): Half {
  const part = monthOf(day) <= 6 ? 1 : 2
  const first = plainDateOf(yearOf(day), part === 1 ? 1 : 7, 1)
  return { name: `${yearOf(day)}-${part}`, first, last: addDays(addMonths(first, 6), -1) }
}

/**
 * The halves that have ended, the newest first, back to the one of the first feedback. Only of these are averages given:
 * what is shown of one never changes, so that no two looks tell what came between.
 */
export function endedHalves(firstGiven: PlainDate | null, today: PlainDate): readonly Half[] {
  const halves: Half[] = []
  let half = halfWith(today)
  while (firstGiven !== null && half.first > firstGiven) {
    half = halfWith(addDays(half.first, -1))
    halves.push(half)
  }
  return halves
}

/** What one organisation's places were answered in one service. */
export interface Leaf {
  readonly service: string
  readonly organisation: string
  /** Those who answered, and how many times in all. */
  readonly persons: readonly string[]
  readonly answers: number
  /** By question: how many chose, and what the choices come to. */
  readonly choices: Readonly<Record<string, { readonly answers: number; readonly sum: number }>>
}

/** Leaves that are told as one. */
type Block = readonly Leaf[]

const personsIn = (block: Block): number => new Set(block.flatMap(({ persons }) => persons)).size
const isEnough = (block: Block): boolean => personsIn(block) > LARGEST

/** Blocks by a key, those of at least five people by themselves, the others together; `rest` may take the smallest of them with it. */
function fold(blocks: ReadonlyMap<string, Block>): { alone: ReadonlyMap<string, Block>; rest: Block } {
  const bySize = [...blocks].sort(([, a], [, b]) => personsIn(b) - personsIn(a))
  const alone = bySize.filter(([, block]) => isEnough(block))
  let rest = bySize.slice(alone.length).flatMap(([, block]) => block)
  while (rest.length > 0 && !isEnough(rest) && alone.length > 0) rest = [...rest, ...(alone.pop()?.[1] ?? [])]
  return { alone: new Map(alone), rest }
}

export const ways = ['all', 'service', 'organisation', 'otherOrganisations', 'otherServices'] as const

export interface Row {
  readonly way: (typeof ways)[number]
  /** Kind of the service of the row; empty of the whole and of the other services. */
  readonly service: string
  readonly organisation: string | null
  readonly answered: number
  /** By question, with one decimal; null where it is protected. */
  readonly averages: Readonly<Record<string, number | null>>
}

type Label = Pick<Row, 'way' | 'service' | 'organisation'>

const chosen = (block: Block, question: string) =>
  block.reduce(
    (total, { choices }) => ({
      answers: total.answers + (choices[question]?.answers ?? 0),
      sum: total.sum + (choices[question]?.sum ?? 0),
    }),
    { answers: 0, sum: 0 },
  )

/**
 * Blocks that make a whole together. A question's averages are given of all of them or of none: one that few answered
 * would be told by the others and the whole.
 */
function rowsOf(blocks: readonly (readonly [Label, Block])[], questions: readonly string[]): Row[] {
  const isTold = (question: string) =>
    blocks.every(([, block]) => {
      const { answers } = chosen(block, question)
      return answers === 0 || answers > LARGEST
    })
  const told = new Set(questions.filter(isTold))
  return blocks.map(([label, block]) => ({
    ...label,
    answered: block.reduce((sum, { answers }) => sum + answers, 0),
    averages: Object.fromEntries(
      questions.map((question) => {
        const { answers, sum } = chosen(block, question)
        return [question, told.has(question) && answers > 0 ? Math.round((sum / answers) * 10) / 10 : null]
      }),
    ),
  }))
}

/** The organisations of a service, when they are told apart at all. */
function organisationsOf(service: string, block: Block, questions: readonly string[]): Row[] {
  const { alone, rest } = fold(Map.groupBy(block, ({ organisation }) => organisation))
  if (alone.size === 0) return []
  const label = { service, organisation: null }
  return rowsOf(
    [
      ...[...alone].map(([key, of]) => [{ ...label, way: 'organisation', organisation: key }, of] as const),
      ...(rest.length > 0 ? [[{ ...label, way: 'otherOrganisations' }, rest] as const] : []),
    ],
    questions,
  )
}

/**
 * The whole, its services, and the organisations of each: nothing is told of fewer than five people. What is fewer is told
 * together, and since the parts of each row make it up and none is left out, no difference of rows tells of fewer either.
 * Nothing at all while fewer than five have answered.
 */
export function averageRows(leaves: readonly Leaf[], questions: readonly string[]): readonly Row[] {
  if (!isEnough(leaves)) return []
  const { alone, rest } = fold(Map.groupBy(leaves, ({ service }) => service))
  const whole = rowsOf([[{ way: 'all', service: '', organisation: null }, leaves]], questions)
  if (alone.size === 0) return whole
  const services = rowsOf(
    [
      ...[...alone].map(([key, of]) => [{ way: 'service', service: key, organisation: null }, of] as const),
      ...(rest.length > 0
        ? [[{ way: 'otherServices', service: '', organisation: null }, rest] as const]
        : []),
    ],
    questions,
  )
  return [
    ...whole,
    ...services.flatMap((row) => [
      row,
      ...organisationsOf(row.service, alone.get(row.service) ?? [], questions),
    ]),
  ]
}
