import type { i18n } from 'i18next'
import { refusalKey } from '../../../locales/refusal-key.ts'
import type { Language } from '../../../locales/types.ts'
import type { Problem } from '../problem.ts'
import { readCitation } from '../why/citation.ts'

/** The words of a refusal or fault. */
export interface RefusalWords {
  /** What is wrong, one sentence. */
  readonly what: string
  /** What would be right, or what to do next; may be empty. */
  readonly next: string
  readonly citation?: string
  readonly incident?: string
}

/** Parts the first sentence from the rest; a dot after a digit ends a date, not a sentence. */
export function splitSentence(text: string): readonly [string, string] {
  const parts = /^(.*?[^\d\s][.?])\s+(.*)$/s.exec(text)
  return parts ? [parts[1] ?? text, parts[2] ?? ''] : [text, '']
}

const say = (texts: i18n, key: string, facts: Readonly<Record<string, unknown>> = {}) =>
  texts.t(key as 'common.save', facts)

function textOf(problem: Problem, texts: i18n): string {
  const facts = problem.body.facts ?? {}
  const key = refusalKey(problem.code)
  if (texts.exists(key, facts)) return say(texts, key, facts)
  if (problem.code === 'offline')
    return `${texts.t('common.problem.title')}. ${texts.t('common.problem.offline')}`
  if (problem.code === 'fault' || problem.body.status >= 500) {
    return `${texts.t('common.problem.title')}. ${texts.t('common.problem.fault')}`
  }
  // the server's own words, in the reader's language, when this page is older than the server
  return problem.body.title && problem.body.title !== problem.code
    ? problem.body.title
    : say(texts, Object.keys(problem.fields).length > 0 ? 'refusals.invalid' : 'refusals.unknown')
}

export function readRefusal(problem: Problem, texts: i18n): RefusalWords {
  const [what, next] = splitSentence(textOf(problem, texts))
  const cited = problem.body.citation
    ? readCitation(problem.body.citation, texts.language as Language)
    : undefined
  return {
    what,
    next,
    ...(cited ? { citation: [cited.act, cited.section].filter(Boolean).join(', ') } : {}),
    ...(problem.body.incident
      ? { incident: texts.t('common.problem.incident', { incident: problem.body.incident }) }
      : {}),
  }
}
