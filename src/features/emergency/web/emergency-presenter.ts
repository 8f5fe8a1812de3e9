import type { TFunction } from 'i18next'
import type { OwnOpening } from '../contract.ts'

/** Where an opening stands, in a word and a shape: it waits, or what was decided of it. */
export function stateOf({ review }: Pick<OwnOpening, 'review'>, t: TFunction) {
  if (review === null) return { kind: 'mine' as const, words: t('emergency.waiting') }
  const kind = review === 'justified' ? ('done' as const) : ('none' as const)
  return { kind, words: t(`emergency.reviews.${review}`) }
}
