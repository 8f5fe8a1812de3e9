import { createInstance, type FormatterModule, type i18n, type TFunction } from 'i18next'
import * as format from './format.ts'
import { type Fi, texts } from './index.ts'
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
  time: (value, language) => format.atTime(String(value), language),
  dayTime: (value, language) => format.dayAndTime(String(value), language),
  count: (value, language) => format.count(Number(value), language),
  euros: (value, language) => format.euros(Number(value), language),
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

/** One set-up for pages, letters and e-mails; texts are plain text, so the place that shows them does the escaping. */
export function createTexts(language: Language): i18n {
  const instance = createInstance()
  instance.use(formatter)
  void instance.init({
    lng: language,
    supportedLngs: languages,
    fallbackLng: false,
    initAsync: false,
    resources: Object.fromEntries(languages.map((l) => [l, { translation: texts[l] }])),
    returnNull: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
  })
  return instance
}

const shared = createTexts('fi')

/** Texts of one language outside pages (letters, e-mails, problem texts): `translator('sv')('common.save')`. */
export const translator = (language: Language): TFunction => shared.getFixedT(language)
