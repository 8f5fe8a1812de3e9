import { plainDate } from '../../../kernel/plain-date.ts'
import { useFilters, useFormat } from '../../../ui/index.ts'
import { dimensions, serviceKinds } from '../rules/breakdown.ts'
import { monthAsked } from '../rules/month.ts'

/** What a scope is called in an address. */
export const scopeNames = {
  municipality: 'kunta',
  organisation: 'organisaatio',
  service: 'palvelu',
} as const

const isId = (text: string) => /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|-)$/.test(text)

/** Month, municipality, organisation, service and breakdown in the address; what cannot be read of it is as if it were not there. */
export function useScope() {
  const { today } = useFormat()
  const [filters, change] = useFilters()
  const month = monthAsked(filters.kuukausi, plainDate(today))
  const { kunta = '', organisaatio = '', palvelu = '' } = filters
  const municipality = /^(\d{3}|-)$/.test(kunta) ? kunta : undefined
  const organisation = isId(organisaatio) ? organisaatio : undefined
  const service = serviceKinds.includes(palvelu) ? palvelu : undefined
  const by = dimensions.find((one) => scopeNames[one] === filters.erittely)
  return {
    month,
    municipality,
    organisation,
    service,
    by,
    query: {
      ...(municipality ? { municipality } : {}),
      ...(organisation ? { organisation } : {}),
      ...(service ? { service } : {}),
    },
    search: {
      kuukausi: month,
      kunta: municipality,
      organisaatio: organisation,
      palvelu: service,
      erittely: by && scopeNames[by],
    },
    change,
  }
}
