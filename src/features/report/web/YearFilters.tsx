import { InlineSelect, useFilters, useT } from '../../../ui/index.ts'
import { withChosen } from './report-presenter.ts'
import { useYears } from './use-years.ts'

const bounds = [
  ['vuodesta', 'from'],
  ['vuoteen', 'to'],
] as const

/** Choices of a table's first and last year; `years`: those of which there is something to tell. */
export function YearFilters({ years }: { years: readonly number[] }) {
  const t = useT()
  const asked = useYears()
  const [, change] = useFilters()
  const choices = years.map((year) => ({ value: String(year), label: String(year) }))
  return bounds.map(([name, bound]) => {
    const chosen = String(asked[bound] ?? '')
    return (
      <InlineSelect
        key={name}
        label={t(`years.${name}`)}
        name={name}
        value={chosen}
        empty={t('years.any')}
        choices={withChosen(choices, chosen, chosen)}
        onChange={(value) => change({ [name]: value })}
      />
    )
  })
}
