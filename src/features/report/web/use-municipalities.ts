import { useApi, useLanguage } from '../../../ui/index.ts'
import { listMunicipalities } from '../../organisation/contract.ts'

/** Municipalities of today by name in the reader's language: to choose from, and by their code. */
export function useMunicipalities() {
  const { language } = useLanguage()
  const { data } = useApi(listMunicipalities, {})
  const choices = (data?.municipalities ?? []).map(({ code, nameFi, nameSv }) => ({
    value: code,
    label: language === 'sv' ? nameSv : nameFi,
  }))
  const names = new Map(choices.map(({ value, label }) => [value, label]))
  return { language, choices, nameOf: (code: string) => names.get(code) ?? code }
}
