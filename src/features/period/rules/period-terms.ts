import type { TFunction } from 'i18next'
import { count, dayRange, plainDay } from '../../../../locales/format.ts'
import { type DocumentSection, factsBlock, type SignatureLine, sectionOf } from '../../../kernel/document.ts'
import type { Letterhead } from '../../document/rules/letterhead.ts'
import type { PeriodDetail } from '../contract.ts'

/** A line to sign on. */
export const lineFor = (party: string, name: string | null): SignatureLine => ({ party, name, given: null })

/** Days of the week and half-days in words: "ma aamupäivä, ti koko päivä". */
function daysOf(days: PeriodDetail['days'], t: TFunction): string {
  const halves = new Map<string, string[]>()
  for (const name of days) {
    const [weekday = '', half = ''] = name.split('.')
    halves.set(weekday, [...(halves.get(weekday) ?? []), half])
  }
  return [...halves]
    .map(([weekday, given]) => {
      const word = t(`terms.weekdays.${weekday as 'mon'}`)
      const half = given.length > 1 ? '' : ` (${t(`documents.period.halves.${given[0] as 'am'}`)})`
      return `${word}${half}`
    })
    .join(', ')
}

/** What was agreed of the place and the time. */
export const termsSection = (head: Letterhead, period: PeriodDetail, t: TFunction): DocumentSection[] =>
  sectionOf(
    t('documents.period.terms'),
    factsBlock(
      [t('documents.period.service'), t(`periods.kinds.${period.kind}`)],
      [t('documents.period.place'), [period.place, period.organisation].filter(Boolean).join(', ')],
      [t('documents.period.time'), dayRange(period.from, period.to)],
      [t('documents.period.days'), daysOf(period.days, t) || null],
      [
        t('documents.period.hours'),
        period.hoursPerDay === null ? null : count(period.hoursPerDay, head.language),
      ],
      [t('documents.period.evaluation'), period.evaluationBy ? plainDay(period.evaluationBy) : null],
      [
        t('documents.period.contact'),
        [period.contact.name, period.contact.phone, period.contact.email].filter(Boolean).join('\n') || null,
      ],
    ),
  )

/** How many days and hours were attended; null while nothing is marked. */
export const attended = (head: Letterhead, { attendance }: PeriodDetail, t: TFunction): string | null =>
  attendance.marked === 0
    ? null
    : t('documents.period.attended', {
        days: count(attendance.present, head.language),
        hours: count(attendance.hours, head.language),
      })

/** Days and hours as marked, and why it ended; nothing while there is neither. */
export const whatWasDone = (head: Letterhead, period: PeriodDetail, t: TFunction): DocumentSection[] =>
  sectionOf(
    t('documents.period.done'),
    factsBlock(
      [t('periods.detail.attendance'), attended(head, period, t)],
      [t('periods.detail.endReason'), reasonOf(period.endReason, t)],
    ),
  )

const reasonOf = (reason: string | null, t: TFunction): string | null =>
  reason === null ? null : t(`periods.endReasons.${reason as 'other'}`, { defaultValue: reason })
