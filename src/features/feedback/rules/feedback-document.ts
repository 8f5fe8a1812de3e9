import type { TFunction } from 'i18next'
import { dayRange } from '../../../../locales/format.ts'
import {
  type DocumentSection,
  factsBlock,
  type OfficialDocument,
  sectionOf,
  textBlock,
} from '../../../kernel/document.ts'
import { helpSection, type Letterhead, officialDocument } from '../../document/rules/letterhead.ts'
import type { PeriodDetail } from '../../period/contract.ts'
import { readings } from './answers.ts'
import { type Form, type QuestionName, scores, scoreWords } from './form.ts'

/** The scale as one table to tick in, then lines for free words. */
function questions(form: Form, t: TFunction): DocumentSection[] {
  const scales = form.questions.filter(({ kind }) => kind === 'scale')
  const words = form.questions.filter(({ kind }) => kind === 'text')
  const ask = (question: string) => t(`feedback.questions.${question as QuestionName}`)
  return [
    ...sectionOf(
      t('feedback.paper.choose'),
      [
        {
          is: 'table',
          head: [
            t('feedback.paper.question'),
            ...scores.map((score) => t(`feedback.scores.${scoreWords[score]}`)),
          ],
          rows: scales.map(({ question }) => [ask(question), ...scores.map(() => ' ')]),
        },
      ],
      { wide: true },
    ),
    ...sectionOf(t('feedback.paper.write'), [
      { is: 'blanks', labels: words.map(({ question }) => ask(question)) },
    ]),
  ]
}

/** Who may read: what is asked, and who is meant by it. */
const readers = (t: TFunction): DocumentSection[] =>
  (['organiser', 'place'] as const).flatMap((who) =>
    sectionOf(t(`feedback.readers.${who}`), [
      ...textBlock(who === 'organiser' ? t('feedback.readers.hint') : null),
      { is: 'boxes', items: readings.map((reading) => t(`feedback.readings.${reading}`)) },
    ]),
  )

/** The form to be filled by hand (D2): what the period was, the questions, who may read, and where to bring it. */
export const feedbackForm = (
  head: Letterhead,
  period: PeriodDetail,
  form: Form,
  t: TFunction,
): OfficialDocument =>
  officialDocument(
    head,
    {
      name: 'palautelomake',
      type: t('feedback.paper.type'),
      title: t('feedback.paper.title'),
      number: t('feedback.paper.version', { version: form.version }),
      isSecret: true,
      sections: [
        ...sectionOf(t('feedback.paper.about'), [
          ...textBlock(t('feedback.paper.lead')),
          ...factsBlock(
            [t('documents.client.name'), head.client.name],
            [t('documents.period.place'), [period.place, period.organisation].filter(Boolean).join(', ')],
            [t('documents.period.time'), dayRange(period.from, period.to)],
          ),
        ]),
        ...questions(form, t),
        ...readers(t),
        ...sectionOf(t('feedback.paper.return'), textBlock(t('feedback.paper.returnText'))),
        helpSection(head, t),
        ...sectionOf(t('feedback.paper.day'), [{ is: 'blanks', labels: [t('feedback.paper.answeredOn')] }]),
      ],
    },
    t,
  )
