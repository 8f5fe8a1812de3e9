import {
  type Column,
  DataTable,
  EmptyState,
  Link,
  Loaded,
  useApi,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { type BreakdownView, readBreakdown } from '../contract.ts'
import type { Dimension } from '../rules/breakdown.ts'
import { partWord } from '../rules/breakdown-table.ts'
import { figureWord, groupWord, indicatorWords } from '../rules/report-words.ts'
import { scopeNames, useScope } from './use-scope.ts'

type Figure = BreakdownView['figures'][number]

/** The figures of the month by part, each leading to what is behind it in that part. */
export function BreakdownPart({ by, caption }: { by: Dimension; caption: string }) {
  const t = useT()
  const { month, query } = useScope()
  const found = useApi(readBreakdown, { params: { month, dimension: by }, query }, { keep: true })
  return (
    <>
      <p className="meta">{t(`report.breakdown.hint.${by}`)}</p>
      <Loaded of={found}>{(breakdown) => <Parts breakdown={breakdown} caption={caption} />}</Loaded>
    </>
  )
}

function Parts({ breakdown, caption }: { breakdown: BreakdownView; caption: string }) {
  const t = useT()
  const columns = useColumns(breakdown)
  return (
    <div className="breakdown">
      <DataTable
        hideCaption
        narrow="scroll"
        caption={caption}
        columns={columns}
        rows={breakdown.figures.filter(({ value, ofParts }) => value || ofParts.some(Boolean))}
        rowKey={({ id }) => id}
        groupOf={({ group }) => groupWord(group, t)}
        empty={<EmptyState>{t('report.breakdown.none')}</EmptyState>}
      />
    </div>
  )
}

function useColumns({ by, parts }: BreakdownView): readonly Column<Figure>[] {
  const t = useT()
  const { language } = useLanguage()
  const { search } = useScope()
  const cell = (figure: Figure, value: number | null, of: Readonly<Record<string, string>>) => {
    const words = figureWord(value, figure.unit, language)
    if (!value) return words
    return (
      <Link
        to={`/raportit/${figure.id}`}
        search={{ ...search, erittely: undefined, ...of }}
        aria-label={`${words}, ${indicatorWords(figure, language, t).name}`}
      >
        {words}
      </Link>
    )
  }
  return [
    {
      key: 'name',
      title: t('report.columns.name'),
      isHeader: true,
      cell: (figure) => indicatorWords(figure, language, t).name,
    },
    {
      key: 'whole',
      title: t('report.breakdown.whole'),
      isNumber: true,
      cell: (figure) => <b>{cell(figure, figure.value, {})}</b>,
    },
    ...parts.map((part, n) => ({
      key: part.key,
      title: partWord(by, part, language, t),
      isNumber: true,
      cell: (figure: Figure) => cell(figure, figure.ofParts[n] ?? null, { [scopeNames[by]]: part.key }),
    })),
  ]
}
