import { LARGEST } from '../../../kernel/small-numbers.ts'

interface Choices {
  readonly persons: readonly string[]
  readonly answers: number
  readonly sum: number
}

/** What one organisation's places were answered in one service. */
export interface Leaf {
  readonly service: string
  readonly organisation: string
  /** Those who answered, and how many times in all. */
  readonly persons: readonly string[]
  readonly answers: number
  /** By question: who chose, how many times in all, and what the choices come to. */
  readonly choices: Readonly<Record<string, Choices>>
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

const chosen = (block: Block, question: string): Choices => {
  const of = block.flatMap(({ choices }) => choices[question] ?? [])
  const sum = (amount: (one: Choices) => number) => of.reduce((total, one) => total + amount(one), 0)
  return {
    persons: [...new Set(of.flatMap(({ persons }) => persons))],
    answers: sum(({ answers }) => answers),
    sum: sum((one) => one.sum),
  }
}

type Labelled = readonly (readonly [Label, Block])[]

/**
 * Questions whose averages are given of blocks that make a whole together: of all of them or of none. One that few people
 * answered, however often, would be told by the others and the whole.
 */
const toldIn = (blocks: Labelled, questions: readonly string[]): readonly string[] =>
  questions.filter((question) =>
    blocks.every(([, block]) => {
      const { length } = chosen(block, question).persons
      return length === 0 || length > LARGEST
    }),
  )

const rowsOf = (blocks: Labelled, questions: readonly string[], told: readonly string[]): Row[] =>
  blocks.map(([label, block]) => ({
    ...label,
    answered: block.reduce((sum, { answers }) => sum + answers, 0),
    averages: Object.fromEntries(
      questions.map((question) => {
        const { answers, sum } = chosen(block, question)
        return [
          question,
          told.includes(question) && answers > 0 ? Math.round((sum / answers) * 10) / 10 : null,
        ]
      }),
    ),
  }))

/** The organisations of a service, when they are told apart at all; of no question that the services are silent on: they make up their service. */
function organisationsOf(
  service: string,
  block: Block,
  questions: readonly string[],
  toldAbove: readonly string[],
): Row[] {
  const { alone, rest } = fold(Map.groupBy(block, ({ organisation }) => organisation))
  if (alone.size === 0) return []
  const label = { service, organisation: null }
  const blocks: Labelled = [
    ...[...alone].map(([key, of]) => [{ ...label, way: 'organisation', organisation: key }, of] as const),
    ...(rest.length > 0 ? [[{ ...label, way: 'otherOrganisations' }, rest] as const] : []),
  ]
  return rowsOf(blocks, questions, toldIn(blocks, toldAbove))
}

/**
 * The whole, its services, and the organisations of each: nothing is told of fewer than five people. What is fewer is told
 * together, and since the parts of each row make it up and none is left out, no difference of rows tells of fewer either.
 * Nothing at all while fewer than five have answered.
 */
export function averageRows(leaves: readonly Leaf[], questions: readonly string[]): readonly Row[] {
  if (!isEnough(leaves)) return []
  const { alone, rest } = fold(Map.groupBy(leaves, ({ service }) => service))
  const all: Labelled = [[{ way: 'all', service: '', organisation: null }, leaves]]
  const toldOfAll = toldIn(all, questions)
  const whole = rowsOf(all, questions, toldOfAll)
  if (alone.size === 0) return whole
  const services: Labelled = [
    ...[...alone].map(([key, of]) => [{ way: 'service', service: key, organisation: null }, of] as const),
    ...(rest.length > 0 ? [[{ way: 'otherServices', service: '', organisation: null }, rest] as const] : []),
  ]
  const told = toldIn(services, toldOfAll)
  return [
    ...whole,
    ...rowsOf(services, questions, told).flatMap((row) => [
      row,
      ...organisationsOf(row.service, alone.get(row.service) ?? [], questions, told),
    ]),
  ]
}
