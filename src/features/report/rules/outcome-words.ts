import type { TFunction } from 'i18next'
import { percent } from '../../../../locales/format.ts'
import type { Language } from '../../../../locales/types.ts'
import { type Next, partsOf, readService, spans } from './outcomes.ts'
import { toOneDecimal } from './values.ts'

/** A service by its kind of customership or period. */
export function serviceWord(name: string, t: TFunction): string {
  const { is, kind } = readService(name) ?? { is: 'customership', kind: 'joint' }
  const word =
    is === 'period' ? t(`periods.kinds.${kind as 'rehabWork'}`) : t(`clients.kinds.${kind as 'joint'}`)
  return t(`outcomes.${is}`, { kind: word.toLowerCase() })
}

/** A closing reason, or that none was recorded. */
export const reasonWord = (reason: string, t: TFunction): string =>
  reason === 'unstated' ? t('outcomes.reasons.unstated') : t(`path.closingReasons.${reason as 'other'}`)

/** `62,3 %`; a dash where there is nothing to take a percentage of. */
export const percentWord = (part: number, whole: number, language: Language): string =>
  whole > 0 ? percent(toOneDecimal(100 * part, whole), language) : '–'

/** A part of one, 0…1, as a percentage. */
export const partWord = (part: number | null, language: Language): string =>
  part === null ? '–' : percent(Math.round(part * 1000) / 10, language)

/** What the figure of this name counts (`rules/outcomes.ts`). */
export function figureTitle(name: string, t: TFunction): string {
  const [head = '', a = '', b = '', c = ''] = name.split('.')
  if (head === 'began' || head === 'goesOn' || head === 'ended') return t(`outcomes.figures.${head}`)
  if (head === 'reason') return t('outcomes.figures.reason', { of: reasonWord(a, t).toLowerCase() })
  const next = (word: string) => t(`outcomes.nexts.${word as Next}`)
  if (head === 'next') return t('outcomes.figures.next', { of: next(a).toLowerCase() })
  if (head === 'after') return t(`outcomes.figures.${c as 'still'}`, { of: next(b), months: a })
  const { fromMonth = 0, toMonth = 0 } = partsOf(Math.max(...spans))[Number(a)] ?? {}
  const what = ({ atRisk: 'partAtRisk', left: 'partLeft', open: 'partOpen' } as const)[b as 'left']
  return t(`outcomes.figures.${what}`, { from: fromMonth, to: toMonth })
}
