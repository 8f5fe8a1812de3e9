import { plainDate } from '../../../kernel/plain-date.ts'
import { useFilters, useFormat } from '../../../ui/index.ts'
import { monthAsked } from '../rules/month.ts'

/** The month and the municipality in the address; what cannot be read of it is as if it were not there. */
export function useScope() {
  const { today } = useFormat()
  const [filters, change] = useFilters()
  const month = monthAsked(filters.kuukausi, plainDate(today))
  const municipality = /^\d{3}$/.test(filters.kunta ?? '') ? filters.kunta : undefined
  return {
    month,
    municipality,
    query: municipality ? { municipality } : {},
    search: { kuukausi: month, kunta: municipality },
    change,
  }
}
