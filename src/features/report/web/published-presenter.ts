import type { TFunction } from 'i18next'
import type { Language } from '../../../../locales/types.ts'
import type { PublicationView } from '../publication-contract.ts'
import { figureWord } from '../rules/report-words.ts'

type Figure = PublicationView['figures'][number]

/** Columns of a publication: the area first, then its municipalities by code. */
export const scopesOf = ({ figures }: PublicationView): readonly string[] => {
  const scopes = new Set(figures.flatMap(({ cells }) => Object.keys(cells)))
  scopes.delete('area')
  return ['area', ...[...scopes].sort()]
}

/** A published cell in words; a dash where there is nothing to take a percentage of, nothing where it is not given. */
export function cellWord(
  figure: Figure | undefined,
  scope: string,
  language: Language,
  t: TFunction,
): string {
  const shown = figure?.cells[scope]
  if (!figure || shown === undefined) return ''
  if (shown === 'small' || shown === 'withheld') return t(`report.published.${shown}`)
  return figureWord(shown, figure.unit, language)
}

/** What a correction corrects, where it says otherwise. */
export function wordBefore(
  earlier: PublicationView | undefined,
  figure: Figure,
  scope: string,
  language: Language,
  t: TFunction,
): string | null {
  if (!earlier) return null
  const before = cellWord(
    earlier.figures.find(({ id }) => id === figure.id),
    scope,
    language,
    t,
  )
  return before === '' || before === cellWord(figure, scope, language, t) ? null : before
}
