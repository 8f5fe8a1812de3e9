import type { i18n } from 'i18next'
import { fact } from '../../../locales/format.ts'
import type { FactText, Language, RefusalWhyText } from '../../../locales/types.ts'
import type { ProblemBody } from '../problem.ts'
import { citationsOf, versionOf, type WhyWords } from './why-presenter.ts'

/** The words behind a refusal: by its code, else by the feature that refused (`path.over` → `path`). */
function findWords(code: string, texts: i18n): RefusalWhyText | undefined {
  for (const key of [code.replaceAll('.', '_'), code.split('.')[0] ?? '']) {
    const words: unknown = texts.getResource(texts.language, 'translation', `refusalWhy.${key}`)
    if (typeof words === 'object' && words !== null) return words as RefusalWhyText
  }
  return undefined
}

function factRows(facts: ProblemBody['facts'], labels: RefusalWhyText['facts'], language: Language) {
  const known = Object.entries(labels ?? {}).filter(([name]) => facts?.[name] !== undefined)
  return known.map(([name, label]: [string, FactText]) => ({
    label: typeof label === 'string' ? label : label.label,
    value: fact(facts?.[name], language),
  }))
}

/** "Miksi?" of a refusal: `answer` is the refusal's own text. Undefined where no rule stands behind it (a missing field). */
export function presentRefusalWhy(body: ProblemBody, answer: string, texts: i18n): WhyWords | undefined {
  const words = findWords(body.code, texts)
  if (!words) return undefined
  const citations = citationsOf(body.citation ?? '', texts)
  const rule = body.code
  return {
    title: texts.t('common.why.refused'),
    answer,
    rule: words.rule,
    citations,
    ...(citations.length > 0 ? {} : { agreed: texts.t('common.why.agreed') }),
    facts: factRows(body.facts, words.facts, texts.language as Language),
    change: words.change,
    version: body.version
      ? versionOf(texts, { rule, version: body.version })
      : texts.t('common.why.ruleOnly', { rule }),
  }
}
