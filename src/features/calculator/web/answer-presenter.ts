import type { i18n } from 'i18next'
import { euros, fact, isDay, plainDay } from '../../../../locales/format.ts'
import type { Language } from '../../../../locales/types.ts'
import { answerLabel, codeWord } from './words.ts'

export interface AnswerRow {
  readonly label: string
  /** One line a part; a list of several has several. */
  readonly lines: readonly string[]
}

type Line = Readonly<Record<string, unknown>>

/** Every fact of an answer with its label, in the order of the rule. */
export const answerRows = (answer: Line, texts: i18n): AnswerRow[] =>
  Object.entries(answer).map(([name, value]) => ({
    label: answerLabel(name, texts),
    lines: linesOf(name, value, texts),
  }))

function linesOf(name: string, value: unknown, texts: i18n): string[] {
  if (Array.isArray(value)) {
    return value.length === 0
      ? [texts.t('calculator.none')]
      : value.map((item: unknown) => itemLine(name, item, texts))
  }
  return [wordOf(name, value, texts)]
}

function itemLine(name: string, item: unknown, texts: i18n): string {
  if (typeof item !== 'object' || item === null) return wordOf(name, item, texts)
  const line = item as Line
  if (name === 'steps') return texts.t('calculator.step', line)
  if (name === 'supplementary') return texts.t('calculator.supplementaryLine', line)
  const where = isDay(line.date) ? plainDay(line.date) : String(line.week ?? '')
  return `${where}: ${codeWord(String(line.code), texts)}`
}

function wordOf(name: string, value: unknown, texts: i18n): string {
  const language = texts.language as Language
  if (typeof value === 'number' && /^cents$|Cents$/.test(name)) return euros(value, language)
  if (typeof value === 'string' && !isDay(value)) return codeWord(value, texts)
  return value === null ? texts.t('calculator.none') : fact(value, language)
}
