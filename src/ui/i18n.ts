import type { i18n } from 'i18next'
import { useTranslation } from 'react-i18next'
import * as format from '../../locales/format.ts'
import { createInstanceOf } from '../../locales/instance.ts'
import { isLanguage, type Language } from '../../locales/types.ts'
import { useMe } from './me.tsx'

const year = 365 * 24 * 60 * 60

/** The saved choice, else the first of the browser's languages that we have, else Finnish. */
export function chooseLanguage(cookies: string, wanted: readonly string[]): Language {
  const saved = /(?:^|;\s*)lang=(\w+)/.exec(cookies)?.[1]
  if (isLanguage(saved)) return saved
  return wanted.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'fi'
}

/** A page fetches the texts of one language only. */
const load: Record<Language, () => Promise<object>> = {
  fi: () => import('../../locales/fi/index.ts').then((m) => m.fi),
  sv: () => import('../../locales/sv/index.ts').then((m) => m.sv),
  en: () => import('../../locales/en/index.ts').then((m) => m.en),
}

/** Texts of the page, in the language of the person. */
export async function createPageTexts() {
  const language = chooseLanguage(document.cookie, navigator.languages)
  const texts = createInstanceOf(language, { [language]: await load[language]() })
  const mark = () => {
    document.documentElement.lang = texts.language
  }
  texts.on('languageChanged', mark)
  mark()
  return texts
}

async function changeLanguage(texts: i18n, language: Language) {
  if (!texts.hasResourceBundle(language, 'translation'))
    texts.addResourceBundle(language, 'translation', await load[language]())
  await texts.changeLanguage(language)
}

/** `t('common.save')`; keys are checked by the compiler. */
export const useT = () => useTranslation().t

export function useLanguage() {
  const { i18n } = useTranslation()
  const setLanguage = (language: Language) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the server reads the choice for letters and problem texts
    document.cookie = `lang=${language}; path=/; max-age=${year}; samesite=lax`
    void changeLanguage(i18n, language)
  }
  return { language: i18n.language as Language, setLanguage }
}

/** Formats of the page's language; `near` and `distance` count from the server's day. */
export function useFormat() {
  const { language } = useLanguage()
  const today = useMe().day
  const t = useT()
  return {
    today,
    day: format.plainDay,
    shortDay: format.shortDay,
    range: format.dayRange,
    weekday: (day: string) => format.weekdayDay(day, language),
    near: (day: string) => format.nearDay(day, today, language),
    month: (day: string) => format.monthOfDay(day, language),
    monthName: (day: string) => format.monthName(day, language),
    long: (day: string) => format.longDayOf(day, language),
    time: (instant: string) => format.atTime(instant, language),
    clock: (instant: string) => format.clockTime(instant, language),
    wall: (time: string) => format.wallTime(time, language),
    dayTime: (instant: string) => format.dayAndTime(instant, language),
    count: (value: number) => format.count(value, language),
    /** Of a value from 0 to 100. */
    percent: (value: number) => format.percent(value, language),
    euros: (cents: number) => format.euros(cents, language),
    wholeEuros: (cents: number) => format.wholeEuros(cents, language),
    list: (words: readonly string[]) => format.list(words, language),
    fact: (value: unknown) => format.fact(value, language),
    /** "4 päivää myöhässä", "tänään", "huomenna", "3 päivän päästä" */
    due: (day: string) => {
      const days = format.daysBetween(today, day)
      if (days === 0) return t('common.today')
      if (days === 1) return t('common.tomorrow')
      return days < 0 ? t('common.daysLate', { count: -days }) : t('common.daysAhead', { count: days })
    },
    /** "12 päivää sitten", "eilen", "tänään" */
    ago: (day: string) => {
      const days = format.daysBetween(day, today)
      if (days === 0) return t('common.today')
      return days === 1 ? t('common.yesterday') : t('common.daysAgo', { count: days })
    },
  }
}

/** Class of a deadline's second line: late, soon (today or tomorrow) or nothing. */
export function urgency(day: string, today: string): 'late' | 'soon' | undefined {
  const days = format.daysBetween(today, day)
  if (days < 0) return 'late'
  return days < 2 ? 'soon' : undefined
}
