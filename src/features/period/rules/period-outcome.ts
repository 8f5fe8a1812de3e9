import type { TFunction } from 'i18next'
import { dayAndTime, dayRange } from '../../../../locales/format.ts'
import {
  type DocumentSection,
  factsBlock,
  type OfficialDocument,
  sectionOf,
  textBlock,
} from '../../../kernel/document.ts'
import { clientSection, type Letterhead, officialDocument } from '../../document/rules/letterhead.ts'
import type { PeriodDetail } from '../contract.ts'
import { attended, lineFor, termsSection, whatWasDone } from './period-terms.ts'

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
      return sectionOf(heading, [{ is: 'blanks', labels }])
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

/** A certificate is shown to employers: it says where and what, never under which law or why (D4). */
export function certificateDocument(head: Letterhead, period: PeriodDetail, t: TFunction): OfficialDocument {
  const said = period.evaluations.find((evaluation) => evaluation.party === 'place')
  const skills = ['tasks', 'safety', 'cooperation', 'independence'] as const
  return officialDocument(
    head,
    {
      name: 'osaamistodistus',
      type: t('documents.types.certificate'),
      title: t('documents.certificate.title'),
      isSecret: false,
      sections: [
        clientSection(head, t),
        ...sectionOf(
          t('documents.certificate.work'),
          factsBlock(
            [t('documents.period.place'), [period.place, period.organisation].filter(Boolean).join(', ')],
            [t('documents.period.time'), dayRange(period.from, period.to)],
            [t('documents.certificate.done'), attended(head, period, t)],
          ),
        ),
        ...sectionOf(t('documents.certificate.said'), textBlock(said?.text)),
        ...sectionOf(
          t('documents.certificate.skills'),
          [
            {
              is: 'table',
              head: [t('documents.certificate.skill'), t('documents.certificate.level')],
              rows: skills.map((name) => [t(`documents.certificate.of.${name}`), ' ']),
            },
            ...textBlock(t('documents.certificate.scale')),
          ],
          { wide: true },
        ),
        ...sectionOf(t('plan.signatures'), [
          { is: 'signatures', of: [lineFor(t('documents.period.place'), period.contact.name)] },
        ]),
      ],
    },
    t,
  )
}
