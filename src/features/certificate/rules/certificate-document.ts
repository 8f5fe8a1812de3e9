import type { TFunction } from 'i18next'
import { dayAndTime, dayRange, plainDay } from '../../../../locales/format.ts'
import {
  type DocumentSection,
  factsBlock,
  type OfficialDocument,
  sectionOf,
  textBlock,
} from '../../../kernel/document.ts'
import { dayInHelsinki } from '../../../kernel/plain-date.ts'
import {
  clientSection,
  type DocumentLanguage,
  type Letterhead,
  officialDocument,
} from '../../document/rules/letterhead.ts'
import type { PeriodDetail } from '../../period/contract.ts'
import { attended } from '../../period/rules/period-terms.ts'
import type { CertificateView, CriteriaUnit, Said } from '../contract.ts'

export interface CertificateFacts {
  readonly period: PeriodDetail
  readonly certificate: CertificateView
  /** As it was signed once: its signature was lifted since. */
  readonly isLifted?: boolean
  /** Those in which something was assessed. */
  readonly units: readonly CriteriaUnit[]
}

/** The reader's language, else the Finnish of the criteria. */
export const wordsIn = (said: Said, language: DocumentLanguage): string => said[language] ?? said.fi

/** One unit: its requirements with their levels, and the criteria by name and version. */
function unitSections(
  unit: CriteriaUnit,
  { skills }: CertificateView,
  language: DocumentLanguage,
  t: TFunction,
): DocumentSection[] {
  const rows = unit.requirements.flatMap(({ id, text }) => {
    const skill = skills.find(({ requirementId }) => requirementId === id)
    if (!skill) return []
    const by = `${skill.assessedBy}, ${plainDay(skill.assessedOn)}`
    return [[wordsIn(text, language), t(`certificate.levels.${skill.level}`), by]]
  })
  const qualification = [wordsIn(unit.qualification, language), unit.qualificationCode]
    .filter(Boolean)
    .join(' ')
  const criteria = t('certificate.paper.criteria', {
    qualification,
    version: unit.version,
    source: unit.source,
  })
  return sectionOf(
    [wordsIn(unit.name, language), unit.code].filter(Boolean).join(' '),
    [
      {
        is: 'table',
        head: [
          t('certificate.paper.requirement'),
          t('certificate.paper.level'),
          t('certificate.paper.assessed'),
        ],
        rows,
      },
      ...textBlock(unit.isOfficial ? criteria : `${criteria} ${t('certificate.paper.summary')}`),
    ],
    { wide: true },
  )
}

/** A certificate is shown to employers: it says where and what, never under which law or why (D4). */
export function certificateDocument(
  head: Letterhead,
  { period, certificate, isLifted = false, units }: CertificateFacts,
  t: TFunction,
): OfficialDocument {
  const isSigned = certificate.status === 'signed'
  const given = certificate.signedAt
    ? t('certificate.paper.signed', { at: dayAndTime(certificate.signedAt, head.language) })
    : null
  const signedOn = certificate.signedAt ? dayInHelsinki(new Date(certificate.signedAt)) : null
  return officialDocument(
    head,
    {
      name: 'osaamistodistus',
      type: t(isSigned ? 'documents.types.certificate' : 'documents.types.draft'),
      title: t('certificate.paper.title'),
      ...(signedOn ? { day: signedOn } : {}),
      isSecret: false,
      sections: [
        ...sectionOf(
          t('certificate.paper.lifted.title'),
          textBlock(isLifted ? t('certificate.paper.lifted.text') : null),
        ),
        ...sectionOf(t('certificate.paper.whose'), clientSection(head, t).blocks),
        ...sectionOf(
          t('certificate.paper.work'),
          factsBlock(
            [t('documents.period.place'), [period.place, period.organisation].filter(Boolean).join(', ')],
            [t('documents.period.time'), dayRange(period.from, period.to)],
            [t('certificate.paper.done'), attended(head, period, t)],
            [t('certificate.paper.tasks'), certificate.tasks.trim() || null],
          ),
        ),
        ...units.flatMap((unit) => unitSections(unit, certificate, head.language, t)),
        ...sectionOf(t('certificate.paper.scaleTitle'), textBlock(t('certificate.paper.scale'))),
        ...sectionOf(t('certificate.paper.words'), textBlock(certificate.words)),
        ...sectionOf(t('plan.signatures'), [
          {
            is: 'signatures',
            of: [{ party: period.organisation, name: certificate.signedBy ?? period.contact.name, given }],
          },
        ]),
      ],
    },
    t,
  )
}
