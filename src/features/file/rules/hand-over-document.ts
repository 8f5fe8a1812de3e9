import type { TFunction } from 'i18next'
import { dayAndTime, plainDay } from '../../../../locales/format.ts'
import {
  type DocumentSection,
  factsBlock,
  type OfficialDocument,
  sectionOf,
  textBlock,
} from '../../../kernel/document.ts'
import type { FileWorker } from '../../client/contract.ts'
import type { Consent } from '../../consent/contract.ts'
import type { DeadlineView } from '../../deadline/contract.ts'
import { clientSection, type Letterhead, officialDocument } from '../../document/rules/letterhead.ts'
import type { Meeting } from '../../meeting/contract.ts'
import type { CaseView } from '../../path/contract.ts'
import type { PlanView } from '../../plan/contract.ts'
import type { Fact } from '../../situation/contract.ts'

/** Of the file, what the one who hands over may read; the receiver sees it instead of asking again (A12). */
export interface HandOverFacts {
  readonly workers: readonly FileWorker[]
  readonly cases: readonly CaseView[]
  readonly facts: readonly Fact[]
  readonly plans: readonly PlanView[]
  readonly deadlines: readonly DeadlineView[]
  readonly meetingsAhead: readonly Meeting[]
  readonly consents: readonly Consent[]
}

export const handOverDocument = (head: Letterhead, file: HandOverFacts, t: TFunction): OfficialDocument =>
  officialDocument(
    head,
    {
      name: 'saattosiirron-yhteenveto',
      type: t('documents.types.summary'),
      title: t('documents.handOver.title'),
      isSecret: true,
      sections: [
        clientSection(head, t),
        ...sectionOf(t('documents.handOver.about'), textBlock(t('documents.handOver.aboutText'))),
        ...peopleAndPath(file, t),
        ...situationSection(file, t),
        ...planSections(file, t),
        ...ahead(head, file, t),
        ...consentSection(file, t),
      ],
    },
    t,
  )

const peopleAndPath = ({ workers, cases }: HandOverFacts, t: TFunction): DocumentSection[] => [
  ...sectionOf(
    t('documents.handOver.workers'),
    factsBlock(
      ...workers.map(
        ({ name, organisation, phone }) =>
          [name, [organisation.name, phone].filter(Boolean).join(', ')] as const,
      ),
    ),
  ),
  ...sectionOf(
    t('path.title'),
    factsBlock(
      ...cases
        .filter((kase) => kase.closedOn === null)
        .map((kase) => {
          const phase = t(`path.steps.${kase.path}.${kase.status}` as 'path.steps.joint.referral')
          return [
            t(`path.names.${kase.path}`),
            `${phase}, ${t('path.since', { on: kase.openedOn })}`,
          ] as const
        }),
    ),
  ),
]

/** What the client has told, with where it is from and when it was last true. */
function situationSection({ facts }: HandOverFacts, t: TFunction): DocumentSection[] {
  if (facts.length === 0) return []
  const rows = facts.map((fact) => [
    t(`situation.topics.${fact.topic}`),
    fact.text,
    `${t(`situation.sources.${fact.source}`)}, ${t('situation.confirmed', { day: fact.confirmedOn })}`,
  ])
  const head = [t('documents.handOver.topic'), t('documents.handOver.told'), t('documents.handOver.source')]
  return sectionOf(t('situation.title'), [{ is: 'table', head, rows }], { wide: true })
}

const planSections = ({ plans }: HandOverFacts, t: TFunction): DocumentSection[] =>
  plans
    .filter((plan) => plan.status === 'inForce')
    .flatMap((plan) =>
      sectionOf(t(`plan.kinds.${plan.kind}`), [
        ...textBlock(plan.goal),
        ...(plan.services.length > 0
          ? [
              {
                is: 'list' as const,
                items: plan.services.map(
                  ({ service, lane }) =>
                    `${service}, ${t('plan.service.answers', { lane: t(`plan.lanes.${lane}`) })}`,
                ),
              },
            ]
          : []),
      ]),
    )

const ahead = (
  head: Letterhead,
  { deadlines, meetingsAhead }: HandOverFacts,
  t: TFunction,
): DocumentSection[] =>
  sectionOf(t('documents.handOver.ahead'), [
    ...factsBlock(
      ...deadlines.map(({ kind, dueOn }) => [t(`deadlines.kinds.${kind}`), plainDay(dueOn)] as const),
      ...meetingsAhead.map(
        ({ kind, startsAt }) => [t(`meetings.kinds.${kind}`), dayAndTime(startsAt, head.language)] as const,
      ),
    ),
  ])

function consentSection({ consents }: HandOverFacts, t: TFunction): DocumentSection[] {
  const items = consents
    .filter((consent) => consent.state === 'inForce')
    .map(({ organisation, unit, categories, validUntil }) => {
      const what = categories.map((category) => t(`terms.categories.${category}`)).join(', ')
      const until = validUntil ? t('consent.until', { until: validUntil }) : t('consent.untilWithdrawn')
      return `${unit ? `${unit.name}, ` : ''}${organisation.name}: ${what}. ${until}.`
    })
  return sectionOf(t('consent.title'), items.length > 0 ? [{ is: 'list', items }] : [])
}
