import { EmptyState, Loaded, Section, useApi, useFilters, useT } from '../../../ui/index.ts'
import { type Figures, readFigures, readForecast } from '../contract.ts'
import { EstimateTable, ScoreTable } from './estimates.tsx'
import { ForecastPart } from './ForecastPart.tsx'
import { useShareList } from './use-list.ts'

/** Months that Kela has not listed yet, how earlier estimates turned out, and two years ahead with what-if. */
export default function ForecastTab() {
  const t = useT()
  const { list } = useShareList()
  const [filters] = useFilters()
  const figures = useApi(readFigures, { params: { listId: list?.id ?? '' } }, { enabled: list !== undefined })
  const asked = {
    ...numberOf('services', filters.palveluihin),
    ...numberOf('persons', filters.aktivoidaan),
    ...numberOf('beforeDay', filters.ennen),
  }
  const forecast = useApi(
    readForecast,
    { params: { listId: list?.id ?? '' }, query: asked },
    { enabled: list !== undefined, keep: true },
  )
  return (
    <Loaded of={forecast}>
      {({ forecast: data }) =>
        data ? (
          <>
            <Loaded of={figures}>{(known) => <Nowcast figures={known} />}</Loaded>
            <ForecastPart forecast={data} />
          </>
        ) : (
          <EmptyState>{t('share.forecast.underWay')}</EmptyState>
        )
      }
    </Loaded>
  )
}

const numberOf = (name: string, text: string | undefined): Record<string, number> =>
  text !== undefined && /^\d{1,4}$/.test(text) ? { [name]: Number(text) } : {}

function Nowcast({ figures }: { figures: Figures }) {
  const t = useT()
  const { nowcast, scores, lagDays } = figures
  return (
    <>
      <Section title={t('share.forecast.nowcast')}>
        <p className="meta">
          {lagDays === null
            ? t('share.forecast.nowcastNoLag')
            : t('share.forecast.nowcastHint', { days: lagDays })}
        </p>
        {nowcast.length === 0 ? (
          <p>{t('share.forecast.noNowcast')}</p>
        ) : (
          <EstimateTable title={t('share.forecast.nowcast')} rule="share.nowcast" rows={nowcast} />
        )}
      </Section>
      <Section title={t('share.forecast.scores')}>
        {scores.length === 0 ? <p>{t('share.forecast.noScores')}</p> : <ScoreTable rows={scores} />}
      </Section>
    </>
  )
}
