import type { TFunction } from 'i18next'
import { plainDay } from '../../../../locales/format.ts'
import {
  type DocumentSection,
  factsBlock,
  type OfficialDocument,
  type SignatureLine,
  sectionOf,
  textBlock,
} from '../../../kernel/document.ts'
import {
  clientSection,
  helpSection,
  type Letterhead,
  officialDocument,
  signatureSection,
} from '../../document/rules/letterhead.ts'
import type { PlanView } from '../contract.ts'
import { confirmationSection, outcomeSection } from './plan-document-parts.ts'
import { citeWord, pointWord, replacedLine, sectionsOf, serviceTime, timeOf } from './plan-words.ts'

/** Names of the files, in the language of the law. */
const names = {
  employment: 'tyollistymissuunnitelma',
  activation: 'aktivointisuunnitelma',
  lightActivation: 'kevennetty-aktivointisuunnitelma',
  multiSector: 'monialainen-tyollistymissuunnitelma',
  coaching: 'valmennussuunnitelma',
  clientPlan: 'asiakassuunnitelma',
} as const satisfies Record<PlanView['kind'], string>

/** A plan on paper: every point of its kind also when it is not answered, services, signatures; the client's page after it. */
export function planDocument(head: Letterhead, plan: PlanView, t: TFunction): OfficialDocument {
  const isDraft = plan.status === 'draft'
  return officialDocument(
    head,
    {
      name: names[plan.kind],
      type: isDraft ? t('documents.types.draft') : t('documents.types.plan'),
      title: isDraft
        ? `${t('documents.types.draft')}: ${t(`plan.kinds.${plan.kind}`)}`
        : t(`plan.kinds.${plan.kind}`),
      isSecret: true,
      sections: [
        clientSection(head, t),
        ...stateSection(plan, t),
        ...pointSections(plan, t),
        ...serviceSection(plan, t),
        ...outcomeSection(plan, t),
        ...confirmationSection(plan, t),
        ...(isDraft ? [] : signatureSection(signaturesOf(head, plan, t), t)),
      ],
      companion: { title: t(`documents.plan.plain.${plan.kind}`), sections: plainSections(head, plan, t) },
    },
    t,
  )
}

function stateSection(plan: PlanView, t: TFunction): DocumentSection[] {
  const cites = [...new Set(plan.points.map(({ cite }) => citeWord(cite, t)))].join(', ')
  return sectionOf(
    t('documents.plan.state'),
    factsBlock(
      [t('documents.plan.status'), timeOf(plan, t) || t(`plan.statuses.${plan.status}`)],
      [t('documents.plan.review'), plan.reviewBy ? plainDay(plan.reviewBy) : null],
      [t('documents.plan.basis'), cites || null],
      [t('documents.plan.other'), replacedLine(plan, t) || null],
    ),
  )
}

/** The goal first, then the points in the law's order; a point without an answer says so. */
function pointSections(plan: PlanView, t: TFunction): DocumentSection[] {
  const answered = new Map(sectionsOf(plan, t).map((section) => [section.name, section.text]))
  const points = plan.points.filter(
    (point) => point.by === 'text' && (point.required || answered.has(point.name)),
  )
  const listed = new Set(['goal', ...points.map((point) => point.name)])
  return [...listed].map((name) => ({
    heading: pointWord(name, t),
    blocks: textBlock(answered.get(name) ?? t('plan.nothing')),
  }))
}

/** Services with who answers for each and by when; who arranges them, once anybody has said it. */
function serviceSection(plan: PlanView, t: TFunction): DocumentSection[] {
  if (plan.services.length === 0) return []
  const provided = <T>(word: T): T[] => (plan.services.some((line) => line.provider) ? [word] : [])
  const head = [
    t('plan.service.title'),
    ...provided(t('plan.service.provider')),
    t('plan.service.lane'),
    t('documents.plan.time'),
  ]
  const rows = plan.services.map((line) => [
    line.service,
    ...provided(line.provider ?? '–'),
    t(`plan.lanes.${line.lane}`),
    serviceTime(line, t),
  ])
  return sectionOf(t('documents.plan.services'), [{ is: 'table', head, rows }], { wide: true })
}

const signaturesOf = (head: Letterhead, plan: PlanView, t: TFunction): SignatureLine[] =>
  plan.signatures.map((signature) => ({
    party: t(`plan.parties.${signature.party}`),
    name: signature.party === 'client' ? head.client.name : signature.name,
    given: givenBy(signature, t),
  }))

function givenBy(
  { party, how, signedAt, name }: PlanView['signatures'][number],
  t: TFunction,
): string | null {
  if (signedAt === null) return null
  if (how === 'ownPage') return t('documents.plan.signedOwn', { at: signedAt })
  const witness = party === 'client' && name ? [t('documents.plan.witness', { name })] : []
  return [t('documents.plan.signed', { at: signedAt }), ...witness].join('. ')
}

/** The same plainly: what, with whom, when we look at it again, whom to ask. */
function plainSections(head: Letterhead, plan: PlanView, t: TFunction): DocumentSection[] {
  const services = plan.services.map(
    (line) =>
      `${line.service}. ${t('plan.own.answers', { lane: t(`plan.own.lanes.${line.lane}`) })}. ${serviceTime(line, t)}.`,
  )
  return [
    { heading: t('documents.plan.plain.what'), blocks: textBlock(t('documents.plan.plain.about')) },
    ...sectionsOf(plan, t, 'own').map(({ title, text }) => ({ heading: title, blocks: textBlock(text) })),
    ...(services.length > 0 ? sectionOf(t('plan.own.services'), [{ is: 'list', items: services }]) : []),
    ...sectionOf(
      t('documents.plan.plain.next'),
      textBlock(
        plan.reviewBy ? t('plan.own.review', { on: plan.reviewBy }) : t('documents.plan.plain.notYet'),
      ),
    ),
    helpSection(head, t),
  ]
}
