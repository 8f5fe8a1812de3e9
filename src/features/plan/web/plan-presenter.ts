import type { TFunction } from 'i18next'
import { dayRange, plainDay } from '../../../../locales/format.ts'
import type { Why } from '../../../kernel/why.ts'
import type { PlanService, PlanView, Point } from '../contract.ts'

type Signature = PlanView['signatures'][number]
/** For whom it is put into words: for the worker as the law names it, for the client plainly. */
type Whose = 'worker' | 'own'

const order: Readonly<Record<PlanView['status'], number>> = {
  draft: 0,
  signing: 0,
  inForce: 1,
  superseded: 2,
  ended: 2,
}

/** Plans being made and in force first; those that are over apart, the newest first. */
export function splitPlans(plans: readonly PlanView[]) {
  const current = plans.filter((plan) => order[plan.status] < 2)
  const former = plans.filter((plan) => order[plan.status] === 2)
  return {
    current: [...current].sort((a, b) => order[a.status] - order[b.status]),
    former: [...former].sort((a, b) => ((a.signedOn ?? '') < (b.signedOn ?? '') ? 1 : -1)),
  }
}

/** The plan that is open at first: one to be written or signed, else the first in force. */
export const firstOpen = (plans: readonly PlanView[]): string | undefined =>
  (plans.find((p) => p.may.sign !== null) ?? plans.find((p) => p.may.edit) ?? plans[0])?.id

export const pointWord = (name: string, t: TFunction): string =>
  t(`plan.points.${name}.label` as 'plan.points.goal.label')

/** The point in the client's own plain words. */
const ownWord = (name: string, t: TFunction): string => t(`plan.own.points.${name}` as 'plan.own.points.goal')

export const kindTag = (status: PlanView['status']): 'mine' | 'other' | 'done' => {
  if (status === 'inForce') return 'done'
  return status === 'signing' ? 'mine' : 'other'
}

/** "Voimassa 1.9.2026 alkaen", or from when to when it was. */
export function timeOf({ status, signedOn, endedOn }: PlanView, t: TFunction): string {
  if (signedOn === null) return ''
  if (status === 'inForce' || endedOn === null) return t('plan.signedOn', { on: signedOn })
  return t('plan.endedOn', { from: signedOn, to: endedOn })
}

/** One signature as it stands: when, by whom, or that it is waited for. */
export function signatureLine({ party, how, signedAt, name }: Signature, t: TFunction): string {
  if (signedAt === null) return t('plan.unsigned')
  if (how === 'ownPage') return t('plan.signedOwn', { at: signedAt })
  const values = { at: signedAt, name: name ?? '' }
  return party === 'client' ? t('plan.witnessed', values) : t('plan.signed', values)
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

export interface PointLine {
  readonly name: string
  readonly label: string
  readonly state: 'filled' | 'missing' | 'optional'
  readonly word: string
  readonly cite: string
}

/** The checklist: every point of the plan's kind, whether it is there, and its section of law. */
export const checklist = (points: readonly Point[], t: TFunction): PointLine[] =>
  points.map(({ name, filled, required, cite }) => {
    const state = filled ? 'filled' : required ? 'missing' : 'optional'
    return { name, label: pointWord(name, t), state, word: t(`plan.${state}`), cite }
  })

/** "3 / 5 kohtaa valmiina"; what may be left out does not count. */
export function readyWord(points: readonly Point[], t: TFunction): string {
  const needed = points.filter((point) => point.required)
  return t('plan.ready', { done: needed.filter((point) => point.filled).length, of: needed.length })
}

/** Why one's own signature must wait: the authority signs last. An agreed rule, not a section of law. */
export function waitsWhy({ may, signatures }: PlanView, t: TFunction): Why | null {
  if (may.waits === null) return null
  const waiting = signatures.filter((s) => s.signedAt === null && s.party === 'client')
  const facts = { waiting: waiting.map((s) => t(`plan.parties.${s.party}`)) }
  return { rule: may.waits, cite: may.waits, version: '1', facts }
}

/** The state of a plan in the client's words. */
export function ownState({ status, may }: PlanView, t: TFunction): string {
  if (status === 'inForce') return t('plan.own.inForce')
  return may.sign === 'client' ? t('plan.own.waits') : t('plan.own.others')
}
