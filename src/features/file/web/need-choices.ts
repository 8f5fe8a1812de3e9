import { useT } from '../../../ui/index.ts'
import { characteristics, fields, languages } from '../../place/rules/vocabulary.ts'
import type { NeedChoices } from '../../situation/web/index.ts'

/** The places' vocabulary as choices: what a client needs is told in the words in which places are announced. */
export function useNeedChoices(): NeedChoices {
  const t = useT()
  return {
    fields: fields.map((value) => ({ value, label: t(`places.fields.${value}`) })),
    languages: languages.map((value) => ({ value, label: t(`terms.languages.${value}`) })),
    characteristics: characteristics.map((value) => ({ value, label: t(`places.characteristics.${value}`) })),
  }
}
