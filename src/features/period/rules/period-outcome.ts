import type { TFunction } from 'i18next'
import { dayAndTime } from '../../../../locales/format.ts'
import {
  type DocumentSection,
  factsBlock,
  type OfficialDocument,
  sectionOf,
  textBlock,
} from '../../../kernel/document.ts'
import { clientSection, type Letterhead, officialDocument } from '../../document/rules/letterhead.ts'
import type { PeriodDetail } from '../contract.ts'
import { termsSection, whatWasDone } from './period-terms.ts'

const parties = ['client', 'place', 'worker'] as const

/** What each party said, or lines for what it has yet to say. */
const evaluationSections = (
  head: Letterhead,
  { evaluations }: PeriodDetail,
  t: TFunction,
): DocumentSection[] =>
  parties.flatMap((party) => {
    const said = evaluations.find((evaluation) => evaluation.party === party)
    const heading = t(`documents.evaluation.by.${party}`)
    if (!said) {
      const labels = (['went', 'goal', 'onward'] as const).map((name) =>
        t(`documents.evaluation.asks.${name}`),
      )
      return sectionOf(heading, [{ is: 'blanks', labels, lines: 2 }])
    }
    const { goalReached, continuation, by, givenAt } = said
    return sectionOf(heading, [
      ...textBlock(said.text),
      ...factsBlock(
        [t('periods.detail.goal'), goalReached ? t(`periods.detail.goals.${goalReached}`) : null],
        [
          t('periods.detail.continuation'),
          continuation ? t(`periods.detail.continuations.${continuation}`) : null,
        ],
        [
          t('documents.evaluation.given'),
          [by, dayAndTime(givenAt, head.language)].filter(Boolean).join(', '),
        ],
      ),
    ])
  })

/** Evaluation of the period by client, place and worker; lines to write on for those who have not given theirs (E9, C6). */
export const evaluationDocument = (head: Letterhead, period: PeriodDetail, t: TFunction): OfficialDocument =>
  officialDocument(
    head,
    {
      name: 'jakson-arviointi',
      type: t('documents.types.evaluation'),
      title: t('documents.evaluation.title'),
      isSecret: true,
      sections: [
        clientSection(head, t),
        ...termsSection(head, period, t),
        ...whatWasDone(head, period, t),
        ...evaluationSections(head, period, t),
      ],
    },
    t,
  )
