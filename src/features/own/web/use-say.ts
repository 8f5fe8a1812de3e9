import { useFormat, useLanguage, useT } from '../../../ui/index.ts'
import type { Say } from './own-presenter.ts'

/** Texts, language and today, for the sentences of own pages. */
export function useSay(): Say {
  const t = useT()
  const { language } = useLanguage()
  const { today } = useFormat()
  return { t, language, today }
}
