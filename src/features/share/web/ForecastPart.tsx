import { Button, Section, TextField, useFilters, useForm, useFormat, useT } from '../../../ui/index.ts'
import type { Forecast } from '../contract.ts'
import { monthLabel } from './chart-presenter.ts'
import { EstimateTable } from './estimates.tsx'
import { MonthChart } from './MonthChart.tsx'
import { checkWhatIf, type WhatIfValues } from './share-forms.ts'
import { whatIfText } from './share-presenter.ts'

/** Two years ahead by the law of each day, on the labelled assumption where it is not known yet; and what if. */
export function ForecastPart({ forecast }: { forecast: Forecast }) {
  const t = useT()
  const { month, wholeEuros } = useFormat()
  const { months, whatIf } = forecast
  const rows = months.map((one, at) => {
    const other = whatIf?.[at]?.cents
    return other === undefined ? one : { ...one, other }
  })
  const points = rows.map((one) => ({
    key: one.month,
    label: monthLabel(one.month),
    value: one.cents,
    low: one.lowCents,
    high: one.highCents,
    ...('other' in one ? { other: one.other } : {}),
  }))
  const total = months.reduce((sum, { cents }) => sum + cents, 0)
  return (
    <Section title={t('share.forecast.forecast')}>
      <p className="meta">{t('share.forecast.basis', { month: forecast.basisMonth })}</p>
      <Turnout forecast={forecast} />
      <p>
        {t('share.forecast.total')}: <strong>{wholeEuros(total)}</strong>
      </p>
      <WhatIf forecast={forecast} />
      <MonthChart title={t('share.forecast.chart')} points={points} />
      <EstimateTable
        title={`${t('share.forecast.forecast')}, ${month(forecast.basisMonth)}`}
        rule="share.forecast"
        rows={rows}
      />
    </Section>
  )
}

/** How far off the same forecast has been on earlier lists. */
function Turnout({ forecast: { errors } }: { forecast: Forecast }) {
  const t = useT()
  const { percent } = useFormat()
  const said = (ahead: number) => {
    const found = errors.find((one) => one.ahead === ahead)
    return found ? percent(Math.round(found.error * 1000) / 10) : null
  }
  const [one, twelve] = [said(1), said(12)]
  return one && twelve ? <p className="meta">{t('share.forecast.errors', { one, twelve })}</p> : null
}

const fields = ['palveluihin', 'aktivoidaan', 'ennen'] as const
const labels = { palveluihin: 'services', aktivoidaan: 'persons', ennen: 'beforeDay' } as const

/** So many more in services, so many activated before a day; kept in the address, so that it can be sent. */
function WhatIf({ forecast }: { forecast: Forecast }) {
  const t = useT()
  const [filters, change] = useFilters()
  const form = useForm<WhatIfValues, WhatIfValues>({
    initial: {
      palveluihin: filters.palveluihin ?? '',
      aktivoidaan: filters.aktivoidaan ?? '',
      ennen: filters.ennen ?? '200',
    },
    check: checkWhatIf,
    submit: async (asked) => {
      change({ ...asked })
      return asked
    },
  })
  return (
    <form className="form no-print" noValidate onSubmit={(event) => void form.send(event)}>
      <h3>{t('share.forecast.whatIf')}</h3>
      <div className="form-row">
        {fields.map((name) => (
          <TextField
            key={name}
            label={t(`share.forecast.${labels[name]}`)}
            inputMode="numeric"
            size={6}
            {...form.field(name)}
          />
        ))}
      </div>
      <div className="bar-row">
        <Button type="submit">{t('share.forecast.compute')}</Button>
      </div>
      <p role="status">{whatIfText(forecast, filters, t)}</p>
    </form>
  )
}
