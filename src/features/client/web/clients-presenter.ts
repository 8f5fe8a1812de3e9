import type { TFunction } from 'i18next'
import type { ClientRow } from '../contract.ts'

type Named = { readonly nameFi: string; readonly nameSv: string } | null

/** Name of a municipality in the reader's language. */
export const municipalityName = (municipality: Named, language: string): string =>
  municipality === null ? '' : language === 'sv' ? municipality.nameSv : municipality.nameFi

/** Services of a client in words, open paths first, each once. */
export function servicesOf(row: Pick<ClientRow, 'paths' | 'relationships'>, t: TFunction): string {
  const paths = row.paths.filter(
    (path): path is 'joint' | 'rehabWork' => path === 'joint' || path === 'rehabWork',
  )
  const words = [
    ...paths.map((path) => t(`clients.paths.${path}`)),
    ...row.relationships.map((kind) => t(`clients.kinds.${kind}`)),
  ]
  return [...new Set(words)].join(', ')
}

export const fullName = (person: { lastName: string; firstNames: string }): string =>
  `${person.firstNames} ${person.lastName}`

/** As lists name people: "Lehtoranta Sanna". */
export const listName = (person: { lastName: string; firstNames: string }): string =>
  `${person.lastName} ${person.firstNames}`
