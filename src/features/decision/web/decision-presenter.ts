import type { TFunction } from 'i18next'
import { dayRange, plainDay } from '../../../../locales/format.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import { provisionItems } from '../../document/rules/provisions.ts'
import type { DecisionRow, DecisionView, Piece } from '../contract.ts'
import type { DecisionValues } from './decision-form.ts'
import type { FieldName } from './decision-merge.ts'

/** "Kuntouttava työtoiminta, nro 2026/17". */
export function titleOf({ kind, number }: Pick<DecisionRow, 'kind' | 'number'>, t: TFunction): string {
  const word = t(`decisions.kinds.${kind}`)
  return number ? `${word}, ${t('decisions.number', { number })}` : word
}

/** For which time: a period, from a day on, or nothing. */
export function timeOf(
  { validFrom, validTo }: Pick<DecisionRow, 'validFrom' | 'validTo'>,
  t: TFunction,
): string {
  if (validFrom && validTo) return dayRange(validFrom, validTo)
  if (validFrom) return t('decisions.since', { on: validFrom })
  return validTo ? `–${plainDay(validTo)}` : ''
}

/** "myönnetty 23.11.2026"; what is not made yet has no result. */
export function resultOf({ result, decidedOn }: DecisionRow, t: TFunction): string {
  if (!result || !decidedOn) return t('decisions.notMade')
  return `${t(`decisions.resultsDone.${result}`)} ${t('decisions.madeOn', { on: decidedOn })}`
}

const running: readonly DecisionRow['status'][] = ['delivered', 'appealed']

/** Until when it may be appealed, while that time runs. */
export const appealRuns = ({ status, appealUntil }: DecisionRow, today: string): boolean =>
  running.includes(status) && appealUntil !== null && appealUntil >= today

export const tagOf = (status: DecisionRow['status']): 'mine' | 'other' | 'none' | 'done' => {
  if (status === 'inForce' || status === 'delivered' || status === 'recorded') return 'done'
  if (status === 'prepared' || status === 'decided' || status === 'appealed') return 'mine'
  return status === 'withdrawn' ? 'none' : 'other'
}

export interface Line {
  readonly key: string
  readonly term: string
  readonly text: string
}

const line = (key: string, term: string, text: string): Line[] =>
  text.trim() ? [{ key, term, text: text.trim() }] : []

const amount = (cents: number | null): string =>
  cents === null ? '' : `${(cents / 100).toFixed(2).replace('.', ',')} €`

/** What is decided: matter, time, place, amount. */
export function matterLines(view: DecisionView, t: TFunction): Line[] {
  const { contents } = view
  const { daysPerWeek: days, hoursPerDay: hours } = contents
  const word = (name: 'matter' | 'place' | 'way' | 'amount') => t(`decisions.field.${name}`)
  return [
    ...line('result', t('decisions.field.result'), t(`decisions.results.${contents.result}`)),
    ...line('matter', word('matter'), contents.matter),
    ...line('time', t('decisions.time'), timeOf(view, t)),
    ...line('place', word('place'), contents.place),
    ...line('way', word('way'), contents.place ? t(`decisions.ways.${contents.way}`) : ''),
    ...line(
      'week',
      t('decisions.field.daysPerWeek'),
      days && hours ? t('decisions.amountWeek', { days, hours }) : '',
    ),
    ...line('amount', word('amount'), amount(contents.amountCents)),
  ]
}

/** Evidence, view of the party and reasons. */
export function groundLines({ contents, hearing }: DecisionView, t: TFunction): Line[] {
  const names = ['facts', 'clientView', 'reasons', 'deviation', 'special', 'unheard'] as const
  return [
    ...names.flatMap((name) => line(name, t(`decisions.field.${name}`), contents[name])),
    ...line(
      'hearing',
      t('decisions.part.hearing'),
      hearing?.heardOn ? `${plainDay(hearing.heardOn)} ${hearing.answer}` : '',
    ),
  ]
}

/** The law: sections, who decides, for how long, at what price. */
export function lawLines({ basis }: DecisionView, t: TFunction): Line[] {
  if (!basis) return []
  return [
    ...line('provisions', t('decisions.provisions'), provisionItems(basis.cites, t).join('\n')),
    ...line('maker', t('decisions.maker'), t(`decisions.makers.${basis.maker as 'county'}`)),
    ...line('length', t('decisions.length'), t(`decisions.lengths.${basis.length as 'none'}`)),
    ...line(
      'fee',
      t('decisions.fee'),
      `${t(`decisions.fees.${basis.fee as 'free'}`)} ${basis.feeCite ? `(${basis.feeCite})` : ''}`,
    ),
  ]
}

/** "Lisätietoja antaa …" (434/2003 44 §). */
export const contactLine = ({ contact }: DecisionView, t: TFunction): string =>
  contact.phone ? t('decisions.contact', contact) : t('decisions.contactNoPhone', contact)

export interface PieceLine {
  readonly name: string
  readonly label: string
  readonly word: string
  readonly tag: 'done' | 'none' | 'other'
  readonly cite: string
}

/** The pieces of the law as a checklist. */
export const pieceLines = (pieces: readonly Piece[], t: TFunction): PieceLine[] =>
  pieces.map(({ name, there, needed, cite }) => ({
    name,
    label: t(`decisions.pieces.${name as 'matter'}`),
    word: t(there ? 'decisions.there' : needed ? 'decisions.missing' : 'decisions.optional'),
    tag: there ? 'done' : needed ? 'none' : 'other',
    cite,
  }))

/** A field of the form as it is read: a choice in its words, a day as a day. */
export function fieldText(name: FieldName, values: DecisionValues, t: TFunction): string {
  const value = values[name]
  if (name === 'result') return t(`decisions.results.${values.result}`)
  if (name === 'way') return t(`decisions.ways.${values.way}`)
  if (name === 'language') return t(`decisions.languages.${values.language}`)
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
  const isDay = name === 'validFrom' || name === 'validTo' || name === 'pendingSince'
  if (value.trim() === '') return t('plan.nothing')
  return isDay && parsePlainDate(value) ? plainDay(value) : value
}

export interface ActLine {
  readonly key: string
  readonly text: string
  readonly reason: string | null
}

/** "23.11.2026 Helena Markkula teki päätöksen". */
export const actLines = (acts: DecisionView['acts'], t: TFunction): ActLine[] =>
  acts.map(({ act, on, who, reason }, index) => ({
    key: `${index} ${act}`,
    text: `${plainDay(on)} ${who ?? t('decisions.byItself')} ${t(`decisions.done.${act as 'decide'}`)}`,
    reason,
  }))

/** What is said beside a decision and does not stop it. */
export const warningWord = (code: string, t: TFunction): string =>
  t(`decisions.warnings.${code.replace('.', '_') as 'execution_late'}`)
