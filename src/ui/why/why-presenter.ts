import type { i18n } from 'i18next'
import { fact, isDay } from '../../../locales/format.ts'
import type { FactText, Language } from '../../../locales/types.ts'
import type { Why } from '../../kernel/why.ts'
import { type Citation, readCitations } from './citation.ts'

/** Every string of one "Miksi?" panel. */
export interface WhyWords {
  readonly title: string
  readonly answer: string
  readonly rule: string
  /** Each section that the answer rests on; empty when the rule is agreed. */
  readonly citations: readonly (Citation & { readonly actName: string })[]
  /** Name of the agreed rule when no act is behind it. */
  readonly agreed?: string
  readonly facts: readonly { readonly label: string; readonly value: string; readonly note?: string }[]
  readonly change: readonly string[]
  readonly version: string
}

type Tree = Readonly<Record<string, unknown>>

/** Fills one text; texts of rules are looked up by name, so the key is known only at run time. */
function filler(texts: i18n, why: Why) {
  const options = { ...why.facts, rule: why.rule }
  return (key: string) => texts.t(key as 'common.save', options)
}

function factRows(why: Why, base: string, known: Tree, fill: (key: string) => string, language: Language) {
  // words of a fact that was not given would say what is not so
  const isGiven = ([name, text]: [string, FactText]) =>
    typeof text === 'string' || text.value === undefined || why.facts[name] !== undefined
  const shown = Object.entries(known as Record<string, FactText>).filter(isGiven)
  return shown.map(([name, text]) => {
    const plain = fact(why.facts[name], language)
    if (typeof text === 'string') return { label: fill(`${base}.facts.${name}`), value: plain }
    const part = (of: string) => fill(`${base}.facts.${name}.${of}`)
    return {
      label: part('label'),
      value: text.value === undefined ? plain : part('value'),
      ...(text.note === undefined ? {} : { note: part('note') }),
    }
  })
}

/** The number of an agreed rule's version: `log.unusual@2`, `3`; one without versions has none. */
const numberOf = (version: string) => /^(?:[a-zA-Z.]+@)?(\d+)$/.exec(version)?.[1]

/** The version in words: act, first day, name of the rule, and when its text was checked. */
export function versionOf(texts: i18n, why: Pick<Why, 'rule' | 'version' | 'checkedOn'>): string {
  const [act = '', from] = why.version.split('@')
  const named = isDay(from)
    ? texts.t('common.why.versionOf', { act, from, rule: why.rule })
    : numberOf(why.version) === undefined
      ? texts.t('common.why.ruleOnly', { rule: why.rule })
      : texts.t('common.why.versionAgreed', { version: numberOf(why.version) ?? '', rule: why.rule })
  return why.checkedOn ? `${named} ${texts.t('common.why.checkedOn', { day: why.checkedOn })}` : named
}

/** The sections of a citation, each with the name of its act. */
export const citationsOf = (cite: string, texts: i18n): WhyWords['citations'] =>
  readCitations(cite, texts.language as Language).map((citation) => {
    const name = `terms.acts.${citation.act}`
    return { ...citation, actName: texts.exists(name) ? texts.t(name as 'common.save') : '' }
  })

/** What would change this answer as the rule computed it, then what always would. */
function changesOf(why: Why, base: string, always: readonly string[], texts: i18n) {
  const computed = (why.otherwise ?? []).flatMap(({ code, facts = {} }) => {
    const key = `${base}.otherwise.${code}`
    return texts.exists(key) ? [texts.t(key as 'common.save', { ...why.facts, ...facts })] : []
  })
  return [...computed, ...always.map((_, index) => filler(texts, why)(`${base}.change.${index}`))]
}

/** Turns an answer's rule and facts into the words of the panel; undefined when the rule has no words. */
export function presentWhy(why: Why, texts: i18n): WhyWords | undefined {
  const language = texts.language as Language
  const base = `why.${why.rule}`
  const tree: unknown = texts.getResource(language, 'translation', base)
  if (typeof tree !== 'object' || tree === null) return undefined
  const { facts = {}, change = [] } = tree as { facts?: Tree; change?: readonly string[] }
  const fill = filler(texts, why)
  const citations = citationsOf(why.cite, texts)
  return {
    title: fill(`${base}.title`),
    answer: fill(`${base}.answer`),
    rule: fill(`${base}.rule`),
    citations,
    ...(citations.length > 0 ? {} : { agreed: texts.t('common.why.agreed') }),
    facts: factRows(why, base, facts, fill, language),
    change: changesOf(why, base, change, texts),
    version: versionOf(texts, why),
  }
}
