import type { TFunction } from 'i18next'
import type { OutcomeFigures } from '../outcomes-contract.ts'
import { reasonWord } from './outcome-words.ts'
import { nexts } from './outcomes.ts'

type Row = readonly (string | number | null)[]
interface Sheet {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly Row[]
  readonly widths: readonly number[]
}

const percent = (part: number | null) => (part === null ? null : Math.round(part * 1000) / 10)

function staysSheet({ parts }: OutcomeFigures, t: TFunction): Sheet {
  const columns = ['time', 'atRisk', 'left', 'open', 'part'] as const
  const band = t('outcomes.stays.band')
  return {
    name: t('outcomes.stays.title'),
    head: [
      ...columns.map((column) => t(`outcomes.stays.${column}`)),
      `${band} –`,
      `${band} +`,
      ...nexts.map((next) => t(`outcomes.nexts.${next}`)),
    ],
    rows: parts.map((one) => [
      t('outcomes.stays.months', { from: one.fromMonth, to: one.toMonth }),
      one.atRisk,
      one.left,
      one.open,
      percent(one.part),
      percent(one.low),
      percent(one.high),
      ...nexts.map((_, n) => percent(one.gone[n] ?? null)),
    ]),
    widths: [14, 14, 10, 22, 16, 22, 22, 14, 18, 26, 24, 14],
  }
}

function leavingsSheet({ nexts: all }: OutcomeFigures, t: TFunction): Sheet {
  const states = ['still', 'elsewhere', 'unknown', 'tooRecent'] as const
  const about = all[0]?.after ?? []
  const title = (state: (typeof states)[number], months: number) =>
    t(`outcomes.figures.${state}`, { of: t('outcomes.leavings.next'), months })
  return {
    name: t('outcomes.leavings.title'),
    head: [
      t('outcomes.leavings.next'),
      t('outcomes.leavings.count'),
      ...about.flatMap(({ months }) => states.map((state) => title(state, months))),
    ],
    rows: all.map(({ next, count, after }) => [
      t(`outcomes.nexts.${next}`),
      count,
      ...about.flatMap((_, n) => states.map((state) => after[n]?.[state] ?? null)),
    ]),
    widths: [28, 10, ...about.flatMap(() => [22, 22, 22, 22])],
  }
}

const reasonsSheet = ({ reasons }: OutcomeFigures, t: TFunction): Sheet => ({
  name: t('outcomes.reasons.title'),
  head: [t('outcomes.reasons.reason'), t('outcomes.leavings.count')],
  rows: reasons.map(({ reason, count }) => [reasonWord(reason, t), count]),
  widths: [36, 10],
})

/** Outcomes for other programs: how long people stay, where they go, and why it ended where that is told. */
export const outcomeSheets = (outcomes: OutcomeFigures, t: TFunction): readonly Sheet[] => [
  staysSheet(outcomes, t),
  leavingsSheet(outcomes, t),
  ...(outcomes.reasons.length > 0 ? [reasonsSheet(outcomes, t)] : []),
]

/** The same as one table with a figure a row, for programs that read only one. */
export const outcomeLines = (outcomes: OutcomeFigures, t: TFunction): Sheet => ({
  name: t('outcomes.title'),
  head: (['part', 'row', 'figure', 'value'] as const).map((column) => t(`outcomes.table.${column}`)),
  rows: outcomeSheets(outcomes, t).flatMap(({ name, head, rows }) =>
    rows.flatMap(([row = '', ...values]) =>
      values.map((value, n): Row => [name, row, head[n + 1] ?? '', value]),
    ),
  ),
  widths: [30, 30, 50, 12],
})
