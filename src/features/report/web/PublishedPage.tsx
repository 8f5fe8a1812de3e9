import {
  type Column,
  DataTable,
  EmptyState,
  InlineSelect,
  Link,
  Loaded,
  Notice,
  PageHead,
  Sub,
  useApi,
  useFilters,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { listPublished, type PublicationView } from '../publication-contract.ts'
import { nameMonth, parseMonth } from '../rules/month.ts'
import { cellWord, scopesOf, wordBefore } from './published-presenter.ts'
import { monthWord } from './report-presenter.ts'
import './report.css'

type Figure = PublicationView['figures'][number]
type Municipality = { readonly code: string; readonly nameFi: string; readonly nameSv: string }

/** Reports that were given out, as they were given; a correction beside what it corrects. */
export default function PublishedPage() {
  const t = useT()
  const [filters, change] = useFilters()
  const month = parseMonth(filters.kuukausi ?? '')
  const query = month ? { month: nameMonth(month) } : {}
  const found = useApi(listPublished, { query }, { keep: true })
  return (
    <>
      <PageHead
        title={t('report.published.title')}
        meta={t('report.published.lead')}
        actions={<Link to="/raportit/tavoitteet">{t('goals.title')}</Link>}
      />
      <Loaded of={found}>
        {({ all, publications, municipalities }) => {
          const shown = publications.find(({ id }) => id === filters.julkaisu) ?? publications[0]
          if (!shown) return <EmptyState>{t('report.published.none')}</EmptyState>
          return (
            <>
              <div className="which-publication no-print">
                <InlineSelect
                  label={t('report.published.which')}
                  name="publication"
                  value={shown.id}
                  empty={null}
                  choices={all.map((one) => ({
                    value: one.id,
                    label: t(one.corrects ? 'report.published.correction' : 'report.published.first', {
                      month: monthWord(one.month),
                      at: one.publishedAt,
                    }),
                  }))}
                  onChange={(julkaisu) =>
                    change({ julkaisu, kuukausi: all.find(({ id }) => id === julkaisu)?.month })
                  }
                />
              </div>
              <Publication
                shown={shown}
                earlier={publications.find(({ id }) => id === shown.corrects)}
                isCorrected={publications.some(({ corrects }) => corrects === shown.id)}
                municipalities={municipalities}
              />
            </>
          )
        }}
      </Loaded>
    </>
  )
}

interface Props {
  readonly shown: PublicationView
  readonly earlier: PublicationView | undefined
  readonly isCorrected: boolean
  readonly municipalities: readonly Municipality[]
}

function Publication({ shown, earlier, isCorrected, municipalities }: Props) {
  const t = useT()
  const { language } = useLanguage()
  const nameOf = (scope: string) => {
    if (scope === 'area') return t('report.published.area')
    const found = municipalities.find(({ code }) => code === scope)
    if (!found) return scope === '-' ? t('report.published.unknown') : scope
    return language === 'sv' ? found.nameSv : found.nameFi
  }
  const columns: readonly Column<Figure>[] = [
    {
      key: 'name',
      title: t('report.columns.name'),
      isHeader: true,
      cell: ({ words }) => (
        <>
          {words[language].name}
          <Sub>{words[language].definition}</Sub>
        </>
      ),
    },
    ...scopesOf(shown).map((scope) => ({
      key: scope,
      title: nameOf(scope),
      isNumber: true,
      cell: (figure: Figure) => {
        const before = wordBefore(earlier, figure, scope, language, t)
        return (
          <>
            {cellWord(figure, scope, language, t)}
            {before ? <Sub tone="soon">{t('report.published.was', { before })}</Sub> : null}
          </>
        )
      },
    })),
  ]
  return (
    <>
      <p className="meta">
        {t('report.published.by', { name: shown.publishedBy, organisation: shown.organisation })}
      </p>
      {shown.note ? <p>{t('report.published.note', { note: shown.note })}</p> : null}
      {isCorrected ? <Notice kind="warn">{t('report.published.corrected')}</Notice> : null}
      <DataTable
        caption={t('report.title', { month: monthWord(shown.month) })}
        hideCaption
        narrow="scroll"
        columns={columns}
        rows={shown.figures}
        rowKey={({ id }) => id}
      />
    </>
  )
}
