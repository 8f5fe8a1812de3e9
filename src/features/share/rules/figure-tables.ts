import type { TFunction } from 'i18next'
import type { Figures } from '../contract.ts'

interface FigureTable {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  readonly widths: readonly number[]
}

const WIDTH = 18
const euros = (cents: number): number => cents / 100

/** S2's table of years, then months and quarters, as they are taken into other programs; amounts in euros. */
export function figureTables(
  { years, months, quarters }: Pick<Figures, 'years' | 'months' | 'quarters'>,
  municipality: string,
  t: TFunction,
): readonly [FigureTable, FigureTable, FigureTable] {
  const table = (name: string, head: readonly string[], rows: FigureTable['rows']): FigureTable => ({
    name: `${municipality}, ${name}`,
    head,
    rows,
    widths: head.map(() => WIDTH),
  })
  const word = (
    name: 'month' | 'quarter' | 'listed' | 'persons' | 'average' | 'paid' | 'share' | 'corrections',
  ) => t(`share.figures.${name}`)
  const columns = ['municipality', 'year', 'months', 'average', 'distinct', 'euros'] as const
  return [
    table(
      t('share.figures.years'),
      columns.map((name) => t(`share.yearColumns.${name}`)),
      years.map((one) => [
        municipality,
        one.year,
        one.months,
        one.averagePersons,
        one.persons,
        euros(one.cents),
      ]),
    ),
    table(
      t('share.figures.months'),
      [word('month'), word('persons'), word('paid'), word('share'), word('corrections')],
      months.map((one) => [
        one.month.slice(0, 7),
        one.persons,
        ...[one.paidCents, one.shareCents, one.correctionCents].map(euros),
      ]),
    ),
    table(
      t('share.figures.quarters'),
      [word('quarter'), word('listed'), word('average'), word('share')],
      quarters.map((one) => [`${one.year}/${one.quarter}`, one.months, one.averagePersons, euros(one.cents)]),
    ),
  ]
}
