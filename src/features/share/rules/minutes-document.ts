import type { TFunction } from 'i18next'
import { euros, plainDay } from '../../../../locales/format.ts'
import { factsBlock, type OfficialDocument, sectionOf, textBlock } from '../../../kernel/document.ts'
import { type Letterhead, officialDocument } from '../../document/rules/letterhead.ts'
import type { Room, RoomRow } from '../contract.ts'
import { billedOf } from './room.ts'

/** The list in figures, as minutes tell it. */
export interface MinutesFigures {
  readonly persons: number
  readonly cents: number
  readonly new: number
  readonly back: number
  readonly left: number
  readonly unexplained: number
}

interface Minutes {
  readonly review: NonNullable<Room['review']> & { readonly month: string }
  readonly list: { readonly nameFi: string; readonly nameSv: string }
  readonly figures: MinutesFigures
  readonly agreed: readonly RoomRow[]
}

export function minutesFigures(rows: readonly RoomRow[]): MinutesFigures {
  const count = (is: (row: RoomRow) => boolean) => rows.filter(is).length
  return {
    persons: count(({ paid }) => paid !== null),
    cents: rows.reduce((sum, row) => sum + billedOf(row), 0),
    new: count(({ change }) => change === 'new'),
    back: count(({ change }) => change === 'back'),
    left: count(({ change }) => change === 'left'),
    unexplained: count(({ puzzle }) => puzzle !== null),
  }
}

/** The minutes of a monthly review as data: the list in figures, and what was agreed of each person. */
export function minutesDocument(head: Letterhead, minutes: Minutes, t: TFunction): OfficialDocument {
  const { review, list, agreed } = minutes
  const municipality = head.language === 'sv' ? list.nameSv : list.nameFi
  const about = t('share.minutes.about', { municipality, month: review.month })
  return officialDocument(
    head,
    {
      name: `maksuosuus-${review.month.slice(0, 7)}`,
      type: t('share.minutes.type'),
      title: about,
      isSecret: true,
      sections: [
        ...sectionOf(t('share.minutes.meeting'), [
          ...factsBlock(
            [t('share.review.heldOn'), plainDay(review.heldOn)],
            [t('share.review.participants'), review.participants],
            ...figuresOf(minutes, head.language, t),
          ),
          ...textBlock(review.isClosed ? null : t('share.minutes.draft')),
        ]),
        ...sectionOf(t('share.minutes.agreed'), agreedBlocks(agreed, t), { wide: true }),
        ...sectionOf(t('share.review.note'), textBlock(review.note)),
      ],
    },
    t,
  )
}

function figuresOf(
  { figures }: Minutes,
  language: Letterhead['language'],
  t: TFunction,
): (readonly [string, string])[] {
  return [
    [t('share.persons'), String(figures.persons)],
    [t('share.shareOfMonth'), euros(figures.cents, language)],
    ...(['new', 'back', 'left', 'unexplained'] as const).map(
      (name) => [t(`share.filters.${name}`), String(figures[name])] as const,
    ),
  ]
}

function agreedBlocks(agreed: readonly RoomRow[], t: TFunction) {
  if (agreed.length === 0) return textBlock(t('share.minutes.nothingAgreed'))
  const head = (['person', 'who', 'how', 'by', 'responsible', 'done'] as const).map((name) =>
    t(`share.minutes.columns.${name}`),
  )
  const rows = agreed.flatMap(({ name, agreement, responsible }) =>
    agreement
      ? [
          [
            name ?? t('share.protected'),
            agreement.who.name,
            t(`share.hows.${agreement.how}`),
            plainDay(agreement.contactBy),
            responsible?.name ?? agreement.responsible?.name ?? '–',
            t(agreement.isTried ? 'share.minutes.yes' : 'share.minutes.no'),
          ],
        ]
      : [],
  )
  return [{ is: 'table' as const, head, rows }]
}
