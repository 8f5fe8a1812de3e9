import type { TFunction } from 'i18next'
import { dayRange, plainDay } from '../../../../locales/format.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { PlanService, PlanView } from '../contract.ts'
import type { OutcomeView, Rating } from '../outcomes-contract.ts'
import { REVIEW_ON } from './review-day.ts'

type Signature = PlanView['signatures'][number]
/** For whom it is put into words: for the worker as the law names it, for the client plainly. */
type Whose = 'worker' | 'own'

export const pointWord = (name: string, t: TFunction): string =>
  t(`plan.points.${name}.label` as 'plan.points.goal.label')

/** The answer to a point as it is read: a day as days are written, words as they were typed. */
export function pointText(name: string, text: string): string {
  const day = name === REVIEW_ON ? parsePlainDate(text) : null
  return day === null ? text : plainDay(day)
}

/** The point in the client's own plain words. */
const ownWord = (name: string, t: TFunction): string => t(`plan.own.points.${name}` as 'plan.own.points.goal')

/** One signature as it stands: when, by whom, or that it is waited for. */
export function signatureLine({ party, how, signedAt, name }: Signature, t: TFunction): string {
  if (signedAt === null) return t('plan.unsigned')
  if (how === 'ownPage') return t('plan.signedOwn', { at: signedAt })
  const values = { at: signedAt, name: name ?? '' }
  return party === 'client' ? t('plan.witnessed', values) : t('plan.signed', values)
}

/** Who confirmed the preconditions and when, or that it is waited for. */
export const confirmationLine = ({ name, at }: PlanView['confirmations'][number], t: TFunction): string =>
  at === null ? t('plan.unsigned') : t('plan.signed', { at, name: name ?? '' })

/** Who rated and when; what the client said may have been written down by a worker. */
export const ratedBy = ({ by, at, how }: Rating, t: TFunction): string =>
  how === 'ownPage' ? t('plan.signedOwn', { at }) : t('plan.signed', { at, name: by ?? '' })

/** The rating of one side in words, with what was said of it. */
export const ratingLine = (rating: Rating | null, t: TFunction): string =>
  rating === null
    ? t('plan.outcomes.notYet')
    : [t(`plan.outcomes.ratings.${rating.rating}`), rating.note].filter(Boolean).join('. ')

/** An outcome with what it is about: "Työ: osa-aikatyö keittiöllä". */
export const outcomeLine = ({ area, text }: Pick<OutcomeView, 'area' | 'text'>, t: TFunction): string =>
  `${t(`plan.outcomes.areas.${area}`)}: ${text}`

/** Which plan took this one's place, or whose place this one took; '' when neither. */
export function replacedLine({ replacedBy, replaced, kind }: PlanView, t: TFunction): string {
  if (replacedBy && replacedBy.kind !== kind)
    return t('plan.replacedBy', { plan: t(`plan.kinds.${replacedBy.kind}`).toLowerCase() })
  const others = replaced.filter((other) => other.kind !== kind)
  if (others.length === 0) return ''
  return t('plan.replaces', { plans: others.map((o) => t(`plan.kinds.${o.kind}`).toLowerCase()).join(', ') })
}

/** "1.12.2026–31.1.2027", "1.12.2026–", or that no time is agreed. */
export function serviceTime({ beginsOn, endsOn }: PlanService, t: TFunction): string {
  if (beginsOn && endsOn) return dayRange(beginsOn, endsOn)
  if (beginsOn) return `${plainDay(beginsOn)}–`
  return endsOn ? `–${plainDay(endsOn)}` : t('plan.service.noTime')
}

export interface ServiceLine {
  readonly key: string
  readonly service: string
  readonly rest: readonly string[]
}

/** A service, who arranges it, who answers for it, and when. */
export function serviceLines(
  services: readonly PlanService[],
  t: TFunction,
  whose: Whose = 'worker',
): ServiceLine[] {
  return services.map((line, index) => {
    const { service, provider, lane } = line
    const who =
      whose === 'own'
        ? t('plan.own.answers', { lane: t(`plan.own.lanes.${lane}`) })
        : t('plan.service.answers', { lane: t(`plan.lanes.${lane}`) })
    const rest = [provider ?? '', who, serviceTime(line, t)].filter((part) => part !== '')
    return { key: `${index} ${service}`, service, rest }
  })
}

export interface PlanSection {
  readonly name: string
  readonly title: string
  readonly text: string
}

/** What a plan says besides its services: the goal first, then the points that are answered, in the law's order. */
export function sectionsOf(plan: PlanView, t: TFunction, whose: Whose = 'worker'): PlanSection[] {
  const word = whose === 'own' ? ownWord : pointWord
  const points = plan.points.filter((point) => point.by === 'text').map(({ name }) => name)
  const all = [
    { name: 'goal', text: plan.goal },
    ...points.map((name) => ({ name, text: plan.contents[name] ?? '' })),
  ]
  return all
    .filter(({ text }) => text.trim() !== '')
    .map(({ name, text }) => ({ name, title: word(name, t), text: text.trim() }))
}

/** "Voimassa 1.9.2026 alkaen", or from when to when it was. */
export function timeOf({ status, signedOn, endedOn }: PlanView, t: TFunction): string {
  if (signedOn === null) return ''
  if (status === 'inForce' || endedOn === null) return t('plan.signedOn', { on: signedOn })
  return t('plan.endedOn', { from: signedOn, to: endedOn })
}

/** Where a point is asked for: the section of law, or that it is what is done here. */
export const citeWord = (cite: string, t: TFunction): string => (/^\d/.test(cite) ? cite : t('plan.practice'))
