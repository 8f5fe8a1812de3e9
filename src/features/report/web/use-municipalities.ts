import { useApi, useLanguage } from '../../../ui/index.ts'
import { listMunicipalities } from '../../organisation/contract.ts'
import { listReportMunicipalities } from '../target-contract.ts'

interface Named {
  readonly code: string
  readonly nameFi: string
  readonly nameSv: string
}

const choicesOf = (municipalities: readonly Named[], language: string) =>
  municipalities.map(({ code, nameFi, nameSv }) => ({
    value: code,
    label: language === 'sv' ? nameSv : nameFi,
  }))

/** Municipalities of today by name in the reader's language: to choose from, and by their code. */
export function useMunicipalities() {
  const { language } = useLanguage()
  const { data } = useApi(listMunicipalities, {})
  const choices = choicesOf(data?.municipalities ?? [], language)
  const names = new Map(choices.map(({ value, label }) => [value, label]))
  return { language, choices, nameOf: (code: string) => names.get(code) ?? code }
}

/** For whose goal or target one sets: those of the report, and the one chosen already, should nobody live there any more. */
export function useReportMunicipalities(chosen = '') {
  const { language, nameOf } = useMunicipalities()
  const { data } = useApi(listReportMunicipalities, {})
  const offered = choicesOf(data?.municipalities ?? [], language)
  const isMissing = chosen !== '' && offered.every(({ value }) => value !== chosen)
  return isMissing ? [...offered, { value: chosen, label: nameOf(chosen) }] : offered
}
