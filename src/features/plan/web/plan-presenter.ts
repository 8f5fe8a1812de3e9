import type { TFunction } from 'i18next'
import type { PlanView, Point, Signature } from '../contract.ts'

export const kindWord = (plan: Pick<PlanView, 'kind'>, t: TFunction): string => t(`plan.kinds.${plan.kind}`)

export const pointLabel = (name: string, t: TFunction): string =>
  t(`plan.points.${name}.label` as 'plan.points.goal.label')
export const pointHint = (name: string, t: TFunction): string =>
  t(`plan.points.${name}.hint` as 'plan.points.goal.hint')

/** "3 / 7 kohtaa valmiina": of those that the law asks for. */
export function readyOf(points: readonly Point[], t: TFunction): string {
  const required = points.filter((point) => point.required)
  return t('plan.ready', { done: required.filter((point) => point.filled).length, of: required.length })
}

export const isWhole = (points: readonly Point[]): boolean => points.every((p) => p.filled || !p.required)

/** Who signed, when and how; that it waits. */
export function signatureOf({ how, signedAt, name, party }: Signature, t: TFunction): string {
  if (signedAt === null) return t('plan.unsigned')
  if (how === 'ownPage') return t('plan.signedOwn', { at: signedAt })
  return t(party === 'client' ? 'plan.witnessed' : 'plan.signed', { at: signedAt, name: name ?? '' })
}

/** "Voimassa 23.11.2026 alkaen", its time when it is over, or its state. */
export function stateOf(plan: Pick<PlanView, 'status' | 'signedOn' | 'endedOn'>, t: TFunction): string {
  const { status, signedOn, endedOn } = plan
  if (status === 'inForce' && signedOn) return t('plan.signedOn', { on: signedOn })
  const word = t(`plan.statuses.${status}`)
  return signedOn && endedOn ? `${word} ${t('plan.endedOn', { from: signedOn, to: endedOn })}` : word
}

/** The answer to a point: the goal, or the words of the contents; '' when there are none. */
export const answerOf = (plan: Pick<PlanView, 'goal' | 'contents'>, { name, by }: Point): string =>
  by === 'goal' ? plan.goal : (plan.contents[name] ?? '')
