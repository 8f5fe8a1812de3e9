import { createInstance, type FormatterModule, type i18n } from 'i18next'
import * as format from './format.ts'
import type { Fi } from './index.ts'
import { type Language, languages } from './types.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Fi }
  }
}

/** Formats that texts may name: `{{dueOn, day}}`, `{{at, time}}`, `{{amount, euros}}` … */
const formats: Record<string, (value: unknown, language: Language) => string> = {
  day: (value, language) => format.weekdayDay(String(value), language),
  plainDay: (value) => format.plainDay(String(value)),
  shortDay: (value) => format.shortDay(String(value)),
  month: (value, language) => format.monthOfDay(String(value), language),
  time: (value, language) => format.atTime(String(value), language),
  dayTime: (value, language) => format.dayAndTime(String(value), language),
  count: (value, language) => format.count(Number(value), language),
  percent: (value, language) => format.percent(Number(value), language),
  euros: (value, language) => format.euros(Number(value), language),
  wholeEuros: (value, language) => format.wholeEuros(Number(value), language),
  fact: (value, language) => format.fact(value, language),
}

/** A fact without a named format is shown as what it is: days with weekday, numbers grouped, lists joined, none "–". */
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, name, language) => {
    if (value === null || value === undefined) return '–'
    const form = formats[name ?? 'fact'] ?? format.fact
    return form(value, (language ?? 'fi') as Language)
  },
}

/** Texts of some languages, given by whom needs them: pages load one, the server has all. Texts are plain text. */
export function createInstanceOf(language: Language, given: Partial<Record<Language, object>>): i18n {
  const instance = createInstance()
  instance.use(formatter)
  void instance.init({
    lng: language,
    supportedLngs: languages,
    fallbackLng: false,
    initAsync: false,
    partialBundledLanguages: true,
    resources: Object.fromEntries(Object.entries(given).map(([l, tree]) => [l, { translation: tree }])),
    returnNull: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
  })
  return instance
}
