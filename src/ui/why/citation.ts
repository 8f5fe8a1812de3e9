import type { Language } from '../../../locales/types.ts'

/** A citation taken apart: `381/2023 4 §` → act `381/2023`, section `4 §`. */
export interface Citation {
  readonly act: string
  readonly section: string
  readonly url: string
}

const finlex = { fi: 'fi/lainsaadanto', sv: 'sv/lagstiftning', en: 'en/legislation' } as const
const eurLex = { fi: 'fin', sv: 'swe', en: 'eng' } as const

/** Finnish words of a citation, and how others who read it say them. */
const said: Readonly<Record<Exclude<Language, 'fi'>, readonly (readonly [RegExp, string])[]>> = {
  sv: [
    [/\bliite\b/g, 'bilagan'],
    [/\bluku\b/g, 'kap.'],
    [/\bja\b/g, 'och'],
  ],
  en: [
    [/\bliite\b/g, 'annex'],
    [/(\d+) luku\b/g, 'chapter $1'],
    [/(\d+) mom\./g, 'subsection $1'],
    [/\bja\b/g, 'and'],
  ],
}

/** `703/2023 liite` → `703/2023 bilagan`: the law is kept with the words of its Finnish text. */
export const sayCitation = (text: string, language: Language): string =>
  language === 'fi' ? text : said[language].reduce((cite, [word, theirs]) => cite.replace(word, theirs), text)

/** `381/2023 4 §, 189/2001 13 b §` → each act with its own section; what belongs to the act before it stays with it. */
export function readCitations(text: string, language: Language): Citation[] {
  const parts = text.split(/,\s*(?=\d{1,4}\/\d{4})/)
  return parts.flatMap((part) => readCitation(part, language) ?? [])
}

/** Where an act is published: Finlex for `NNN/YYYY`, EUR-Lex for a regulation `YYYY/NNN`. Undefined for agreed rules. */
export function readCitation(text: string, language: Language): Citation | undefined {
  const finnish = /^(\d{1,4})\/((?:18|19|20)\d{2})(?!\d)[,\s]*(.*)$/.exec(text.trim())
  const european = /^((?:19|20)\d{2})\/(\d{1,4})(?!\d)[,\s]*(.*)$/.exec(text.trim())
  const parts = european ?? finnish
  if (!parts) return undefined
  const act = `${parts[1]}/${parts[2]}`
  const url = european
    ? `https://eur-lex.europa.eu/eli/reg/${act}/oj/${eurLex[language]}`
    : `https://www.finlex.fi/${finlex[language]}/${parts[2]}/${parts[1]}`
  return { act, section: sayCitation(parts[3] ?? '', language), url }
}
