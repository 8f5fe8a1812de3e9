import { type Option, useApi, useLanguage, useT } from '../../../ui/index.ts'
import { listOwnIndicators } from '../own-contract.ts'
import { OWN } from '../rules/definition.ts'
import { groupWord, indicatorsInGroups, indicatorWords } from '../rules/report-words.ts'

/** All that the report has to choose from, under the names of its parts, the organisation's own last. */
export function useIndicators(): readonly Option[] {
  const t = useT()
  const { language } = useLanguage()
  const { data } = useApi(listOwnIndicators, {})
  const own = (data?.indicators ?? []).map(({ id, names }) => ({
    value: `${OWN}${id}`,
    label: names[language],
    group: groupWord('own', t),
  }))
  const common = indicatorsInGroups().map(([group, one]) => ({
    value: one.id,
    label: indicatorWords(one, language, t).name,
    group: groupWord(group, t),
  }))
  return [...common, ...own]
}
