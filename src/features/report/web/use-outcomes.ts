import { useFilters } from '../../../ui/index.ts'
import { readService, spans } from '../rules/outcomes.ts'
import { useScope } from './use-scope.ts'

const USUAL = { service: 'joint', years: 3 } as const
const isId = (text: string | undefined) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? '')

/** What is asked of outcomes, in the address; what cannot be read of it is as if it were not there. */
export function useOutcomes() {
  const { month, municipality, change } = useScope()
  const [filters] = useFilters()
  const service = filters.palvelu && readService(filters.palvelu) ? filters.palvelu : USUAL.service
  const years = spans.find((one) => String(one) === filters.vuodet) ?? USUAL.years
  const organisation = isId(filters.organisaatio) ? filters.organisaatio : undefined
  const query = {
    service,
    years,
    ...(municipality ? { municipality } : {}),
    ...(organisation ? { organisation } : {}),
  }
  const search = {
    kuukausi: month,
    palvelu: service,
    vuodet: String(years),
    kunta: municipality,
    organisaatio: organisation,
  }
  return { month, query, search, change }
}
