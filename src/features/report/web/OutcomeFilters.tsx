import { InlineSelect, useT } from '../../../ui/index.ts'
import type { Outcomes } from '../outcomes-contract.ts'
import { serviceWord } from '../rules/outcome-words.ts'
import { services, spans } from '../rules/outcomes.ts'
import { ReportFilters } from './ReportFilters.tsx'

interface Props {
  readonly outcomes: Outcomes
  readonly search: Readonly<Record<string, string | undefined>>
  readonly onChange: (change: Readonly<Record<string, string | undefined>>) => void
}

/** Month, service, years, municipality and organisation, kept in the address. */
export function OutcomeFilters({ outcomes, search, onChange }: Props) {
  const t = useT()
  const { months, municipalities, month, service, years, organisations } = outcomes
  return (
    <div className="no-print">
      <ReportFilters
        {...{ months, municipalities, month, municipality: search.kunta ?? '' }}
        onChange={onChange}
      />
      <div className="filters outcome-filters">
        <InlineSelect
          label={t('outcomes.service')}
          name="service"
          value={service}
          empty={null}
          choices={services.map((value) => ({ value, label: serviceWord(value, t) }))}
          onChange={(palvelu) => onChange({ palvelu })}
        />
        <InlineSelect
          label={t('outcomes.years')}
          name="years"
          value={String(years)}
          empty={null}
          choices={spans.map((count) => ({
            value: String(count),
            label: t('outcomes.yearsOf', { count }),
          }))}
          onChange={(vuodet) => onChange({ vuodet })}
        />
        <InlineSelect
          label={t('outcomes.organisation')}
          name="organisation"
          value={search.organisaatio ?? ''}
          empty={t('outcomes.allOrganisations')}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(organisaatio) => onChange({ organisaatio })}
        />
      </div>
    </div>
  )
}
