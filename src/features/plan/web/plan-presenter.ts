import type { TFunction } from 'i18next'
import type { Why } from '../../../kernel/why.ts'
import type { PlanView, Point } from '../contract.ts'
import { ratingField } from '../rules/can-rate.ts'
import { citeWord, pointWord } from '../rules/plan-words.ts'

export {
  citeWord,
  confirmationLine,
  outcomeLine,
  pointText,
  pointWord,
  ratedBy,
  replacedLine,
  sectionsOf,
  serviceLines,
  signatureLine,
  timeOf,
} from '../rules/plan-words.ts'

const order: Readonly<Record<PlanView['status'], number>> = {
  draft: 0,
  signing: 0,
  inForce: 1,
  superseded: 2,
  ended: 2,
  dropped: 2,
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

export const kindTag = (status: PlanView['status']): 'mine' | 'other' | 'done' => {
  if (status === 'inForce') return 'done'
  return status === 'signing' ? 'mine' : 'other'
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
    return { name, label: pointWord(name, t), state, word: t(`plan.${state}`), cite: citeWord(cite, t) }
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

/** Names of the rating fields, for the summary of errors. */
export const labelsOfRatings = (outcomes: PlanView['outcomes']): Record<string, string> =>
  Object.fromEntries(outcomes.map(({ id, text }) => [ratingField(id), text]))

/** The state of a plan in the client's words. */
export function ownState({ status, may }: PlanView, t: TFunction): string {
  if (status === 'inForce') return t('plan.own.inForce')
  if (status === 'superseded' || status === 'ended') return t('plan.own.over')
  return may.sign === 'client' ? t('plan.own.waits') : t('plan.own.others')
}
