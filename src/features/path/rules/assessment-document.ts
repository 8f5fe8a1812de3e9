import type { TFunction } from 'i18next'
import { plainDay } from '../../../../locales/format.ts'
import { factsBlock, type OfficialDocument, sectionOf, textBlock } from '../../../kernel/document.ts'
import { clientSection, type Letterhead, officialDocument } from '../../document/rules/letterhead.ts'
import type { CaseView } from '../contract.ts'

/** The final assessment with which a case is closed (A14, 381/2023 8 §): the path gone, why it ended, what was reached. */
export function assessmentDocument(head: Letterhead, kase: CaseView, t: TFunction): OfficialDocument {
  const done = kase.steps.filter((step) => step.state === 'done')
  const word = (status: string) => t(`path.steps.${kase.path}.${status}` as 'path.steps.joint.referral')
  return officialDocument(
    head,
    {
      name: 'loppuarvio',
      type: t('documents.types.assessment'),
      title: t('documents.assessment.title', { path: t(`path.names.${kase.path}`) }),
      ...(kase.closedOn ? { day: kase.closedOn as Letterhead['day'] } : {}),
      isSecret: true,
      sections: [
        clientSection(head, t),
        ...sectionOf(
          t('documents.assessment.service'),
          factsBlock(
            [t('documents.assessment.opened'), plainDay(kase.openedOn)],
            [t('documents.assessment.closed'), kase.closedOn ? plainDay(kase.closedOn) : null],
            [
              t('documents.assessment.reason'),
              kase.closingReason
                ? t(`path.closingReasons.${kase.closingReason as 'openMarket'}`, kase.closingReason)
                : null,
            ],
            [
              t('path.pair'),
              kase.members.map(({ name, organisation }) => `${name}, ${organisation}`).join('\n') || null,
            ],
          ),
        ),
        ...sectionOf(
          t('documents.types.assessment'),
          textBlock(kase.finalAssessment ?? t('documents.assessment.closedToYou')),
        ),
        ...(done.length > 0
          ? sectionOf(
              t('documents.assessment.steps'),
              [
                {
                  is: 'table',
                  head: [
                    t('documents.assessment.step'),
                    t('documents.assessment.on'),
                    t('documents.assessment.who'),
                  ],
                  rows: done.map((step) => [
                    word(step.status),
                    step.on ? plainDay(step.on) : '–',
                    step.who ?? '–',
                  ]),
                },
              ],
              { wide: true },
            )
          : []),
      ],
    },
    t,
  )
}
