import { InlineSelect, useT } from '../../../ui/index.ts'
import { type Dimension, dimensions, serviceKinds } from '../rules/breakdown.ts'
import { withChosen } from './report-presenter.ts'
import { scopeNames, type useScope } from './use-scope.ts'

interface Props {
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  readonly query: ReturnType<typeof useScope>['query']
  readonly by: Dimension | undefined
  readonly onChange: (change: Readonly<Record<string, string | undefined>>) => void
}

/** One organisation or service only, and what the figures are told apart by; kept in the address. */
export function NarrowFilters({ organisations, query, by, onChange }: Props) {
  const t = useT()
  return (
    <div className="filters no-print">
      <InlineSelect
        label={t('report.breakdown.organisation')}
        name="organisation"
        value={query.organisation ?? ''}
        empty={t('report.breakdown.all')}
        choices={withChosen(
          organisations.map(({ id, name }) => ({ value: id, label: name })),
          query.organisation ?? '',
          t('report.breakdown.unknown.organisation'),
        )}
        onChange={(organisaatio) => onChange({ organisaatio })}
      />
      <InlineSelect
        label={t('report.breakdown.service')}
        name="service"
        value={query.service ?? ''}
        empty={t('report.breakdown.all')}
        choices={serviceKinds.map((value) => ({
          value,
          label: t(`periods.kinds.${value as 'rehabWork'}`),
        }))}
        onChange={(palvelu) => onChange({ palvelu })}
      />
      <InlineSelect
        label={t('report.breakdown.by')}
        name="by"
        value={by ?? ''}
        empty={t('report.breakdown.notApart')}
        choices={dimensions.map((value) => ({ value, label: t(`report.breakdown.${value}Of`) }))}
        onChange={(value) => onChange({ erittely: value ? scopeNames[value] : undefined })}
      />
    </div>
  )
}
