import { Link, Loaded, PageHead, Refusal, useApi, useParam, useT } from '../../../ui/index.ts'
import { readOutcomeFigure } from '../outcomes-contract.ts'
import { figureTitle, serviceWord } from '../rules/outcome-words.ts'
import { readFigureName } from '../rules/outcomes.ts'
import { People } from './People.tsx'
import { monthWord } from './report-presenter.ts'
import { useOutcomes } from './use-outcomes.ts'

/** The people behind one figure of outcomes, as far as one's own grounds reach. */
export default function OutcomeFigurePage() {
  const t = useT()
  const figure = useParam('figure')
  const { month, query, search } = useOutcomes()
  const found = useApi(readOutcomeFigure, { params: { month, figure }, query })
  const title = readFigureName(figure) ? figureTitle(figure, t) : t('outcomes.title')
  const meta = `${serviceWord(query.service, t)}, ${t('outcomes.yearsOf', { count: query.years })}, ${monthWord(month)}`
  return (
    <>
      <PageHead title={title} meta={meta} />
      <p className="bar-row">
        <Link to="/vaikuttavuus" search={search}>
          {t('outcomes.back')}
        </Link>
      </p>
      {found.problem && found.data === undefined ? (
        <Refusal problem={found.problem} onRetry={() => void found.refetch()} />
      ) : (
        <Loaded of={found}>{({ behind }) => <People behind={behind} title={t('report.behind')} />}</Loaded>
      )}
    </>
  )
}
