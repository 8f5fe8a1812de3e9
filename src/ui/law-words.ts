import type { i18n } from 'i18next'

/** The name of a parameter of the law in the reader's language; its key where it has none. */
export function parameterTitle(name: string, texts: i18n): string {
  const key = `lawData.parameters.${name.replaceAll('.', '_')}`
  return texts.exists(key) ? texts.t(key as 'lawData.title') : name
}

/** A version of a parameter, `381/2023@2025-01-01`, as "381/2023, 1.1.2025 alkaen". */
export function versionWords(version: string, texts: i18n): string {
  const [statute = '', since] = version.split('@')
  return since ? `${statute}, ${texts.t('lawData.openSince', { since })}` : statute
}
