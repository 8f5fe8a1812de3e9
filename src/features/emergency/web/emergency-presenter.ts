import type { TFunction } from 'i18next'
import type { OwnOpening } from '../contract.ts'

/** Where an opening stands, in a word and a shape: it waits, or what was decided of it. */
export function stateOf({ review }: Pick<OwnOpening, 'review'>, t: TFunction) {
  return review === null
    ? { kind: 'mine' as const, words: t('emergency.waiting') }
    : { kind: 'done' as const, words: t(`emergency.reviews.${review}`) }
}
