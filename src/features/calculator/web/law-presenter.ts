import type { i18n } from 'i18next'
import type { DescribedRule, DescribedVersion } from '../../../law/describe.ts'
import { parameterTitle } from '../../../ui/law-words.ts'
import { valueWords } from '../rules/value-words.ts'
import { ruleTitle } from './words.ts'

const find = (texts: i18n, key: string): string | undefined =>
  texts.exists(key) ? texts.t(key as 'lawData.title') : undefined

/** A value in one line, in the reader's language. */
export const valueText = ({ value, unit }: Pick<DescribedVersion, 'value' | 'unit'>, texts: i18n): string =>
  valueWords(value, unit, {
    key: (name) => find(texts, `lawData.values.${name}`),
    word: (name) => find(texts, `lawData.words.${name}`),
  })

/** Rules whose name, title, parameters or sections hold every word that was typed. */
export function matching(rules: readonly DescribedRule[], typed: string, texts: i18n): DescribedRule[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return rules.filter((rule) => {
    const parameters = rule.versions.map((v) => parameterTitle(v.parameter, texts))
    const text = [rule.name, ruleTitle(rule.name, texts), ...parameters, ...rule.citations]
      .join(' ')
      .toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
