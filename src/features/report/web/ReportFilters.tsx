import { InlineSelect, useLanguage, useT } from '../../../ui/index.ts'
import { monthWord, withChosen } from './report-presenter.ts'

export interface Municipality {
  readonly code: string
  readonly nameFi: string
  readonly nameSv: string
}

interface MunicipalityProps {
  readonly municipalities: readonly Municipality[]
  readonly municipality: string
  readonly onChange: (change: { kunta: string }) => void
}

/** Whose figures: the whole area's, or a municipality's. */
export function MunicipalityFilter({ municipalities, municipality, onChange }: MunicipalityProps) {
  const t = useT()
  const { language } = useLanguage()
  return (
    <InlineSelect
      label={t('report.municipality')}
      name="municipality"
      value={municipality}
      empty={t('report.wholeArea')}
      choices={withChosen(
        municipalities.map(({ code, nameFi, nameSv }) => ({
          value: code,
          label: language === 'sv' ? nameSv : nameFi,
        })),
        municipality,
        t('report.breakdown.unknown.municipality'),
      )}
      onChange={(kunta) => onChange({ kunta })}
    />
  )
}

interface Props {
  readonly months: readonly string[]
  readonly municipalities: readonly Municipality[]
  readonly month: string
  readonly municipality: string
  readonly onChange: (change: { kuukausi?: string; kunta?: string }) => void
}

/** The month and the municipality, kept in the address. */
export function ReportFilters({ months, municipalities, month, municipality, onChange }: Props) {
  const t = useT()
  const offered = months.includes(month) ? months : [month, ...months]
  return (
    <div className="filters no-print">
      <InlineSelect
        label={t('report.monthLabel')}
        name="month"
        value={month}
        empty={null}
        choices={offered.map((value) => ({ value, label: monthWord(value) }))}
        onChange={(kuukausi) => onChange({ kuukausi })}
      />
      <MunicipalityFilter {...{ municipalities, municipality, onChange }} />
    </div>
  )
}
